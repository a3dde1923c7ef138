// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/endpoint.h>

#include <QString>

namespace Latchkey {

/// Who signed in last. It lets Latchkey ask before someone else takes the place of a sign-in that has ended.
struct LastSignedIn
{
    QString subject; ///< empty: nobody, or signed out since
    QString name; ///< what to call a person
    QString clientId; ///< of an application; else empty

    friend bool operator==(const LastSignedIn &, const LastSignedIn &) = default;
};

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
    LastSignedIn lastSignedIn = {};

    friend bool operator==(const Connection &, const Connection &) = default;
};

} // namespace Latchkey
