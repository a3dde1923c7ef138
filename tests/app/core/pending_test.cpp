// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/core/pending.h>
#include <app/core/whenfinished.h>

#include <QTest>

#include <optional>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class PendingTest final : public QObject
{
    Q_OBJECT

private slots:
    void finish_givesTheResult();
    void finish_countsOnce();
    void droppingTheLastCopy_endsAsCancelled();
    void aCopy_keepsItOpen();
    void finish_mayDeleteItsOwner();
    void whenFinished_runsOnce_alsoForWhatIsFinishedAlready();
    void whenFinished_doesNotRun_afterItsContextHasGone();
};

void PendingTest::finish_givesTheResult()
{
    const Pending<int> pending;
    const auto future = pending.future();
    QVERIFY(!future.isFinished());
    pending.finish(7);
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().value(), 7);
}

void PendingTest::finish_countsOnce()
{
    const Pending<int> pending;
    pending.finish(7);
    pending.finish(8);
    pending.finish(failure(Error::cancelled()));
    QCOMPARE(pending.future().resultCount(), 1);
    QCOMPARE(pending.future().result().value(), 7);
}

void PendingTest::droppingTheLastCopy_endsAsCancelled()
{
    QFuture<Result<int>> future;
    {
        const Pending<int> pending;
        future = pending.future();
    }
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind(), ErrorKind::Cancelled);
}

void PendingTest::aCopy_keepsItOpen()
{
    std::optional<Pending<int>> first(std::in_place);
    const Pending<int> second = *first;
    first.reset();
    QVERIFY(!second.future().isFinished());
    second.finish(1);
    QCOMPARE(second.future().result().value(), 1);
}

void PendingTest::finish_mayDeleteItsOwner()
{
    QObject context;
    auto owner = std::make_unique<Pending<int>>();
    int heard = 0;
    whenFinished(owner->future(), &context, [&](const Result<int> &result) {
        owner.reset();
        heard = *result;
    });
    owner->finish(7);
    QCOMPARE(heard, 7);
}

void PendingTest::whenFinished_runsOnce_alsoForWhatIsFinishedAlready()
{
    QObject context;
    int early = 0;
    int late = 0;
    const Pending<int> pending;
    whenFinished(pending.future(), &context, [&early](const Result<int> &result) { early += *result; });
    pending.finish(3);
    whenFinished(pending.future(), &context, [&late](const Result<int> &result) { late += *result; });
    QTRY_COMPARE(early, 3);
    QTRY_COMPARE(late, 3);
}

void PendingTest::whenFinished_doesNotRun_afterItsContextHasGone()
{
    bool ran = false;
    const Pending<int> pending;
    {
        QObject context;
        whenFinished(pending.future(), &context, [&ran](const Result<int> &) { ran = true; });
    }
    pending.finish(3);
    QCoreApplication::sendPostedEvents();
    QVERIFY(!ran);
}

QTEST_GUILESS_MAIN(PendingTest)
#include "pending_test.moc"
