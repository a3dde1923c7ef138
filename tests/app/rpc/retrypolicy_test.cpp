// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rpc/retrypolicy.h>

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

RetryPolicy policy(double jitter = 1.0)
{
    const auto clock = [] {
        return QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    };
    return {
        [jitter] { return jitter; }, [](milliseconds, QObject *, const std::function<void()> &) {}, clock};
}

} // namespace

class RetryPolicyTest final : public QObject
{
    Q_OBJECT

private slots:
    void delayAfter_doubles_andEndsAfterFourAttempts();
    void delayAfter_isJittered();
    void delayAfter_honoursRetryAfter_data();
    void delayAfter_honoursRetryAfter();
    void standardJitter_staysInItsBounds();
    void once_triesOnce();
};

void RetryPolicyTest::delayAfter_doubles_andEndsAfterFourAttempts()
{
    QCOMPARE(policy().delayAfter(1, {}), milliseconds(500));
    QCOMPARE(policy().delayAfter(2, {}), milliseconds(1000));
    QCOMPARE(policy().delayAfter(3, {}), milliseconds(2000));
    QVERIFY(!policy().delayAfter(4, {}));
}

void RetryPolicyTest::delayAfter_isJittered()
{
    QCOMPARE(policy(0.5).delayAfter(2, {}), milliseconds(500));
    QCOMPARE(policy(1.5).delayAfter(2, {}), milliseconds(1500));
}

void RetryPolicyTest::delayAfter_honoursRetryAfter_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<std::optional<milliseconds>>("delay");
    const auto row = [](const char *name, const QByteArray &retryAfter, std::optional<milliseconds> delay) {
        QTest::newRow(name) << retryAfter << delay;
    };
    row("absent", {}, 500ms);
    row("seconds", "5", 5s);
    row("less than our own", "0", 500ms);
    row("negative", "-3", 500ms);
    row("a date", "Sun, 01 Mar 2026 12:00:20 GMT", 20s);
    row("a date that is over", "Sun, 01 Mar 2026 11:00:00 GMT", 500ms);
    row("words", "soon", 500ms);
    row("as long as a person waits", "30", 30s);
    row("longer", "31", std::nullopt);
    row("a date tomorrow", "Mon, 02 Mar 2026 12:00:00 GMT", std::nullopt);
    row("absurd", "9000000000000000000", std::nullopt);
}

void RetryPolicyTest::delayAfter_honoursRetryAfter()
{
    QFETCH(QByteArray, retryAfter);
    QFETCH(std::optional<milliseconds>, delay);
    QCOMPARE(policy().delayAfter(1, retryAfter), delay);
}

void RetryPolicyTest::standardJitter_staysInItsBounds()
{
    const RetryPolicy standard;
    for (int turn = 0; turn < 1000; ++turn) {
        const auto delay = standard.delayAfter(1, {});
        QVERIFY(delay >= 250ms && delay <= 750ms);
    }
}

void RetryPolicyTest::once_triesOnce()
{
    QVERIFY(!RetryPolicy::once().delayAfter(1, {}));
    QVERIFY(!RetryPolicy::once().delayAfter(1, "1"));
}

QTEST_GUILESS_MAIN(RetryPolicyTest)
#include "retrypolicy_test.moc"
