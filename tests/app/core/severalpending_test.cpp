// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/core/severalpending.h>

#include <app/core/whenfinished.h>

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class SeveralPendingTest final : public QObject
{
    Q_OBJECT

private slots:
    void finish_isHeardByAll();
    void finish_countsOnce();
    void future_isFinished_forWhoComesLater();
    void all_endAsCancelled_withTheLastCopy();
    void whoHears_mayDropIt();
};

void SeveralPendingTest::finish_isHeardByAll()
{
    const SeveralPending<int> pending;
    QList<int> heard;
    for (int i = 0; i < 3; ++i)
        whenFinished(
            pending.future(), this, [&heard](const Result<int> &result) { heard += result.value(); });
    QVERIFY(!pending.isFinished());
    pending.finish(7);
    QCOMPARE(heard, (QList{7, 7, 7}));
}

void SeveralPendingTest::finish_countsOnce()
{
    const SeveralPending<int> pending;
    pending.finish(1);
    pending.finish(2);
    QCOMPARE(pending.future().result().value(), 1);
}

void SeveralPendingTest::future_isFinished_forWhoComesLater()
{
    const SeveralPending<int> pending;
    const SeveralPending<int> copy = pending;
    pending.finish(7);
    QVERIFY(copy.isFinished());
    QVERIFY(copy.future().isFinished());
}

void SeveralPendingTest::all_endAsCancelled_withTheLastCopy()
{
    std::optional<SeveralPending<int>> pending(std::in_place);
    const auto first = pending->future();
    const auto second = pending->future();
    pending.reset();
    QCOMPARE(first.result().error().kind(), ErrorKind::Cancelled);
    QCOMPARE(second.result().error().kind(), ErrorKind::Cancelled);
}

void SeveralPendingTest::whoHears_mayDropIt()
{
    std::optional<SeveralPending<int>> pending(std::in_place);
    whenFinished(pending->future(), this, [&pending](const Result<int> &) { pending.reset(); });
    const auto second = pending->future();
    pending->finish(7);
    QCOMPARE(second.result().value(), 7);
}

QTEST_GUILESS_MAIN(SeveralPendingTest)
#include "severalpending_test.moc"
