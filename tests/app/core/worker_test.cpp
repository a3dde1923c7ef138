// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/core/worker.h>

#include <QCryptographicHash>
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace Latchkey;

class WorkerTest final : public QObject
{
    Q_OBJECT

private slots:
    void run_worksElsewhere_andTellsHere();
    void run_worksInTurn();
    void run_tellsNobody_whereTheContextHasGone();
    void destroyed_waitsForWhatRuns_andLeavesTheRest();
};

void WorkerTest::run_worksElsewhere_andTellsHere()
{
    Worker worker;
    QThread *told = nullptr;
    QThread *worked = nullptr;
    worker.run([] { return QThread::currentThread(); }, this,
        [&](QThread *thread) {
            worked = thread;
            told = QThread::currentThread();
        });
    QTRY_VERIFY(told);
    QCOMPARE(told, QThread::currentThread());
    QVERIFY(worked != told);
}

void WorkerTest::run_worksInTurn()
{
    Worker worker;
    std::atomic<int> running = 0;
    QList<int> heard;
    for (int i = 0; i < 20; ++i)
        worker.run([&running, i] { return ++running == 1 ? (--running, i) : -1; }, this,
            [&heard](int value) { heard += value; });
    QTRY_COMPARE(heard.size(), 20);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(heard.at(i), i);
}

void WorkerTest::run_tellsNobody_whereTheContextHasGone()
{
    Worker worker;
    QSemaphore go;
    auto context = std::make_unique<QObject>();
    bool told = false;
    bool end = false;
    worker.run([&go] { return go.acquire(), 1; }, context.get(), [&told](int) { told = true; });
    context.reset();
    go.release();
    worker.run([] { return 2; }, this, [&end](int) { end = true; });
    QTRY_VERIFY(end);
    QVERIFY(!told);
}

void WorkerTest::destroyed_waitsForWhatRuns_andLeavesTheRest()
{
    auto worker = std::make_unique<Worker>();
    QSemaphore running;
    std::atomic<bool> done = false;
    std::atomic<bool> rest = false;
    bool told = false;
    worker->run(
        [&] {
            running.release();
            QByteArray busy;
            for (int i = 0; i < 20'000; ++i) // long enough that who does not wait is seen
                busy = QCryptographicHash::hash(busy, QCryptographicHash::Sha256);
            done = true;
            return 1;
        },
        this, [](int) {});
    worker->run([&rest] { return rest = true, 2; }, this, [&told](int) { told = true; });
    running.acquire();
    worker.reset();
    QVERIFY(done);
    QVERIFY(!rest);
    QCoreApplication::processEvents();
    QVERIFY(!told);
}

QTEST_GUILESS_MAIN(WorkerTest)
#include "worker_test.moc"
