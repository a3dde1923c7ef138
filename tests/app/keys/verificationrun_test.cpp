// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/verificationrun.h>

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

/// Keys whose verification ends when the test says so.
class Bench final
{
public:
    explicit Bench(int count)
    {
        for (int index = 0; index < count; ++index) {
            m_tasks.push_back([this, index](const CancellationPtr &cancellation) {
                started.append(index);
                underWay.insert(index);
                last = cancellation;
                return pending[size_t(index)].future();
            });
        }
        pending.resize(size_t(count));
    }

    [[nodiscard]] std::vector<VerificationRun::Task> tasks() const { return m_tasks; }

    void end(int index, KeyVerdict verdict = KeyVerdict::Works)
    {
        underWay.remove(index);
        pending[size_t(index)].finish(KeyVerification{verdict});
    }

    QList<int> started;
    QSet<int> underWay;
    std::vector<Pending<KeyVerification>> pending;
    CancellationPtr last;

private:
    std::vector<VerificationRun::Task> m_tasks;
};

} // namespace

class VerificationRunTest final : public QObject
{
    Q_OBJECT

private slots:
    void start_takesEight_andOneMoreForEachThatEnds();
    void results_areToldAsTheyCome();
    void cancel_endsTheRestAtOnce_andStartsNoMore();
    void cancel_fromWithinAResult();
    void manyThatEndAtOnce_needNoStack();
    void noKeys_areFinished();
    void deletedWithinAResult_tellsNothingMore();
    void failedTask_isNotTried();
};

void VerificationRunTest::start_takesEight_andOneMoreForEachThatEnds()
{
    Bench bench(20);
    VerificationRun run(bench.tasks());
    QSignalSpy finished(&run, &VerificationRun::finished);
    run.start();
    QCOMPARE(bench.started.size(), 0);
    QTRY_COMPARE(bench.started, (QList<int>{0, 1, 2, 3, 4, 5, 6, 7}));
    qsizetype most = 0;
    for (int index = 0; index < 20; ++index) {
        most = std::max(most, bench.underWay.size());
        bench.end(index);
        QCOMPARE(bench.started.size(), std::min(20, index + 9));
    }
    QCOMPARE(most, 8);
    QCOMPARE(finished.size(), 1);
    QVERIFY(run.isFinished());
}

void VerificationRunTest::results_areToldAsTheyCome()
{
    Bench bench(3);
    VerificationRun run(bench.tasks());
    QList<std::pair<int, KeyVerdict>> told;
    connect(&run, &VerificationRun::verified, this, [&told](int index, const KeyVerification &result) {
        told.append({index, result.verdict});
    });
    run.start();
    QTRY_COMPARE(bench.started.size(), 3);
    bench.end(2, KeyVerdict::Revoked);
    QCOMPARE(told, (QList<std::pair<int, KeyVerdict>>{{2, KeyVerdict::Revoked}}));
    QCOMPARE(run.ended(), 1);
    bench.end(0);
    bench.end(1, KeyVerdict::ClockOff);
    QCOMPARE(told,
        (QList<std::pair<int, KeyVerdict>>{
            {2, KeyVerdict::Revoked}, {0, KeyVerdict::Works}, {1, KeyVerdict::ClockOff}}));
}

void VerificationRunTest::cancel_endsTheRestAtOnce_andStartsNoMore()
{
    Bench bench(12);
    VerificationRun run(bench.tasks());
    QSignalSpy finished(&run, &VerificationRun::finished);
    QHash<int, KeyVerdict> told;
    connect(&run, &VerificationRun::verified, this, [&told](int index, const KeyVerification &result) {
        QVERIFY(!told.contains(index));
        told.insert(index, result.verdict);
    });
    run.start();
    QTRY_COMPARE(bench.started.size(), 8);
    bench.end(3);
    run.cancel();
    QCOMPARE(bench.started.size(), 9);
    QVERIFY(bench.last->isCancelled());
    QCOMPARE(told.size(), 12);
    QCOMPARE(told.value(3), KeyVerdict::Works);
    QCOMPARE(told.value(0), KeyVerdict::NotTried);
    QCOMPARE(finished.size(), 1);
    bench.end(0); // too late
    QCOMPARE(told.value(0), KeyVerdict::NotTried);
    QCOMPARE(finished.size(), 1);
}

void VerificationRunTest::cancel_fromWithinAResult()
{
    Bench bench(10);
    VerificationRun run(bench.tasks());
    QSignalSpy finished(&run, &VerificationRun::finished);
    connect(&run, &VerificationRun::verified, &run, [&run] { run.cancel(); });
    run.start();
    QTRY_COMPARE(bench.started.size(), 8);
    bench.end(5);
    QCOMPARE(bench.started.size(), 8);
    QCOMPARE(finished.size(), 1);
}

void VerificationRunTest::manyThatEndAtOnce_needNoStack()
{
    constexpr int count = 100'000; // deeper than any stack
    std::vector<VerificationRun::Task> tasks(count, [](const CancellationPtr &) {
        return finished<KeyVerification>(KeyVerification{KeyVerdict::Refused});
    });
    VerificationRun run(std::move(tasks));
    QSignalSpy finished(&run, &VerificationRun::finished);
    int told = 0;
    connect(&run, &VerificationRun::verified, this, [&told] { ++told; });
    run.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(told, count);
}

void VerificationRunTest::noKeys_areFinished()
{
    VerificationRun run({});
    QSignalSpy finished(&run, &VerificationRun::finished);
    run.start();
    QTRY_COMPARE(finished.size(), 1);
}

void VerificationRunTest::deletedWithinAResult_tellsNothingMore()
{
    Bench bench(10);
    auto *run = new VerificationRun(bench.tasks());
    int told = 0;
    connect(run, &VerificationRun::verified, this, [&told, run] {
        ++told;
        delete run;
    });
    run->start();
    QTRY_COMPARE(bench.started.size(), 8);
    bench.end(0);
    for (int index = 1; index < 8; ++index)
        bench.end(index);
    QCOMPARE(told, 1);
    QVERIFY(bench.last->isCancelled());
}

void VerificationRunTest::failedTask_isNotTried()
{
    const Error locked(ErrorKind::KeychainLocked, u"locked"_s);
    std::vector<VerificationRun::Task> tasks{[&locked](const CancellationPtr &) {
        return finished<KeyVerification>(failure(locked));
    }};
    VerificationRun run(std::move(tasks));
    std::optional<KeyVerification> told;
    connect(&run, &VerificationRun::verified, this,
        [&told](int, const KeyVerification &result) { told = result; });
    run.start();
    QTRY_VERIFY(told);
    QCOMPARE(told->verdict, KeyVerdict::NotTried);
    QCOMPARE(told->trouble, locked);
}

QTEST_GUILESS_MAIN(VerificationRunTest)
#include "verificationrun_test.moc"
