// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Latchkey {

/// Who is signed in, as the control plane's IdentityService says.
struct Identity
{
    enum class Kind {
        Person,
        Application, ///< signed in with an API key
    };

    QString subject;
    QString name;
    QString preferredUsername;
    QString email;
    QString userHandle; ///< additional_claims["userhandle"]: the organization on serverless hosts; else empty

    Kind kind = Kind::Person;
    QString clientId; ///< of an application; else empty

    /// What to call the person: name, else e-mail, else user name, else subject. An application is called
    /// that, with its client ID.
    [[nodiscard]] QString displayName() const;

    friend bool operator==(const Identity &, const Identity &) = default;
};

struct SignInFacts;

/// What the control plane said (nothing, where it is empty), completed with what the tokens tell.
[[nodiscard]] Identity identityFrom(const SignInFacts &facts, Identity answer);

/// Whether two sign-ins are certainly of two: another person, or an application instead of a person. An
/// identity without a subject is nobody in particular.
[[nodiscard]] bool isAnother(const Identity &one, const Identity &other);

} // namespace Latchkey
