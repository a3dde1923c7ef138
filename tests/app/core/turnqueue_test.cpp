// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/core/turnqueue.h>

#include <QTest>

#include <optional>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class TurnQueueTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void steps_takeATurnEach_inOrder();
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
        };
    }
    void turn() { QCoreApplication::processEvents(); }

    std::optional<TurnQueue> m_queue;
    QStringList m_taken;
};

void TurnQueueTest::init()
{
    m_queue.emplace();
    m_taken.clear();
}

void TurnQueueTest::steps_takeATurnEach_inOrder()
{
    m_queue->add(step(u"a"_s));
    m_queue->add(step(u"b"_s));
    QCOMPARE(m_taken, QStringList());
    turn();
    QCOMPARE(m_taken, QStringList({u"a"_s}));
    QVERIFY(!m_queue->isEmpty());
    turn();
    QCOMPARE(m_taken, QStringList({u"a"_s, u"b"_s}));
    QVERIFY(m_queue->isEmpty());
    m_queue->add(step(u"c"_s));
    turn();
    QCOMPARE(m_taken.size(), 3);
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
    turn();
    QCOMPARE(m_taken, QStringList());
    m_queue->add(step(u"b"_s));
    QTRY_COMPARE(m_taken, QStringList({u"b"_s}));
}

void TurnQueueTest::step_mayEndTheQueue()
{
    m_queue->add([this] { m_queue.reset(); });
    m_queue->add(step(u"a"_s));
    turn();
    turn();
    QVERIFY(!m_queue);
    QCOMPARE(m_taken, QStringList());
}

QTEST_GUILESS_MAIN(TurnQueueTest)

#include "turnqueue_test.moc"
