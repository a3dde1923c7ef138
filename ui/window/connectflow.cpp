// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/connectflow.h>

#include <app/connections/connectionstore.h>
#include <app/core/whenfinished.h>
#include <app/keys/controlplanecheck.h>
#include <ui/dialogs/connectdialog.h>

#include <QTimer>

#include <utility>

namespace Latchkey::Ui {

namespace {

// How long the dialog waits for what is found, so as to open in its full size; the files are read in 1 ms.
constexpr std::chrono::milliseconds findingPatience(150);

Connection connectionTo(const ConnectRequest &request)
{
    Connection connection; // the store adds what is left out
    connection.label = request.organization.isEmpty() ? request.endpoint.host() : request.organization;
    connection.endpoint = request.endpoint;
    connection.organization = request.organization;
    connection.caFile = request.caFile;
    return connection;
}

} // namespace

ConnectFlow::ConnectFlow(QWidget &window, const ConnectionStore &connections, Network &network, Finder find)
    : m_window(window)
    , m_connections(connections)
    , m_network(network)
    , m_find(std::move(find))
{
}

ConnectFlow::~ConnectFlow() = default;

void ConnectFlow::connectToUnion(const QString &address)
{
    ConnectDialog *dialog = openDialog(address);
    if (!address.isEmpty()) // what is found need not be waited for
        open(dialog);
}

void ConnectFlow::askForOrganization(const Connection &connection)
{
    ConnectDialog *dialog = openDialog(connection.endpoint.url().toString(QUrl::FullyEncoded));
    dialog->askForOrganization(connection.caFile);
    open(dialog);
}

ConnectDialog *ConnectFlow::openDialog(const QString &address)
{
    if (m_dialog) {
        m_dialog->raise();
        return m_dialog;
    }
    auto *dialog = new ConnectDialog(&m_window);
    m_dialog = dialog;
    m_isOpening = true;
    connect(dialog, &ConnectDialog::connectRequested, this,
        [this, dialog](const ConnectRequest &request) { check(dialog, request); });
    connect(dialog, &ConnectDialog::finished, this, [this] {
        m_dialog.clear();
        endCheck();
    });
    dialog->setAddress(address);
    offerWhatIsFound(dialog);
    return dialog;
}

void ConnectFlow::offerWhatIsFound(ConnectDialog *dialog)
{
    m_worker.run(m_find, dialog, [this, dialog](const FoundConnections &found) {
        dialog->setFound(found,
            [this](const Endpoint &endpoint) { return m_connections.findByEndpoint(endpoint).has_value(); });
        open(dialog);
    });
    QTimer::singleShot(findingPatience, dialog, [this, dialog] { open(dialog); });
}

void ConnectFlow::open(ConnectDialog *dialog)
{
    if (std::exchange(m_isOpening, false))
        dialog->openOverWindow();
}

void ConnectFlow::check(ConnectDialog *dialog, const ConnectRequest &request)
{
    endCheck();
    dialog->setBusy(tr("Looking for Union at %1…").arg(request.endpoint.authority()));
    m_check = std::make_unique<ControlPlaneCheck>(request.endpoint, request.caFile, m_network);
    whenFinished(
        m_check->start(), dialog, [this, dialog, request](const Result<CheckedControlPlane> &checked) {
            if (checked)
                finish(dialog, request);
            else if (checked.error().kind() != ErrorKind::Cancelled)
                dialog->showVerdict(checked.error());
        });
}

void ConnectFlow::finish(ConnectDialog *dialog, const ConnectRequest &request)
{
    dialog->accept();
    const Connection connection = connectionTo(request);
    if (request.key)
        emit connectedWithKey(connection, *request.key);
    else
        emit connected(connection);
}

void ConnectFlow::endCheck()
{
    if (m_check)
        m_check.release()->deleteLater(); // its own answer may be what ends it
}

} // namespace Latchkey::Ui

#include "moc_connectflow.cpp"
