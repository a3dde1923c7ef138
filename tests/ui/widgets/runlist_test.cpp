// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/runlist.h>

#include <QTest>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class RunListTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void outcome_replacesTheRow_andIsBroughtIntoView();
    void outcome_ofAKeyThatIsNotThere_changesNothing();
    void goTo_makesTheRowCurrent();

private:
    [[nodiscard]] bool isInView(int row) const
    {
        return m_list->viewport()->rect().contains(m_list->visualItemRect(m_list->item(row)));
    }

    std::unique_ptr<RunList> m_list;
};

void RunListTest::init()
{
    m_list = std::make_unique<RunList>(u"list"_s, u"Keys"_s);
    for (int i = 0; i < 40; ++i)
        m_list->add(u"id-%1"_s.arg(i), u"Key %1"_s.arg(i));
    m_list->resize(300, 180);
    m_list->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_list.get()));
    QCOMPARE(m_list->currentRow(), 0); // a screen reader finds a row
    QVERIFY(!isInView(30));
}

void RunListTest::outcome_replacesTheRow_andIsBroughtIntoView()
{
    const auto before = m_list->item(30)->icon().cacheKey();
    m_list->setOutcome(u"id-30"_s, RunList::failed(u"Key 30: refused"_s, u"403"_s));
    QCOMPARE(m_list->item(30)->text(), u"Key 30: refused"_s);
    QCOMPARE(m_list->textOf(u"id-30"_s), u"Key 30: refused"_s);
    QCOMPARE(m_list->item(30)->toolTip(), u"403"_s);
    QVERIFY(m_list->item(30)->icon().cacheKey() != before);
    QVERIFY(isInView(30));
    QCOMPARE(m_list->item(29)->text(), u"Key 29"_s);
    QCOMPARE(m_list->currentRow(), 0); // where the person reads
}

void RunListTest::outcome_ofAKeyThatIsNotThere_changesNothing()
{
    m_list->setOutcome(u"id-99"_s, RunList::failed(u"gone"_s, {}));
    QCOMPARE(m_list->count(), 40);
    QCOMPARE(m_list->textOf(u"id-99"_s), QString());
}

void RunListTest::goTo_makesTheRowCurrent()
{
    m_list->goTo(u"id-35"_s);
    QCOMPARE(m_list->currentRow(), 35);
    QVERIFY(isInView(35));
}

QTEST_MAIN(RunListTest)
#include "runlist_test.moc"
