// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/practice/practicedevices.h>

#include <app/practice/practicerandom.h>

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>

namespace Latchkey {

namespace {

constexpr auto slowDownStep = std::chrono::seconds(5); // RFC 8628 §3.5
constexpr auto mayBeEarlyBy = std::chrono::milliseconds(100); // timers and networks are not exact

QByteArray digestOf(const Secret &secret)
{
    return QCryptographicHash::hash(secret.reveal(), QCryptographicHash::Sha256);
}

// No vowels, so no words; none that looks like another (RFC 8628 §6.1).
QByteArray newUserCode()
{
    constexpr QByteArrayView letters("BCDFGHJKLMNPQRSTVWXZ");
    QByteArray code;
    while (code.size() < 9)
        code += code.size() == 4 ? '-' : letters[QRandomGenerator::system()->bounded(int(letters.size()))];
    return code;
}

QByteArray bare(const QByteArray &userCode)
{
    QByteArray letters;
    for (const char c : userCode.toUpper()) {
        if (c >= 'A' && c <= 'Z')
            letters += c;
    }
    return letters;
}

} // namespace

PracticeDevices::PracticeDevices(Seconds life, Seconds interval)
    : m_life(life)
    , m_interval(interval)
{
}

PracticeDevices::Codes PracticeDevices::begin()
{
    const std::lock_guard lock(m_mutex);
    const Moment now = std::chrono::steady_clock::now();
    std::erase_if(m_entries, [now, this](const auto &entry) { return entry.second.expires + m_life < now; });
    Codes codes{Secret::take(practiceRandomText()), newUserCode()};
    m_entries.emplace(digestOf(codes.deviceCode),
        Entry{codes.userCode, now + m_life, now + m_interval - mayBeEarlyBy, m_interval, false, {}});
    return codes;
}

PracticeDevices::Poll PracticeDevices::poll(const Secret &deviceCode, Moment now)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(digestOf(deviceCode));
    if (found == m_entries.end() || found->second.expires <= now)
        return {Answer::Expired, {}};
    Entry &entry = found->second;
    if (now < entry.mayPollAt) {
        entry.interval += slowDownStep;
        entry.mayPollAt = now + entry.interval - mayBeEarlyBy;
        return {Answer::SlowDown, {}};
    }
    entry.mayPollAt = now + entry.interval - mayBeEarlyBy;
    if (!entry.decided)
        return {Answer::Pending, {}};
    const Poll result{entry.subject.isEmpty() ? Answer::Denied : Answer::SignedIn, entry.subject};
    m_entries.erase(found);
    return result;
}

bool PracticeDevices::isOpen(const QByteArray &userCode) const
{
    const std::lock_guard lock(m_mutex);
    return std::any_of(m_entries.begin(), m_entries.end(),
        [wanted = bare(userCode), now = std::chrono::steady_clock::now()](const auto &entry) {
            return bare(entry.second.userCode) == wanted && !entry.second.decided
                && entry.second.expires > now;
        });
}

bool PracticeDevices::decide(const QByteArray &userCode, const QByteArray &subject)
{
    const std::lock_guard lock(m_mutex);
    const Moment now = std::chrono::steady_clock::now();
    for (auto &[digest, entry] : m_entries) {
        if (bare(entry.userCode) != bare(userCode) || entry.decided || entry.expires <= now)
            continue;
        entry.decided = true;
        entry.subject = subject;
        return true;
    }
    return false;
}

} // namespace Latchkey
