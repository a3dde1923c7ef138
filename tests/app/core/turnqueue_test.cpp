// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/core/turnqueue.h>

#include <QAbstractEventDispatcher>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <optional>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class TurnQueueTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void steps_takeATurnEach_inOrder();
    void steps_shareNoTurn_withWhatIsDueAtOnce();
    void addOrRun_runsAtOnce_whereNothingWaits();
    void takeTurn_takesTheNextStepNow();
    void clear_dropsWhatWaits();
    void step_mayEndTheQueue();

private:
    /// What the step does is told by its name.
    [[nodiscard]] TurnQueue::Step step(const QString &name)
    {
        return [this, name] {
            m_taken += name;
            m_turnOf += m_turn;
        };
    }
    /// Lets the event loop run until this is the case.
    template <class Condition>
    void runUntil(Condition isMet)
    {
        QEventLoop loop;
        QTimer look;
        connect(&look, &QTimer::timeout, &loop, [&] {
            if (isMet())
                loop.quit();
        });
        look.start(1);
        loop.exec();
    }

    std::optional<TurnQueue> m_queue;
    std::optional<QObject> m_context;
    QStringList m_taken;
    int m_turn = 0; ///< how often the loop has waited for events
    QList<int> m_turnOf; ///< the steps
};

void TurnQueueTest::init()
{
    m_queue.emplace();
    m_context.emplace();
    m_taken.clear();
    m_turnOf.clear();
}

void TurnQueueTest::steps_takeATurnEach_inOrder()
{
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, &*m_context,
        [this] { ++m_turn; });
    m_queue->add(step(u"a"_s));
    m_queue->add(step(u"b"_s));
    QCOMPARE(m_taken, QStringList());
    runUntil([this] { return m_queue->isEmpty(); });
    m_queue->add(step(u"c"_s));
    runUntil([this] { return m_queue->isEmpty(); });
    QCOMPARE(m_taken, QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QVERIFY(m_turnOf[0] < m_turnOf[1] && m_turnOf[1] < m_turnOf[2]);
}

/// However long a step takes: what is due meanwhile has the turns between.
void TurnQueueTest::steps_shareNoTurn_withWhatIsDueAtOnce()
{
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, &*m_context,
        [this] { ++m_turn; });
    QTimer atOnce;
    int turnAtOnce = 0;
    connect(&atOnce, &QTimer::timeout, &*m_context, [this, &turnAtOnce] { turnAtOnce = m_turn; });
    atOnce.setSingleShot(true);
    m_queue->add([this, &atOnce] {
        atOnce.start(0);
        const QDeadlineTimer busy(5);
        while (!busy.hasExpired()) { }
    });
    m_queue->add(step(u"b"_s));
    runUntil([this] { return m_queue->isEmpty(); });
    QVERIFY(turnAtOnce < m_turnOf[0]);
}

void TurnQueueTest::addOrRun_runsAtOnce_whereNothingWaits()
{
    m_queue->addOrRun(step(u"a"_s));
    QCOMPARE(m_taken, QStringList({u"a"_s}));
    m_queue->add(step(u"b"_s));
    m_queue->addOrRun(step(u"c"_s));
    QCOMPARE(m_taken, QStringList({u"a"_s}));
    QTRY_COMPARE(m_taken, QStringList({u"a"_s, u"b"_s, u"c"_s}));
}

void TurnQueueTest::takeTurn_takesTheNextStepNow()
{
    m_queue->add(step(u"a"_s));
    m_queue->add(step(u"b"_s));
    m_queue->takeTurn();
    QCOMPARE(m_taken, QStringList({u"a"_s}));
}

void TurnQueueTest::clear_dropsWhatWaits()
{
    m_queue->add(step(u"a"_s));
    m_queue->clear();
    QVERIFY(m_queue->isEmpty());
    m_queue->add(step(u"b"_s));
    QTRY_COMPARE(m_taken, QStringList({u"b"_s}));
}

void TurnQueueTest::step_mayEndTheQueue()
{
    m_queue->add([this] { m_queue.reset(); });
    m_queue->add(step(u"a"_s));
    runUntil([this] { return !m_queue; });
    QCOMPARE(m_taken, QStringList());
}

QTEST_GUILESS_MAIN(TurnQueueTest)

#include "turnqueue_test.moc"
