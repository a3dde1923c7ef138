// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>

/// Owns a name on the session bus, takes every call and answers none: a daemon that hangs, or a prompt that
/// nobody sees.
class SilentService final : public QDBusVirtualObject
{
public:
    [[nodiscard]] bool own(const QString &name)
    {
        auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
        return bus.registerVirtualObject(QStringLiteral("/org"), this, QDBusConnection::SubPath)
            && bus.registerService(name);
    }
    [[nodiscard]] int calls() const { return m_calls; }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        message.setDelayedReply(true);
        ++m_calls;
        return true;
    }

private:
    int m_calls = 0;
};
