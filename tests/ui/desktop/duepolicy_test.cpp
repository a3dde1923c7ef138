// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/desktop/duepolicy.h>

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class DuePolicyTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void tellsOnceADay_forEachConnection();
    void aSnooze_lastsItsDays_data();
    void aSnooze_lastsItsDays();
    void outlivesTheProgram();
    void whatIsGone_leavesNothing();
    void aClockThatWasWrong_silencesNothingForLong();

private:
    [[nodiscard]] DuePolicy policy()
    {
        return {*m_settings, [this] {
                    return m_now;
                }};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    QDateTime m_now;
};

void DuePolicyTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
    m_now = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::LocalTime).toUTC();
}

void DuePolicyTest::tellsOnceADay_forEachConnection()
{
    DuePolicy policy = this->policy();
    QVERIFY(policy.mayTell(u"a"_s));
    policy.noteTold(u"a"_s);
    QVERIFY(!policy.mayTell(u"a"_s));
    QVERIFY(policy.mayTell(u"b"_s));
    m_now = m_now.addSecs(11 * 3600); // 23:00
    QVERIFY(!policy.mayTell(u"a"_s));
    m_now = m_now.addSecs(2 * 3600); // 01:00 of the next day
    QVERIFY(policy.mayTell(u"a"_s));
}

void DuePolicyTest::aSnooze_lastsItsDays_data()
{
    QTest::addColumn<int>("days");
    QTest::newRow("until tomorrow") << 1;
    QTest::newRow("for a week") << 7;
}

void DuePolicyTest::aSnooze_lastsItsDays()
{
    QFETCH(int, days);
    DuePolicy policy = this->policy();
    policy.snooze(u"a"_s, days);
    for (int day = 0; day < days; ++day) {
        QVERIFY2(!policy.mayTell(u"a"_s), qPrintable(QString::number(day)));
        m_now = m_now.addDays(1);
    }
    QVERIFY(policy.mayTell(u"a"_s));
    QVERIFY(policy.mayTell(u"b"_s));
}

void DuePolicyTest::whatIsGone_leavesNothing()
{
    DuePolicy policy = this->policy();
    policy.noteTold(u"a"_s);
    policy.snooze(u"a"_s, 3);
    policy.noteTold(u"b"_s);
    policy.keepOnly({u"b"_s, u"c"_s});
    QCOMPARE(m_settings->allKeys(), QStringList(u"dueNotices/b/told"_s));
    QVERIFY(policy.mayTell(u"a"_s));
    QVERIFY(!policy.mayTell(u"b"_s));
}

void DuePolicyTest::outlivesTheProgram()
{
    DuePolicy before = policy();
    before.noteTold(u"a"_s);
    before.snooze(u"b"_s, 2);
    m_settings->sync();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
    const DuePolicy after = policy();
    QVERIFY(!after.mayTell(u"a"_s));
    QVERIFY(!after.mayTell(u"b"_s));
}

void DuePolicyTest::aClockThatWasWrong_silencesNothingForLong()
{
    const QDateTime right = m_now;
    m_now = m_now.addYears(10);
    DuePolicy policy = this->policy();
    policy.noteTold(u"a"_s);
    policy.snooze(u"a"_s, 7);
    m_now = right;
    QVERIFY(policy.mayTell(u"a"_s));
}

QTEST_GUILESS_MAIN(DuePolicyTest)
#include "duepolicy_test.moc"
