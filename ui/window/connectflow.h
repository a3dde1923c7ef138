// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/connections/connection.h>

#include <QObject>

#include <functional>
#include <memory>

class QWidget;

namespace Latchkey {
class Workspace;
}

namespace Latchkey::Ui {

class ConnectDialog;

/// Brings a person from an address to a connection: asks for it, and checks that Union is there.
class ConnectFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectFlow)

public:
    using WorkspaceFactory = std::function<std::unique_ptr<Workspace>(const Connection &)>;

    ConnectFlow(QWidget &window, WorkspaceFactory makeWorkspace);
    ~ConnectFlow() override;

    /// Asks for an address and checks it; ends with connected(), or quietly if the person cancels.
    void connectToUnion(const QString &address = {});

signals:
    /// The address belongs to a Union control plane.
    void connected(const Latchkey::Connection &connection);

private:
    void check(ConnectDialog *dialog, const Connection &connection);

    QWidget &m_window;
    WorkspaceFactory m_makeWorkspace;
    std::unique_ptr<Workspace> m_checked; // lives while an address is checked
};

} // namespace Latchkey::Ui
