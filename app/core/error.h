// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Latchkey {

/// What went wrong, as far as the program has to tell cases apart. Windows decide by kind, never by text.
enum class ErrorKind {
    Offline, ///< no network, no such host, connection refused or lost
    Timeout, ///< no answer in time
    Proxy, ///< the proxy on the way does not answer, or lets nothing through
    ProxyAuthentication, ///< the proxy on the way wants a user name and a password, or others
    Tls, ///< no secure connection: certificate expired, revoked, for another name
    UnknownAuthority, ///< the certificate comes from an authority that is not trusted here: a CA file may
                      ///< help
    Unauthenticated, ///< not signed in, or the session has ended (invalid_grant)
    PermissionDenied, ///< signed in, but not allowed
    NotFound,
    AlreadyExists,
    InvalidArgument,
    Conflict, ///< changed by someone else meanwhile
    Unavailable, ///< the server is there but can't answer now (also: resource exhausted)
    Uncertain, ///< the call may have taken effect; nobody knows
    NotUnion, ///< the address answers, but not as a Union control plane
    Unsupported, ///< Flyte without API keys, or a call that the server does not have
    Protocol, ///< an answer that can't be understood, too large, or against the rules
    SignInRefused, ///< the person or the provider said no (access_denied)
    PortBusy, ///< the sign-in needs a port that another program holds
    KeychainAbsent, ///< no keychain service on this computer
    KeychainLocked, ///< there, but locked
    KeychainDenied, ///< there, but refuses this program
    KeychainEmpty, ///< unlocked, and holds no such item
    KeychainDamaged, ///< the item is there and can't be read
    Storage, ///< a file can't be read or written
    Cancelled, ///< the person stopped it
};

/// A failure as a value: a sentence a person can act on, and what to paste in a bug report. Never holds a
/// secret.
class Error
{
public:
    /// `message` is translated, one sentence or two: what happened, what to do. `detail` is technical, in
    /// English, without secrets, query strings or header values.
    explicit Error(ErrorKind kind, QString message, QString detail = {});

    [[nodiscard]] ErrorKind kind() const { return m_kind; }
    [[nodiscard]] const QString &message() const { return m_message; }
    [[nodiscard]] const QString &detail() const { return m_detail; }

    /// True where trying the same thing again may help without the person changing anything.
    [[nodiscard]] bool retryable() const;

    /// The stable English name of the kind, for logs and bug reports.
    [[nodiscard]] QLatin1StringView kindName() const;

    /// The Error that every cancelled operation ends with.
    [[nodiscard]] static Error cancelled();

    friend bool operator==(const Error &, const Error &) = default;

private:
    ErrorKind m_kind;
    QString m_message;
    QString m_detail;
};

} // namespace Latchkey
