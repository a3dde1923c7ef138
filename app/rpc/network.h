// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/rpc/proxydemands.h>
#include <app/rpc/proxylogins.h>
#include <app/rpc/systemproxies.h>
#include <app/rpc/tlstrust.h>

namespace Latchkey {

/// What all connections share of the way to the network. main() makes one; it outlives every HttpClient.
struct Network
{
    SystemProxies proxies;
    ProxyLogins proxyLogins;
    ProxyDemands proxyDemands;
    TlsTrust trust;
};

} // namespace Latchkey
