// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCryptographicHash>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QProcess>
#include <QTest>

#include <csignal>

// The test's own hand on a real kwalletd5 that desktop-session.sh --kwallet has started.
namespace Wallet {

inline QDBusMessage call(const QString &method, const QVariantList &arguments = {})
{
    const QString name = QStringLiteral("kwalletd5");
    auto question = QDBusMessage::createMethodCall(QStringLiteral("org.kde.") + name,
        QStringLiteral("/modules/") + name, QStringLiteral("org.kde.KWallet"), method);
    question.setArguments(arguments);
    return QDBusConnection::sessionBus().call(question);
}

inline bool isOpen()
{
    return call(QStringLiteral("isOpen"), {QStringLiteral("kdewallet")}).arguments().value(0).toBool();
}

/// Closes it under everyone who uses it.
inline bool lock()
{
    call(QStringLiteral("close"), {QStringLiteral("kdewallet"), true});
    return !isOpen();
}

/// PBKDF2 (RFC 8018 §5.2) as kwallet-pam has it: HMAC-SHA512, 50,000 rounds, 56 bytes.
inline QByteArray key(const QByteArray &password, const QByteArray &salt)
{
    QByteArray round = QMessageAuthenticationCode::hash(
        salt + QByteArray("\0\0\0\1", 4), password, QCryptographicHash::Sha512);
    QByteArray sum = round;
    for (int i = 1; i < 50'000; ++i) {
        round = QMessageAuthenticationCode::hash(round, password, QCryptographicHash::Sha512);
        for (int byte = 0; byte < sum.size(); ++byte)
            sum[byte] = static_cast<char>(sum[byte] ^ round[byte]);
    }
    return sum.left(56);
}

/// Without a prompt, as another log-in does.
inline bool unlock()
{
    QFile salt(qEnvironmentVariable("XDG_DATA_HOME") + QStringLiteral("/kwalletd/kdewallet.salt"));
    if (!salt.open(QIODevice::ReadOnly))
        return false;
    call(QStringLiteral("pamOpen"), {QStringLiteral("kdewallet"), key("practice", salt.readAll()), 0});
    return isOpen();
}

inline pid_t process()
{
    return static_cast<pid_t>(
        QDBusConnection::sessionBus().interface()->servicePid(QStringLiteral("org.kde.kwalletd5")).value());
}

inline bool isThere()
{
    return QDBusConnection::sessionBus().interface()->isServiceRegistered(
        QStringLiteral("org.kde.kwalletd5"));
}

/// Switches KWallet on or off as the desktop's settings do; where it is switched off the daemon ends.
inline bool setEnabled(bool enabled)
{
    QFile settings(qEnvironmentVariable("XDG_CONFIG_HOME") + QStringLiteral("/kwalletrc"));
    if (!settings.open(QIODevice::WriteOnly))
        return false;
    settings.write(enabled ? "[Wallet]\nEnabled=true\n" : "[Wallet]\nEnabled=false\n");
    settings.close();
    if (isThere())
        call(QStringLiteral("reconfigure"));
    return enabled || QTest::qWaitFor([] { return !isThere(); }, 20'000);
}

inline QByteArray xdotool(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("xdotool"), arguments);
    return process.waitForFinished() ? process.readAllStandardOutput().trimmed() : QByteArray();
}

inline bool isPrompting()
{
    return xdotool({QStringLiteral("getwindowfocus"), QStringLiteral("getwindowname")})
        == "KDE Wallet Service";
}

/// Waits for the dialog that asks for the password, and presses keys in it (xdotool's names).
inline bool answerPrompt(const QStringList &keys)
{
    if (!QTest::qWaitFor(&isPrompting, 20'000))
        return false;
    xdotool(QStringList{QStringLiteral("key"), QStringLiteral("--delay"), QStringLiteral("20")} + keys);
    return QTest::qWaitFor([] { return !isPrompting(); }, 20'000);
}

} // namespace Wallet
