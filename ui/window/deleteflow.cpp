// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/deleteflow.h>

#include <app/connections/connection.h>
#include <app/core/pending.h>
#include <app/core/whenfinished.h>
#include <app/keys/activityrecorder.h>
#include <app/keys/appsclient.h>
#include <app/keys/keptsecrets.h>
#include <app/keys/keylist.h>
#include <app/keys/workspace.h>
#include <ui/dialogs/deletedialog.h>
#include <ui/journal/lastuse.h>
#include <ui/keytable/displaytext.h>
#include <ui/keytable/relativetime.h>
#include <ui/rotation/rotationwarnings.h>
#include <ui/window/keysrun.h>
#include <ui/window/mainwindow.h>
#include <ui/window/messages.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

DeleteFlow::DeleteFlow(const FlowParts &parts)
    : m_with(parts)
{
}

DeleteFlow::~DeleteFlow() = default;

void DeleteFlow::start()
{
    const QList<ApiKey> keys = m_with.selectedKeys();
    if (keys.isEmpty())
        return;
    auto *dialog = new DeleteDialog(
        keys, [this](const ApiKey &key) { return describe(key); }, &m_with.window);
    connect(dialog, &DeleteDialog::deleteRequested, this, [this, dialog] { run(dialog); });
    if (const QString warning = RotationWarnings::beforeDeleting(keys, m_with.rotationsHere());
        !warning.isEmpty())
        dialog->showWarning(warning);
    dialog->openOverWindow();
    tellUse(dialog, 0);
}

QString DeleteFlow::describe(const ApiKey &key) const
{
    QString text = key.createdAt.isValid() ? tr("created %1").arg(createdText(key.createdAt, m_with.clock()))
                                           : tr("age unknown");
    if (m_with.workspace.keptSecrets().isKept(key.clientId))
        text += u" · "_s + tr("its secret is kept on this computer");
    return text;
}

/// Of one key after the other: the journal is read on a thread of its own, and the dialog waits for none.
void DeleteFlow::tellUse(const QPointer<DeleteDialog> &dialog, int position)
{
    Journal *journal = m_with.workspace.activity().journal();
    if (!journal || !dialog || position == dialog->keys().size())
        return;
    const QString clientId = dialog->keys().at(position).clientId;
    const JournalFilter key{
        .controlPlane = m_with.workspace.connection().endpoint.authority(), .clientId = clientId};
    whenFinished(lastUse(*journal, key), this,
        [this, dialog, position, clientId](const Result<std::optional<JournalEntry>> &use) {
            if (!dialog || !use)
                return;
            dialog->addFact(clientId,
                *use ? tr("last used by you from this computer: %1", "3 days ago")
                           .arg(createdText((*use)->at, m_with.clock()))
                     : tr("not used by you from this computer"));
            tellUse(dialog, position + 1);
        });
}

void DeleteFlow::run(DeleteDialog *dialog)
{
    const QList<ApiKey> keys = dialog->keys();
    const auto stop = std::make_shared<Cancellation>();
    connect(dialog, &DeleteDialog::stopRequested, stop.get(), &Cancellation::cancel);
    auto *run = new KeysRun(
        keys.size(), stop, [this, keys](int position) { return remove(keys.at(position)); }, this, dialog);
    connect(run, &KeysRun::begun, dialog, &DeleteDialog::showProgress);
    connect(run, &KeysRun::ended, dialog, [dialog, keys](int position, const std::optional<Error> &trouble) {
        dialog->setResult(keys.at(position).clientId, trouble);
    });
    connect(run, &KeysRun::finished, this, [this, dialog, keys](int failed, int skipped) {
        dialog->finish(failed, skipped);
        m_with.focusTable();
        if (failed == 0 && skipped == 0)
            finish(keys);
    });
    run->start();
}

/// Heard also where the dialog has gone.
QFuture<Result<void>> DeleteFlow::remove(const ApiKey &key)
{
    const Pending<void> pending;
    whenFinished(m_with.workspace.apps().remove(key.clientId), this,
        [this, key, pending](const Result<void> &removed) {
            if (removed) {
                m_with.workspace.keys().remove(key.clientId);
                emit deleted(key);
            }
            pending.finish(removed);
        });
    return pending.future();
}

void DeleteFlow::finish(const QList<ApiKey> &keys)
{
    m_with.messages.showMessage(Severity::Success,
        keys.size() == 1 ? tr("“%1” was deleted.").arg(shortText(keys.first().name))
                         : tr("%n keys were deleted.", nullptr, int(keys.size())));
}

} // namespace Latchkey::Ui
