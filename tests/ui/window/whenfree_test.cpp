// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "windowbench.h"

#include <ui/window/whenfree.h>

#include <QDialog>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class WhenFreeTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_bench.reset(); }

    void nothingInTheWay_happensAtOnce();
    void whileLocked_waits();
    void unlockedToADialog_waitsForItToo();
    void whatOpensADialog_holdsUpWhatComesAfter();

private:
    void ask(const QString &what)
    {
        m_bench->controller->whenFree().run([this, what] { m_done.append(what); });
    }

    std::optional<WindowBench> m_bench;
    QStringList m_done;
};

void WhenFreeTest::init()
{
    m_done.clear();
    m_bench.emplace();
    m_bench->window.show();
}

void WhenFreeTest::nothingInTheWay_happensAtOnce()
{
    ask(u"a"_s);
    QCOMPARE(m_done, QStringList(u"a"_s));
}

void WhenFreeTest::whileLocked_waits()
{
    m_bench->window.setCover(new QWidget(&m_bench->window));
    ask(u"a"_s);
    ask(u"b"_s);
    QCoreApplication::processEvents();
    QVERIFY(m_done.isEmpty());
    m_bench->window.setCover(nullptr);
    QVERIFY(m_done.isEmpty()); // who unlocks is not through yet
    QTRY_COMPARE(m_done, (QStringList{u"a"_s, u"b"_s}));
}

void WhenFreeTest::unlockedToADialog_waitsForItToo()
{
    m_bench->window.setCover(new QWidget(&m_bench->window));
    ask(u"a"_s);
    m_bench->window.setCover(nullptr);
    QDialog dialog(&m_bench->window);
    dialog.open(); // as one that the lock had hidden
    QCoreApplication::processEvents();
    QVERIFY(m_done.isEmpty());
    dialog.accept();
    QTRY_COMPARE(m_done, QStringList(u"a"_s));
}

void WhenFreeTest::whatOpensADialog_holdsUpWhatComesAfter()
{
    QDialog dialog(&m_bench->window);
    m_bench->window.setCover(new QWidget(&m_bench->window));
    m_bench->controller->whenFree().run([&dialog] { dialog.open(); });
    ask(u"b"_s);
    m_bench->window.setCover(nullptr);
    QTRY_VERIFY(dialog.isVisible());
    QCoreApplication::processEvents();
    QVERIFY(m_done.isEmpty());
    dialog.reject();
    QTRY_COMPARE(m_done, QStringList(u"b"_s));
}

QTEST_MAIN(WhenFreeTest)
#include "whenfree_test.moc"
