// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/keyringprobe.h>

#include <app/keychain/sandbox.h>

#include <QCoreApplication>
#include <QMetaObject>

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

using namespace Qt::StringLiterals;

namespace Latchkey {

KeyringProbe::KeyringProbe(std::chrono::milliseconds timeLimit, QObject *parent)
    : QObject(parent)
    , m_timeLimit(timeLimit)
{
}

KeyringProbe::~KeyringProbe() = default;

void KeyringProbe::finish(KeyringState state)
{
    emit finished(state);
    deleteLater();
}

#ifdef QT_DBUS_LIB

namespace {

QString secretService()
{
    return u"org.freedesktop.secrets"_s;
}

} // namespace

KeyringState stateBehind(const QDBusError &error)
{
    if (error.type() == QDBusError::Disconnected || error.type() == QDBusError::NoServer)
        return KeyringState::NoBus;
    // Without auto-start, a service that could be started reports a name that Qt has no code for.
    const bool nobodyThere = error.type() == QDBusError::ServiceUnknown
        || error.name() == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1;
    return nobodyThere ? KeyringState::NoService : KeyringState::Unclear;
}

void KeyringProbe::start()
{
    QMetaObject::invokeMethod(this, &KeyringProbe::askForCollection, Qt::QueuedConnection);
}

void KeyringProbe::call(const QDBusMessage &question, void (KeyringProbe::*answered)(const QDBusMessage &))
{
    const QDBusPendingCall pending
        = QDBusConnection::sessionBus().asyncCall(question, static_cast<int>(m_timeLimit.count()));
    auto *watcher = new QDBusPendingCallWatcher(pending, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
        [this, answered](QDBusPendingCallWatcher *call) { (this->*answered)(call->reply()); });
}

void KeyringProbe::askForCollection()
{
    if (!QDBusConnection::sessionBus().isConnected())
        return finish(KeyringState::NoBus);
    if (detectSandbox(QCoreApplication::applicationDirPath()) == Sandbox::Flatpak)
        return askForPortal();
    QDBusMessage question = QDBusMessage::createMethodCall(
        secretService(), u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    question << u"default"_s;
    question.setAutoStartService(false);
    call(question, &KeyringProbe::collectionAnswered);
}

// The service itself is out of reach there. libsecret keeps a file that it encrypts with a key from this
// portal, which unlocks whatever it needs.
void KeyringProbe::askForPortal()
{
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s,
        u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << u"org.freedesktop.portal.Secret"_s << u"version"_s;
    call(question, &KeyringProbe::portalAnswered);
}

void KeyringProbe::portalAnswered(const QDBusMessage &answer)
{
    if (answer.type() != QDBusMessage::ErrorMessage)
        return finish(KeyringState::Unlocked);
    const QDBusError error(answer);
    const bool withoutSecrets
        = error.type() == QDBusError::InvalidArgs || error.type() == QDBusError::UnknownInterface;
    finish(withoutSecrets ? KeyringState::NoService : stateBehind(error));
}

void KeyringProbe::collectionAnswered(const QDBusMessage &answer)
{
    if (answer.type() == QDBusMessage::ErrorMessage)
        return finish(stateBehind(QDBusError(answer)));
    const QString collection = answer.arguments().value(0).value<QDBusObjectPath>().path();
    if (collection.isEmpty())
        return finish(KeyringState::Unclear);
    if (collection == "/"_L1) // no default collection yet
        return finish(KeyringState::Unlocked);
    askWhetherLocked(collection);
}

void KeyringProbe::askWhetherLocked(const QString &collection)
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        secretService(), collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    question.setAutoStartService(false);
    call(question, &KeyringProbe::lockedAnswered);
}

void KeyringProbe::lockedAnswered(const QDBusMessage &answer)
{
    if (answer.type() == QDBusMessage::ErrorMessage)
        return finish(stateBehind(QDBusError(answer)));
    const QVariant locked = answer.arguments().value(0).value<QDBusVariant>().variant();
    if (locked.typeId() != QMetaType::Bool)
        return finish(KeyringState::Unclear);
    finish(locked.toBool() ? KeyringState::Locked : KeyringState::Unlocked);
}

#else

void KeyringProbe::start()
{
    QMetaObject::invokeMethod(
        this, [this] { finish(KeyringState::Unlocked); }, Qt::QueuedConnection);
}

#endif

} // namespace Latchkey

#include "moc_keyringprobe.cpp"
