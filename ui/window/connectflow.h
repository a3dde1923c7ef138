// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/applicationcredentials.h>
#include <app/connections/connection.h>
#include <app/core/worker.h>
#include <app/keys/foundconnections.h>

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QWidget;

namespace Latchkey {
class ConnectionStore;
class ControlPlaneCheck;
struct Network;
} // namespace Latchkey

namespace Latchkey::Ui {

class ConnectDialog;
struct ConnectRequest;

/// Brings a person from an address to a connection: asks for it, offers what is found on this computer, and
/// checks that Union is there.
class ConnectFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectFlow)

public:
    /// Called on another thread: it may read files.
    using Finder = std::function<FoundConnections()>;

    /// Window, connections and network outlive the flow.
    ConnectFlow(QWidget &window, const ConnectionStore &connections, Network &network, Finder find);
    ~ConnectFlow() override;

    /// Asks for an address and checks it; ends with one of the signals, or quietly if the person cancels. The
    /// dialog opens a moment later, with what was found; while it is open, this only raises it.
    void connectToUnion(const QString &address = {});
    /// The same for an address that was given already, and lacks an organization.
    void askForOrganization(const Connection &connection);

signals:
    /// The address belongs to a Union control plane, and the person wants to sign in to it.
    void connected(const Latchkey::Connection &connection);
    /// The same, with an API key that the person gave.
    void connectedWithKey(
        const Latchkey::Connection &connection, const Latchkey::ApplicationCredentials &key);

private:
    ConnectDialog *openDialog(const QString &address);
    void offerWhatIsFound(ConnectDialog *dialog);
    void open(ConnectDialog *dialog);
    void check(ConnectDialog *dialog, const ConnectRequest &request);
    void finish(ConnectDialog *dialog, const ConnectRequest &request);
    void endCheck();

    QWidget &m_window;
    const ConnectionStore &m_connections;
    Network &m_network;
    Finder m_find;
    Worker m_worker; // for what reads files
    std::unique_ptr<ControlPlaneCheck> m_check;
    QPointer<ConnectDialog> m_dialog;
    bool m_isOpening = false;
};

} // namespace Latchkey::Ui
