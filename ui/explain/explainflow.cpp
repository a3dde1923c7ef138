// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/explain/explainflow.h>

#include <app/connections/connectionstore.h>
#include <app/core/whenfinished.h>
#include <app/keys/keptsecrets.h>
#include <app/keys/keylist.h>
#include <app/keys/keynames.h>
#include <app/keys/keyverifier.h>
#include <app/keys/workspace.h>
#include <ui/keytable/displaytext.h>
#include <ui/window/actions.h>
#include <ui/window/mainwindow.h>
#include <ui/window/openconnections.h>

namespace Latchkey::Ui {

ExplainFlow::ExplainFlow(MainWindow &window, const ConnectionStore &connections, OpenConnections &opened)
    : m_window(window)
    , m_connections(connections)
    , m_opened(opened)
{
    m_window.actions().takeUp(ActionId::Explain, this, [this] { start(); });
}

ExplainFlow::~ExplainFlow() = default;

void ExplainFlow::start()
{
    auto *dialog = new ExplainDialog(
        [this](const KeyExplanation &explanation) { return placeOf(explanation); }, &m_window);
    connect(dialog, &ExplainDialog::verifyRequested, this,
        [this, dialog](const EncodedCredentials &key) { verify(dialog, key); });
    connect(dialog, &ExplainDialog::keepRequested, this,
        [this, dialog](const EncodedCredentials &key) { keep(dialog, key); });
    dialog->openOverWindow();
}

std::optional<Connection> ExplainFlow::connectionTo(const QString &endpoint) const
{
    const QList<ConnectionEntry> entries = m_opened.entries(nullptr);
    for (const ConnectionEntry &entry : entries) {
        std::optional<Connection> connection = m_connections.find(entry.id);
        if (const ConnectionController *opened = m_opened.find(entry.id); opened && !connection)
            connection = opened->connection();
        if (connection && isSameUnion(endpoint, connection->endpoint))
            return connection;
    }
    return std::nullopt;
}

ExplainDialog::Place ExplainFlow::placeOf(const KeyExplanation &explanation) const
{
    const auto connection = connectionTo(explanation.endpoint);
    if (!connection) {
        return {tr("None goes to this address. Connect to it to verify the key."),
            tr("Not known without a connection.")};
    }
    ExplainDialog::Place place{
        displayText(connection->label), tr("Not known while its list is not loaded."), true};
    if (const ConnectionController *opened = m_opened.find(connection->id); opened && opened->isSignedIn())
        place.key = keyIn(*opened, explanation.clientId);
    return place;
}

QString ExplainFlow::keyIn(const ConnectionController &connection, const QString &clientId) const
{
    const KeyList &keys = connection.workspace().keys();
    if (const int row = keys.rowOf(clientId); row >= 0)
        return displayText(keys.at(row).name);
    if (!keys.isComplete())
        return tr("Not known while its list is not loaded.");
    return tr("None in the list has this client ID. It may have been deleted.");
}

void ExplainFlow::verify(ExplainDialog *dialog, const EncodedCredentials &key)
{
    const auto connection = connectionTo(key.endpoint);
    if (!connection)
        return;
    ConnectionController *opened = m_opened.find(connection->id);
    if (!opened)
        opened = &m_opened.open(*connection, ConnectionController::Kind::Stored);
    auto *verifier = new KeyVerifier(opened->workspace(), dialog);
    const auto stop = std::make_shared<Cancellation>();
    connect(dialog, &ExplainDialog::keyChanged, stop.get(), &Cancellation::cancel);
    dialog->showVerifying();
    whenFinished(verifier->verify({key.clientId, key.clientSecret}, stop), verifier,
        [dialog, verifier, stop, &activity = opened->workspace().activity(), clientId = key.clientId](
            const Result<KeyVerification> &verification) {
            verifier->deleteLater();
            if (!verification || stop->isCancelled())
                return;
            dialog->showVerdict(*verification);
            activity.recordVerified(clientId, *verification);
        });
}

void ExplainFlow::keep(ExplainDialog *dialog, const EncodedCredentials &key)
{
    const auto connection = connectionTo(key.endpoint);
    ConnectionController *opened = connection ? m_opened.find(connection->id) : nullptr;
    const auto encoded = encodeCredentials(key);
    if (!opened || !encoded)
        return;
    dialog->showKeeping();
    const QString kept = opened->kind() == ConnectionController::Kind::Practice
        ? tr("Kept until Latchkey closes (practice). Copy, Verify and Deliver work for this key now.")
        : tr("Kept in this computer's keychain. Copy, Verify and Deliver work for this key now.");
    whenFinished(opened->workspace().keptSecrets().keep(key.clientId, *encoded), dialog,
        [dialog, kept](const Result<void> &done) {
            if (done)
                dialog->showKept(kept);
            else
                dialog->showKeepFailed(done.error());
        });
}

} // namespace Latchkey::Ui
