// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/endpoint.h>

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <array>

namespace Latchkey {

inline constexpr auto practiceOrganization = "practice";
inline constexpr auto practiceSubject = "practice|robin"; ///< who is signed in at first
inline constexpr auto practiceClientId
    = "practice-cli"; ///< of the public OAuth client that people sign in with
inline constexpr auto practiceScopes = "openid profile email offline_access";

/// Who can sign in to the practice tenant.
struct PracticePerson
{
    const char *decision; ///< the value of the button on the pages
    const char *subject;
    const char *givenName;
    const char *familyName;
    const char *userName;
    const char *email;
};
inline constexpr std::array practicePeople{
    PracticePerson{"sign-in", practiceSubject, "Robin", "Practice", "robin", "robin@practice.example"},
    PracticePerson{"sign-in-as-sam", "practice|sam", "Sam", "Second", "sam", "sam@practice.example"},
};

/// By the button that was pressed; null for any other, which is a no.
[[nodiscard]] inline const PracticePerson *practicePersonFor(const QByteArray &decision)
{
    const auto found = std::find_if(practicePeople.begin(), practicePeople.end(),
        [&decision](const PracticePerson &person) { return decision == person.decision; });
    return found == practicePeople.end() ? nullptr : &*found;
}
/// Null for an application.
[[nodiscard]] inline const PracticePerson *practicePersonNamed(const QByteArray &subject)
{
    const auto found = std::find_if(practicePeople.begin(), practicePeople.end(),
        [&subject](const PracticePerson &person) { return subject == person.subject; });
    return found == practicePeople.end() ? nullptr : &*found;
}

/// What the practice tenant tells about itself, known once it has a port.
struct PracticeConfig
{
    Endpoint endpoint;
    QByteArray redirectUri; ///< of the public client, matched exactly
    QByteArray authorizationHeader; ///< lower case
    bool offersCode = true; ///< the device grant

    /// `path` starts with a slash.
    [[nodiscard]] QByteArray url(QStringView path = {}) const
    {
        const QUrl url = path.isEmpty() ? endpoint.url() : endpoint.resolved(path);
        return url.toEncoded();
    }
};

} // namespace Latchkey
