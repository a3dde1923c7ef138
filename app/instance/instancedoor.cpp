// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/instance/instancedoor.h>

#ifdef LATCHKEY_INSTANCE_DBUS
#include <app/instance/dbusinstancedoor.h>
#else
#include <app/instance/localinstancedoor.h>
#endif

namespace Latchkey {

InstanceDoor::InstanceDoor(QObject *parent)
    : QObject(parent)
{
}

InstanceDoor::~InstanceDoor() = default;

std::unique_ptr<InstanceDoor> InstanceDoor::make(const QString &name)
{
#ifdef LATCHKEY_INSTANCE_DBUS
    return std::make_unique<DBusInstanceDoor>(name);
#else
    return std::make_unique<LocalInstanceDoor>(name);
#endif
}

QString activationToken()
{
    // Wayland's (xdg-activation) and X11's (startup-notification); a launcher that knows both sets both.
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qEnvironmentVariable("DESKTOP_STARTUP_ID") : token;
}

} // namespace Latchkey
