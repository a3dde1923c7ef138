// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keys/encodedcredentials.h>

#include <QList>

#include <optional>

namespace Latchkey {

/// One thing to know about an encoded key: why it can't be read, how Union's own tools misread it, or what
/// is merely unusual.
struct KeyFinding
{
    enum class Kind {
        // It can't be read.
        Nothing,
        TooLong,
        NotAKey,
        TakenApart, ///< its parts in plain, not encoded
        LineBreak, ///< or another white space inside
        UrlSafe, ///< "-" and "_" where Union's tools want "+" and "/"
        MisplacedPadding,
        ForeignCharacter,
        CutOff,
        EncodedTwice,
        NotText,
        HiddenCharacter,
        TooFewParts,
        NoAddress,
        BadAddress,
        NoClientId,
        NoSecret,
        // Official decoders split at the first three colons: flyte's decode_api_key (str.split(":", 3)) and
        // the Terraform provider's decodeApiKey (strings.SplitN(…, ":", 4)).
        PortShift, ///< host:443:id:secret:org: the port is the client ID, the secret the organization
        SchemeShift, ///< dns:///host:id:secret:org: "dns" is the address, the secret the organization
        SchemeAndPortShift, ///< dns:///host:443:id:…: the port is the secret, id and secret the organization
        CutSecret, ///< host:id:sec:ret:org: the secret ends at its colon, the rest is the organization
        CutAddress, ///< [::1]:id:secret:org: the address ends at its first colon
        // Worth a remark.
        Wrapped, ///< in an assignment or quotes
        NoOrganization,
        PartsSwapped, ///< another part looks more like a secret than the secret does
    };
    enum class Weight {
        Unreadable,
        Misread, ///< by Union's own tools; Latchkey reads it
        Remark,
    };

    Kind kind;
    QString name; ///< what such a mis-split is called; empty for the rest
    QString text; ///< translated: what it is, what it means, what to do; nothing of the secret

    [[nodiscard]] Weight weight() const;
};

/// What an encoded key says, with the secret left out.
struct KeyExplanation
{
    QString endpoint; ///< host[:port]; empty where unknown
    QString clientId; ///< empty where unknown, or where it may be the secret
    QString organization; ///< the same; empty too where the key names none
    QString fingerprint; ///< empty where there is no secret to be sure of
    std::optional<EncodedCredentials> parts; ///< for whoever verifies it; empty where it can't be read
    QList<KeyFinding> findings; ///< the gravest first

    [[nodiscard]] bool isReadable() const { return parts.has_value(); }
    [[nodiscard]] bool has(KeyFinding::Kind kind) const;
};

/// Understands what decodeCredentials() does, and says of everything else why not. Linear in the text, of
/// which at most 16 KiB are looked at.
[[nodiscard]] KeyExplanation explainKey(const Secret &text);

} // namespace Latchkey
