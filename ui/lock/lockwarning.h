// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/dialogs/sheet.h>

#include <QStringList>

#include <chrono>
#include <optional>

class QLabel;

namespace Latchkey::Ui {

/// "Locking soon": counts down, names what the lock would end, and offers to stay. It takes no focus from
/// where the person works.
class LockWarning final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LockWarning)

public:
    /// `consequences` are whole sentences.
    LockWarning(const QStringList &consequences, QWidget *parent);
    ~LockWarning() override;

    /// A screen reader says the first one, and once more shortly before the end.
    void setLeft(std::chrono::seconds left);

signals:
    void lockRequested();
    /// By button or Escape.
    void stayRequested();

private:
    void say(std::chrono::seconds left);

    QLabel *m_text;
    QStringList m_consequences;
    std::optional<std::chrono::seconds> m_said; ///< what was left then
};

} // namespace Latchkey::Ui
