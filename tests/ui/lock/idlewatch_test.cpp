// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/lock/idlewatch.h>

#include <ui/preferences/preferences.h>

#include <QDragEnterEvent>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <array>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The watch with a clock that stands still until a test moves it.
struct Watched
{
    Watched()
    {
        QObject::connect(
            &watch, &IdleWatch::warned, &watch, [this](std::chrono::seconds left) { warnings.append(left); });
    }

    void pass(std::chrono::milliseconds time)
    {
        now += time;
        watch.look();
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"latchkey.ini"_s), QSettings::IniFormat};
    Preferences preferences{settings};
    std::chrono::milliseconds now{1h};
    bool hasNothing = false;
    IdleWatch watch{preferences, [this] { return hasNothing; },
        [this] {
            return now;
        }};
    QSignalSpy calmed{&watch, &IdleWatch::calmed};
    QSignalSpy expired{&watch, &IdleWatch::expired};
    QList<std::chrono::seconds> warnings;
};

/// What Qt Test has no function for.
void sendByHand(QWidget &window, int what)
{
    window.setAcceptDrops(true); // Qt sends a drag nowhere else
    QMimeData nothing;
    QKeyEvent shortcut(QEvent::ShortcutOverride, Qt::Key_N, Qt::ControlModifier);
    QInputMethodEvent composing(u"に"_s, {});
    QInputMethodEvent done;
    done.setCommitString(u"日"_s);
    QDragEnterEvent drag({5, 5}, Qt::CopyAction, &nothing, Qt::LeftButton, Qt::NoModifier);
    const std::array<QEvent *, 4> events{&shortcut, &composing, &done, &drag};
    QCoreApplication::sendEvent(&window, events.at(size_t(what - 4)));
}

} // namespace

class IdleWatchTest final : public QObject
{
    Q_OBJECT

private slots:
    void warns_thirtySecondsBefore_andExpires();
    void looksByItself();
    void activity_startsAnew_data();
    void activity_startsAnew();
    void activity_endsTheWarning();
    void mouse_atRest_isNoActivity();
    void emptyInputMethodEvent_isNoActivity();
    void ignoredWindow_countsNot();
    void preference_holdsAtOnce();
    void never_isNever();
    void nothingToLock_letsNoTimePass();
    void sleep_locksWithoutAWarning();
};

void IdleWatchTest::warns_thirtySecondsBefore_andExpires()
{
    Watched at;
    at.pass(4min + 29s);
    QVERIFY(at.warnings.isEmpty());
    at.pass(1s);
    QCOMPARE(at.warnings, QList{30s});
    at.pass(10s);
    QCOMPARE(at.warnings.last(), 20s);
    QCOMPARE(at.expired.size(), 0);
    at.pass(20s);
    QCOMPARE(at.expired.size(), 1);
    QCOMPARE(at.calmed.size(), 0);
    at.pass(1s); // starts anew
    QCOMPARE(at.expired.size(), 1);
}

void IdleWatchTest::looksByItself()
{
    Watched at;
    at.pass(4min + 30s);
    at.now += 31s;
    QVERIFY(at.expired.wait(5000));
}

void IdleWatchTest::activity_startsAnew_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("key") << 0;
    QTest::newRow("button") << 1;
    QTest::newRow("mouse") << 2;
    QTest::newRow("touch") << 3;
    QTest::newRow("shortcut") << 4;
    QTest::newRow("input method, composing") << 5;
    QTest::newRow("input method, done") << 6;
    QTest::newRow("drag") << 7;
}

void IdleWatchTest::activity_startsAnew()
{
    QFETCH(const int, what);
    Watched at;
    QWidget window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    at.pass(4min);
    if (what == 0)
        QTest::keyClick(&window, Qt::Key_Shift);
    else if (what == 1)
        QTest::mouseClick(&window, Qt::LeftButton);
    else if (what == 2)
        QTest::mouseMove(&window, {5, 7});
    else if (what == 3)
        QTest::touchEvent(&window, QTest::createTouchDevice()).press(0, {5, 5}, &window);
    else
        sendByHand(window, what);
    QCoreApplication::processEvents();
    at.pass(4min);
    QVERIFY(at.warnings.isEmpty());
    QCOMPARE(at.expired.size(), 0);
    at.pass(1min);
    QCOMPARE(at.expired.size(), 1);
}

void IdleWatchTest::activity_endsTheWarning()
{
    Watched at;
    QWidget window;
    at.pass(4min + 40s);
    QCOMPARE(at.warnings.size(), 1);
    QTest::keyClick(&window, Qt::Key_A);
    QCOMPARE(at.calmed.size(), 1);
    at.pass(1min);
    QCOMPARE(at.expired.size(), 0);
}

void IdleWatchTest::mouse_atRest_isNoActivity()
{
    Watched at;
    QWidget window;
    QMouseEvent first(QEvent::MouseMove, {1, 1}, {51, 51}, Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &first);
    at.pass(4min + 40s);
    QMouseEvent again(QEvent::MouseMove, {2, 2}, {51, 51}, Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &again);
    QCOMPARE(at.calmed.size(), 0);
    at.pass(20s);
    QCOMPARE(at.expired.size(), 1);
}

void IdleWatchTest::emptyInputMethodEvent_isNoActivity()
{
    Watched at;
    QWidget window;
    at.pass(4min + 40s);
    QInputMethodEvent empty;
    QCoreApplication::sendEvent(&window, &empty);
    QCOMPARE(at.calmed.size(), 0);
}

void IdleWatchTest::ignoredWindow_countsNot()
{
    Watched at;
    QWidget window;
    at.watch.ignore(&window);
    at.pass(4min + 40s);
    QTest::keyClick(&window, Qt::Key_A);
    QCOMPARE(at.calmed.size(), 0);
}

void IdleWatchTest::preference_holdsAtOnce()
{
    Watched at;
    at.pass(4min);
    at.preferences.setLockAfter(1min);
    QCOMPARE(at.expired.size(), 1);
}

void IdleWatchTest::never_isNever()
{
    Watched at;
    at.preferences.setLockAfter(0min);
    at.pass(24h);
    QVERIFY(at.warnings.isEmpty());
    QCOMPARE(at.expired.size(), 0);
    at.preferences.setLockAfter(5min); // counts from now on, not from a day ago
    QCOMPARE(at.expired.size(), 0);
}

void IdleWatchTest::nothingToLock_letsNoTimePass()
{
    Watched at;
    at.hasNothing = true;
    at.pass(1h);
    at.hasNothing = false;
    at.pass(4min);
    QVERIFY(at.warnings.isEmpty());
    at.pass(1min);
    QCOMPARE(at.expired.size(), 1);
}

void IdleWatchTest::sleep_locksWithoutAWarning()
{
    Watched at;
    at.pass(8h);
    QCOMPARE(at.expired.size(), 1);
    QVERIFY(at.warnings.isEmpty());
}

QTEST_MAIN(IdleWatchTest)
#include "idlewatch_test.moc"
