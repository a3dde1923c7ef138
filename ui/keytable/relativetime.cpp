// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/keytable/relativetime.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Latchkey::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 daysBeforeMonths = 122;
constexpr qint64 daysOfYear = 365;

// Hosts the texts: the singular is a text of its own, so that English needs no translation file.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(RelativeTime)

public:
    static QString ago(RelativeTime::Unit unit, int count);
    static QString ahead(RelativeTime::Unit unit, int count);
};

QString Words::ago(RelativeTime::Unit unit, int count)
{
    const bool one = count == 1;
    switch (unit) {
    case RelativeTime::Unit::Now:
        return tr("just now");
    case RelativeTime::Unit::Minutes:
        return one ? tr("1 minute ago") : tr("%n minutes ago", nullptr, count);
    case RelativeTime::Unit::Hours:
        return one ? tr("1 hour ago") : tr("%n hours ago", nullptr, count);
    case RelativeTime::Unit::Days:
        return one ? tr("1 day ago") : tr("%n days ago", nullptr, count);
    case RelativeTime::Unit::Months:
        return one ? tr("1 month ago") : tr("%n months ago", nullptr, count);
    case RelativeTime::Unit::Years:
        return one ? tr("1 year ago") : tr("%n years ago", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString Words::ahead(RelativeTime::Unit unit, int count)
{
    const bool one = count == 1;
    switch (unit) {
    case RelativeTime::Unit::Now:
        return tr("now", "the moment at which a secret expires");
    case RelativeTime::Unit::Minutes:
        return one ? tr("in 1 minute") : tr("in %n minutes", nullptr, count);
    case RelativeTime::Unit::Hours:
        return one ? tr("in 1 hour") : tr("in %n hours", nullptr, count);
    case RelativeTime::Unit::Days:
        return one ? tr("in 1 day") : tr("in %n days", nullptr, count);
    case RelativeTime::Unit::Months:
        return one ? tr("in 1 month") : tr("in %n months", nullptr, count);
    case RelativeTime::Unit::Years:
        return one ? tr("in 1 year") : tr("in %n years", nullptr, count);
    }
    Q_UNREACHABLE();
}

RelativeTime fromDays(qint64 days)
{
    if (days < daysBeforeMonths)
        return {RelativeTime::Unit::Days, int(days)};
    if (days < daysOfYear)
        return {RelativeTime::Unit::Months, int(days * 12 / daysOfYear)};
    return {RelativeTime::Unit::Years, int(days / daysOfYear)};
}

RelativeTime fromSeconds(qint64 seconds)
{
    if (seconds < minute)
        return {};
    if (seconds < hour)
        return {RelativeTime::Unit::Minutes, int(seconds / minute)};
    if (seconds < day)
        return {RelativeTime::Unit::Hours, int(seconds / hour)};
    return fromDays(seconds / day);
}

} // namespace

RelativeTime RelativeTime::between(const QDateTime &when, const QDateTime &now)
{
    const qint64 milliseconds = when.toMSecsSinceEpoch() - now.toMSecsSinceEpoch();
    RelativeTime result = fromSeconds(std::abs(milliseconds) / 1000);
    result.ahead = milliseconds > 0;
    return result;
}

QString RelativeTime::text() const
{
    return ahead ? Words::ahead(unit, count) : Words::ago(unit, count);
}

QString createdText(const QDateTime &createdAt, const QDateTime &now)
{
    return createdAt.isValid() ? RelativeTime::between(std::min(createdAt, now), now).text() : u"—"_s;
}

QString expiresText(const QDateTime &expiresAt, const QDateTime &now)
{
    return expiresAt.isValid() ? RelativeTime::between(expiresAt, now).text() : u"—"_s;
}

QString momentText(const QDateTime &when, const QDateTime &now)
{
    const QLocale locale;
    const bool isToday = when.toLocalTime().date() == now.toLocalTime().date();
    QString format
        = isToday ? locale.timeFormat(QLocale::ShortFormat) : locale.dateTimeFormat(QLocale::ShortFormat);
    format.remove(":ss"_L1); // some locales have seconds in their short format
    return locale.toString(when.toLocalTime(), format);
}

QString exactTime(const QDateTime &when)
{
    return when.isValid() ? QLocale().toString(when.toLocalTime(), QLocale::LongFormat) : QString();
}

} // namespace Latchkey::Ui
