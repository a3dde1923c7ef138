// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/ui/window/windowbench.h>

#include <app/instance/instancedoor.h>
#include <ui/desktop/knockflow.h>

#include <QDialog>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

/// Who knocks is the test.
class OpenDoor final : public InstanceDoor
{
public:
    [[nodiscard]] Entry enter(const Knock &) override { return Entry::First; }
    [[nodiscard]] bool claim() override { return true; }
    [[nodiscard]] Entry knock(const Knock &) override { return Entry::Nobody; }
    void leave() override { }
};

} // namespace

class KnockFlowTest final : public QObject
{
    Q_OBJECT

private slots:
    void aPlainStart_bringsTheWindowBack();
    void aConnection_isOpened_withItsFileFromThere();
    void whileADialogIsOpen_aConnectionWaits();
    void whileLocked_aConnectionWaits();
    void aNewKey_isAskedFor_andTheWindowRaised();
    void lock_locks_andRaisesNothing();
    void theDesktopsLeave_staysOutOfTheEnvironment();

private:
    void knock(const QStringList &arguments, const QString &folder = {})
    {
        emit m_door.knocked({QStringList{u"latchkey"_s} + arguments, folder, {}});
    }

    OpenDoor m_door;
    WindowBench m_bench;
    MainWindow &m_window = m_bench.window;
    QList<CommandLine> m_opened;
    int m_newKeys = 0;
    int m_locked = 0;
    KnockFlow m_flow{m_door, m_window, m_bench.controller->whenFree(),
        {.open = [this](const CommandLine &asked) { m_opened.append(asked); },
            .newKey = [this] { ++m_newKeys; },
            .lock =
                [this] {
                    ++m_locked;
                }}};
};

void KnockFlowTest::aPlainStart_bringsTheWindowBack()
{
    m_window.showMinimized();
    knock({});
    QVERIFY(m_window.isVisible() && !m_window.isMinimized());
    m_window.hide(); // as in the tray
    knock({u"--raise"_s});
    QVERIFY(m_window.isVisible());
    QVERIFY(m_opened.isEmpty());
    QCOMPARE(m_newKeys, 0);
}

void KnockFlowTest::aConnection_isOpened_withItsFileFromThere()
{
    m_opened.clear();
    knock({u"--connect"_s, u"a.example.com"_s, u"--ca-file"_s, u"sub/ca.pem"_s}, u"/somewhere"_s);
    QCOMPARE(m_opened.size(), 1);
    QCOMPARE(m_opened.first().connectAddress, u"a.example.com"_s);
    QCOMPARE(m_opened.first().caFile, u"/somewhere/sub/ca.pem"_s);
}

void KnockFlowTest::whileADialogIsOpen_aConnectionWaits()
{
    m_opened.clear();
    m_window.show();
    QDialog dialog(&m_window);
    dialog.open();
    knock({u"--connect"_s, u"a.example.com"_s});
    knock({u"--connect"_s, u"b.example.com"_s});
    QCoreApplication::processEvents();
    QVERIFY(m_opened.isEmpty());
    dialog.reject();
    QTRY_COMPARE(m_opened.size(), 2); // neither takes the other's place
    QCOMPARE(m_opened.first().connectAddress, u"a.example.com"_s);
    QCOMPARE(m_opened.last().connectAddress, u"b.example.com"_s);
}

void KnockFlowTest::whileLocked_aConnectionWaits()
{
    m_opened.clear();
    m_window.setCover(new QWidget(&m_window));
    knock({u"--connect"_s, u"a.example.com"_s});
    QVERIFY(m_window.isVisible()); // where it can be unlocked
    QCoreApplication::processEvents();
    QVERIFY(m_opened.isEmpty());
    m_window.setCover(nullptr);
    QTRY_COMPARE(m_opened.size(), 1);
}

void KnockFlowTest::aNewKey_isAskedFor_andTheWindowRaised()
{
    m_opened.clear();
    m_window.hide();
    knock({u"--new-key"_s});
    QVERIFY(m_window.isVisible());
    QCOMPARE(m_newKeys, 1);
    QVERIFY(m_opened.isEmpty());
}

void KnockFlowTest::lock_locks_andRaisesNothing()
{
    m_window.hide();
    knock({u"--lock"_s});
    QCOMPARE(m_locked, 1);
    QVERIFY(!m_window.isVisible());
}

// Other threads may be reading it. On Wayland there is no other way.
void KnockFlowTest::theDesktopsLeave_staysOutOfTheEnvironment()
{
    qputenv("XDG_ACTIVATION_TOKEN", "of the start");
    emit m_door.knocked({{u"latchkey"_s}, {}, u"of the knock"_s});
    QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), "of the start");
}

QTEST_MAIN(KnockFlowTest)
#include "knockflow_test.moc"
