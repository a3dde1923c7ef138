// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/explain/explaindialog.h>

#include <QObject>

namespace Latchkey {
class ConnectionStore;
struct Connection;
} // namespace Latchkey

namespace Latchkey::Ui {

class ConnectionController;
class MainWindow;
class OpenConnections;

/// Explains a key that the person has, with what Latchkey knows of their connections, verifies it, and keeps
/// it for later.
class ExplainFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExplainFlow)

public:
    /// All of it outlives the flow.
    ExplainFlow(MainWindow &window, const ConnectionStore &connections, OpenConnections &opened);
    ~ExplainFlow() override;

    void start();

private:
    /// The connection that goes to this address; its workspace may not have been opened.
    [[nodiscard]] std::optional<Connection> connectionTo(const QString &endpoint) const;
    [[nodiscard]] ExplainDialog::Place placeOf(const KeyExplanation &explanation) const;
    [[nodiscard]] QString keyIn(const ConnectionController &connection, const QString &clientId) const;
    void verify(ExplainDialog *dialog, const EncodedCredentials &key);
    void keep(ExplainDialog *dialog, const EncodedCredentials &key);

    MainWindow &m_window;
    const ConnectionStore &m_connections;
    OpenConnections &m_opened;
};

} // namespace Latchkey::Ui
