// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkProxy>
#include <QSslConfiguration>

#include <optional>

namespace Latchkey {

/// How one request gets to its server.
struct HttpRoute
{
    QNetworkProxy proxy{QNetworkProxy::NoProxy}; ///< with user name and password, where they are known
    std::optional<QSslConfiguration> tls
        = {}; ///< none for plain http: even an empty one loads the TLS library
};

} // namespace Latchkey
