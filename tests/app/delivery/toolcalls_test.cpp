// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/delivery/toolcalls.h>

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

const Secret canary("Y2FuYXJ5LW9mLXRoZS1zZWNyZXQ=");
const QString clientId = u"nightly-etl"_s;

QString lineOf(const Result<ToolCall> &call)
{
    return call ? ToolCalls::commandLine(*call) : call.error().message();
}

} // namespace

class ToolCallsTest final : public QObject
{
    Q_OBJECT

private slots:
    void gitHub_readsTheBareValue();
    void gitHub_refusesWhatItCanNotTake_data();
    void gitHub_refusesWhatItCanNotTake();
    void kubernetes_changesOneEntry_orMakesASecret();
    void kubernetes_refusesWhatItCanNotTake();
    void flyte_readsAFileThatIsItsInput();
    void flyte_refusesWhatItCanNotTake();
    void command_isSplitAsInATerminal_butNoShellReadsIt();
    void command_isRefused_whereTheIdWouldBeAnOption();
    void placeholders_areTheIdInTwoSpellings();
};

void ToolCallsTest::gitHub_readsTheBareValue()
{
    const auto call = ToolCalls::toGitHub({u"acme/ci"_s, u"FLYTE_API_KEY"_s, u"prod eu"_s}, clientId, canary);
    QCOMPARE(lineOf(call), u"gh secret set FLYTE_API_KEY --repo acme/ci --env 'prod eu'"_s);
    QVERIFY(call->input == canary);
    QCOMPARE(lineOf(ToolCalls::toGitHub({u"ghe.acme.dev/a/b"_s, u"{ID}_KEY"_s, {}}, clientId, canary)),
        u"gh secret set NIGHTLY_ETL_KEY --repo ghe.acme.dev/a/b"_s);
}

void ToolCallsTest::gitHub_refusesWhatItCanNotTake_data()
{
    QTest::addColumn<QString>("repository");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("environment");
    QTest::newRow("no owner") << u"ci"_s << u"KEY"_s << QString();
    QTest::newRow("no repository") << QString() << u"KEY"_s << QString();
    QTest::newRow("an option") << u"--web/x"_s << u"KEY"_s << QString();
    QTest::newRow("an address") << u"https://github.com/acme/ci"_s << u"KEY"_s << QString();
    QTest::newRow("a hyphen") << u"acme/ci"_s << u"nightly-etl"_s << QString();
    QTest::newRow("an option for a name") << u"acme/ci"_s << u"--body"_s << QString();
    QTest::newRow("a reserved name") << u"acme/ci"_s << u"GITHUB_KEY"_s << QString();
    QTest::newRow("a digit first") << u"acme/ci"_s << u"1KEY"_s << QString();
    QTest::newRow("an option for an environment") << u"acme/ci"_s << u"KEY"_s << u"--org"_s;
}

void ToolCallsTest::gitHub_refusesWhatItCanNotTake()
{
    QFETCH(QString, repository);
    QFETCH(QString, name);
    QFETCH(QString, environment);
    const auto call = ToolCalls::toGitHub({repository, name, environment}, clientId, canary);
    QVERIFY(!call);
    QCOMPARE(call.error().kind(), ErrorKind::InvalidArgument);
}

void ToolCallsTest::kubernetes_changesOneEntry_orMakesASecret()
{
    const auto call
        = ToolCalls::toKubernetes({u"{id}"_s, u"KEY_{ID}"_s, u"flyte"_s, u"prod"_s}, clientId, canary);
    const QByteArray value = canary.reveal().toByteArray().toBase64();
    const QString create = u"kubectl --context prod --namespace flyte create --field-manager=latchkey -f -"_s;
#ifdef Q_OS_WIN
    QCOMPARE(lineOf(call), create);
    const ToolCall &made = *call;
#else
    QCOMPARE(lineOf(call),
        u"kubectl --context prod --namespace flyte patch secret nightly-etl --field-manager=latchkey "
        "--type=merge --patch-file=/dev/stdin || "_s
            + create);
    QCOMPARE(call->input.reveal().toByteArray(), "{\"data\": {\"KEY_NIGHTLY_ETL\": \"" + value + "\"}}");
    const ToolCall &made = *call->ifMissing;
#endif
    const QByteArray manifest = made.input.reveal().toByteArray();
    QVERIFY(manifest.contains("name: \"nightly-etl\"\n"));
    QVERIFY(manifest.endsWith("  KEY_NIGHTLY_ETL: " + value + '\n'));
}

void ToolCallsTest::kubernetes_refusesWhatItCanNotTake()
{
    const KubernetesPlace good{u"api-key"_s, u"KEY"_s, {}, {}};
    QVERIFY(ToolCalls::toKubernetes(good, clientId, canary));
    KubernetesPlace bad = good;
    bad.name = u"API_KEY"_s;
    QVERIFY(!ToolCalls::toKubernetes(bad, clientId, canary));
    bad = good;
    bad.key = u"a b"_s;
    QVERIFY(!ToolCalls::toKubernetes(bad, clientId, canary));
    bad = good;
    bad.nameSpace = u"-n"_s;
    QVERIFY(!ToolCalls::toKubernetes(bad, clientId, canary));
    bad = good;
    bad.context = u"--kubeconfig=/tmp/x"_s;
    QVERIFY(!ToolCalls::toKubernetes(bad, clientId, canary));
}

void ToolCallsTest::flyte_readsAFileThatIsItsInput()
{
    const auto call = ToolCalls::toFlyte({u"union-key"_s, u"etl"_s, u"production"_s}, clientId, canary);
    QCOMPARE(lineOf(call),
        u"flyte create secret union-key --from-file /dev/stdin --project etl --domain production"_s);
    QVERIFY(call->input == canary);
}

void ToolCallsTest::flyte_refusesWhatItCanNotTake()
{
    QVERIFY(!ToolCalls::toFlyte({u"--value"_s, {}, {}}, clientId, canary));
    QVERIFY(!ToolCalls::toFlyte({QString(), {}, {}}, clientId, canary));
    QVERIFY(!ToolCalls::toFlyte({u"key"_s, u"--domain"_s, {}}, clientId, canary));
}

void ToolCallsTest::command_isSplitAsInATerminal_butNoShellReadsIt()
{
    const CommandPlace place{
        u"vault kv put \"secret/my {id}\" value=- ; rm $HOME"_s, {CopyFormat::DotEnv, KeyVariable::Union}};
    const auto call = ToolCalls::toCommand(place, clientId, canary);
    QVERIFY(call);
    QCOMPARE(call->program, u"vault"_s);
    const QStringList words{
        u"kv"_s, u"put"_s, u"secret/my nightly-etl"_s, u"value=-"_s, u";"_s, u"rm"_s, u"$HOME"_s};
    QCOMPARE(call->arguments, words);
    QCOMPARE(call->input.reveal().toByteArray(), "UNION_API_KEY=" + canary.reveal().toByteArray());
    QCOMPARE(
        ToolCalls::toCommand({u"  "_s, {}}, clientId, canary).error().kind(), ErrorKind::InvalidArgument);
}

void ToolCallsTest::command_isRefused_whereTheIdWouldBeAnOption()
{
    QVERIFY(!ToolCalls::toCommand({u"tool {id}"_s, {}}, u"--force"_s, canary));
    QVERIFY(ToolCalls::toCommand({u"tool --name={id}"_s, {}}, u"--force"_s, canary));
    QCOMPARE(
        ToolCalls::toCommand({u"tool {id}"_s, {}}, u"a b; c"_s, canary)->arguments, QStringList{u"a b; c"_s});
}

void ToolCallsTest::placeholders_areTheIdInTwoSpellings()
{
    QCOMPARE(ToolCalls::filledIn(u"x-{id}-{ID}"_s, u"my.key-{ID}"_s), u"x-my.key-{ID}-MY_KEY_ID_"_s);
}

QTEST_GUILESS_MAIN(ToolCallsTest)
#include "toolcalls_test.moc"
