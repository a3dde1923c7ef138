// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace Latchkey {

/// A time as the server says it, to the nanosecond (google.protobuf.Timestamp), whatever it means there.
struct ServerTime
{
    qint64 seconds = 0; ///< since 1970-01-01T00:00:00Z
    int nanos = 0; ///< 0 to 999,999,999, on top of the seconds

    friend bool operator==(const ServerTime &, const ServerTime &) = default;
};

/// An API key (an OAuth 2.0 application) as the server describes it; never its secret.
///
/// Enumerations are the server's numbers (RFC 7591 §2 terms; see app.proto), kept as they came: a value from
/// the future survives an update.
struct ApiKey
{
    enum Grant : int {
        AuthorizationCode = 0,
        Implicit = 1,
        Password = 2,
        ClientCredentials = 3,
        RefreshToken = 4,
        DeviceCode = 5
    };

    QString organization;
    QString clientId;
    QString name;
    QDateTime createdAt; ///< UTC; invalid where the server says nothing
    QDateTime secretExpiresAt; ///< UTC; invalid: never
    std::optional<ServerTime> createdAtSent; ///< what createdAt was read from, if the server said it
    std::optional<ServerTime> secretExpiresAtSent; ///< the same of secretExpiresAt
    QStringList contacts;
    QStringList redirectUris;
    QList<int> responseTypes;
    QList<int> grantTypes;
    int applicationType = 0;
    int tokenEndpointAuthMethod = 0;
    QString logoUri;
    QString clientUri;
    QString policyUri;
    QString tosUri;
    QString jwksUri;
    QString profileOrganization;

    /// Applications without the client-credentials grant are not API keys.
    [[nodiscard]] bool isApiKey() const { return grantTypes.contains(int(ClientCredentials)); }

    friend bool operator==(const ApiKey &, const ApiKey &) = default;
};

/// Shared between threads; never changed, only replaced.
using ApiKeyPtr = std::shared_ptr<const ApiKey>;
using ApiKeys = std::vector<ApiKeyPtr>;

} // namespace Latchkey

Q_DECLARE_TYPEINFO(Latchkey::ApiKey, Q_RELOCATABLE_TYPE);
