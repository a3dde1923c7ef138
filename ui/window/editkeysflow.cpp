// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/editkeysflow.h>

#include <app/core/whenfinished.h>
#include <app/keys/appsclient.h>
#include <app/keys/keylist.h>
#include <app/keys/workspace.h>
#include <ui/window/mainwindow.h>
#include <ui/window/messages.h>

namespace Latchkey::Ui {

EditKeysFlow::EditKeysFlow(const FlowParts &parts)
    : m_with(parts)
{
}

EditKeysFlow::~EditKeysFlow() = default;

void EditKeysFlow::start(const QList<ApiKey> &keys)
{
    auto *dialog = new EditKeysDialog(keys, &m_with.window);
    connect(dialog, &EditKeysDialog::saveRequested, this, [this, dialog](const ContactsEdit &edit) {
        const auto stop = std::make_shared<Cancellation>();
        connect(dialog, &EditKeysDialog::stopRequested, stop.get(), &Cancellation::cancel);
        editNext({dialog, stop, edit});
    });
    dialog->openOverWindow();
}

void EditKeysFlow::editNext(const Run &run)
{
    if (!run.dialog)
        return;
    if (run.position == run.dialog->keys().size() || run.stop->isCancelled())
        return finish(run);
    run.dialog->showProgress(run.position);
    const QString clientId = run.dialog->keys().at(run.position).clientId;
    whenFinished(m_with.workspace.apps().get(clientId), this, [this, run](const Result<ApiKey> &now) {
        if (now)
            return save(run, *now);
        conclude(run, now, EditKeysDialog::Outcome::Saved);
    });
}

void EditKeysFlow::save(const Run &run, const ApiKey &now)
{
    const QStringList contacts = run.edit.appliedTo(now.contacts);
    if (contacts == now.contacts)
        return conclude(run, now, EditKeysDialog::Outcome::NothingToChange);
    whenFinished(m_with.workspace.apps().update(now, {now.name, contacts, now.redirectUris}), this,
        [this, run](const Result<ApiKey> &saved) { conclude(run, saved, EditKeysDialog::Outcome::Saved); });
}

void EditKeysFlow::conclude(const Run &run, const Result<ApiKey> &saved, EditKeysDialog::Outcome outcome)
{
    if (saved)
        m_with.workspace.keys().put(*saved);
    if (!run.dialog)
        return;
    const ApiKey key = run.dialog->keys().at(run.position);
    if (saved) {
        run.dialog->setSaved(key, outcome);
    } else {
        if (saved.error().kind() == ErrorKind::NotFound) {
            m_with.workspace.keys().remove(key.clientId);
            emit foundGone(key);
        }
        run.dialog->setFailed(key, saved.error());
    }
    Run next = run;
    ++next.position;
    next.failed += saved ? 0 : 1;
    next.changed += saved && outcome == EditKeysDialog::Outcome::Saved ? 1 : 0;
    editNext(next);
}

void EditKeysFlow::finish(const Run &run)
{
    const int count = int(run.dialog->keys().size());
    const int skipped = count - run.position;
    run.dialog->finish(run.failed, skipped);
    if (run.failed > 0 || skipped > 0)
        return;
    m_with.focusTable();
    if (run.changed == 0)
        return m_with.messages.showMessage(Severity::Information,
            tr("Nothing had to be saved: the contacts of these keys are like that already."));
    m_with.messages.showMessage(Severity::Success, tr("%n keys were saved.", nullptr, run.changed));
}

} // namespace Latchkey::Ui
