// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/listcache.h>

#include <app/connections/connection.h>
#include <app/core/logging.h>
#include <app/core/places.h>
#include <app/keys/appscodec.h>

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr quint32 magic = 0x4c6b4c31; // "LkL1": the version is part of it
constexpr auto checksum = QCryptographicHash::Sha256;

QByteArray hashOf(QByteArrayView bytes)
{
    QCryptographicHash hash(checksum);
    hash.addData(bytes);
    return hash.result();
}

void prepare(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
}

QByteArray encoded(const StoredList &list, const QString &origin)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    prepare(stream);
    stream << origin << list.loadedAt.toMSecsSinceEpoch() << quint32(list.keys.size());
    std::string message;
    for (const ApiKeyPtr &key : list.keys) {
        message.clear();
        appFrom(*key).AppendToString(&message);
        stream.writeBytes(message.data(), uint(message.size()));
    }
    return bytes;
}

std::optional<ApiKeyPtr> decodedKey(const QByteArray &message)
{
    cloudidl::identity::App app;
    if (!app.ParseFromArray(message.constData(), int(message.size())) || app.client_id().empty())
        return std::nullopt;
    return std::make_shared<const ApiKey>(keyFrom(app));
}

std::optional<StoredList> decoded(const QByteArray &bytes, const QString &origin)
{
    QDataStream stream(bytes);
    prepare(stream);
    QString whose;
    qint64 loadedAt = 0;
    quint32 count = 0;
    stream >> whose >> loadedAt >> count;
    if (stream.status() != QDataStream::Ok || whose != origin || count > ListCache::mostKeys)
        return std::nullopt;
    StoredList list{QDateTime::fromMSecsSinceEpoch(loadedAt, Qt::UTC), {}};
    list.keys.reserve(count);
    QByteArray message;
    for (quint32 number = 0; number < count; ++number) {
        stream >> message;
        const auto key = stream.status() == QDataStream::Ok ? decodedKey(message) : std::nullopt;
        if (!key)
            return std::nullopt;
        list.keys.push_back(*key);
    }
    return list;
}

} // namespace

QString ListCache::defaultFolder()
{
    return Places::lists();
}

ListCache::ListCache(const QString &folder, const Connection &connection)
    : m_origin(connection.endpoint.authority() + u'\n' + connection.organization)
{
    const QUuid id = QUuid::fromString(connection.id);
    if (!folder.isEmpty() && !id.isNull())
        m_path = folder + u'/' + id.toString(QUuid::WithoutBraces) + u".list"_s;
}

std::optional<StoredList> ListCache::read() const
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return std::nullopt;
    QDataStream stream(&file);
    prepare(stream);
    quint32 version = 0;
    QByteArray hash;
    stream >> version;
    if (version != magic)
        return std::nullopt;
    stream >> hash;
    const QByteArray bytes = file.readAll();
    if (stream.status() != QDataStream::Ok || hash != hashOf(bytes)) {
        qCInfo(lcKeys) << "the list of an earlier run is damaged";
        return std::nullopt;
    }
    return decoded(bytes, m_origin);
}

bool ListCache::write(const StoredList &list) const
{
    if (m_path.isEmpty())
        return false;
    const QByteArray bytes = list.keys.size() <= mostKeys ? encoded(list, m_origin) : QByteArray();
    if (bytes.isEmpty() || bytes.size() > mostBytes) {
        remove();
        return false;
    }
    const QString folder = QFileInfo(m_path).path();
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) // before the first byte
        return false;
    QDataStream stream(&file);
    prepare(stream);
    stream << magic << hashOf(bytes);
    stream.writeRawData(bytes.constData(), int(bytes.size()));
    if (stream.status() == QDataStream::Ok && file.commit())
        return true;
    remove(); // an older list is worse than none
    return false;
}

bool ListCache::remove() const
{
    return m_path.isEmpty() || !QFile::exists(m_path) || QFile::remove(m_path);
}

} // namespace Latchkey
