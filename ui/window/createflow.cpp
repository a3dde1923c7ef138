// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/createflow.h>

#include <app/core/whenfinished.h>
#include <app/keys/appsclient.h>
#include <app/keys/keylist.h>
#include <app/keys/keynames.h>
#include <app/keys/workspace.h>
#include <ui/dialogs/newkeydialog.h>
#include <ui/window/mainwindow.h>
#include <ui/window/messages.h>

#include <QPointer>

namespace Latchkey::Ui {

CreateFlow::CreateFlow(const FlowParts &parts, DeliverFlow &deliver)
    : m_with(parts)
    , m_reveal(parts, deliver)
{
}

CreateFlow::~CreateFlow() = default;

void CreateFlow::start()
{
    auto *dialog = new NewKeyDialog({[this](QStringView name) { return clientIdFor(name); },
                                        [this](const QString &clientId) {
                                            return m_with.workspace.keys().rowOf(clientId) >= 0;
                                        }},
        &m_with.window);
    connect(dialog, &NewKeyDialog::createRequested, this,
        [this, dialog](const NewKey &key) { send(dialog, key); });
    connect(dialog, &NewKeyDialog::replaceRequested, this,
        [this, dialog](const NewKey &key) { replace(dialog, key); });
    dialog->openOverWindow();
}

void CreateFlow::send(NewKeyDialog *dialog, const NewKey &key)
{
    dialog->setBusy(tr("Creating…"));
    whenFinished(m_with.workspace.apps().create(key), this,
        [this, guard = QPointer(dialog)](const Result<CreatedKey> &created) {
            if (!created)
                return showFailed(guard, created.error());
            m_with.workspace.keys().put(created->key);
            if (guard)
                guard->accept();
            m_with.select(created->key.clientId);
            m_reveal.start(*created);
        });
}

void CreateFlow::replace(NewKeyDialog *dialog, const NewKey &key)
{
    dialog->setBusy(tr("Deleting the key without a secret…"));
    whenFinished(m_with.workspace.apps().remove(key.clientId), this,
        [this, guard = QPointer(dialog), key](const Result<void> &removed) {
            if (!removed)
                return showFailed(guard, removed.error());
            m_with.workspace.keys().remove(key.clientId);
            if (guard)
                send(guard, key);
        });
}

void CreateFlow::showFailed(NewKeyDialog *dialog, const Error &error)
{
    if (!dialog)
        return m_with.messages.showError(error);
    if (error.kind() == ErrorKind::AlreadyExists)
        dialog->showTaken();
    else if (error.kind() == ErrorKind::Conflict)
        dialog->offerReplacement(error);
    else
        dialog->showTrouble(error);
}

QString CreateFlow::clientIdFor(QStringView name) const
{
    const Endpoint &endpoint = m_with.workspace.connection().endpoint;
    if (m_userHandle.isEmpty()
        || !isServerlessHost(endpoint, qEnvironmentVariable("UNION_SERVERLESS_ENDPOINT")))
        return clientIdFromName(name);
    return serverlessClientId(endpoint, m_userHandle, name);
}

} // namespace Latchkey::Ui
