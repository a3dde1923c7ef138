// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/secret.h>
#include <app/keys/apikey.h>
#include <app/keys/keyverification.h>
#include <ui/dialogs/sheet.h>

#include <QList>

class QPushButton;

namespace Latchkey::Ui {

class KeyInput;
class RunList;

/// "Verify": asks for the one key whose secret is not here, shows how far it is, and what became of each.
class VerifyDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerifyDialog)

public:
    /// `keys`: 1 or more.
    VerifyDialog(const QList<ApiKey> &keys, QWidget *parent);
    ~VerifyDialog() override;

    /// The secret of the one key is not on this computer: the person may have it.
    void askForKey();
    /// The key that was given is another one.
    void showOtherKey(const QString &text);

    /// So many have been verified.
    void showProgress(int ended);
    /// The keychain does not answer for one key, or does so no longer.
    void showKeychainWait(bool isWaiting);
    /// What became of one key.
    void setResult(int index, const KeyVerification &verification);
    /// All are through.
    void finish();

    void reject() override;

signals:
    void keyGiven(const Latchkey::Secret &encoded);
    void stopRequested();

private:
    void setupList();
    void setupButtons();
    void updateVerify();
    void giveKey();
    void showOne(const KeyVerification &verification);
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] QString summary() const;

    QList<ApiKey> m_keys;
    QList<KeyVerification> m_results; ///< in the order of the keys
    RunList *m_list = nullptr;
    KeyInput *m_input = nullptr;
    QPushButton *m_verify = nullptr;
    QPushButton *m_close = nullptr;
    int m_ended = 0;
    int m_keychainWaits = 0;
    bool m_running = false;
};

} // namespace Latchkey::Ui
