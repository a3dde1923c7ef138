// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/error.h>
#include <ui/dialogs/sheet.h>

#include <optional>

class QCheckBox;

namespace Latchkey::Ui {

class RunList;

/// "Rotate API keys": begins the rotations of several keys at once, and shows how far each has come. The new
/// keys are delivered one by one afterwards.
class RotateSeveralDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotateSeveralDialog)

public:
    struct Key
    {
        QString clientId;
        QString name;
        QString successor; ///< what the new key will be called
    };

    /// `keys`: 1 or more. `leftOut`: a sentence on keys that can't be rotated; empty for none.
    RotateSeveralDialog(const QList<Key> &keys, const QString &leftOut, QWidget *parent);
    ~RotateSeveralDialog() override;

    void showProgress(int ended);
    /// The successor is there and works, or this has happened.
    void setResult(const QString &clientId, const std::optional<Error> &error);
    void finish();
    /// New keys that are there to be delivered.
    [[nodiscard]] int ready() const { return m_ready; }

    void reject() override;

signals:
    void startRequested(bool attachDefaultPolicies);
    void stopRequested();
    /// To where the new keys are delivered.
    void listRequested();

private:
    void start();
    [[nodiscard]] QString nameOf(const QString &clientId) const;

    QList<Key> m_keys;
    RunList *m_list;
    QCheckBox *m_policies;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_start = nullptr;
    int m_ready = 0;
    int m_failed = 0;
    int m_stopped = 0;
    bool m_isRunning = false;
    bool m_isThrough = false;
};

} // namespace Latchkey::Ui
