// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "faketool.h"

#include <app/delivery/tooldelivery.h>

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <csignal>
#include <memory>
#include <optional>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray canary = "Y2FuYXJ5LW9mLXRoZS1zZWNyZXQ=";

constexpr int limit = 20'000; // milliseconds

bool isAlive(const QByteArray &pid)
{
    const QString folder = u"/proc/"_s + QString::fromLatin1(pid.trimmed());
    QFile status(folder + u"/stat"_s);
    return status.open(QIODevice::ReadOnly) && !status.readAll().contains(") Z ");
}

} // namespace

class ToolDeliveryTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void tool_readsTheSecret_andNothingElse();
    void tool_findsNoSecretInArgumentsOrEnvironment();
    void missingTool_isNamed();
    void failure_isShownInItsOwnWords_redacted();
    void failure_ofSeveralLines_isShownWhole_whereItIsShort();
    void failure_withoutWords_saysSo();
    void toolThatDoesNotRead_isNoSuccess();
    void toolThatCanNotStart_isSaid();
    void cancelledTool_ends_withWhatItStarted();
    void stubbornTool_isKilled();
    void slowTool_isStopped();
    void muchOutput_isReadToTheEnd();
    void deliveryThatGoes_endsWhatRuns();

private:
    Result<void> deliver(const ToolCall &call, const CancellationPtr &stop = {});

    std::unique_ptr<FakeTools> m_tools;
    std::unique_ptr<ToolDelivery> m_delivery;
};

void ToolDeliveryTest::init()
{
    m_tools.reset(); // gives PATH back first
    m_tools = std::make_unique<FakeTools>();
    m_delivery = std::make_unique<ToolDelivery>();
}

Result<void> ToolDeliveryTest::deliver(const ToolCall &call, const CancellationPtr &stop)
{
    const auto future = m_delivery->deliver(call, Redaction(Secret(canary)), stop);
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, limit))
        return failure(ErrorKind::Timeout, u"the test waits no longer"_s);
    return future.result();
}

void ToolDeliveryTest::tool_readsTheSecret_andNothingElse()
{
    QVERIFY(m_tools->add(u"gh"_s, "printf '%s|' \"$@\" > $here/arguments; cat > $here/input"));
    QVERIFY(deliver({u"gh"_s, {u"secret"_s, u"set"_s, u"a b'c"_s}, Secret(canary)}));
    QCOMPARE(m_tools->read(u"arguments"_s), QByteArray("secret|set|a b'c|"));
    QCOMPARE(m_tools->read(u"input"_s), canary);
}

void ToolDeliveryTest::tool_findsNoSecretInArgumentsOrEnvironment()
{
    QVERIFY(m_tools->add(
        u"gh"_s, "cat > $here/input; mkfifo $here/go; echo $$ > $here/pid; read -r line < $here/go"));
    const auto future = m_delivery->deliver({u"gh"_s, {u"secret"_s}, Secret(canary)}, Redaction());
    QTRY_VERIFY_WITH_TIMEOUT(m_tools->read(u"pid"_s).endsWith('\n'), limit);
    QCOMPARE(m_tools->read(u"input"_s), canary);
    const QString folder = u"/proc/"_s + QString::fromLatin1(m_tools->read(u"pid"_s).trimmed());
    for (const QString &name : {u"cmdline"_s, u"environ"_s}) {
        QFile file(folder + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.contains(name == u"cmdline" ? "secret" : "PATH="));
        QVERIFY(!content.contains(canary));
    }
    QFile go(m_tools->path(u"go"_s));
    QVERIFY(go.open(QIODevice::WriteOnly));
    go.write("\n");
    go.close();
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), limit);
    QVERIFY(future.result());
}

void ToolDeliveryTest::missingTool_isNamed()
{
    const auto result = deliver({u"latchkey-no-such-tool"_s, {}, Secret(canary)});
    QVERIFY(!result);
    QCOMPARE(result.error().kind(), ErrorKind::NotFound);
    QVERIFY(result.error().message().contains(u"latchkey-no-such-tool"_s));
}

void ToolDeliveryTest::failure_isShownInItsOwnWords_redacted()
{
    QVERIFY(m_tools->add(u"gh"_s,
        "input=$(cat); echo 'looking for acme/ci'; printf '\\033[31merror\\033[0m: HTTP 404 for %s\\n' "
        "\"$input\" >&2; "
        "echo \"$input\" | base64 >&2; exit 3"));
    const auto result = deliver({u"gh"_s, {}, Secret(canary)});
    QVERIFY(!result);
    QCOMPARE(result.error().kind(), ErrorKind::Unavailable);
    QVERIFY(result.error().message().startsWith(u"gh failed. It says: “error: HTTP 404 for ••• •••"_s));
    QVERIFY(result.error().detail().startsWith(u"looking for acme/ci\n"_s));
    QVERIFY(result.error().detail().endsWith(u"gh: exit code 3"_s));
    for (const QByteArray &form : {canary, canary.toBase64()})
        QVERIFY(!result.error().detail().contains(QString::fromLatin1(form.first(12))));
}

void ToolDeliveryTest::failure_ofSeveralLines_isShownWhole_whereItIsShort()
{
    QVERIFY(m_tools->add(u"gh"_s,
        "cat > /dev/null; echo 'HTTP 403: Resource not accessible'; echo 'This needs another scope.'; exit "
        "1"));
    QCOMPARE(deliver({u"gh"_s, {}, Secret(canary)}).error().message(),
        u"gh failed. It says: “HTTP 403: Resource not accessible This needs another scope.”"_s);
    QVERIFY(m_tools->add(u"gh"_s, "cat > /dev/null; seq 1 1000; echo 'HTTP 403: at the end'; exit 1"));
    const QString much = deliver({u"gh"_s, {}, Secret(canary)}).error().message();
    QVERIFY(much.endsWith(u"1000 HTTP 403: at the end”"_s));
    QVERIFY(much.size() < 600);
}

void ToolDeliveryTest::failure_withoutWords_saysSo()
{
    QVERIFY(m_tools->add(u"gh"_s, "cat > /dev/null; exit 1"));
    const auto result = deliver({u"gh"_s, {}, Secret(canary)});
    QVERIFY(!result);
    QCOMPARE(result.error().message(), u"gh failed and did not say why. Run it in a terminal to see more."_s);
}

void ToolDeliveryTest::toolThatDoesNotRead_isNoSuccess()
{
    QVERIFY(m_tools->add(u"gh"_s, "exit 0"));
    const auto result = deliver({u"gh"_s, {}, Secret(canary)});
    QVERIFY(!result);
    QCOMPARE(result.error().kind(), ErrorKind::Protocol);
}

void ToolDeliveryTest::toolThatCanNotStart_isSaid()
{
    QFile broken(m_tools->path(u"gh"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("#!/no/such/interpreter\n");
    QVERIFY(broken.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    broken.close();
    const auto result = deliver({u"gh"_s, {}, Secret(canary)});
    QVERIFY(!result);
    QCOMPARE(result.error().kind(), ErrorKind::Unavailable);
    QVERIFY(result.error().message().startsWith(u"gh could not be started."_s));
}

void ToolDeliveryTest::cancelledTool_ends_withWhatItStarted()
{
    QVERIFY(m_tools->add(u"gh"_s, "mkfifo $here/never; cat $here/never & echo $! > $here/child; wait"));
    const auto stop = std::make_shared<Cancellation>();
    const auto future = m_delivery->deliver({u"gh"_s, {}, Secret(canary)}, Redaction(), stop);
    QTRY_VERIFY_WITH_TIMEOUT(m_tools->read(u"child"_s).endsWith('\n'), limit);
    stop->cancel();
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), limit);
    QCOMPARE(future.result().error().kind(), ErrorKind::Cancelled);
    QVERIFY(future.result().error().message().startsWith(u"gh was stopped."_s));
    QTRY_VERIFY_WITH_TIMEOUT(!isAlive(m_tools->read(u"child"_s)), limit);
    QCOMPARE(deliver({u"gh"_s, {}, Secret(canary)}, stop).error().kind(), ErrorKind::Cancelled);
}

void ToolDeliveryTest::stubbornTool_isKilled()
{
    QVERIFY(m_tools->add(
        u"gh"_s, "trap '' TERM; mkfifo $here/never; echo $$ > $here/pid; read -r line < $here/never"));
    const auto stop = std::make_shared<Cancellation>();
    const auto future = m_delivery->deliver({u"gh"_s, {}, Secret(canary)}, Redaction(), stop);
    QTRY_VERIFY_WITH_TIMEOUT(m_tools->read(u"pid"_s).endsWith('\n'), limit);
    stop->cancel();
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), limit);
    QCOMPARE(future.result().error().kind(), ErrorKind::Cancelled);
}

void ToolDeliveryTest::slowTool_isStopped()
{
    m_delivery = std::make_unique<ToolDelivery>(200ms);
    QVERIFY(m_tools->add(u"gh"_s, "echo \"asking $(cat)\"; mkfifo $here/never; read -r line < $here/never"));
    const auto result = deliver({u"gh"_s, {}, Secret(canary)});
    QVERIFY(!result);
    QCOMPARE(result.error().kind(), ErrorKind::Timeout);
    QVERIFY(!result.error().detail().contains(QString::fromLatin1(canary)));
}

void ToolDeliveryTest::muchOutput_isReadToTheEnd()
{
    QVERIFY(m_tools->add(u"gh"_s, "cat > /dev/null; seq 1 200000; echo 'error: at the end'; exit 1"));
    const auto result = deliver({u"gh"_s, {}, Secret(canary)});
    QCOMPARE(result.error().message(), u"gh failed. It says: “error: at the end”"_s);
    QVERIFY(result.error().detail().size() < 64 * 1024);
}

void ToolDeliveryTest::deliveryThatGoes_endsWhatRuns()
{
    QVERIFY(m_tools->add(u"gh"_s, "mkfifo $here/never; echo $$ > $here/pid; read -r line < $here/never"));
    const auto future = m_delivery->deliver({u"gh"_s, {}, Secret(canary)}, Redaction());
    QTRY_VERIFY_WITH_TIMEOUT(m_tools->read(u"pid"_s).endsWith('\n'), limit);
    m_delivery.reset();
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind(), ErrorKind::Cancelled);
    QTRY_VERIFY_WITH_TIMEOUT(!isAlive(m_tools->read(u"pid"_s)), limit);
}

QTEST_GUILESS_MAIN(ToolDeliveryTest)
#include "tooldelivery_test.moc"
