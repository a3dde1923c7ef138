// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/app/reports/sampleapikeys.h>
#include <ui/preferences/languages.h>
#include <ui/reports/agebars.h>
#include <ui/reports/chartbutton.h>

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class AgeBarsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_languages.use(u"en"_s); } // its plural forms
    void init();

    void eachAge_isAButton_thatTellsItsNumber();
    void unknownAges_areShown_whereThereAreSome();
    void keyboard_reachesEach_andChooses();
    void longerBar_isMoreKeys_onEitherSide();

private:
    [[nodiscard]] ChartButton *row(AgeBucket bucket) const
    {
        return m_bars->findChild<ChartButton *>(u"age%1"_s.arg(int(bucket)));
    }

    Languages m_languages;
    KeyReport m_report;
    std::unique_ptr<AgeBars> m_bars;
};

void AgeBarsTest::init()
{
    m_report = keyReport(keysOf({keyNamed(u"a"_s, 80), keyNamed(u"b"_s, 81), keyNamed(u"c"_s, 82),
                             keyNamed(u"d"_s, 100), keyNamed(u"e"_s, 1)}),
        reportTime, std::nullopt);
    m_bars = std::make_unique<AgeBars>();
    m_bars->resize(500, 200);
    m_bars->setReport(m_report);
    m_bars->show();
}

void AgeBarsTest::eachAge_isAButton_thatTellsItsNumber()
{
    QCOMPARE(m_bars->findChildren<ChartButton *>().size(), 5);
    auto *accessible = QAccessible::queryAccessibleInterface(row(AgeBucket::Under90));
    QVERIFY(accessible);
    QCOMPARE(accessible->role(), QAccessible::Button);
    QCOMPARE(accessible->text(QAccessible::Name), u"75 to 90 days: 3 keys"_s);
    QCOMPARE(row(AgeBucket::Over90)->accessibleName(), u"Over 90 days: 1 key"_s);
    QCOMPARE(row(AgeBucket::Expired)->accessibleName(), u"Expired: 0 keys"_s);
}

void AgeBarsTest::unknownAges_areShown_whereThereAreSome()
{
    QVERIFY(!row(AgeBucket::Unknown));
    m_bars->setReport(keyReport(keysOf({keyNamed(u"a"_s, -1)}), reportTime, std::nullopt));
    QVERIFY(row(AgeBucket::Unknown));
    QCOMPARE(m_bars->findChildren<ChartButton *>().size(), 6); // the old ones are gone
}

void AgeBarsTest::keyboard_reachesEach_andChooses()
{
    const QSignalSpy chosen(m_bars.get(), &AgeBars::chosen);
    m_bars->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_bars.get()));
    row(AgeBucket::Under30)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), row(AgeBucket::Under75));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), row(AgeBucket::Under90));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<AgeBucket>(), AgeBucket::Under90);
}

void AgeBarsTest::longerBar_isMoreKeys_onEitherSide()
{
    const auto painted = [this](AgeBucket bucket) {
        const QImage image = row(bucket)->grab().toImage();
        const QColor background = image.pixelColor(image.width() / 2, 1);
        int count = 0;
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, image.height() / 2) != background ? 1 : 0;
        return count;
    };
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        m_bars->setLayoutDirection(direction);
        QVERIFY(painted(AgeBucket::Under90) > 2 * painted(AgeBucket::Over90));
        QVERIFY(painted(AgeBucket::Over90) > painted(AgeBucket::Expired));
    }
}

QTEST_MAIN(AgeBarsTest)
#include "agebars_test.moc"
