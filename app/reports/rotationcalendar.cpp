// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/reports/rotationcalendar.h>

#include <app/keys/keystatus.h>

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::RotationCalendar)
};

/// TEXT of RFC 5545 §3.3.11; control characters are not allowed in it.
QByteArray escaped(const QString &text)
{
    QString escaped;
    for (const QChar character : text) {
        if (character == u'\n')
            escaped += "\\n"_L1;
        else if (u"\\;,"_s.contains(character))
            escaped += u'\\' + QString(character);
        else if (character.category() != QChar::Other_Control)
            escaped += character;
    }
    return escaped.toUtf8();
}

/// Names no host and no key to those who see the calendar's data alone.
QByteArray uidOf(const ApiKey &key, const QString &controlPlane)
{
    constexpr qsizetype length = 32;
    const QByteArray of = controlPlane.toUtf8() + '\0' + key.clientId.toUtf8();
    return QCryptographicHash::hash(of, QCryptographicHash::Sha256).toHex().left(length) + "@latchkey";
}

/// What to know of the key; for an overdue one since when, as its event is on another day.
QString descriptionOf(const ApiKey &key, const QString &controlPlane, QDate due, bool isOverdue)
{
    if (isOverdue) {
        return Tr::tr("Client ID: %1\nControl plane: %2\nOverdue since %3",
            "an API key, in a calendar; three lines; %3 is a day")
            .arg(key.clientId, controlPlane, due.toString(Qt::ISODate));
    }
    return Tr::tr("Client ID: %1\nControl plane: %2", "an API key, in a calendar; two lines")
        .arg(key.clientId, controlPlane);
}

QByteArray eventOf(
    const ApiKey &key, const QString &controlPlane, const QDateTime &now, const QTimeZone &zone)
{
    const QString &name = key.name.isEmpty() ? key.clientId : key.name;
    const QDate due = rotateBy(key).toTimeZone(zone).date();
    const QDate today = now.toTimeZone(zone).date();
    const QByteArrayList lines{"BEGIN:VEVENT", "UID:" + uidOf(key, controlPlane),
        "DTSTAMP:" + now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1(),
        "DTSTART;VALUE=DATE:" + std::max(due, today).toString(u"yyyyMMdd"_s).toLatin1(),
        "SUMMARY:" + escaped(Tr::tr("Rotate the API key “%1”").arg(name)),
        "DESCRIPTION:" + escaped(descriptionOf(key, controlPlane, due, due < today)), "TRANSP:TRANSPARENT",
        "END:VEVENT"};
    QByteArray event;
    for (const QByteArray &line : lines)
        event += foldedLine(line);
    return event;
}

} // namespace

QByteArray foldedLine(const QByteArray &line)
{
    constexpr qsizetype mostOctets = 75;
    const auto isWithinCharacter = [&line](qsizetype at) {
        return at < line.size() && (uchar(line[at]) & 0xc0) == 0x80; // RFC 3629: a byte that goes on
    };
    QByteArray folded;
    for (qsizetype start = 0; start < line.size();) {
        const qsizetype room = start == 0 ? mostOctets : mostOctets - 1; // the space counts
        qsizetype end = std::min(start + room, line.size());
        while (isWithinCharacter(end))
            --end;
        folded += (start == 0 ? "" : "\r\n ") + line.mid(start, end - start);
        start = end;
    }
    return folded + "\r\n";
}

QByteArray rotationCalendar(
    const ApiKeys &keys, const QString &controlPlane, const QDateTime &now, const QTimeZone &zone)
{
    QByteArray calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Latchkey//Latchkey//EN\r\n"
                          "CALSCALE:GREGORIAN\r\n";
    for (const ApiKeyPtr &key : keys) {
        if (keyStatus(*key, now) != KeyStatus::Expired && rotateBy(*key).isValid())
            calendar += eventOf(*key, controlPlane, now, zone);
    }
    return calendar + "END:VCALENDAR\r\n";
}

} // namespace Latchkey
