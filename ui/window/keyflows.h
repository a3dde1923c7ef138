// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/cancellation.h>
#include <app/core/clock.h>
#include <app/keys/appsclient.h>
#include <app/keys/copyformat.h>

#include <QObject>
#include <QPointer>

class QSettings;

namespace Latchkey {
class Workspace;
}

namespace Latchkey::Ui {

class DeleteDialog;
class EditKeyDialog;
class MainWindow;
class NewKeyDialog;
class RevealDialog;
class SecretClipboard;

/// What a person does with the keys of one connection: each method is one action from dialog to result.
class KeyFlows final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyFlows)

public:
    /// All of these outlive the flows. `practice`: the tenant and its keychain end with the program.
    KeyFlows(MainWindow &window, Workspace &workspace, SecretClipboard &clipboard, QSettings &settings,
        Clock clock, bool practice);
    ~KeyFlows() override;

    /// Names keys on serverless hosts; empty elsewhere.
    void setUserHandle(const QString &userHandle) { m_userHandle = userHandle; }

    void create();
    /// The one selected key: its credentials if they are kept here, else its client ID; the message says
    /// which.
    void copy();
    void copyAs(CopyFormat format);
    void copyClientId();
    void edit(bool renaming);
    void remove();
    void forgetSecret();

private:
    void sendCreate(NewKeyDialog *dialog, const NewKey &key);
    void replace(NewKeyDialog *dialog, const NewKey &key);
    void showCreateFailed(NewKeyDialog *dialog, const Error &error);
    void reveal(const CreatedKey &created);
    void connectReveal(
        RevealDialog *dialog, const QString &clientId, const QString &name, const Secret &encoded);
    void keep(RevealDialog *dialog, const QString &clientId, const Secret &encoded, bool keepIt);
    void sendEdit(EditKeyDialog *dialog, const KeyEdit &edit);
    void showEditFailed(EditKeyDialog *dialog, const Error &error);
    void removeNext(QPointer<DeleteDialog> dialog, int position, int failed, const CancellationPtr &stop);
    void forget(const ApiKey &key);
    [[nodiscard]] QString clientIdFor(QStringView name) const;
    [[nodiscard]] QList<ApiKey> selectedKeys() const;
    [[nodiscard]] CopyFormat preferredFormat() const;
    void setPreferredFormat(CopyFormat format);

    MainWindow &m_window;
    Workspace &m_workspace;
    SecretClipboard &m_clipboard;
    QSettings &m_settings;
    Clock m_clock;
    bool m_practice;
    QString m_userHandle;
};

} // namespace Latchkey::Ui
