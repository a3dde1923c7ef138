// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

class QSessionManager;
class QWidget;

namespace Latchkey::Ui {

class RevealDialog;
class UnsavedSecretDialog;

/// Lets the program quit only when no new key's secret would be lost by it, or the person says so: that of a
/// reveal sheet that was not delivered, or one that a SecretAtRisk stands for.
class QuitGuard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuitGuard)

public:
    explicit QuitGuard(QWidget &window);
    ~QuitGuard() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QList<RevealDialog *> unsaved() const;
    [[nodiscard]] bool wouldLose() const;
    void ask();
    void quitAnyway();
    void answerSessionManager(QSessionManager &manager);

    QWidget &m_window;
    QPointer<UnsavedSecretDialog> m_question;
    bool m_isMeant = false; ///< the person has said so
};

} // namespace Latchkey::Ui
