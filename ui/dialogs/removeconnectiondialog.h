// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/connections/connection.h>
#include <ui/dialogs/sheet.h>

class QLabel;

namespace Latchkey::Ui {

/// "Remove connection": says what goes, and what could not go. Cancel is the default.
class RemoveConnectionDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemoveConnectionDialog)

public:
    /// `secrets`: how many keys have their secret kept on this computer.
    RemoveConnectionDialog(const Connection &connection, int secrets, QWidget *parent);
    ~RemoveConnectionDialog() override;

    /// So many rotations of its keys are under way, and are forgotten with it; 1 or more.
    void tellRotations(int rotations);
    /// The keychain has not answered for a while.
    void showKeychainWaits();
    /// What could not be done, one sentence each; then it can be tried again, or left behind.
    void showFailed(const QStringList &troubles);

signals:
    /// Also to try again.
    void removeRequested();
    void removeAnywayRequested();

private:
    void start();

    QLabel *m_facts;
    QPushButton *m_cancel;
    QPushButton *m_anyway;
    QPushButton *m_remove;
};

} // namespace Latchkey::Ui
