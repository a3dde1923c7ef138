// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/listrecovery.h>

#include <app/keys/keylist.h>
#include <app/keys/networktrouble.h>

namespace Latchkey {

namespace {

constexpr std::chrono::seconds pause{15};

} // namespace

ListRecovery::ListRecovery(KeyList &keys, SteadyClock steady, QObject *parent)
    : QObject(parent)
    , m_keys(keys)
    , m_steady(std::move(steady))
{
    connect(&m_keys, &KeyList::loaded, this, &ListRecovery::noteLoad);
    connect(&m_network, &NetworkWatch::returned, this, [this] {
        if (mayHelp())
            m_keys.refresh(KeyList::Marks::Kept);
    });
}

ListRecovery::~ListRecovery() = default;

void ListRecovery::noteLoad()
{
    m_failedAt.reset();
    if (!mayHelp())
        return;
    m_failedAt = m_steady();
    m_network.start();
}

bool ListRecovery::mayHelp() const
{
    return !m_keys.isLoading() && m_keys.trouble() && isOfTheNetwork(m_keys.trouble()->kind());
}

void ListRecovery::tryAgain()
{
    if (mayHelp() && m_failedAt && m_steady() - *m_failedAt >= pause)
        m_keys.refresh(KeyList::Marks::Kept);
}

} // namespace Latchkey

#include "moc_listrecovery.cpp"
