// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/result.h>

#include <QStringView>
#include <QUrl>

namespace Latchkey {

/// The address of a control plane: https://host[:port]; plain http only to a loopback host. Lower case, no
/// path.
class Endpoint
{
public:
    Endpoint() = default;

    /// Understands `host`, `host:port`, `[v6]:port`, `v6`, `https://host/any/path?query`,
    /// `dns:///host[:port]` and `http://` to a loopback host, with white space around and one dot at the
    /// host's end. At most 4096 characters. Errors: InvalidArgument, saying what is wrong.
    [[nodiscard]] static Result<Endpoint> parse(QStringView input);

    [[nodiscard]] bool isValid() const { return m_url.isValid() && !m_url.isEmpty(); }
    [[nodiscard]] QString host() const { return m_url.host(QUrl::FullyEncoded); }
    [[nodiscard]] int port() const { return m_url.port(); } ///< 1–65535, or -1 for the scheme's own
    [[nodiscard]] bool isSecure() const;

    /// `host` or `host:port`: what people read and what names the keychain item.
    [[nodiscard]] QString authority() const { return m_url.authority(QUrl::FullyEncoded); }

    /// scheme://authority, no path.
    [[nodiscard]] QUrl url() const { return m_url; }
    /// `path` starts with a slash.
    [[nodiscard]] QUrl resolved(QStringView path) const;

    /// The organization that the address suggests: the first DNS label when the host has more than two labels
    /// and is not an IP address; else empty.
    [[nodiscard]] QString suggestedOrganization() const;

    friend bool operator==(const Endpoint &, const Endpoint &) = default;

private:
    QUrl m_url;
};

/// localhost, *.localhost, 127.0.0.0/8, ::1 (RFC 6761 §6.3, RFC 8252 §7.3).
[[nodiscard]] bool isLoopbackHost(QStringView host);

/// https anywhere, http to a loopback host only.
[[nodiscard]] bool isSafeToOpen(const QUrl &url);

} // namespace Latchkey
