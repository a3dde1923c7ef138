// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/metadatadiscovery.h>

#include <app/auth/metadatalookup.h>
#include <app/auth/revocationlookup.h>
#include <app/core/whenfinished.h>
#include <app/rpc/connectclient.h>

namespace Latchkey {

MetadataDiscovery::MetadataDiscovery(ConnectClient &rpc, HttpClient &identityProvider, QObject *parent)
    : QObject(parent)
    , m_rpc(rpc)
    , m_identityProvider(identityProvider)
{
}

MetadataDiscovery::~MetadataDiscovery()
{
    answerAll(failure(Error::cancelled()));
}

QFuture<Result<AuthMetadata>> MetadataDiscovery::discover()
{
    if (m_known)
        return finished<AuthMetadata>(*m_known);
    const Pending<AuthMetadata> pending;
    m_waiting.append(pending);
    if (m_waiting.size() == 1)
        startLookup();
    return pending.future();
}

void MetadataDiscovery::startLookup()
{
    auto *lookup = new MetadataLookup(m_rpc, m_identityProvider, this);
    whenFinished(
        lookup->start(), this, [this, lookup, generation = m_generation](const Result<AuthMetadata> &found) {
            lookup->deleteLater();
            if (found && generation == m_generation)
                m_known = *found;
            answerAll(found);
        });
}

void MetadataDiscovery::answerAll(const Result<AuthMetadata> &result)
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &pending : waiting)
        pending.finish(result);
}

QFuture<Result<AuthMetadata>> MetadataDiscovery::completeForSignOut()
{
    Pending<AuthMetadata> pending;
    whenFinished(discover(), this, [this, pending](const Result<AuthMetadata> &found) {
        if (!found || !found->revocationEndpoint.isEmpty() || m_lookedForRevocation)
            return pending.finish(found);
        auto *lookup = new RevocationLookup(m_rpc.endpoint(), found->issuer, m_identityProvider, this);
        whenFinished(lookup->start(), this,
            [this, pending, lookup, metadata = *found, generation = m_generation](
                const Result<QUrl> &url) mutable {
                lookup->deleteLater();
                if (url)
                    metadata.revocationEndpoint = *url;
                if (url && generation == m_generation) {
                    m_known = metadata;
                    m_lookedForRevocation = true;
                }
                pending.finish(metadata);
            });
    });
    return pending.future();
}

void MetadataDiscovery::forget()
{
    ++m_generation;
    m_known.reset();
    m_lookedForRevocation = false;
}

} // namespace Latchkey

#include "moc_metadatadiscovery.cpp"
