// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/ui/window/windowbench.h>

#include <ui/desktop/desktopnotifications.h>
#include <ui/desktop/trayflow.h>

#include <QApplication>
#include <QDBusConnection>
#include <QMenu>
#include <QProcess>
#include <QSessionManager>
#include <QSystemTrayIcon>

#include <cstdio>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

const QString tray = u"--tray"_s;

/// A panel that keeps a tray (StatusNotifierItem specification): asked by Qt in a way that would stop the
/// test, so it is a process of its own.
class Panel final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ isThere CONSTANT SCRIPTABLE true)

public:
    [[nodiscard]] bool start()
    {
        auto bus = QDBusConnection::sessionBus();
        return bus.registerObject(
                   u"/StatusNotifierWatcher"_s, this, QDBusConnection::ExportScriptableContents)
            && bus.registerService(u"org.kde.StatusNotifierWatcher"_s);
    }
    [[nodiscard]] bool isThere() const { return true; }
    Q_SCRIPTABLE void RegisterStatusNotifierItem(const QString &) { }
};

class CloseCount final : public QObject
{
public:
    explicit CloseCount(QWidget &window) { window.installEventFilter(this); }
    [[nodiscard]] int count() const { return m_count; }
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::Close ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

int keepTray()
{
    Panel panel;
    const bool started = panel.start();
    std::puts(started ? "ready" : "failed");
    std::fflush(stdout);
    return started ? QCoreApplication::exec() : 1;
}

} // namespace

class TrayFlowTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void atFirst_closingEnds();
    void wanted_closingHides();
    void theMenu_openTheWindow_makesAKey_andQuits();
    void newKey_opensNothingOverADialog();
    void noLongerWanted_theWindowComesBack();
    void quitting_isNotHeldUp();
    void theSessionsEnd_isNotHeldUp_andMayBeCalledOff();
    void aBubble_takesItsIconAwayAgain();
    void theTrayGoes_theWindowComesBack();

private:
    QProcess m_panel;
    std::optional<WindowBench> m_bench;
    std::optional<TrayFlow> m_flow;
};

void TrayFlowTest::initTestCase()
{
    m_panel.start(QCoreApplication::applicationFilePath(), {tray});
    QVERIFY(m_panel.waitForReadyRead());
    QCOMPARE(m_panel.readAll().trimmed(), "ready");
    QVERIFY(QSystemTrayIcon::isSystemTrayAvailable());
    QApplication::setQuitOnLastWindowClosed(false);
}

void TrayFlowTest::init()
{
    m_bench.emplace();
    m_flow.emplace(m_bench->window, m_bench->preferences);
    m_flow->start();
    m_bench->window.show();
}

void TrayFlowTest::cleanup()
{
    m_flow.reset();
    m_bench.reset();
}

void TrayFlowTest::cleanupTestCase()
{
    m_panel.terminate();
    m_panel.waitForFinished();
}

void TrayFlowTest::atFirst_closingEnds()
{
    QVERIFY(m_bench->window.close());
    QVERIFY(!m_flow->isInTray());
}

void TrayFlowTest::wanted_closingHides()
{
    m_bench->preferences.setClosesToTray(true);
    QVERIFY(!m_flow->isInTray());
    QVERIFY(!m_bench->window.close());
    QVERIFY(m_bench->window.isHidden());
    QVERIFY(m_flow->isInTray());
}

void TrayFlowTest::theMenu_openTheWindow_makesAKey_andQuits()
{
    QVERIFY(m_bench->openSignedIn());
    m_bench->preferences.setClosesToTray(true);
    m_bench->window.close();
    const QMenu *menu = m_flow->menu();
    QVERIFY(menu);
    menu->findChild<QAction *>(u"trayOpen"_s)->trigger();
    QVERIFY(m_bench->window.isVisible());
    m_bench->window.close();
    menu->findChild<QAction *>(u"trayNewKey"_s)->trigger();
    QVERIFY(m_bench->window.isVisible());
    QVERIFY(m_bench->dialog(u"newKeyDialog"_s));
    QVERIFY(menu->actions().contains(m_bench->window.actions()[ActionId::Lock]));
    QVERIFY(menu->actions().contains(m_bench->window.actions()[ActionId::Quit]));
}

void TrayFlowTest::newKey_opensNothingOverADialog()
{
    QVERIFY(m_bench->openSignedIn());
    m_bench->preferences.setClosesToTray(true);
    m_bench->trigger(ActionId::ManageConnections);
    QVERIFY(m_bench->dialog(u"manageConnectionsDialog"_s));
    m_flow->menu()->findChild<QAction *>(u"trayNewKey"_s)->trigger();
    QVERIFY(!m_bench->dialog(u"newKeyDialog"_s));
    QVERIFY(m_bench->dialog(u"manageConnectionsDialog"_s)->isVisible());
    m_bench->dialog(u"manageConnectionsDialog"_s)->reject();
}

void TrayFlowTest::noLongerWanted_theWindowComesBack()
{
    m_bench->preferences.setClosesToTray(true);
    m_bench->window.close();
    m_bench->preferences.setClosesToTray(false);
    QVERIFY(m_bench->window.isVisible());
    QVERIFY(m_bench->window.close());
}

void TrayFlowTest::quitting_isNotHeldUp()
{
    CloseCount closed(m_bench->window); // of those that the tray lets through
    m_bench->preferences.setClosesToTray(true);
    QEvent quit(QEvent::Quit);
    m_bench->window.close();
    QCOMPARE(closed.count(), 0);
    m_bench->window.show();
    QCoreApplication::sendEvent(qApp, &quit);
    QCOMPARE(closed.count(), 1);
    QVERIFY(quit.isAccepted()); // a window that stays would have prevented it
    QVERIFY(m_bench->window.isHidden());
}

void TrayFlowTest::theSessionsEnd_isNotHeldUp_andMayBeCalledOff()
{
    m_bench->preferences.setClosesToTray(true);
    alignas(QSessionManager) std::byte place[sizeof(QSessionManager)]; // only Qt makes one; nobody looks
    emit qApp->commitDataRequest(reinterpret_cast<QSessionManager &>(place));
    QVERIFY(m_bench->window.close());
    m_bench->window.show();
    emit qApp->applicationStateChanged(Qt::ApplicationActive); // the person goes on
    QVERIFY(!m_bench->window.close());
    QVERIFY(m_flow->isInTray());
}

// Here is a tray and nobody who shows notifications.
void TrayFlowTest::aBubble_takesItsIconAwayAgain()
{
    DesktopNotifications notifications;
    notifications.setBubbleTime(std::chrono::milliseconds(300));
    notifications.show({u"one"_s, u"Title"_s, u"Text"_s, {}});
    QTRY_VERIFY(notifications.hasTrayIcon());
    QTRY_VERIFY(!notifications.hasTrayIcon());
}

void TrayFlowTest::theTrayGoes_theWindowComesBack()
{
    m_bench->preferences.setClosesToTray(true);
    m_bench->window.close();
    QVERIFY(m_bench->window.isHidden());
    m_panel.terminate();
    QVERIFY(m_panel.waitForFinished());
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->window.isVisible(), 10'000);
}

int main(int argc, char *argv[])
{
    if (argc > 1 && QString::fromLocal8Bit(argv[1]) == tray) {
        const QCoreApplication application(argc, argv);
        return keepTray();
    }
    const QApplication application(argc, argv);
    TrayFlowTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "trayflow_test.moc"
