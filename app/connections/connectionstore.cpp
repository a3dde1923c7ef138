// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/connections/connectionstore.h>

#include <app/connections/connectioncolors.h>
#include <app/core/logging.h>

#include <QSettings>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

QString listKey()
{
    return u"connections"_s;
}

QString lastUsedKey()
{
    return u"lastConnection"_s;
}

Connection readConnection(const QSettings &settings)
{
    const auto text = [&settings](const QString &key) {
        return settings.value(key).toString();
    };
    Connection connection;
    connection.id = text(u"id"_s);
    connection.label = text(u"label"_s);
    connection.endpoint = Endpoint::parse(text(u"address"_s)).value_or(Endpoint());
    connection.organization = text(u"organization"_s);
    connection.color = text(u"color"_s);
    connection.caFile = text(u"caFile"_s);
    connection.hasAccount = settings.value(u"hasAccount"_s).toBool();
    connection.lastSignedIn.subject = text(u"lastSubject"_s);
    connection.lastSignedIn.name = text(u"lastName"_s);
    connection.lastSignedIn.clientId = text(u"lastClientId"_s);
    return connection;
}

void writeConnection(QSettings &settings, const Connection &connection)
{
    settings.setValue(u"id"_s, connection.id);
    settings.setValue(u"label"_s, connection.label);
    settings.setValue(u"address"_s, connection.endpoint.url().toString(QUrl::FullyEncoded));
    settings.setValue(u"organization"_s, connection.organization);
    settings.setValue(u"color"_s, connection.color);
    settings.setValue(u"caFile"_s, connection.caFile);
    settings.setValue(u"hasAccount"_s, connection.hasAccount);
    if (connection.lastSignedIn.subject.isEmpty())
        return;
    settings.setValue(u"lastSubject"_s, connection.lastSignedIn.subject);
    settings.setValue(u"lastName"_s, connection.lastSignedIn.name);
    settings.setValue(u"lastClientId"_s, connection.lastSignedIn.clientId);
}

} // namespace

ConnectionStore::ConnectionStore(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    load();
}

ConnectionStore::~ConnectionStore() = default;

std::optional<Connection> ConnectionStore::find(const QString &id) const
{
    const auto index = indexOf(id);
    return index ? std::optional(m_connections.at(*index)) : std::nullopt;
}

std::optional<Connection> ConnectionStore::findByEndpoint(const Endpoint &endpoint) const
{
    const auto found = std::ranges::find(m_connections, endpoint, &Connection::endpoint);
    return found != m_connections.end() ? std::optional(*found) : std::nullopt;
}

QString ConnectionStore::lastUsedId() const
{
    if (indexOf(m_lastUsedId))
        return m_lastUsedId;
    return m_connections.isEmpty() ? QString() : m_connections.first().id;
}

Result<Connection> ConnectionStore::add(Connection connection)
{
    connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (auto checked = check(connection); !checked)
        return failure(checked.error());
    if (connection.label.isEmpty())
        connection.label = connection.endpoint.authority();
    if (connection.color.isEmpty())
        connection.color = nextColor();
    if (connection.organization.isEmpty())
        connection.organization = connection.endpoint.suggestedOrganization();
    m_connections.append(connection);
    return publish().map([&connection] { return connection; });
}

Result<void> ConnectionStore::update(const Connection &connection)
{
    const auto index = indexOf(connection.id);
    if (!index)
        return failure(index.error());
    if (m_connections.at(*index) == connection)
        return {};
    if (auto checked = check(connection); !checked)
        return checked;
    m_connections[*index] = connection;
    return publish();
}

Result<void> ConnectionStore::remove(const QString &id)
{
    const auto index = indexOf(id);
    if (!index)
        return failure(index.error());
    m_connections.removeAt(*index);
    if (m_lastUsedId == id)
        m_lastUsedId.clear();
    return publish();
}

Result<void> ConnectionStore::move(const QString &id, qsizetype position)
{
    const auto index = indexOf(id);
    if (!index)
        return failure(index.error());
    if (position < 0 || position >= m_connections.size()) {
        return failure(
            ErrorKind::InvalidArgument, tr("There is no such place in the list. Choose another one."));
    }
    if (*index == position)
        return {};
    m_connections.move(*index, position);
    return publish();
}

Result<void> ConnectionStore::setHasAccount(const QString &id, bool hasAccount)
{
    const auto index = indexOf(id);
    if (!index)
        return failure(index.error());
    Connection connection = m_connections.at(*index);
    connection.hasAccount = hasAccount;
    return update(connection);
}

Result<void> ConnectionStore::setLastUsed(const QString &id)
{
    if (const auto index = indexOf(id); !index)
        return failure(index.error());
    if (m_lastUsedId == id)
        return {};
    m_lastUsedId = id;
    return save();
}

Result<void> ConnectionStore::setLastSignedIn(const QString &id, const LastSignedIn &who)
{
    const auto index = indexOf(id);
    if (!index)
        return failure(index.error());
    Connection connection = m_connections.at(*index);
    connection.lastSignedIn = who;
    return update(connection);
}

void ConnectionStore::load()
{
    m_lastUsedId = m_settings.value(lastUsedKey()).toString();
    const int size = m_settings.beginReadArray(listKey());
    for (int index = 0; index < size; ++index) {
        m_settings.setArrayIndex(index);
        const Connection connection = readConnection(m_settings);
        if (!connection.id.isEmpty() && !find(connection.id) && check(connection))
            m_connections.append(connection);
        else
            qCWarning(lcConnections) << "connection" << index << "of the settings can't be used";
    }
    m_settings.endArray();
}

Result<void> ConnectionStore::save()
{
    if (m_lastUsedId.isEmpty())
        m_settings.remove(lastUsedKey());
    else
        m_settings.setValue(lastUsedKey(), m_lastUsedId);
    m_settings.remove(listKey());
    m_settings.beginWriteArray(listKey(), static_cast<int>(m_connections.size()));
    for (int index = 0; index < m_connections.size(); ++index) {
        m_settings.setArrayIndex(index);
        writeConnection(m_settings, m_connections.at(index));
    }
    m_settings.endArray();
    m_settings.sync();
    if (m_settings.status() == QSettings::NoError)
        return {};
    return failure(ErrorKind::Storage,
        tr("Your connections can't be saved and will be as before at the next start. Check the disk and the "
           "permissions of Latchkey's settings."),
        u"QSettings status %1"_s.arg(static_cast<int>(m_settings.status())));
}

Result<void> ConnectionStore::publish()
{
    auto saved = save();
    emit changed();
    return saved;
}

Result<qsizetype> ConnectionStore::indexOf(const QString &id) const
{
    const auto found = std::ranges::find(m_connections, id, &Connection::id);
    if (found != m_connections.end())
        return std::distance(m_connections.begin(), found);
    return failure(ErrorKind::NotFound, tr("This connection is no longer in the list. Add it again."));
}

Result<void> ConnectionStore::check(const Connection &connection) const
{
    if (!connection.endpoint.isValid()) {
        return failure(ErrorKind::InvalidArgument,
            tr("This connection has no address. Type the address of a Union host."));
    }
    const auto same = findByEndpoint(connection.endpoint);
    if (!same || same->id == connection.id)
        return {};
    return failure(ErrorKind::AlreadyExists,
        tr("%1 is already in your list, as “%2”. Use that one.")
            .arg(connection.endpoint.authority(), same->label));
}

QString ConnectionStore::nextColor() const
{
    const auto isFree = [this](QLatin1StringView color) {
        return std::ranges::find(m_connections, color, &Connection::color) == m_connections.end();
    };
    const auto free = std::ranges::find_if(connectionColors, isFree);
    return free != connectionColors.end()
        ? *free
        : connectionColors.at(static_cast<std::size_t>(m_connections.size()) % connectionColors.size());
}

} // namespace Latchkey

#include "moc_connectionstore.cpp"
