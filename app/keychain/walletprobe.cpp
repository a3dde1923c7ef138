// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/walletprobe.h>

#include <QMetaObject>

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

QByteArray kdeVersion()
{
    const QByteArray version = qgetenv("KDE_SESSION_VERSION");
    return version == "5" || version == "6" ? version : QByteArray();
}

} // namespace

WalletProbe::WalletProbe(std::chrono::milliseconds timeLimit, Start start, QObject *parent)
    : QObject(parent)
    , m_timeLimit(timeLimit)
    , m_start(start)
{
}

WalletProbe::~WalletProbe() = default;

// As QtKeychain's own choice: the first of these variables that says something decides.
bool WalletProbe::isForThisDesktop()
{
    const QByteArray desktop = qgetenv("XDG_CURRENT_DESKTOP");
    if (desktop == "KDE")
        return !kdeVersion().isEmpty();
    if (desktop == "GNOME" || desktop == "Unity" || desktop == "XFCE")
        return false;
    const QByteArray session = qgetenv("DESKTOP_SESSION");
    if (session == "kde")
        return !kdeVersion().isEmpty();
    if (session == "gnome" || session == "kde4" || session.contains("xfce") || session == "xubuntu"
        || qEnvironmentVariableIsSet("GNOME_DESKTOP_SESSION_ID"))
        return false;
    return qEnvironmentVariableIsSet("KDE_FULL_SESSION") && !kdeVersion().isEmpty();
}

void WalletProbe::finish(KeyringState state)
{
    emit finished(state);
    deleteLater();
}

#ifdef QT_DBUS_LIB

void WalletProbe::start()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!QDBusConnection::sessionBus().isConnected())
                return finish(KeyringState::NoBus);
            ask(u"isEnabled"_s, {}, &WalletProbe::enabledAnswered);
        },
        Qt::QueuedConnection);
}

void WalletProbe::ask(
    const QString &method, const QVariantList &arguments, void (WalletProbe::*answered)(const QDBusMessage &))
{
    const QString name = u"kwalletd"_s + QString::fromLatin1(kdeVersion());
    QDBusMessage question = QDBusMessage::createMethodCall(
        u"org.kde."_s + name, u"/modules/"_s + name, u"org.kde.KWallet"_s, method);
    question.setArguments(arguments);
    question.setAutoStartService(m_start == Start::Allowed);
    const QDBusPendingCall pending
        = QDBusConnection::sessionBus().asyncCall(question, static_cast<int>(m_timeLimit.count()));
    auto *watcher = new QDBusPendingCallWatcher(pending, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
        [this, answered](QDBusPendingCallWatcher *call) { (this->*answered)(call->reply()); });
}

bool WalletProbe::hasFailed(const QDBusMessage &answer)
{
    if (answer.type() == QDBusMessage::ReplyMessage)
        return false;
    finish(stateBehind(QDBusError(answer)));
    return true;
}

void WalletProbe::enabledAnswered(const QDBusMessage &answer)
{
    if (hasFailed(answer))
        return;
    if (!answer.arguments().value(0).toBool())
        return finish(KeyringState::SwitchedOff);
    ask(u"networkWallet"_s, {}, &WalletProbe::walletAnswered);
}

void WalletProbe::walletAnswered(const QDBusMessage &answer)
{
    if (hasFailed(answer))
        return;
    ask(u"isOpen"_s, {answer.arguments().value(0).toString()}, &WalletProbe::openAnswered);
}

void WalletProbe::openAnswered(const QDBusMessage &answer)
{
    if (hasFailed(answer))
        return;
    finish(answer.arguments().value(0).toBool() ? KeyringState::Unlocked : KeyringState::Locked);
}

#else

void WalletProbe::start()
{
    QMetaObject::invokeMethod(
        this, [this] { finish(KeyringState::NoService); }, Qt::QueuedConnection);
}

#endif

} // namespace Latchkey

#include "moc_walletprobe.cpp"
