// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/connections/connection.h>

#include <QList>
#include <QObject>

#include <optional>

class QSettings;

namespace Latchkey {

/// The control planes that the person uses, in the person's order, kept in the settings without any secret.
///
/// What can't be saved is reported as Storage and holds until the program ends.
class ConnectionStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionStore)

public:
    /// Reads at once; `settings` outlives the store.
    explicit ConnectionStore(QSettings &settings, QObject *parent = nullptr);
    ~ConnectionStore() override;

    [[nodiscard]] const QList<Connection> &connections() const { return m_connections; }
    [[nodiscard]] std::optional<Connection> find(const QString &id) const;
    [[nodiscard]] std::optional<Connection> findByEndpoint(const Endpoint &endpoint) const;

    /// The connection to open first: the one used last, else the first; empty where there is none.
    [[nodiscard]] QString lastUsedId() const;

    /// Appends, with a new id, and with a label, a colour and an organization where they are empty. Gives it
    /// back as it is kept. Errors: InvalidArgument for an invalid endpoint, AlreadyExists for one in the list
    /// (the sign-in is kept by endpoint), Storage.
    [[nodiscard]] Result<Connection> add(Connection connection);
    /// Replaces the one with the same id. Errors: as add(), and NotFound.
    [[nodiscard]] Result<void> update(const Connection &connection);
    /// Errors: NotFound, Storage.
    [[nodiscard]] Result<void> remove(const QString &id);
    /// Puts it at `position`, 0 to the number of connections less one. Errors: NotFound, InvalidArgument,
    /// Storage.
    [[nodiscard]] Result<void> move(const QString &id, qsizetype position);
    /// Errors: NotFound, Storage.
    [[nodiscard]] Result<void> setHasAccount(const QString &id, bool hasAccount);
    [[nodiscard]] Result<void> setLastUsed(const QString &id);
    /// Errors: NotFound, Storage.
    [[nodiscard]] Result<void> setLastSignedIn(const QString &id, const LastSignedIn &who);

signals:
    /// The list or one of its connections is different now; not sent for the one used last.
    void changed();

private:
    void load();
    [[nodiscard]] Result<void> save();
    [[nodiscard]] Result<void> publish();
    [[nodiscard]] Result<qsizetype> indexOf(const QString &id) const;
    [[nodiscard]] Result<void> check(const Connection &connection) const;
    [[nodiscard]] QString nextColor() const;

    QSettings &m_settings;
    QList<Connection> m_connections;
    QString m_lastUsedId;
};

} // namespace Latchkey
