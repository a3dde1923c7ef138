// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "notificationserver.h"

#include <tests/ui/window/windowbench.h>

#include <app/keys/keylist.h>
#include <app/keys/workspace.h>
#include <ui/desktop/duenotices.h>
#include <ui/keytable/keyfiltermodel.h>
#include <ui/keytable/keylisting.h>

#include <QSignalSpy>

#include <optional>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class DueNoticesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aLoadedList_isToldOf_byItsConnectionAndInNumbers();
    void aDay_hasOneNotice();
    void aList_isLookedAt_whenLoaded_notAtEachChange();
    void ofAConnectionThatIsGone_nothingIsKept();
    void keysThatComeDue_areToldOfTheNextDay();
    void snoozed_staysSilentForAWeek();
    void show_findsExactlyTheKeysThatWereCounted();
    void whoWantsNone_getsNone();

private:
    void start();

    std::optional<WindowBench> m_bench;
    std::optional<NotificationServer> m_server;
    std::optional<DueNotices> m_notices;
    QDateTime m_now;
};

void DueNoticesTest::init()
{
    m_now = QDateTime::currentDateTimeUtc();
    m_bench.emplace(PracticeOptions(), [this] { return m_now; });
    m_server.emplace();
    QVERIFY(m_server->start());
}

void DueNoticesTest::cleanup()
{
    m_notices.reset();
    m_server.reset();
    m_bench.reset();
}

void DueNoticesTest::start()
{
    m_notices.emplace(
        m_bench->controller->opened(), m_bench->preferences, m_bench->settings, [this] { return m_now; });
}

void DueNoticesTest::aLoadedList_isToldOf_byItsConnectionAndInNumbers()
{
    start();
    QVERIFY(m_bench->openSignedIn());
    QTRY_COMPARE(m_server->shown.size(), 1);
    const auto &shown = m_server->shown.first();
    const KeyCounts counts = keyCounts(m_bench->workspace->keys(), m_now);
    QVERIFY(counts.due > 0 && counts.overdue > 0);
    QCOMPARE(shown.title, u"API keys to rotate: %1"_s.arg(m_bench->connections.connections().first().label));
    QCOMPARE(shown.text,
        u"%1 key(s) are due for rotation.\n%2 key(s) are overdue for rotation."_s.arg(counts.due)
            .arg(counts.overdue));
}

void DueNoticesTest::aDay_hasOneNotice()
{
    start();
    QVERIFY(m_bench->openSignedIn());
    QTRY_COMPARE(m_server->shown.size(), 1);
    m_bench->trigger(ActionId::Refresh);
    QTRY_VERIFY(!m_bench->workspace->keys().isLoading());
    m_notices->lookAgain();
    start(); // another start of the program
    m_notices->lookAgain();
    m_now = m_now.addDays(1);
    m_bench->trigger(ActionId::Refresh);
    QTRY_COMPARE(m_server->shown.size(), 2); // the next day's, and none in between
}

void DueNoticesTest::aList_isLookedAt_whenLoaded_notAtEachChange()
{
    start();
    QVERIFY(m_bench->openSignedIn());
    QTRY_COMPARE(m_server->shown.size(), 1);
    m_now = m_now.addDays(1);
    KeyList &keys = m_bench->workspace->keys();
    QSignalSpy changes(&m_bench->controller->opened(), &OpenConnections::changed);
    ApiKey key = keys.at(0);
    key.name += u" 2"_s;
    keys.put(key);
    QVERIFY(!changes.isEmpty());
    NotificationServer::settle();
    NotificationServer::settle();
    QCOMPARE(m_server->shown.size(), 1);
    m_bench->trigger(ActionId::Refresh);
    QTRY_COMPARE(m_server->shown.size(), 2);
}

void DueNoticesTest::ofAConnectionThatIsGone_nothingIsKept()
{
    start();
    QVERIFY(m_bench->openSignedIn());
    QTRY_COMPARE(m_server->shown.size(), 1);
    const auto remembered = [this] {
        return m_bench->settings.allKeys().filter(u"dueNotices/"_s);
    };
    m_notices->tidy();
    QCOMPARE(remembered().size(), 1);
    QVERIFY(m_bench->connections.remove(m_bench->connections.lastUsedId()));
    m_notices->tidy();
    QCOMPARE(remembered(), QStringList());
}

void DueNoticesTest::keysThatComeDue_areToldOfTheNextDay()
{
    start();
    QVERIFY(m_bench->openSignedIn());
    QTRY_COMPARE(m_server->shown.size(), 1);
    const int before = keyCounts(m_bench->workspace->keys(), m_now).overdue;
    m_now = m_now.addDays(40);
    m_bench->window.listing().model().refreshTimes(); // as each minute
    m_notices->lookAgain();
    QTRY_COMPARE(m_server->shown.size(), 2);
    const int after = keyCounts(m_bench->workspace->keys(), m_now).overdue;
    QVERIFY(after > before);
    QVERIFY(m_server->shown.last().text.contains(QString::number(after)));
}

void DueNoticesTest::snoozed_staysSilentForAWeek()
{
    start();
    QVERIFY(m_bench->openSignedIn());
    QTRY_COMPARE(m_server->shown.size(), 1);
    m_server->use(m_server->shown.first().id, u"week"_s);
    QTRY_VERIFY(m_bench->settings.allKeys().filter(u"snoozedUntil"_s).size() == 1);
    for (int day = 1; day < 7; ++day) {
        m_now = m_now.addDays(1);
        m_notices->lookAgain();
    }
    m_now = m_now.addDays(1);
    m_notices->lookAgain();
    QTRY_COMPARE(m_server->shown.size(), 2);
}

void DueNoticesTest::show_findsExactlyTheKeysThatWereCounted()
{
    start();
    QSignalSpy asked(&*m_notices, &DueNotices::shown);
    QVERIFY(m_bench->openSignedIn());
    QTRY_COMPARE(m_server->shown.size(), 1);
    m_server->use(m_server->shown.first().id, u"show"_s, u"token-5"_s);
    QTRY_COMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(0).toString(), m_bench->workspace->connection().id);
    QCOMPARE(asked.first().at(2).toString(), u"token-5"_s);
    m_bench->window.listing().setSearch(asked.first().at(1).toString());
    const KeyCounts counts = keyCounts(m_bench->workspace->keys(), m_now);
    QTRY_COMPARE(m_bench->window.filter().rowCount(), counts.due + counts.overdue);
}

void DueNoticesTest::whoWantsNone_getsNone()
{
    m_bench->preferences.setNotifiesOfDueKeys(false);
    start();
    QVERIFY(m_bench->openSignedIn());
    m_notices->lookAgain();
    NotificationServer::settle(); // its abilities have been asked for,
    NotificationServer::settle(); // and what follows has been sent
    QCOMPARE(m_server->shown.size(), 0);
    m_bench->preferences.setNotifiesOfDueKeys(true);
    m_notices->lookAgain();
    QTRY_COMPARE(m_server->shown.size(), 1);
}

QTEST_MAIN(DueNoticesTest)
#include "duenotices_test.moc"
