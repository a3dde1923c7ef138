// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/keypage.h>

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize wide{1000, 400};
constexpr QSize narrow{720, 400};

struct Fixture
{
    QLineEdit *table = new QLineEdit;
    QWidget *details = newDetails();
    QLineEdit *field = new QLineEdit(details);
    KeyPage page{*table, *details};

    static QWidget *newDetails()
    {
        auto *details = new QWidget;
        details->setAccessibleName(u"Key details"_s);
        return details;
    }

    explicit Fixture(const QSize &size)
    {
        page.resize(size);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        table->setFocus();
    }

    [[nodiscard]] QRect placeOf(const QWidget *widget) const
    {
        return {widget->mapTo(&page, QPoint()), widget->size()};
    }
};

} // namespace

class KeyPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void whereThereIsRoom_bothAreShown_sideBySide();
    void whereThereIsNone_theDetailsAreFolded();
    void drawer_liesOverTheTablesEnd_data();
    void drawer_liesOverTheTablesEnd();
    void drawer_isClosedByEscape_andTheFocusGoesOnInTheTable();
    void drawer_changesNothingOfTheWish();
    void growing_bringsBackWhatWasWished();
    void widthOfTheDetails_isKept_whileNarrowAndBack();
    void wish_ofNonsense_isBounded();
    void theHandle_isNamedAfterTheDetails();
};

void KeyPageTest::theHandle_isNamedAfterTheDetails()
{
    Fixture f(wide);
    const auto *splitter = f.page.findChild<QSplitter *>();
    QCOMPARE(splitter->handle(1)->accessibleName(), u"Key details"_s);
    f.page.resize(narrow);
    f.page.resize(wide); // the splitter makes a new one
    QCOMPARE(splitter->handle(1)->accessibleName(), u"Key details"_s);
}

void KeyPageTest::whereThereIsRoom_bothAreShown_sideBySide()
{
    const Fixture f(wide);
    QVERIFY(!f.page.isNarrow());
    QVERIFY(f.details->isVisible());
    QCOMPARE(f.details->width(), f.page.detailsWidth());
    QVERIFY(!f.placeOf(f.table).intersects(f.placeOf(f.details)));
}

void KeyPageTest::whereThereIsNone_theDetailsAreFolded()
{
    const Fixture f(narrow);
    QVERIFY(f.page.isNarrow());
    QVERIFY(!f.details->isVisible());
    QVERIFY(!f.page.areDetailsShown());
    QCOMPARE(f.table->width(), narrow.width());
}

void KeyPageTest::drawer_liesOverTheTablesEnd_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from left to right") << Qt::LeftToRight;
    QTest::newRow("from right to left") << Qt::RightToLeft;
}

void KeyPageTest::drawer_liesOverTheTablesEnd()
{
    QFETCH(Qt::LayoutDirection, direction);
    Fixture f(narrow);
    f.page.setLayoutDirection(direction);
    f.page.setDetailsShown(true);
    QVERIFY(f.details->isVisible());
    QCOMPARE(f.table->width(), narrow.width()); // nothing of it moves
    QCOMPARE(f.details->size(), QSize(320, narrow.height()));
    QCOMPARE(f.placeOf(f.details).left(), direction == Qt::LeftToRight ? narrow.width() - 320 : 0);
    QCOMPARE(f.page.childAt(f.placeOf(f.details).center()), f.details);
}

void KeyPageTest::drawer_isClosedByEscape_andTheFocusGoesOnInTheTable()
{
    Fixture f(narrow);
    f.page.setDetailsShown(true);
    f.field->setFocus();
    QTest::keyClick(f.field, Qt::Key_Escape);
    QVERIFY(!f.details->isVisible());
    QCOMPARE(QApplication::focusWidget(), f.table);

    Fixture beside(wide);
    QTest::keyClick(beside.table, Qt::Key_Escape);
    QVERIFY(beside.details->isVisible()); // a pane is no drawer
}

void KeyPageTest::drawer_changesNothingOfTheWish()
{
    Fixture f(narrow);
    const QSignalSpy wishes(&f.page, &KeyPage::wishChanged);
    f.page.setDetailsShown(true);
    f.page.setDetailsShown(false);
    QVERIFY(f.page.areDetailsWished());
    QCOMPARE(wishes.count(), 0);
}

void KeyPageTest::growing_bringsBackWhatWasWished()
{
    Fixture f(wide);
    f.page.setDetailsShown(false);
    QVERIFY(!f.page.areDetailsWished());
    f.page.resize(narrow);
    f.page.setDetailsShown(true);
    f.page.resize(wide);
    QVERIFY(!f.details->isVisible());
    f.page.setDetailsShown(true);
    f.page.resize(narrow);
    QVERIFY(!f.details->isVisible());
    f.page.resize(wide);
    QVERIFY(f.details->isVisible());
    QVERIFY(!f.placeOf(f.table).intersects(f.placeOf(f.details)));
}

void KeyPageTest::widthOfTheDetails_isKept_whileNarrowAndBack()
{
    Fixture f(wide);
    f.page.setWish(true, 400);
    QCOMPARE(f.details->width(), 400);
    f.page.resize(narrow);
    f.page.setDetailsShown(true);
    QCOMPARE(f.details->width(), 400);
    f.page.resize(wide);
    QCOMPARE(f.details->width(), 400);
    const QSignalSpy wishes(&f.page, &KeyPage::wishChanged);
    auto *splitter = f.page.findChild<QSplitter *>(u"splitter"_s);
    QWidget *handle = splitter->findChild<QSplitterHandle *>(QString(), Qt::FindDirectChildrenOnly);
    for (QSplitterHandle *candidate : splitter->findChildren<QSplitterHandle *>()) {
        if (candidate->isVisible())
            handle = candidate;
    }
    const QPoint grip = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, grip);
    QTest::mouseMove(handle, grip + QPoint(-40, 0));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, grip);
    QVERIFY(wishes.count() >= 1);
    QCOMPARE(f.page.detailsWidth(), f.details->width());
    QVERIFY(f.details->width() > 400);
}

void KeyPageTest::wish_ofNonsense_isBounded()
{
    Fixture f(wide);
    f.page.setWish(true, 100'000);
    QVERIFY(f.table->width() >= 320);
    f.page.setWish(true, 1);
    QVERIFY(f.details->width() >= 240);
}

QTEST_MAIN(KeyPageTest)
#include "keypage_test.moc"
