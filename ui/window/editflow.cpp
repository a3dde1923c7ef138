// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/editflow.h>

#include <app/core/whenfinished.h>
#include <app/keys/appsclient.h>
#include <app/keys/keylist.h>
#include <app/keys/workspace.h>
#include <ui/dialogs/editkeydialog.h>
#include <ui/keytable/displaytext.h>
#include <ui/window/mainwindow.h>
#include <ui/window/messages.h>

#include <QPointer>

#include <algorithm>

namespace Latchkey::Ui {

EditFlow::EditFlow(const FlowParts &parts)
    : m_with(parts)
    , m_several(parts)
{
    connect(&m_several, &EditKeysFlow::foundGone, this, &EditFlow::foundGone);
}

EditFlow::~EditFlow() = default;

void EditFlow::start()
{
    const QList<ApiKey> keys = m_with.selectedKeys();
    if (keys.isEmpty())
        return;
    if (keys.size() > 1)
        return m_several.start(keys);
    auto *dialog = new EditKeyDialog(keys.first(), &m_with.window);
    connect(dialog, &EditKeyDialog::saveRequested, this,
        [this, dialog](const KeyEdit &edit) { send(dialog, edit); });
    dialog->warnOfName([this, own = keys.first().clientId](const QString &name) {
        const ApiKeys others = m_with.workspace.keys().snapshot();
        return std::ranges::any_of(others, [&](const ApiKeyPtr &key) {
            return key->isApiKey() && key->clientId != own && key->name == name;
        });
    });
    dialog->openOverWindow();
    dialog->selectName();
}

void EditFlow::send(EditKeyDialog *dialog, const KeyEdit &edit)
{
    dialog->setBusy(tr("Saving…"));
    whenFinished(m_with.workspace.apps().update(dialog->base(), edit), this,
        [this, guard = QPointer(dialog)](const Result<ApiKey> &saved) {
            if (!saved)
                return showFailed(guard, saved.error());
            m_with.workspace.keys().put(*saved);
            if (guard)
                guard->accept();
            m_with.focusTable();
            m_with.messages.showMessage(Severity::Success, tr("“%1” was saved.").arg(shortText(saved->name)));
        });
}

void EditFlow::showFailed(EditKeyDialog *dialog, const Error &error)
{
    if (!dialog)
        return m_with.messages.showError(error);
    if (error.kind() == ErrorKind::NotFound)
        showDeletedMeanwhile(dialog);
    else if (error.kind() == ErrorKind::Conflict)
        showChangedMeanwhile(dialog);
    else
        dialog->showTrouble(error);
}

void EditFlow::showDeletedMeanwhile(EditKeyDialog *dialog)
{
    const ApiKey gone = dialog->base();
    dialog->done(QDialog::Rejected);
    m_with.workspace.keys().remove(gone.clientId);
    emit foundGone(gone);
    m_with.focusTable();
    m_with.messages.showMessage(
        Severity::Warning, tr("“%1” was deleted meanwhile. Nothing was saved.").arg(shortText(gone.name)));
}

void EditFlow::showChangedMeanwhile(EditKeyDialog *dialog)
{
    whenFinished(m_with.workspace.apps().get(dialog->base().clientId), this,
        [this, guard = QPointer(dialog)](const Result<ApiKey> &now) {
            if (!guard)
                return;
            if (!now)
                return showFailed(guard, now.error());
            m_with.workspace.keys().put(*now);
            guard->showChangedMeanwhile(*now);
        });
}

} // namespace Latchkey::Ui
