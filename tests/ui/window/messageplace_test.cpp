// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/messagebar.h>
#include <ui/window/messageplace.h>

#include <QCursor>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWindow>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Something above, the place, a page.
struct Fixture
{
    QWidget window;
    QPushButton *above = new QPushButton(u"Above"_s);
    QPushButton *page = new QPushButton(u"Page"_s);
    MessageBar *bar = new MessageBar;
    MessagePlace *place = new MessagePlace(*bar, *page, &window);

    Fixture()
    {
        page->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        for (QWidget *widget : std::initializer_list<QWidget *>{above, place, page})
            layout->addWidget(widget);
        place->watchKeys(*page);
        place->setRestTime(1h); // the pointer rests where a test says so
        window.resize(600, 400);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        pointAt(page); // the pointer of the test before may be over the button already: no event would come
        pointAt(above);
    }

    void say(Severity severity = Severity::Warning) const
    {
        bar->showMessage(
            severity, u"Something is to be said."_s, u"Try again"_s, [] {}, u"a detail"_s);
        QCoreApplication::processEvents();
    }
    static void pointAt(QWidget *widget)
    {
        QCursor::setPos(widget->mapToGlobal(widget->rect().center()));
        QCoreApplication::processEvents(); // what was under it before is left, too
        QTRY_VERIFY(widget->underMouse());
    }
    [[nodiscard]] int pageTop() const
    {
        window.layout()->activate();
        return page->y();
    }
    [[nodiscard]] int freeTop() const { return above->height(); }
};

} // namespace

class MessagePlaceTest final : public QObject
{
    Q_OBJECT

private slots:
    void message_movesNothing_underThePointer_data();
    void message_movesNothing_underThePointer();
    void messageThatStays_getsRoomAtOnce_whereThePointerIsElsewhere();
    void messageThatStays_getsRoom_whenThePointerLeavesThePage();
    void messageThatStays_getsRoom_whenThePageIsWorkedOnByKeyboard();
    void message_getsRoom_onceThePointerRests_data();
    void message_getsRoom_onceThePointerRests();
    void message_getsRoomAtOnce_underAPointerThatRestsSinceTheLastKey();
    void message_movesNothing_whileAButtonIsHeld();
    void roomGoesWithTheMessage_unlessThePointerIsOnThePage();
    void details_makeTheRoomLarger();
    void detailsOpenedByKeyboard_coverNothing_whereverThePointerIs();
    void bar_isAsWideAsTheWindow();
};

void MessagePlaceTest::message_movesNothing_underThePointer_data()
{
    QTest::addColumn<Severity>("severity");
    QTest::newRow("success") << Severity::Success;
    QTest::newRow("information") << Severity::Information;
    QTest::newRow("error") << Severity::Error;
}

void MessagePlaceTest::message_movesNothing_underThePointer()
{
    QFETCH(Severity, severity);
    const Fixture f;
    f.pointAt(f.page);
    f.say(severity);
    QVERIFY(f.bar->isVisible());
    QCOMPARE(f.bar->y(), f.freeTop());
    QCOMPARE(f.pageTop(), f.freeTop());
    f.bar->dismiss();
    QCOMPARE(f.pageTop(), f.freeTop());
}

void MessagePlaceTest::messageThatStays_getsRoomAtOnce_whereThePointerIsElsewhere()
{
    const Fixture f;
    f.say();
    QCOMPARE(f.pageTop(), f.freeTop() + f.bar->height());
}

void MessagePlaceTest::messageThatStays_getsRoom_whenThePointerLeavesThePage()
{
    const Fixture f;
    f.pointAt(f.page);
    f.say();
    f.pointAt(f.bar); // on the way to its buttons
    QCOMPARE(f.pageTop(), f.freeTop() + f.bar->height());
    QCOMPARE(f.bar->y(), f.freeTop());
}

void MessagePlaceTest::messageThatStays_getsRoom_whenThePageIsWorkedOnByKeyboard()
{
    const Fixture f;
    f.pointAt(f.page);
    f.say();
    QTest::keyClick(f.page, Qt::Key_Down);
    QCOMPARE(f.pageTop(), f.freeTop() + f.bar->height());
}

void MessagePlaceTest::message_getsRoom_onceThePointerRests_data()
{
    message_movesNothing_underThePointer_data();
}

void MessagePlaceTest::message_getsRoom_onceThePointerRests()
{
    QFETCH(Severity, severity);
    const Fixture f;
    f.place->setRestTime(20ms);
    f.pointAt(f.page);
    f.say(severity);
    QTRY_COMPARE(f.pageTop(), f.freeTop() + f.bar->height());
    f.bar->dismiss(); // by itself, whenever that is
    QCoreApplication::processEvents();
    QVERIFY(f.pageTop() > f.freeTop());
    f.pointAt(f.above);
    QCOMPARE(f.pageTop(), f.freeTop());
}

void MessagePlaceTest::message_getsRoomAtOnce_underAPointerThatRestsSinceTheLastKey()
{
    const Fixture f;
    f.pointAt(f.page);
    QTest::keyClick(f.page, Qt::Key_Down);
    f.say();
    QCOMPARE(f.pageTop(), f.freeTop() + f.bar->height());
    f.bar->dismiss();
    QCOMPARE(f.pageTop(), f.freeTop());
    QCursor::setPos(QCursor::pos() + QPoint(1, 1)); // somebody has the mouse in hand
    f.say();
    QCOMPARE(f.pageTop(), f.freeTop());
}

void MessagePlaceTest::message_movesNothing_whileAButtonIsHeld()
{
    Fixture f;
    f.place->setRestTime(1ms);
    QTest::mousePress(f.window.windowHandle(), Qt::LeftButton, {}, f.above->geometry().center());
    QCOMPARE(QGuiApplication::mouseButtons(), Qt::LeftButton);
    f.say();
    QTimer clock; // it looks at the pointer as often
    const QSignalSpy looks(&clock, &QTimer::timeout);
    clock.start(1ms);
    QTRY_VERIFY(looks.size() > 5);
    QCOMPARE(f.pageTop(), f.freeTop());
    QTest::mouseRelease(f.window.windowHandle(), Qt::LeftButton, {}, f.above->geometry().center());
    QTRY_COMPARE(f.pageTop(), f.freeTop() + f.bar->height());
}

void MessagePlaceTest::roomGoesWithTheMessage_unlessThePointerIsOnThePage()
{
    const Fixture f;
    f.pointAt(f.page);
    f.say();
    f.pointAt(f.above);
    QVERIFY(f.pageTop() > f.freeTop());
    f.bar->dismiss();
    QCOMPARE(f.pageTop(), f.freeTop());

    f.say();
    QTest::keyClick(f.page, Qt::Key_Down);
    f.pointAt(f.page);
    f.bar->dismiss(); // by itself: what was wrong is over
    QVERIFY(f.pageTop() > f.freeTop());
    f.pointAt(f.above);
    QCOMPARE(f.pageTop(), f.freeTop());
}

void MessagePlaceTest::details_makeTheRoomLarger()
{
    const Fixture f;
    f.pointAt(f.page);
    f.say();
    f.pointAt(f.bar);
    const int before = f.pageTop();
    QTest::mouseClick(f.bar->findChild<QToolButton *>(u"messageBarDetails"_s), Qt::LeftButton);
    QTRY_VERIFY(f.pageTop() > before);
    QCOMPARE(f.pageTop(), f.freeTop() + f.bar->height());
}

void MessagePlaceTest::detailsOpenedByKeyboard_coverNothing_whereverThePointerIs()
{
    const Fixture f;
    f.pointAt(f.page);
    f.say();
    QCOMPARE(f.pageTop(), f.freeTop());
    auto *details = f.bar->findChild<QToolButton *>(u"messageBarDetails"_s);
    QTest::keyClick(details, Qt::Key_Space);
    QTRY_COMPARE(f.pageTop(), f.freeTop() + f.bar->height());
    const int open = f.pageTop();
    QTest::keyClick(details, Qt::Key_Space);
    QTRY_VERIFY(f.pageTop() < open);
    QCOMPARE(f.pageTop(), f.freeTop() + f.bar->height());
}

void MessagePlaceTest::bar_isAsWideAsTheWindow()
{
    Fixture f;
    f.say();
    QCOMPARE(f.bar->width(), 600);
    f.window.resize(500, 400);
    QTRY_COMPARE(f.bar->width(), 500);
}

QTEST_MAIN(MessagePlaceTest)
#include "messageplace_test.moc"
