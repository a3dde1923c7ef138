// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/refreshtiming.h>

#include <QTest>

using namespace Latchkey;
using namespace std::chrono_literals;
using Origin = RefreshTiming::Origin;

namespace {

/// A computer's two clocks.
class Clocks final
{
public:
    QDateTime wall = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    std::chrono::milliseconds steady = 1h;

    void pass(std::chrono::milliseconds time)
    {
        setWall(time);
        steady += time;
    }
    void setWall(std::chrono::milliseconds by) { wall = wall.addMSecs(by.count()); }
    [[nodiscard]] QDateTime in(std::chrono::seconds time) const { return wall.addSecs(time.count()); }

    RefreshTiming timing{[this] { return wall; },
        [this] {
            return steady;
        }};
};

} // namespace

class RefreshTimingTest final : public QObject
{
    Q_OBJECT

private slots:
    void isDue_aMinuteAhead();
    void isDue_never_whereTheLifeIsUnknown();
    void isDue_afterASleep_whicheverClockSlept_data();
    void isDue_afterASleep_whicheverClockSlept();
    void wallClock_wrongAllTheTime_changesNothing();
    void wallClock_putBack_doesNotLengthenALife();
    void wallClock_putForward_costsOneRefresh();
    void shortLives_areNotRenewedAtEveryCall();
    void aFreshTokenThatIsOverByAWrongClock_isNotDue();
    void failure_isFollowedByAPause_whileTheTokenIsGood();
    void demand_makesItDue();
    void wasRefreshedJustNow_forFiveSeconds();
    void steadyClock_neverGoesBack();
};

void RefreshTimingTest::isDue_aMinuteAhead()
{
    Clocks at;
    at.timing.take(at.in(3600s), Origin::SignIn);
    QVERIFY(at.timing.isStillGood());
    at.pass(3540s);
    QVERIFY(!at.timing.isDue());
    at.pass(1ms);
    QVERIFY(at.timing.isDue());
    QVERIFY(at.timing.isStillGood());
    at.pass(60s);
    QVERIFY(!at.timing.isStillGood());
}

void RefreshTimingTest::isDue_never_whereTheLifeIsUnknown()
{
    Clocks at;
    at.timing.take({}, Origin::SignIn);
    at.pass(1000h);
    QVERIFY(!at.timing.isDue());
    QVERIFY(!at.timing.isStillGood());
}

void RefreshTimingTest::isDue_afterASleep_whicheverClockSlept_data()
{
    QTest::addColumn<bool>("steadySleepsToo");
    QTest::newRow("both clocks go on") << false;
    QTest::newRow("the steady clock stands still") << true;
}

void RefreshTimingTest::isDue_afterASleep_whicheverClockSlept()
{
    QFETCH(bool, steadySleepsToo);
    Clocks at;
    at.timing.take(at.in(3600s), Origin::Refresh);
    at.pass(10min);
    steadySleepsToo ? at.setWall(8h) : at.pass(8h);
    QVERIFY(at.timing.isDue());
    QVERIFY(!at.timing.isStillGood());
}

void RefreshTimingTest::wallClock_wrongAllTheTime_changesNothing()
{
    for (const auto error : {-10min, 10min}) {
        Clocks at;
        at.setWall(error);
        at.timing.take(at.in(300s), Origin::Refresh); // expires_in counts from the same wrong clock
        at.pass(239s);
        QVERIFY(!at.timing.isDue());
        at.pass(2s);
        QVERIFY(at.timing.isDue());
    }
}

void RefreshTimingTest::wallClock_putBack_doesNotLengthenALife()
{
    Clocks at;
    at.timing.take(at.in(300s), Origin::Refresh);
    at.setWall(-10min);
    at.pass(239s);
    QVERIFY(!at.timing.isDue());
    at.pass(2s);
    QVERIFY(at.timing.isDue());
}

void RefreshTimingTest::wallClock_putForward_costsOneRefresh()
{
    Clocks at;
    at.timing.take(at.in(300s), Origin::Refresh);
    at.setWall(10min);
    QVERIFY(at.timing.isDue());
    at.timing.take(at.in(300s), Origin::Refresh);
    QVERIFY(!at.timing.isDue());
}

void RefreshTimingTest::shortLives_areNotRenewedAtEveryCall()
{
    Clocks at;
    at.timing.take(at.in(40s), Origin::Refresh);
    QVERIFY(!at.timing.isDue());
    at.pass(31s);
    QVERIFY(at.timing.isDue());
}

void RefreshTimingTest::aFreshTokenThatIsOverByAWrongClock_isNotDue()
{
    Clocks at;
    at.timing.take(at.in(-7200s), Origin::Refresh);
    QVERIFY(!at.timing.isDue());
    at.timing.take(at.in(-7200s), Origin::Keychain); // an old one really is
    QVERIFY(at.timing.isDue());
}

void RefreshTimingTest::failure_isFollowedByAPause_whileTheTokenIsGood()
{
    Clocks at;
    at.timing.take(at.in(40s), Origin::Keychain);
    QVERIFY(at.timing.isDue());
    at.timing.noteFailure();
    at.pass(9s);
    QVERIFY(!at.timing.isDue());
    at.pass(1s);
    QVERIFY(at.timing.isDue());
    at.pass(30s);
    at.timing.noteFailure();
    QVERIFY(at.timing.isDue()); // nothing is left to use meanwhile
}

void RefreshTimingTest::demand_makesItDue()
{
    Clocks at;
    at.timing.take(at.in(3600s), Origin::Refresh);
    at.timing.demand();
    QVERIFY(at.timing.isDue());
    at.timing.take(at.in(3600s), Origin::Refresh);
    QVERIFY(!at.timing.isDue());
}

void RefreshTimingTest::wasRefreshedJustNow_forFiveSeconds()
{
    Clocks at;
    QVERIFY(!at.timing.wasRefreshedJustNow());
    at.timing.take(at.in(3600s), Origin::SignIn);
    QVERIFY(!at.timing.wasRefreshedJustNow());
    at.timing.take(at.in(3600s), Origin::Refresh);
    at.setWall(-10min);
    QVERIFY(at.timing.wasRefreshedJustNow());
    at.pass(5s);
    QVERIFY(!at.timing.wasRefreshedJustNow());
}

void RefreshTimingTest::steadyClock_neverGoesBack()
{
    const SteadyClock clock = steadyClock();
    const auto first = clock();
    QTRY_VERIFY(clock() > first);
}

QTEST_GUILESS_MAIN(RefreshTimingTest)
#include "refreshtiming_test.moc"
