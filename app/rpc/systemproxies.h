// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkProxyFactory>

namespace Latchkey {

/// The system's proxy settings for every request, except to this computer itself: no proxy can reach that.
class SystemProxies final : public QNetworkProxyFactory
{
public:
    /// Makes it the factory of the whole program; call once, before the first request.
    static void use();

    [[nodiscard]] QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
};

} // namespace Latchkey
