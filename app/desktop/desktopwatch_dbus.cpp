// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/desktop/desktopwatch.h>

#include <app/desktop/dbusdesktopwatch.h>

namespace Latchkey {

std::unique_ptr<DesktopWatch> makeDesktopWatch()
{
    return std::make_unique<DBusDesktopWatch>(QDBusConnection::systemBus(), QDBusConnection::sessionBus());
}

} // namespace Latchkey
