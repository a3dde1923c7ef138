// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/app/delivery/faketool.h>

#include <app/delivery/toolcalls.h>
#include <app/delivery/tooldelivery.h>

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int limit = 120'000; // ms; the first start compiles what it imports
const QByteArray canary = "Y2FuYXJ5LW9mLXRoZS1zZWNyZXQ=";

} // namespace

/// "flyte create secret" as Latchkey calls it, with the real program's own reading of arguments and input.
class FlyteSecretTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void flyte_takesTheSecretFromItsInput();
    void flyte_saysWhatItDoesNotLike_withoutTheSecret();

private:
    Result<void> deliver(const ToolCall &call);

    FakeTools m_tools;
    ToolDelivery m_delivery{std::chrono::milliseconds(limit)};
};

void FlyteSecretTest::init()
{
    QVERIFY(m_tools.add(u"flyte"_s,
        QByteArrayLiteral("exec ") + LATCHKEY_PYTHON + " -B " + LATCHKEY_FLYTE_SECRET + " $here/got \"$@\""));
}

Result<void> FlyteSecretTest::deliver(const ToolCall &call)
{
    const auto future = m_delivery.deliver(call, Redaction(Secret(canary)));
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, limit + 5000))
        return failure(ErrorKind::Timeout, u"the test waits no longer"_s);
    return future.result();
}

void FlyteSecretTest::flyte_takesTheSecretFromItsInput()
{
    const auto call = ToolCalls::toFlyte({u"key-{id}"_s, u"etl"_s, u"production"_s}, u"ci"_s, Secret(canary));
    QVERIFY(call);
    const auto result = deliver(*call);
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail()));
    QCOMPARE(m_tools.read(u"got"_s), "key-ci\n" + canary);
}

void FlyteSecretTest::flyte_saysWhatItDoesNotLike_withoutTheSecret()
{
    const auto result
        = deliver({u"flyte"_s, {u"create"_s, u"secret"_s, u"a"_s, u"--no-such-option"_s}, Secret(canary)});
    QVERIFY(!result);
    QCOMPARE(result.error().kind(), ErrorKind::Unavailable);
    QVERIFY2(result.error().detail().contains(u"--no-such-option"_s), qPrintable(result.error().detail()));
    QVERIFY(!result.error().detail().contains(QString::fromLatin1(canary)));
}

QTEST_GUILESS_MAIN(FlyteSecretTest)
#include "flytesecret_test.moc"
