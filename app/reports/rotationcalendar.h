// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keys/apikey.h>

#include <QByteArray>
#include <QTimeZone>

namespace Latchkey {

/// A calendar (RFC 5545) with an event for each key on the day until which it has to be rotated (see
/// rotateBy()), as `zone` has it; an overdue one's is on the day of `now`, as nobody is reminded of a past
/// day. A key's event has the same UID each time, so that a calendar that reads
/// it again moves the event. What has expired, and keys without a date, are left out. `controlPlane`: host
/// and port.
[[nodiscard]] QByteArray rotationCalendar(
    const ApiKeys &keys, const QString &controlPlane, const QDateTime &now, const QTimeZone &zone);

/// A line as RFC 5545 §3.1 wants it: folded after at most 75 octets, never within a character, ended with
/// CRLF.
[[nodiscard]] QByteArray foldedLine(const QByteArray &line);

} // namespace Latchkey
