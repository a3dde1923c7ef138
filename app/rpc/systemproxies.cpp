// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rpc/systemproxies.h>

#include <app/core/endpoint.h>

#include <memory>

namespace Latchkey {

void SystemProxies::use()
{
    setApplicationProxyFactory(std::make_unique<SystemProxies>().release()); // Qt owns it from here
}

QList<QNetworkProxy> SystemProxies::queryProxy(const QNetworkProxyQuery &query)
{
    if (isLoopbackHost(query.peerHostName()))
        return {QNetworkProxy::NoProxy};
    return systemProxyForQuery(query);
}

} // namespace Latchkey
