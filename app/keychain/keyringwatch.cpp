// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/keyringwatch.h>

#ifdef QT_DBUS_LIB
#include <app/keychain/secretsession.h>

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#endif

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr auto pause = std::chrono::milliseconds(300); // one thing that happens makes several signals

} // namespace

KeyringWatch::KeyringWatch(QObject *parent)
    : KeychainNews(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &KeyringWatch::changed);
}

KeyringWatch::~KeyringWatch() = default;

void KeyringWatch::noteNews()
{
    if (!m_pause.isActive())
        m_pause.start();
}

#ifdef QT_DBUS_LIB

void KeyringWatch::start()
{
    if (m_started || !QDBusConnection::sessionBus().isConnected())
        return;
    m_started = true;
    watchServices();
    const QString collection = u"org.freedesktop.Secret.Collection"_s;
    listen(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s,
        {u"CollectionCreated"_s, u"CollectionChanged"_s});
    listen({}, u"org.freedesktop.DBus.Properties"_s, {u"PropertiesChanged"_s}, {collection});
    listen({}, collection, {u"ItemCreated"_s, u"ItemChanged"_s, u"ItemDeleted"_s});
    listen({}, u"org.kde.KWallet"_s,
        {u"walletCreated"_s, u"walletOpened"_s, u"entryUpdated"_s, u"entryDeleted"_s, u"folderUpdated"_s});
}

void KeyringWatch::watchServices()
{
    auto *watcher = new QDBusServiceWatcher(this);
    watcher->setConnection(QDBusConnection::sessionBus());
    watcher->setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    watcher->setWatchedServices(
        {u"org.freedesktop.secrets"_s, u"org.kde.kwalletd5"_s, u"org.kde.kwalletd6"_s});
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString &, const QString &, const QString &owner) {
            forgetSecretSession();
            if (!owner.isEmpty())
                emit serviceAppeared();
            noteNews();
        });
}

void KeyringWatch::listen(const QString &path, const QString &interface, const QStringList &members,
    const QStringList &firstArgument)
{
    // From whichever service: whoever pretends to be a keyring here only makes Latchkey look again.
    QDBusConnection bus = QDBusConnection::sessionBus();
    for (const QString &member : members)
        bus.connect({}, path, interface, member, firstArgument, {}, this, SLOT(noteNews()));
}

#else

void KeyringWatch::start()
{
}

#endif

} // namespace Latchkey

#include "moc_keyringwatch.cpp"
