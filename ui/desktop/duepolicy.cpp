// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/desktop/duepolicy.h>

#include <QSettings>

#include <utility>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

const QString group = u"dueNotices"_s;

QString pathOf(const QString &connectionId, QLatin1StringView name)
{
    return group + u'/' + connectionId + u'/' + name;
}

constexpr QLatin1StringView told = "told"_L1;
constexpr QLatin1StringView snoozedUntil = "snoozedUntil"_L1;

} // namespace

DuePolicy::DuePolicy(QSettings &settings, Clock clock)
    : m_settings(settings)
    , m_clock(std::move(clock))
{
}

QDate DuePolicy::today() const
{
    return m_clock().toLocalTime().date();
}

bool DuePolicy::mayTell(const QString &connectionId) const
{
    const auto dateAt = [&](QLatin1StringView name) {
        return QDate::fromString(m_settings.value(pathOf(connectionId, name)).toString(), Qt::ISODate);
    };
    if (dateAt(told) == today())
        return false;
    // One further off was written while the clock was wrong.
    const QDate until = dateAt(snoozedUntil);
    return !until.isValid() || until <= today() || until > today().addDays(longestSnooze);
}

void DuePolicy::noteTold(const QString &connectionId)
{
    m_settings.setValue(pathOf(connectionId, told), today().toString(Qt::ISODate));
}

void DuePolicy::snooze(const QString &connectionId, int days)
{
    m_settings.setValue(pathOf(connectionId, snoozedUntil), today().addDays(days).toString(Qt::ISODate));
}

void DuePolicy::keepOnly(const QStringList &connectionIds)
{
    m_settings.beginGroup(group);
    const QStringList known = m_settings.childGroups();
    for (const QString &id : known) {
        if (!connectionIds.contains(id))
            m_settings.remove(id);
    }
    m_settings.endGroup();
}

} // namespace Latchkey::Ui
