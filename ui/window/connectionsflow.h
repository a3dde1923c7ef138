// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/window/openconnections.h>

#include <QObject>
#include <QPointer>

namespace Latchkey {
class ConnectionRemoval;
struct Connection;
} // namespace Latchkey

namespace Latchkey::Ui {

class ManageConnectionsDialog;
class RemoveConnectionDialog;

/// What a person does with connections themselves: edit, reorder, remove.
class ConnectionsFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionsFlow)

public:
    /// `opened` outlives the flow.
    ConnectionsFlow(const WindowSurroundings &surroundings, OpenConnections &opened);
    ~ConnectionsFlow() override;

    /// A stored connection. The sheet opens over `parent`: the window, or a sheet over it.
    void edit(const QString &id, QWidget *parent);
    /// The same sheet, filled in with what somebody else would change in a stored connection.
    void offer(const Connection &changed, QWidget *parent);
    void remove(const QString &id, QWidget *parent);
    void manage(const QList<ConnectionEntry> &entries);
    /// For the sheet that shows them, if one is open.
    void setEntries(const QList<ConnectionEntry> &entries);

signals:
    void addRequested();
    /// It is no longer in the list, and still open.
    void removed(const QString &id);

private:
    void save(const Connection &connection);
    void follow(ConnectionRemoval *removal, RemoveConnectionDialog *dialog, const QString &id);
    void tellRotations(RemoveConnectionDialog *dialog, const Connection &connection);
    void forgetRotations(const Connection &connection);
    void show(const Result<void> &result) const;

    WindowSurroundings m_with;
    OpenConnections &m_opened;
    QPointer<ManageConnectionsDialog> m_manage;
};

} // namespace Latchkey::Ui
