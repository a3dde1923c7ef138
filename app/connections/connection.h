// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/endpoint.h>

#include <QString>

namespace Latchkey {

/// A control plane that the person uses. Holds no secret.
struct Connection
{
    QString id; ///< a UUID; names the connection's settings
    QString label;
    Endpoint endpoint;
    QString organization; ///< sent with every AppsService call
    QString color; ///< #rrggbb
    QString caFile; ///< PEM, trusted in addition to the system's; empty for none
    bool hasAccount = false; ///< a sign-in was stored in the keychain and not signed out

    friend bool operator==(const Connection &, const Connection &) = default;
};

} // namespace Latchkey
