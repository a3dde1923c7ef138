// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace Latchkey {

/// What a control plane says about signing in: the provider's metadata (RFC 8414) and Flyte's public client.
struct AuthMetadata
{
    QString issuer;
    QUrl authorizationEndpoint;
    QUrl tokenEndpoint;
    QUrl deviceAuthorizationEndpoint; ///< empty where the provider has none
    QUrl revocationEndpoint; ///< empty where the provider names none

    QString clientId;
    QString redirectUri; ///< sent byte for byte as the server wrote it
    QStringList scopes;
    QString audience; ///< empty: send none
    QByteArray authorizationHeader
        = "authorization"; ///< lower-case name of the header that carries the token
};

} // namespace Latchkey
