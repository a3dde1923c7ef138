// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/desktop/duenotices.h>

#include <app/keys/keylist.h>
#include <app/keys/workspace.h>
#include <ui/preferences/preferences.h>
#include <ui/window/openconnections.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Latchkey::Ui {

namespace {

const QString showAction = u"show"_s;
const QString tomorrowAction = u"tomorrow"_s;
const QString nextWeekAction = u"week"_s;

/// What finds exactly the keys that are counted.
QString searchFor(const KeyCounts &counts)
{
    if (counts.overdue == 0)
        return u"is:due"_s;
    return counts.due == 0 ? u"is:overdue"_s : u"-is:ok -is:expired"_s;
}

} // namespace

DueNotices::DueNotices(
    OpenConnections &opened, const Preferences &preferences, QSettings &settings, Clock clock)
    : m_opened(opened)
    , m_preferences(preferences)
    , m_clock(clock)
    , m_policy(settings, std::move(clock))
{
    connect(&opened, &OpenConnections::changed, this, &DueNotices::lookSoon);
    connect(&m_notifications, &DesktopNotifications::chosen, this, &DueNotices::take);
    connect(&m_hourly, &QTimer::timeout, this, &DueNotices::lookAgain);
    m_hourly.setTimerType(Qt::VeryCoarseTimer);
    m_hourly.start(1h);
    tidy();
}

DueNotices::~DueNotices() = default;

void DueNotices::lookAgain()
{
    m_known.removeAll(nullptr);
    const auto known = m_known;
    for (const auto &connection : known)
        look(*connection);
}

void DueNotices::tidy()
{
    QStringList ids;
    const auto entries = m_opened.entries(nullptr);
    for (const ConnectionEntry &entry : entries)
        ids.append(entry.id);
    m_policy.keepOnly(ids);
}

// Counting 100,000 keys takes a turn of its own, and a load changes much.
void DueNotices::lookSoon(ConnectionController &connection)
{
    if (!m_known.contains(&connection))
        m_known.append(&connection);
    if (m_changed.contains(&connection))
        return;
    m_changed.append(&connection);
    m_turns.add([this, changed = QPointer(&connection)] {
        m_changed.removeAll(changed);
        if (changed)
            look(*changed);
    });
}

void DueNotices::look(ConnectionController &connection)
{
    const QString id = connection.connection().id;
    const KeyList &keys = connection.workspace().keys();
    if (!m_preferences.notifiesOfDueKeys() || connection.kind() != ConnectionController::Kind::Stored
        || !keys.isComplete() || keys.isLoading() || !m_policy.mayTell(id))
        return;
    const KeyCounts counts = keyCounts(keys, m_clock());
    if (counts.due + counts.overdue > 0)
        tell(id, counts);
}

void DueNotices::tell(const QString &connectionId, const KeyCounts &counts)
{
    m_policy.noteTold(connectionId);
    m_searches.insert(connectionId, searchFor(counts));
    QStringList sentences;
    if (counts.due > 0)
        sentences.append(tr("%n key(s) are due for rotation.", nullptr, counts.due));
    if (counts.overdue > 0)
        sentences.append(tr("%n key(s) are overdue for rotation.", nullptr, counts.overdue));
    m_notifications.show(
        {connectionId, tr("API keys to rotate", "title of a notification"), sentences.join(u' '),
            {{showAction, tr("Show", "the keys that a notification is about")},
                {tomorrowAction, tr("Remind me tomorrow")}, {nextWeekAction, tr("Remind me in a week")}}});
}

void DueNotices::take(const QString &connectionId, const QString &action, const QString &activationToken)
{
    if (action == tomorrowAction)
        m_policy.snooze(connectionId, 1);
    else if (action == nextWeekAction)
        m_policy.snooze(connectionId, DuePolicy::longestSnooze);
    else if (action == showAction)
        emit shown(connectionId, m_searches.value(connectionId), activationToken);
}

} // namespace Latchkey::Ui
