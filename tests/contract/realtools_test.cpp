// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "githubserver.h"
#include "kubernetesserver.h"
#include "processwatch.h"

#include <app/delivery/delivery.h>
#include <app/keys/encodedcredentials.h>
#include <tests/support/capturedlog.h>
#include <tests/support/testcertificates.h>

#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <optional>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int limit = 60'000; // milliseconds
const QString clientId = u"nightly-etl"_s;
const QByteArray clientSecret = "canary-5f3c9a+/e177-$of `the' \"end";
const QByteArray gitHubToken = "ghp_of-the-test";
const QByteArray clusterToken = "cluster-token-of-the-test";

} // namespace

/// gh and kubectl as people have them, against servers that take what they send apart again.
class RealToolsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void gh_storesTheVeryBytes();
    void gh_storesForAnEnvironment();
    void gh_replacesWhatIsThere();
    void ghsFailure_isShownInItsWholeWords();
    void kubectl_makesASecret_withTheVeryBytes();
    void kubectl_replacesWhatIsThere_andLeavesNoCopy();
    void kubectl_bringsSeveralKeysIntoOneSecret();
    void kubectl_leavesWhatOthersMade_data();
    void kubectl_leavesWhatOthersMade();
    void kubectl_takesASecretOfAnotherType();
    void kubectl_saysThatThereIsNoNamespace();
    void kubectlsFailure_isShownInItsWholeWords();

private:
    Result<void> deliver(const DeliveryPlace &place, const QString &id = clientId);
    /// Someone else at the same cluster; false where kubectl fails.
    [[nodiscard]] bool kubectl(const QStringList &arguments, const QByteArray &input = {}) const;
    [[nodiscard]] QByteArray entry(const QString &place, const QString &key) const;
    [[nodiscard]] QByteArray encoded() const { return m_encoded.reveal().toByteArray(); }
    /// In no argument, no environment, no file and no line of the log.
    void checkNowhere(const QString &program, const CapturedLog &log);

    TestCertificates m_certificates;
    std::optional<GitHubServer> m_gitHub;
    std::optional<KubernetesServer> m_cluster;
    std::optional<ProcessWatch> m_watch;
    std::optional<QTemporaryDir> m_home;
    std::optional<Delivery> m_delivery;
    Secret m_encoded;
};

void RealToolsTest::initTestCase()
{
    for (const QString &program : {u"gh"_s, u"kubectl"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QFAIL(qPrintable(program + u" is missing: packaging/dependencies.sh"_s));
    }
    m_encoded = *encodeCredentials({u"acme.example.com"_s, clientId, Secret(clientSecret), u"acme"_s});
}

/// A home of its own: what the tools keep there is searched.
void RealToolsTest::init()
{
    m_home.emplace();
    m_watch.emplace(QByteArrayList{encoded(), clientSecret, encoded().toBase64(), clientSecret.toBase64(),
        clientSecret.toPercentEncoding()});
    m_gitHub.emplace(m_certificates.trusted(), gitHubToken);
    m_gitHub->whileWaiting([this] { m_watch->look(); });
    m_cluster.emplace(m_certificates.trusted(), clusterToken);
    m_cluster->whileWaiting([this] { m_watch->look(); });
    QFile configuration(m_home->filePath(u"kubeconfig"_s));
    QVERIFY(configuration.open(QIODevice::WriteOnly));
    configuration.write(m_cluster->configuration(m_certificates.authorityFile()));
    qputenv("HOME", m_home->path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_home->filePath(u"config"_s).toLocal8Bit());
    qputenv("KUBECONFIG", configuration.fileName().toLocal8Bit());
    qputenv("SSL_CERT_FILE", m_certificates.authorityFile().toLocal8Bit());
    qputenv("GH_HOST", m_gitHub->host().toLocal8Bit());
    qputenv("GH_ENTERPRISE_TOKEN", gitHubToken);
    m_delivery.emplace();
}

void RealToolsTest::cleanup()
{
    m_delivery.reset();
}

Result<void> RealToolsTest::deliver(const DeliveryPlace &place, const QString &id)
{
    const auto future = m_delivery->deliver(id, m_encoded, place);
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, limit))
        return failure(ErrorKind::Timeout, u"the test waits no longer"_s);
    const auto result = future.result();
    if (!result)
        qInfo("%s\n%s", qPrintable(result.error().message()), qPrintable(result.error().detail()));
    return result;
}

bool RealToolsTest::kubectl(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(u"kubectl"_s, arguments);
    process.write(input);
    process.closeWriteChannel();
    // The cluster answers in this thread.
    return QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, limit)
        && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

QByteArray RealToolsTest::entry(const QString &place, const QString &key) const
{
    const QJsonObject secret = m_cluster->secrets().value(place);
    return QByteArray::fromBase64(secret.value("data"_L1)[key].toString().toLatin1());
}

void RealToolsTest::checkNowhere(const QString &program, const CapturedLog &log)
{
    QVERIFY2(m_watch->seen().contains(program), qPrintable(m_watch->seen().join(u' ')));
    QCOMPARE(m_watch->leaks(), QStringList());
    for (const QByteArray &form : {encoded(), clientSecret, encoded().toBase64()}) {
        QVERIFY(!log.text().contains(QString::fromLatin1(form)));
        QDirIterator files(m_home->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            QVERIFY2(!file.readAll().contains(form), qPrintable(file.fileName()));
        }
    }
}

void RealToolsTest::gh_storesTheVeryBytes()
{
    const CapturedLog log;
    QVERIFY(deliver(GitHubPlace{u"acme/ci"_s, u"KEY_{ID}"_s, {}}));
    QCOMPARE(m_gitHub->secrets().value("repos/acme/ci/actions/secrets/KEY_NIGHTLY_ETL"), encoded());
    QCOMPARE(m_gitHub->secrets().size(), 1);
    checkNowhere(u"gh"_s, log);
}

void RealToolsTest::gh_storesForAnEnvironment()
{
    QVERIFY(deliver(GitHubPlace{u"acme/ci"_s, u"FLYTE_API_KEY"_s, u"production"_s}));
    const auto &secrets = m_gitHub->secrets();
    QCOMPARE(secrets.size(), 1);
    QVERIFY2(secrets.constBegin().key().endsWith("environments/production/secrets/FLYTE_API_KEY"),
        secrets.constBegin().key().constData());
    QCOMPARE(secrets.constBegin().value(), encoded());
}

void RealToolsTest::gh_replacesWhatIsThere()
{
    const GitHubPlace place{u"acme/ci"_s, u"FLYTE_API_KEY"_s, {}};
    QVERIFY(deliver(place));
    m_encoded = *encodeCredentials({u"acme.example.com"_s, clientId, Secret("of the successor"), u"acme"_s});
    QVERIFY(deliver(place));
    QCOMPARE(m_gitHub->secrets().value("repos/acme/ci/actions/secrets/FLYTE_API_KEY"), encoded());
    initTestCase();
}

void RealToolsTest::ghsFailure_isShownInItsWholeWords()
{
    const CapturedLog log;
    m_gitHub->refuse(403, "Resource not accessible by personal access token");
    const auto result = deliver(GitHubPlace{u"acme/ci"_s, u"FLYTE_API_KEY"_s, {}});
    QVERIFY(!result);
    const QString said = result.error().message();
    QVERIFY2(said.contains(u"failed to set secret \"FLYTE_API_KEY\": "_s), qPrintable(said));
    QVERIFY2(
        said.contains(u"HTTP 403: Resource not accessible by personal access token ("_s), qPrintable(said));
    QVERIFY(m_gitHub->secrets().isEmpty());
    checkNowhere(u"gh"_s, log);
}

void RealToolsTest::kubectl_makesASecret_withTheVeryBytes()
{
    const CapturedLog log;
    QVERIFY(deliver(KubernetesPlace{u"union-{id}"_s, u"FLYTE_API_KEY"_s, u"jobs"_s, u"test"_s}));
    const QString there = u"jobs/union-nightly-etl"_s;
    QCOMPARE(entry(there, u"FLYTE_API_KEY"_s), encoded());
    QCOMPARE(m_cluster->secrets().value(there).value("type"_L1).toString(), u"Opaque"_s);
    checkNowhere(u"kubectl"_s, log);
}

void RealToolsTest::kubectl_replacesWhatIsThere_andLeavesNoCopy()
{
    const KubernetesPlace place{u"{id}"_s, u"FLYTE_API_KEY"_s, {}, {}};
    QVERIFY(deliver(place));
    m_encoded = *encodeCredentials({u"acme.example.com"_s, clientId, Secret("of the successor"), u"acme"_s});
    QVERIFY(deliver(place));
    const QString there = u"default/nightly-etl"_s;
    QCOMPARE(entry(there, u"FLYTE_API_KEY"_s), encoded());
    // Applied on the client's side, it would stand there a second time.
    QVERIFY(!m_cluster->secrets().value(there).value("metadata"_L1).toObject().contains("annotations"_L1));
    initTestCase();
}

void RealToolsTest::kubectl_bringsSeveralKeysIntoOneSecret()
{
    const KubernetesPlace place{u"union-keys"_s, u"{ID}"_s, {}, {}};
    const QStringList both{clientId, u"grafana"_s};
    QVERIFY(Delivery::check(place, both));
    for (const QString &id : both)
        QVERIFY(deliver(place, id));
    QCOMPARE(entry(u"default/union-keys"_s, u"NIGHTLY_ETL"_s), encoded());
    QCOMPARE(entry(u"default/union-keys"_s, u"GRAFANA"_s), encoded());
    QCOMPARE(m_cluster->secrets().size(), 1);
}

void RealToolsTest::kubectl_leavesWhatOthersMade_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("create") << QStringList{u"create"_s, u"-f"_s, u"-"_s};
    QTest::newRow("apply") << QStringList{u"apply"_s, u"-f"_s, u"-"_s};
    QTest::newRow("apply on the server's side")
        << QStringList{u"apply"_s, u"--server-side"_s, u"-f"_s, u"-"_s};
}

void RealToolsTest::kubectl_leavesWhatOthersMade()
{
    QFETCH(QStringList, arguments);
    const QByteArray manifest
        = "apiVersion: v1\nkind: Secret\nmetadata: {name: shared, labels: {team: etl}}\n"
          "data: {FLYTE_API_KEY: b2xk, DATABASE: aHVudGVyMg==}\n";
    QVERIFY(kubectl(arguments, manifest));
    QVERIFY(deliver(KubernetesPlace{u"shared"_s, u"FLYTE_API_KEY"_s, {}, {}}));
    const QString there = u"default/shared"_s;
    QCOMPARE(entry(there, u"FLYTE_API_KEY"_s), encoded());
    QCOMPARE(entry(there, u"DATABASE"_s), QByteArray("hunter2"));
    QCOMPARE(m_cluster->secrets().value(there).value("metadata"_L1)["labels"_L1]["team"_L1], "etl"_L1);
}

void RealToolsTest::kubectl_takesASecretOfAnotherType()
{
    QVERIFY(kubectl({u"create"_s, u"-f"_s, u"-"_s},
        "apiVersion: v1\nkind: Secret\nmetadata: {name: basic}\ntype: kubernetes.io/basic-auth\n"
        "data: {username: cm9iaW4=}\n"));
    QVERIFY(deliver(KubernetesPlace{u"basic"_s, u"password"_s, {}, {}}));
    QCOMPARE(entry(u"default/basic"_s, u"password"_s), encoded());
    QCOMPARE(entry(u"default/basic"_s, u"username"_s), QByteArray("robin"));
    QCOMPARE(m_cluster->secrets().value(u"default/basic"_s).value("type"_L1), "kubernetes.io/basic-auth"_L1);
}

void RealToolsTest::kubectl_saysThatThereIsNoNamespace()
{
    const auto result = deliver(KubernetesPlace{u"{id}"_s, u"FLYTE_API_KEY"_s, u"nowhere"_s, {}});
    QVERIFY(!result);
    QVERIFY2(result.error().message().contains(u"namespaces \"nowhere\" not found"_s),
        qPrintable(result.error().message()));
    QVERIFY(m_cluster->secrets().isEmpty());
}

void RealToolsTest::kubectlsFailure_isShownInItsWholeWords()
{
    const CapturedLog log;
    const QString words = u"secrets \"nightly-etl\" is forbidden: User \"robin\" cannot create resource "
                          "\"secrets\" in API group \"\" in the namespace \"default\""_s;
    m_cluster->refuse(words);
    const auto result = deliver(KubernetesPlace{u"{id}"_s, u"FLYTE_API_KEY"_s, {}, {}});
    QVERIFY(!result);
    QVERIFY2(result.error().message().contains(words), qPrintable(result.error().message()));
    QVERIFY(result.error().message().startsWith(u"kubectl failed. It says: “Error from server"_s));
    checkNowhere(u"kubectl"_s, log);
}

QTEST_GUILESS_MAIN(RealToolsTest)
#include "realtools_test.moc"
