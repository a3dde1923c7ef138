// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rpc/retrypolicy.h>

#include <QLocale>
#include <QRandomGenerator>
#include <QTimeZone>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Latchkey {

namespace {

constexpr std::chrono::milliseconds firstDelay = 500ms;
constexpr std::chrono::milliseconds longestDelay = 10s;
constexpr std::chrono::milliseconds longestAsked = 30s;

double systemJitter()
{
    return 0.5 + QRandomGenerator::global()->generateDouble();
}

void systemWait(std::chrono::milliseconds delay, QObject *context, std::function<void()> then)
{
    QTimer::singleShot(delay, context, std::move(then));
}

/// An IMF-fixdate (RFC 9110 §5.6.7), "Sun, 06 Nov 1994 08:49:37 GMT".
QDateTime httpDate(const QString &text)
{
    QDateTime date = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace

RetryPolicy::RetryPolicy()
    : RetryPolicy(systemJitter, systemWait, systemClock())
{
}

RetryPolicy::RetryPolicy(Jitter jitter, Wait wait, Clock clock)
    : m_jitter(std::move(jitter))
    , m_wait(std::move(wait))
    , m_clock(std::move(clock))
{
}

RetryPolicy RetryPolicy::once()
{
    RetryPolicy policy;
    policy.m_attempts = 1;
    return policy;
}

std::optional<std::chrono::milliseconds> RetryPolicy::delayAfter(int attempt, QByteArrayView retryAfter) const
{
    if (attempt >= m_attempts)
        return std::nullopt;
    const std::chrono::milliseconds asked = askedFor(retryAfter);
    if (asked > longestAsked)
        return std::nullopt;
    const std::chrono::milliseconds doubled = std::min(firstDelay * (1 << (attempt - 1)), longestDelay);
    const auto jittered = std::chrono::round<std::chrono::milliseconds>(
        std::chrono::duration<double, std::milli>(doubled) * m_jitter());
    return std::max(jittered, asked);
}

void RetryPolicy::wait(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) const
{
    m_wait(delay, context, std::move(then));
}

std::chrono::milliseconds RetryPolicy::askedFor(QByteArrayView retryAfter) const
{
    bool isNumber = false;
    const QByteArray text = retryAfter.toByteArray();
    const qlonglong seconds = text.toLongLong(&isNumber);
    if (isNumber)
        return std::chrono::seconds(std::clamp<qlonglong>(seconds, 0, 86400));
    const QDateTime date = httpDate(QString::fromLatin1(text));
    if (!date.isValid())
        return 0ms;
    return std::chrono::milliseconds(std::clamp<qint64>(m_clock().msecsTo(date), 0, 86'400'000));
}

} // namespace Latchkey
