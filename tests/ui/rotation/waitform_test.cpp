// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/rotation/waitform.h>
#include <ui/widgets/daycalendar.h>
#include <ui/widgets/dayedit.h>
#include <ui/widgets/statuslabel.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QLocale>
#include <QRadioButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

/// How long the old key stays.
class WaitFormTest final : public QObject
{
    Q_OBJECT

private slots:
    void usually_aWeek();
    void anotherDay_isFree_withinAYear();
    void anotherDay_isTyped_data();
    void anotherDay_isTyped();
    void anotherDay_isChosenWithKeys();
    void whatWasChosenBefore_isShown();
    void everythingUsesIt_isNoDay();

private:
    const QDateTime m_now{QDate(2026, 3, 4), QTime(15, 30)};
    WaitForm m_form{[this] {
        return m_now.toUTC();
    }};

    [[nodiscard]] QComboBox *list() const { return m_form.findChild<QComboBox *>(u"untilCombo"_s); }
    [[nodiscard]] StatusLabel *error() const { return m_form.findChild<StatusLabel *>(u"dayError"_s); }
    [[nodiscard]] DayEdit *day() const { return m_form.findChild<DayEdit *>(u"dayEdit"_s); }
};

void WaitFormTest::usually_aWeek()
{
    WaitForm form([this] { return m_now.toUTC(); });
    QCOMPARE(form.until(), m_now.addDays(7).toUTC());
    QVERIFY(form.findChild<DayEdit *>(u"dayEdit"_s)->isHidden());
}

void WaitFormTest::anotherDay_isFree_withinAYear()
{
    list()->setCurrentIndex(list()->count() - 1);
    QVERIFY(!day()->isHidden());
    QSignalSpy changed(&m_form, &WaitForm::changed);
    for (const QDate &good : {QDate(2026, 3, 5), QDate(2026, 5, 1), QDate(2027, 3, 4)}) {
        changed.clear();
        day()->setDate(good);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(m_form.reasonAgainst(), QString());
        QVERIFY(error()->isHidden());
        QCOMPARE(m_form.until(), good.startOfDay()); // not at this time of the day
        QCOMPARE(m_form.until().timeSpec(), Qt::UTC);
    }
    for (const QDate &bad : {m_now.date(), QDate(2027, 3, 5)}) { // today is no wait
        changed.clear();
        day()->setDate(bad);
        QVERIFY(!changed.isEmpty());
        QVERIFY(!m_form.until().isValid());
        QVERIFY(!m_form.isOver());
        QVERIFY(m_form.reasonAgainst().contains("2027"_L1));
        QCOMPARE(error()->text(), m_form.reasonAgainst());
        QVERIFY(!error()->isHidden());
        QCOMPARE(day()->accessibleDescription(), m_form.reasonAgainst());
    }
    list()->setCurrentIndex(0);
    QCOMPARE(m_form.reasonAgainst(), QString());
    QVERIFY(error()->isHidden());
}

void WaitFormTest::anotherDay_isTyped_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    const QDate december(2026, 12, 5);
    QTest::newRow("C") << QLocale::c() << u"05 Dec 2026"_s << december;
    QTest::newRow("US") << QLocale(u"en_US"_s) << u"12/5/2026"_s << december;
    QTest::newRow("Germany") << QLocale(u"de_DE"_s) << u"05.12.2026"_s << december;
    QTest::newRow("next year") << QLocale(u"de_DE"_s) << u"01.01.2027"_s << QDate(2027, 1, 1);
    QTest::newRow("few zeros") << QLocale(u"de_DE"_s) << u"5.12.2026"_s << december;
    QTest::newRow("Egypt") << QLocale(u"ar_EG"_s) << u"2026-12-05"_s << december;
    QTest::newRow("gone by") << QLocale(u"de_DE"_s) << u"05.02.2026"_s << QDate();
    QTest::newRow("too far") << QLocale(u"de_DE"_s) << u"05.12.2027"_s << QDate();
    QTest::newRow("half") << QLocale(u"de_DE"_s) << u"05.12"_s << QDate();
}

void WaitFormTest::anotherDay_isTyped()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QString, text);
    QFETCH(const QDate, day);
    QLocale::setDefault(locale);
    const auto restore = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
    WaitForm form([this] { return m_now.toUTC(); });
    form.show();
    auto *choices = form.findChild<QComboBox *>(u"untilCombo"_s);
    choices->setCurrentIndex(choices->count() - 1);
    auto *field = form.findChild<DayEdit *>(u"dayEdit"_s);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, text);
    QCOMPARE(form.reasonAgainst().isEmpty(), day.isValid());
    QCOMPARE(form.until(), day.isValid() ? day.startOfDay() : QDateTime());
}

void WaitFormTest::anotherDay_isChosenWithKeys()
{
    QCOMPARE(day()->accessibleName(), u"Remind me on"_s);
    m_form.show();
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_End);
    QVERIFY(day()->isVisible());
    day()->setDate(QDate(2026, 5, 15));
    day()->setFocus();
    QTest::keyClick(day(), Qt::Key_Up);
    QCOMPARE(m_form.until().toLocalTime().date(), QDate(2026, 5, 16));
    QTest::keyClick(day(), Qt::Key_Down, Qt::AltModifier);
    auto *month = day()->findChild<DayCalendar *>();
    QVERIFY(month);
    QCOMPARE(month->minimumDate(), QDate(2026, 3, 5));
    QCOMPARE(month->maximumDate(), QDate(2027, 3, 4));
    auto *days = month->findChild<QAbstractItemView *>();
    QTest::keyClick(days, Qt::Key_Right);
    QTest::keyClick(days, Qt::Key_Return);
    QTRY_VERIFY(!day()->findChild<DayCalendar *>());
    QCOMPARE(m_form.until().toLocalTime().date(), QDate(2026, 5, 17));
}

void WaitFormTest::whatWasChosenBefore_isShown()
{
    WaitForm form([this] { return m_now.toUTC(); });
    const QDateTime before = m_now.addDays(40).toUTC();
    form.setUntil(before);
    QCOMPARE(form.until(), before);
}

void WaitFormTest::everythingUsesIt_isNoDay()
{
    WaitForm form([this] { return m_now.toUTC(); });
    form.findChild<QRadioButton *>(u"waitedRadio"_s)->setChecked(true);
    QVERIFY(!form.until().isValid());
    QVERIFY(form.isOver());
}

QTEST_MAIN(WaitFormTest)
#include "waitform_test.moc"
