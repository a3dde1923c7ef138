// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Latchkey::Testing {

/// Whether tests/support/desktop-session.sh runs this: for tests that empty what the session keeps, which
/// anywhere else is the developer's own.
inline bool isInTestSession()
{
    const QString world = qEnvironmentVariable("LATCHKEY_TEST_SESSION");
    const auto isOfTheSession = [&world](const char *variable) {
        return qEnvironmentVariable(variable).contains(world + u'/');
    };
    for (const char *folder :
        {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
        if (world.isEmpty() || !isOfTheSession(folder))
            return false;
    }
    return qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || isOfTheSession("DBUS_SESSION_BUS_ADDRESS");
}

} // namespace Latchkey::Testing
