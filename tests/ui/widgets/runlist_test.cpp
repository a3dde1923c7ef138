// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/runlist.h>

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
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
    void detail_isDescribed_andShownAsItIs();
    void copying_takesTheRowAndItsDetail_data();
    void copying_takesTheRowAndItsDetail();

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
    QVERIFY(m_list->item(30)->toolTip().contains(u"403"_s));
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

void RunListTest::detail_isDescribed_andShownAsItIs()
{
    m_list->setOutcome(u"id-3"_s, RunList::failed(u"Key 3: refused"_s, u"<b>403</b> x-request-id: 7"_s));
    const QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_list.get());
    QVERIFY(list && list->childCount() > 3);
    QCOMPARE(list->child(3)->text(QAccessible::Name), u"Key 3: refused"_s);
    QCOMPARE(list->child(3)->text(QAccessible::Description), u"<b>403</b> x-request-id: 7"_s);
    QVERIFY(m_list->item(3)->toolTip().contains(u"&lt;b&gt;403"_s));
    m_list->setOutcome(u"id-3"_s, RunList::done(u"Key 3: done"_s));
    QCOMPARE(list->child(3)->text(QAccessible::Description), QString());
    QCOMPARE(m_list->item(3)->toolTip(), QString());
}

void RunListTest::copying_takesTheRowAndItsDetail_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("Ctrl+C") << true;
    QTest::newRow("the menu") << false;
}

void RunListTest::copying_takesTheRowAndItsDetail()
{
    QFETCH(const bool, byKey);
    const auto copy = [this, byKey] {
        if (byKey)
            QTest::keyClick(m_list.get(), Qt::Key_C, Qt::ControlModifier);
        else
            m_list->findChild<QAction *>(u"copyDetails"_s)->trigger();
        return QGuiApplication::clipboard()->text();
    };
    QCOMPARE(m_list->contextMenuPolicy(), Qt::ActionsContextMenu);
    QVERIFY(m_list->actions().contains(m_list->findChild<QAction *>(u"copyDetails"_s)));
    m_list->activateWindow();
    m_list->setFocus();
    QTRY_VERIFY(m_list->hasFocus());
    m_list->setOutcome(u"id-3"_s, RunList::failed(u"Key 3: refused"_s, u"403 x-request-id: 7"_s));
    m_list->goTo(u"id-3"_s);
    QCOMPARE(copy(), u"Key 3: refused\n403 x-request-id: 7"_s);
    m_list->goTo(u"id-4"_s);
    QCOMPARE(copy(), u"Key 4"_s);
}

QTEST_MAIN(RunListTest)
#include "runlist_test.moc"
