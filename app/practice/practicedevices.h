// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/secret.h>

#include <QByteArray>

#include <chrono>
#include <map>
#include <mutex>

namespace Latchkey {

/// The practice tenant's sign-ins with a code (RFC 8628): what was given out, and what the person said to it.
/// Device codes are kept only as SHA-256 digests. Thread-safe.
class PracticeDevices final
{
public:
    using Seconds = std::chrono::seconds;
    using Moment = std::chrono::steady_clock::time_point;

    PracticeDevices(Seconds life, Seconds interval);

    [[nodiscard]] Seconds life() const { return m_life; }
    [[nodiscard]] Seconds interval() const { return m_interval; }

    struct Codes
    {
        Secret deviceCode;
        QByteArray userCode; ///< like BCDF-GHJK
    };
    [[nodiscard]] Codes begin();

    enum class Answer { Pending, SlowDown, Denied, Expired, SignedIn };
    struct Poll
    {
        Answer answer = Answer::Expired;
        QByteArray subject; ///< who signed in
    };
    /// One question of the device, at `now`. A code is good for one sign-in.
    [[nodiscard]] Poll poll(const Secret &deviceCode, Moment now = std::chrono::steady_clock::now());

    /// Whether a person can still decide about it; written in any case, with or without the dash.
    [[nodiscard]] bool isOpen(const QByteArray &userCode) const;
    /// An empty subject denies. False for a code that is not open.
    bool decide(const QByteArray &userCode, const QByteArray &subject);

private:
    struct Entry
    {
        QByteArray userCode;
        Moment expires;
        Moment mayPollAt;
        Seconds interval{0};
        bool decided = false;
        QByteArray subject;
    };

    const Seconds m_life;
    const Seconds m_interval;
    mutable std::mutex m_mutex;
    std::map<QByteArray, Entry> m_entries;
};

} // namespace Latchkey
