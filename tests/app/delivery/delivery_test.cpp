// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "faketool.h"

#include <app/delivery/delivery.h>
#include <app/keys/encodedcredentials.h>
#include <tests/support/capturedlog.h>

#include <QDirIterator>
#include <QTest>

#include <memory>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int limit = 20'000; // milliseconds
const QString clientId = u"nightly-etl"_s;
const QByteArray clientSecret = "canary-5f3c9a+/e177-of-the-secret";

/// The canary's forms that must be nowhere but where the key was sent.
QList<QByteArray> forms(const QByteArray &encoded)
{
    return {encoded, clientSecret, encoded.toBase64(), clientSecret.toBase64(),
        clientSecret.toPercentEncoding(), encoded.toPercentEncoding()};
}

bool holdsAny(const QByteArray &content, const QList<QByteArray> &forms)
{
    return std::any_of(
        forms.begin(), forms.end(), [&content](const QByteArray &form) { return content.contains(form); });
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Q_DECLARE_METATYPE(Latchkey::DeliveryPlace)

class DeliveryTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void file_isForItsOwner_andHoldsTheForm();
    void file_leavesNoFolderByTheId();
    void tool_getsTheKey_andNobodyElseSeesIt_data();
    void tool_getsTheKey_andNobodyElseSeesIt();
    void toolThatFailed_isQuoted_withoutTheKey_data() { tool_getsTheKey_andNobodyElseSeesIt_data(); }
    void toolThatFailed_isQuoted_withoutTheKey();
    void kubernetes_makesASecret_whereThereIsNoneOnly();
    void check_refusesOnePlaceForSeveral();
    void check_namesAMissingProgram();
    void placeText_tellsNoCommandLine();
    void preview_holdsNoSecret();

private:
    Result<void> deliver(const DeliveryPlace &place);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeTools> m_tools;
    std::unique_ptr<Delivery> m_delivery;
    Secret m_encoded;
};

void DeliveryTest::init()
{
    m_delivery.reset();
    m_tools.reset(); // gives PATH back first
    m_tools = std::make_unique<FakeTools>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_delivery = std::make_unique<Delivery>();
    m_encoded = *encodeCredentials({u"acme.example.com"_s, clientId, Secret(clientSecret), u"acme"_s});
}

Result<void> DeliveryTest::deliver(const DeliveryPlace &place)
{
    const auto future = m_delivery->deliver(clientId, m_encoded, place);
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, limit))
        return failure(ErrorKind::Timeout, u"the test waits no longer"_s);
    return future.result();
}

void DeliveryTest::file_isForItsOwner_andHoldsTheForm()
{
    const QString path = m_folder->filePath(u"{id}.env"_s);
    QVERIFY(deliver(FilePlace{path, {CopyFormat::DotEnv, KeyVariable::Union}}));
    const QString written = m_folder->filePath(u"nightly-etl.env"_s);
    QCOMPARE(contentOf(written), "UNION_API_KEY=" + m_encoded.reveal().toByteArray() + '\n');
    QCOMPARE(QFile(written).permissions() & ~QFile::Permissions(QFile::ReadUser | QFile::WriteUser),
        QFile::ReadOwner | QFile::WriteOwner);
}

void DeliveryTest::file_leavesNoFolderByTheId()
{
    const FilePlace place{m_folder->filePath(u"{id}.key"_s), {}};
    QCOMPARE(Delivery::placeText(place, u"../../etc/x"_s), m_folder->filePath(u"__.._etc_x.key"_s));
}

void DeliveryTest::tool_getsTheKey_andNobodyElseSeesIt_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<DeliveryPlace>("place");
    QTest::newRow("gh") << u"gh"_s << DeliveryPlace(GitHubPlace{u"acme/ci"_s, u"FLYTE_API_KEY"_s, {}});
    QTest::newRow("kubectl") << u"kubectl"_s
                             << DeliveryPlace(KubernetesPlace{u"{id}"_s, u"FLYTE_API_KEY"_s, {}, {}});
    QTest::newRow("flyte") << u"flyte"_s << DeliveryPlace(FlytePlace{u"union-key"_s, {}, {}});
    QTest::newRow("a command") << u"vault"_s
                               << DeliveryPlace(CommandPlace{u"vault put {id}"_s, {CopyFormat::Export, {}}});
}

void DeliveryTest::tool_getsTheKey_andNobodyElseSeesIt()
{
    QFETCH(QString, program);
    QFETCH(DeliveryPlace, place);
    const CapturedLog log;
    const QByteArray encoded = m_encoded.reveal().toByteArray();
    QVERIFY(m_tools->add(
        program, "cat > $here/input; mkfifo $here/go; echo $$ > $here/pid; read -r line < $here/go"));
    const auto future = m_delivery->deliver(clientId, m_encoded, place);
    QTRY_VERIFY_WITH_TIMEOUT(m_tools->read(u"pid"_s).endsWith('\n'), limit);

    const QList<QByteArray> secret = forms(encoded);
    int looked = 0;
    QDirIterator processes(u"/proc"_s, {u"[0-9]*"_s}, QDir::Dirs);
    while (processes.hasNext()) {
        const QString folder = processes.next();
        for (const QString &name : {u"/cmdline"_s, u"/environ"_s}) {
            const QByteArray content = contentOf(folder + name);
            QVERIFY2(!holdsAny(content, secret), qPrintable(folder + name));
            looked += content.isEmpty() ? 0 : 1;
        }
    }
    const QString own = u"/proc/"_s + QString::fromLatin1(m_tools->read(u"pid"_s).trimmed());
    QVERIFY(contentOf(own + u"/cmdline"_s).contains(program.toLatin1()));
    QVERIFY(looked > 2);

    QFile go(m_tools->path(u"go"_s));
    QVERIFY(go.open(QIODevice::WriteOnly));
    go.write("\n");
    go.close();
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), limit);
    QVERIFY2(future.result().has_value(),
        qPrintable(future.result() ? QString() : future.result().error().message()));
    QVERIFY(holdsAny(m_tools->read(u"input"_s), secret)); // it has arrived
    QVERIFY(!holdsAny(log.text().toUtf8(), secret));
    QDirIterator files(m_folder->path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        QVERIFY(!holdsAny(contentOf(files.next()), secret));
}

void DeliveryTest::toolThatFailed_isQuoted_withoutTheKey()
{
    QFETCH(QString, program);
    QFETCH(DeliveryPlace, place);
    const CapturedLog log;
    const QByteArray encoded = m_encoded.reveal().toByteArray();
    QVERIFY(m_tools->add(program,
        "input=$(cat); echo \"$input\"; echo \"$input\" | base64; echo \"error: no access with $input\" | "
        "tail -1 >&2; exit 1"));
    const auto result = deliver(place);
    QVERIFY(!result);
    QCOMPARE(result.error().kind(), ErrorKind::Unavailable);
    QVERIFY2(result.error().message().contains(u"•••"_s) || result.error().detail().contains(u"•••"_s),
        qPrintable(result.error().detail()));
    QVERIFY(result.error().message().startsWith(program + u" failed. It says: “"_s));
    for (const QByteArray &text :
        {result.error().message().toUtf8(), result.error().detail().toUtf8(), log.text().toUtf8()})
        QVERIFY2(!holdsAny(text, forms(encoded)), text.constData());
}

void DeliveryTest::kubernetes_makesASecret_whereThereIsNoneOnly()
{
    const KubernetesPlace place{u"keys"_s, u"KEY"_s, {}, {}};
    const QByteArray script = "echo $1 >> $here/calls; cat >> $here/input\ntest $1 = create && exit 0\n";
    QVERIFY(m_tools->add(u"kubectl"_s,
        script + "echo 'Error from server (Forbidden): secrets \"keys\" is forbidden'; exit 1"));
    QVERIFY(!deliver(place));
    QCOMPARE(m_tools->read(u"calls"_s), QByteArray("patch\n"));
    QVERIFY(m_tools->add(
        u"kubectl"_s, script + "echo 'Error from server (NotFound): secrets \"keys\" not found'; exit 1"));
    QVERIFY(deliver(place));
    QCOMPARE(m_tools->read(u"calls"_s), QByteArray("patch\npatch\ncreate\n"));
    QCOMPARE(m_tools->read(u"input"_s).count(m_encoded.reveal().toByteArray().toBase64()), 3);
}

void DeliveryTest::check_refusesOnePlaceForSeveral()
{
    const QStringList two{u"a"_s, u"b"_s};
    QVERIFY(m_tools->add(u"gh"_s, "exit 0"));
    QVERIFY(m_tools->add(u"kubectl"_s, "exit 0"));
    QVERIFY(Delivery::check(KubernetesPlace{u"keys"_s, u"{ID}"_s, {}, {}}, two));
    QVERIFY(!Delivery::check(KubernetesPlace{u"keys"_s, u"KEY"_s, {}, {}}, two));
    QVERIFY(Delivery::check(GitHubPlace{u"acme/ci"_s, u"KEY"_s, {}}, {u"a"_s}));
    QCOMPARE(Delivery::check(GitHubPlace{u"acme/ci"_s, u"KEY"_s, {}}, two).error().kind(),
        ErrorKind::InvalidArgument);
    QVERIFY(Delivery::check(GitHubPlace{u"acme/ci"_s, u"KEY_{ID}"_s, {}}, two));
    QVERIFY(!Delivery::check(GitHubPlace{u"acme/ci"_s, u"KEY_{ID}"_s, {}}, {u"a-b"_s, u"a.b"_s}));
    QVERIFY(!Delivery::check(FilePlace{u"/tmp/x"_s, {}}, two));
    QVERIFY(!Delivery::check(FilePlace{}, {u"a"_s}));
}

void DeliveryTest::check_namesAMissingProgram()
{
    const auto checked = Delivery::check(CommandPlace{u"latchkey-no-such-tool -x"_s, {}}, {clientId});
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind(), ErrorKind::NotFound);
    QVERIFY(checked.error().message().contains(u"latchkey-no-such-tool"_s));
}

void DeliveryTest::placeText_tellsNoCommandLine()
{
    QCOMPARE(
        Delivery::placeText(CommandPlace{u"curl -H 'Authorization: Bearer x'"_s, {}}, clientId), u"curl"_s);
    QCOMPARE(
        Delivery::placeText(GitHubPlace{u"acme/ci"_s, u"KEY"_s, {}}, clientId), u"GitHub · acme/ci · KEY"_s);
    QCOMPARE(Delivery::placeText(KubernetesPlace{u"{id}"_s, u"KEY"_s, u"etl"_s, {}}, clientId),
        u"Kubernetes · etl · nightly-etl · KEY"_s);
    QCOMPARE(Delivery::placeText(KubernetesPlace{u"keys"_s, u"{ID}"_s, {}, {}}, clientId),
        u"Kubernetes · keys · NIGHTLY_ETL"_s);
}

void DeliveryTest::preview_holdsNoSecret()
{
    const auto call = Delivery::preview(GitHubPlace{u"acme/ci"_s, u"KEY"_s, {}}, clientId);
    QVERIFY(call && call->input.isEmpty());
    QVERIFY(!Delivery::preview(FilePlace{u"/tmp/x"_s, {}}, clientId));
    QVERIFY(!Delivery::preview(GitHubPlace{}, clientId));
}

QTEST_GUILESS_MAIN(DeliveryTest)
#include "delivery_test.moc"
