// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/refreshtiming.h>

#include <algorithm>

namespace Latchkey {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds aheadOfNeed = 60s;
constexpr std::chrono::milliseconds justNow = 5s;
constexpr std::chrono::milliseconds pauseAfterFailure = 10s;

} // namespace

RefreshTiming::RefreshTiming(Clock clock, SteadyClock steady)
    : m_clock(std::move(clock))
    , m_steady(std::move(steady))
{
}

void RefreshTiming::take(const QDateTime &expiresAt, Origin origin)
{
    forget();
    m_origin = origin;
    m_since = m_clock();
    m_steadySince = m_steady();
    if (expiresAt.isValid())
        m_lifetime = Milliseconds(m_since.msecsTo(expiresAt));
}

void RefreshTiming::forget()
{
    m_since = {};
    m_lifetime.reset();
    m_demanded = false;
    m_failedAt.reset();
}

void RefreshTiming::noteFailure()
{
    m_failedAt = m_steady();
}

RefreshTiming::Milliseconds RefreshTiming::elapsed() const
{
    const Milliseconds byTheWall(m_since.msecsTo(m_clock()));
    return std::max(byTheWall, m_steady() - m_steadySince);
}

bool RefreshTiming::isDue() const
{
    const bool pauses = m_failedAt && m_steady() - *m_failedAt < pauseAfterFailure;
    if (pauses && isStillGood())
        return false;
    if (m_demanded)
        return true;
    if (!m_lifetime)
        return false;
    // Over already when it came: the wall clock is wrong, and only a refusal can tell.
    if (m_origin == Origin::Refresh && *m_lifetime <= 0ms)
        return false;
    const Milliseconds ahead
        = m_origin == Origin::Refresh ? std::min(aheadOfNeed, *m_lifetime / 4) : aheadOfNeed;
    return *m_lifetime - elapsed() < ahead;
}

bool RefreshTiming::isStillGood() const
{
    return m_lifetime && elapsed() < *m_lifetime;
}

bool RefreshTiming::wasRefreshedJustNow() const
{
    return m_since.isValid() && m_origin == Origin::Refresh && elapsed() < justNow;
}

} // namespace Latchkey
