// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rpc/networkwatch.h>

#include <QNetworkInformation>

namespace Latchkey {

NetworkWatch::NetworkWatch(QObject *parent)
    : QObject(parent)
{
}

NetworkWatch::~NetworkWatch() = default;

void NetworkWatch::start()
{
    using Reachability = QNetworkInformation::Reachability;
    if (m_started)
        return;
    m_started = true;
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    // GLib says Local for a computer without any network too.
    const auto isOnline = [](Reachability reachability) {
        return reachability == Reachability::Online || reachability == Reachability::Site;
    };
    const QNetworkInformation *system = QNetworkInformation::instance();
    m_online = isOnline(system->reachability());
    connect(system, &QNetworkInformation::reachabilityChanged, this,
        [this, isOnline](Reachability reachability) { note(isOnline(reachability)); });
}

void NetworkWatch::note(bool online)
{
    if (!std::exchange(m_online, online) && online)
        emit returned();
}

} // namespace Latchkey

#include "moc_networkwatch.cpp"
