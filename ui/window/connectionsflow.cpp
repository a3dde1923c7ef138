// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/connectionsflow.h>

#include <app/connections/connectionstore.h>
#include <app/core/whenfinished.h>
#include <app/keys/connectionremoval.h>
#include <app/keys/keptsecrets.h>
#include <app/keys/workspace.h>
#include <app/rotation/rotationstore.h>
#include <ui/dialogs/editconnectiondialog.h>
#include <ui/dialogs/manageconnectionsdialog.h>
#include <ui/dialogs/removeconnectiondialog.h>
#include <ui/keytable/displaytext.h>
#include <ui/window/mainwindow.h>
#include <ui/window/patience.h>

#include <QTimer>

#include <algorithm>

namespace Latchkey::Ui {

namespace {

/// What could not be done, what that means, and why.
QString sentenceFor(const ConnectionRemoval::Trouble &trouble)
{
    switch (trouble.step) {
    case ConnectionRemoval::Step::Revoke:
        return ConnectionsFlow::tr(
            "The sign-in was not revoked; at Union it stays good until it runs out. %1")
            .arg(trouble.error.message());
    case ConnectionRemoval::Step::DeleteSignIn:
        return ConnectionsFlow::tr("The sign-in may still be in your keychain. %1")
            .arg(trouble.error.message());
    case ConnectionRemoval::Step::DeleteSecret:
        return ConnectionsFlow::tr("The secret of “%1” may still be in your keychain. %2")
            .arg(shortText(trouble.clientId), trouble.error.message());
    case ConnectionRemoval::Step::Forget:
        return trouble.error.message();
    }
    Q_UNREACHABLE();
}

} // namespace

ConnectionsFlow::ConnectionsFlow(const WindowSurroundings &surroundings, OpenConnections &opened)
    : m_with(surroundings)
    , m_opened(opened)
{
}

ConnectionsFlow::~ConnectionsFlow() = default;

void ConnectionsFlow::show(const Result<void> &result) const
{
    if (!result)
        m_with.window.messageBar().showError(result.error());
}

void ConnectionsFlow::edit(const QString &id, QWidget *parent)
{
    if (const auto connection = m_with.connections.find(id))
        offer(*connection, parent);
}

void ConnectionsFlow::offer(const Connection &changed, QWidget *parent)
{
    auto *dialog = new EditConnectionDialog(changed, parent);
    connect(dialog, &EditConnectionDialog::saveRequested, this, [this, dialog](const Connection &edited) {
        dialog->accept();
        save(edited);
    });
    connect(dialog, &EditConnectionDialog::removeRequested, this,
        [this, dialog, id = changed.id] { remove(id, dialog); });
    dialog->openOverWindow();
}

void ConnectionsFlow::save(const Connection &connection)
{
    // What has changed while the sheet was open is not the person's to undo.
    auto now = m_with.connections.find(connection.id);
    if (!now)
        return;
    now->label = connection.label;
    now->organization = connection.organization;
    now->color = connection.color;
    now->caFile = connection.caFile;
    show(m_with.connections.update(*now));
    if (ConnectionController *opened = m_opened.find(connection.id))
        opened->setConnection(*now);
}

void ConnectionsFlow::manage(const QList<ConnectionEntry> &entries)
{
    m_manage = new ManageConnectionsDialog(&m_with.window);
    m_manage->setEntries(entries);
    connect(m_manage, &ManageConnectionsDialog::moveRequested, this,
        [this](const QString &id, int position) { show(m_with.connections.move(id, position)); });
    connect(m_manage, &ManageConnectionsDialog::editRequested, this,
        [this](const QString &id) { edit(id, m_manage); });
    connect(m_manage, &ManageConnectionsDialog::removeRequested, this,
        [this](const QString &id) { remove(id, m_manage); });
    connect(m_manage, &ManageConnectionsDialog::addRequested, this, [this] {
        m_manage->accept();
        emit addRequested();
    });
    m_manage->openOverWindow();
}

void ConnectionsFlow::setEntries(const QList<ConnectionEntry> &entries)
{
    if (m_manage)
        m_manage->setEntries(entries);
}

void ConnectionsFlow::remove(const QString &id, QWidget *parent)
{
    const auto connection = m_with.connections.find(id);
    if (!connection)
        return;
    ConnectionController *opened = m_opened.find(id);
    auto workspace = m_with.makeWorkspace(*connection);
    const int secrets = int(workspace->keptSecrets().kept().size());
    auto *dialog = new RemoveConnectionDialog(*connection, secrets, parent);
    auto *removal = new ConnectionRemoval(
        std::move(workspace), opened ? &opened->workspace().session() : nullptr, m_with.connections, dialog);
    follow(removal, dialog, id);
    connect(
        this, &ConnectionsFlow::removed, dialog, [this, connection = *connection, id](const QString &gone) {
            if (gone == id)
                forgetRotations(connection);
        });
    dialog->openOverWindow();
    tellRotations(dialog, *connection);
}

void ConnectionsFlow::tellRotations(RemoveConnectionDialog *dialog, const Connection &connection)
{
    RotationStore *store = m_with.rotationStore ? m_with.rotationStore(connection) : nullptr;
    if (!store)
        return;
    const QString authority = connection.endpoint.authority();
    whenFinished(store->load(), dialog, [dialog, store, authority](const Result<void> &) {
        const QList<Rotation> rotations = store->rotationsOf(authority);
        const auto count
            = std::ranges::count_if(rotations, [](const Rotation &rotation) { return !rotation.isOver(); });
        if (count > 0 && !dialog->isBusy())
            dialog->tellRotations(int(count));
    });
}

/// Once it is closed, so that nothing writes them again.
void ConnectionsFlow::forgetRotations(const Connection &connection)
{
    RotationStore *store = m_with.rotationStore ? m_with.rotationStore(connection) : nullptr;
    if (!store)
        return;
    whenFinished(store->removeAllOf(connection.endpoint.authority()), this,
        [this](const Result<void> &removed) { show(removed); });
}

void ConnectionsFlow::follow(ConnectionRemoval *removal, RemoveConnectionDialog *dialog, const QString &id)
{
    connect(dialog, &RemoveConnectionDialog::removeRequested, removal, [removal, dialog] {
        QTimer::singleShot(keychainPatience, dialog, &RemoveConnectionDialog::showKeychainWaits);
        removal->start();
    });
    connect(dialog, &RemoveConnectionDialog::removeAnywayRequested, removal, &ConnectionRemoval::forget);
    connect(removal, &ConnectionRemoval::failed, dialog, [removal, dialog] {
        QStringList sentences;
        for (const ConnectionRemoval::Trouble &trouble : removal->troubles())
            sentences += sentenceFor(trouble);
        dialog->showFailed(sentences);
    });
    connect(removal, &ConnectionRemoval::removed, this, [this, dialog, id] {
        auto *edit = qobject_cast<EditConnectionDialog *>(dialog->parentWidget());
        dialog->accept();
        if (edit)
            edit->done(QDialog::Rejected);
        emit removed(id);
    });
}

} // namespace Latchkey::Ui
