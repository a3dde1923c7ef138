// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/endpoint.h>

#include <QByteArray>
#include <QString>

namespace Latchkey {

inline constexpr auto practiceOrganization = "practice";
inline constexpr auto practiceSubject = "practice|robin";
inline constexpr auto practiceName = "Robin Practice";
inline constexpr auto practiceEmail = "robin@practice.example";
inline constexpr auto practiceClientId
    = "practice-cli"; ///< of the public OAuth client that people sign in with
inline constexpr auto practiceScopes = "openid profile email offline_access";

/// What the practice tenant tells about itself, known once it has a port.
struct PracticeConfig
{
    Endpoint endpoint;
    QByteArray redirectUri; ///< of the public client, matched exactly
    QByteArray authorizationHeader; ///< lower case

    /// `path` starts with a slash.
    [[nodiscard]] QByteArray url(QStringView path = {}) const
    {
        const QUrl url = path.isEmpty() ? endpoint.url() : endpoint.resolved(path);
        return url.toEncoded();
    }
};

} // namespace Latchkey
