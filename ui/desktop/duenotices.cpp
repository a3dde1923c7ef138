// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/desktop/duenotices.h>

#include <app/keys/keylist.h>
#include <app/keys/workspace.h>
#include <ui/keytable/displaytext.h>
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
    , m_policy(settings, std::move(clock))
{
    connect(&opened, &OpenConnections::changed, this, &DueNotices::meet);
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

void DueNotices::meet(ConnectionController &connection)
{
    if (m_known.contains(&connection))
        return;
    m_known.append(&connection);
    connect(&connection.workspace().keys(), &KeyList::loaded, this, [this, of = QPointer(&connection)] {
        if (of)
            look(*of);
    });
    look(connection);
}

void DueNotices::look(ConnectionController &connection)
{
    const QString id = connection.connection().id;
    const KeyList &keys = connection.workspace().keys();
    if (!m_preferences.notifiesOfDueKeys() || connection.kind() != ConnectionController::Kind::Stored
        || !keys.isComplete() || keys.isLoading() || !m_policy.mayTell(id))
        return;
    const KeyCounts &counts = connection.counts();
    if (counts.due + counts.overdue > 0)
        tell(connection.connection(), counts);
}

void DueNotices::tell(const Connection &connection, const KeyCounts &counts)
{
    m_policy.noteTold(connection.id);
    m_searches.insert(connection.id, searchFor(counts));
    QStringList sentences;
    if (counts.due > 0)
        sentences.append(tr("%n key(s) are due for rotation.", nullptr, counts.due));
    if (counts.overdue > 0)
        sentences.append(tr("%n key(s) are overdue for rotation.", nullptr, counts.overdue));
    m_notifications.show({connection.id,
        tr("API keys to rotate: %1", "title of a notification; %1 is what a connection is called")
            .arg(shortText(connection.label)),
        sentences.join(u'\n'),
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
