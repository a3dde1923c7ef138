// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/editkeysflow.h>

#include <app/core/whenfinished.h>
#include <app/keys/appsclient.h>
#include <app/keys/keylist.h>
#include <app/keys/workspace.h>
#include <ui/window/keysrun.h>
#include <ui/window/mainwindow.h>
#include <ui/window/messages.h>

#include <memory>

namespace Latchkey::Ui {

EditKeysFlow::EditKeysFlow(const FlowParts &parts)
    : m_with(parts)
{
}

EditKeysFlow::~EditKeysFlow() = default;

void EditKeysFlow::start(const QList<ApiKey> &keys)
{
    auto *dialog = new EditKeysDialog(keys, &m_with.window);
    connect(dialog, &EditKeysDialog::saveRequested, this,
        [this, dialog](const ContactsEdit &contacts) { run(dialog, contacts); });
    dialog->openOverWindow();
}

void EditKeysFlow::run(EditKeysDialog *dialog, const ContactsEdit &contacts)
{
    const QList<ApiKey> keys = dialog->keys();
    const auto changed = std::make_shared<int>(0);
    const auto stop = std::make_shared<Cancellation>();
    connect(dialog, &EditKeysDialog::stopRequested, stop.get(), &Cancellation::cancel);
    const KeysRun::Step step = [this, dialog, keys, contacts, changed](int position) {
        const Pending<void> told;
        whenFinished(edit(keys.at(position), contacts), dialog,
            [dialog, key = keys.at(position), changed, told](const Result<Outcome> &outcome) {
                if (!outcome) {
                    dialog->setFailed(key, outcome.error());
                    return told.finish(failure(outcome.error()));
                }
                dialog->setSaved(key, *outcome);
                *changed += *outcome == Outcome::Saved ? 1 : 0;
                told.finish({});
            });
        return told.future();
    };
    auto *run = new KeysRun(keys.size(), stop, step, this, dialog);
    connect(run, &KeysRun::begun, dialog, &EditKeysDialog::showProgress);
    connect(run, &KeysRun::finished, this, [this, dialog, changed](int failed, int skipped) {
        dialog->finish(failed, skipped);
        if (failed == 0 && skipped == 0)
            finish(*changed);
    });
    run->start();
}

/// Heard also where the dialog has gone.
QFuture<Result<EditKeysFlow::Outcome>> EditKeysFlow::edit(const ApiKey &key, const ContactsEdit &contacts)
{
    const Pending<Outcome> pending;
    whenFinished(m_with.workspace.apps().get(key.clientId), this,
        [this, key, contacts, pending](const Result<ApiKey> &now) {
            if (!now)
                return fail(key, now.error(), pending);
            save(*now, contacts.appliedTo(now->contacts), pending);
        });
    return pending.future();
}

void EditKeysFlow::save(const ApiKey &now, const QStringList &contacts, const Pending<Outcome> &pending)
{
    if (contacts == now.contacts) {
        m_with.workspace.keys().put(now);
        return pending.finish(Outcome::NothingToChange);
    }
    whenFinished(m_with.workspace.apps().update(now, {now.name, contacts, now.redirectUris}), this,
        [this, now, pending](const Result<ApiKey> &saved) {
            if (!saved)
                return fail(now, saved.error(), pending);
            m_with.workspace.keys().put(*saved);
            pending.finish(Outcome::Saved);
        });
}

void EditKeysFlow::fail(const ApiKey &key, const Error &error, const Pending<Outcome> &pending)
{
    if (error.kind() == ErrorKind::NotFound) {
        m_with.workspace.keys().remove(key.clientId);
        emit foundGone(key);
    }
    pending.finish(failure(error));
}

void EditKeysFlow::finish(int changed)
{
    m_with.focusTable();
    if (changed == 0)
        return m_with.messages.showMessage(Severity::Information,
            tr("Nothing had to be saved: the contacts of these keys are like that already."));
    m_with.messages.showMessage(Severity::Success, tr("%n keys were saved.", nullptr, changed));
}

} // namespace Latchkey::Ui
