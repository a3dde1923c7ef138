// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QStringList>
#include <QVariantMap>

namespace Latchkey::Testing {

/// A desktop's notification server on a bus connection of its own, as the Desktop Notifications Specification
/// has it: shows nothing, keeps everything.
class NotificationServer final : public QDBusVirtualObject
{
public:
    struct Shown
    {
        uint id = 0;
        uint replaces = 0;
        QString title;
        QString text;
        QStringList actions; ///< id, label, id, label, …
        QVariantMap hints;
    };

    [[nodiscard]] bool start()
    {
        return m_bus.registerVirtualObject(path(), this) && m_bus.registerService(service());
    }
    ~NotificationServer() override
    {
        m_bus.unregisterService(service());
        m_bus.unregisterObject(path());
    }

    /// What a person does, once the program knows what it has shown.
    void use(uint id, const QString &action, const QString &token = {})
    {
        settle();
        if (!token.isEmpty())
            send(QStringLiteral("ActivationToken"), {id, token});
        send(QStringLiteral("ActionInvoked"), {id, action});
        close(id);
    }
    /// All answers so far have been taken.
    static void settle()
    {
        const QDBusPendingCallWatcher last(QDBusConnection::sessionBus().asyncCall(
            QDBusMessage::createMethodCall(service(), path(), service(), QStringLiteral("GetCapabilities"))));
        QSignalSpy(&last, &QDBusPendingCallWatcher::finished).wait();
    }
    void close(uint id) { send(QStringLiteral("NotificationClosed"), {id, 2U}); }

    QStringList capabilities{QStringLiteral("body"), QStringLiteral("actions")};
    QList<Shown> shown;

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.member() == QStringLiteral("GetCapabilities"))
            return bus.send(message.createReply(capabilities));
        if (message.member() != QStringLiteral("Notify"))
            return false;
        const QVariantList given = message.arguments();
        Shown one;
        one.replaces = given.at(1).toUInt();
        one.id = one.replaces ? one.replaces : ++m_last;
        one.title = given.at(3).toString();
        one.text = given.at(4).toString();
        one.actions = given.at(5).toStringList();
        one.hints = qdbus_cast<QVariantMap>(given.at(6));
        shown.append(one);
        return bus.send(message.createReply(one.id));
    }

private:
    static QString service() { return QStringLiteral("org.freedesktop.Notifications"); }
    static QString path() { return QStringLiteral("/org/freedesktop/Notifications"); }
    void send(const QString &name, const QVariantList &arguments)
    {
        QDBusMessage signal = QDBusMessage::createSignal(path(), service(), name);
        signal.setArguments(arguments);
        m_bus.send(signal);
    }

    QDBusConnection m_bus
        = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("notification server"));
    uint m_last = 0;
};

} // namespace Latchkey::Testing
