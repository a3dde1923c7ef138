// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "hostilevalues.h"
#include "run.h"

#include <app/delivery/manifests.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

namespace {

/// Every document of a YAML stream, as PyYAML reads it.
QJsonArray readYaml(const QByteArray &stream)
{
    const QByteArray json = run(QStringLiteral(LATCHKEY_PYTHON),
        {u"-c"_s, u"import json, sys, yaml\nprint(json.dumps(list(yaml.safe_load_all(sys.stdin))))"_s},
        stream);
    return QJsonDocument::fromJson(json).array();
}

QByteArray secretNamed(const QString &name, const QByteArray &value)
{
    QByteArray text;
    Manifests::appendKubernetesSecret(text, {name, u"FLYTE_API_KEY"_s, {}, {}}, value);
    return text;
}

} // namespace

class ManifestsTest final : public QObject
{
    Q_OBJECT

private slots:
    void kubernetesSecret_givesBackTheBytes();
    void kubernetesSecret_isOneForKubectl();
    void kubernetesPatch_isOneEntry();
    void kubernetesName_keepsWhatMayStay_data();
    void kubernetesName_keepsWhatMayStay();
    void kubernetesKey_isWhatASecretTakes();
    void gitHubActions_namesTheSecret();
    void gitLab_checksTheVariable();
    void terraformImport_namesTheKey();
};

void ManifestsTest::kubernetesSecret_givesBackTheBytes()
{
    QList<QByteArray> values = hostileValues();
    values.append(QByteArray("a\0\xff", 3));
    QByteArray stream;
    for (const QByteArray &value : std::as_const(values))
        stream += "---\n" + secretNamed(u"nightly-etl"_s, value) + '\n';
    const QJsonArray documents = readYaml(stream);
    QCOMPARE(documents.size(), values.size());
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QJsonObject document = documents.at(i).toObject();
        QCOMPARE(document["kind"_L1], "Secret"_L1);
        QCOMPARE(document["metadata"_L1]["name"_L1], "nightly-etl"_L1);
        const QString data = document["data"_L1]["FLYTE_API_KEY"_L1].toString();
        QCOMPARE(QByteArray::fromBase64(data.toLatin1()), values.at(i));
    }
}

void ManifestsTest::kubernetesSecret_isOneForKubectl()
{
    const QByteArray value = "s3$(et)\n";
    const QByteArray printed
        = run(u"kubectl"_s, {u"annotate"_s, u"--local"_s, u"-f"_s, u"-"_s, u"a=b"_s, u"-o"_s, u"json"_s},
            secretNamed(u"123"_s, value));
    const QJsonObject object = QJsonDocument::fromJson(printed).object();
    QCOMPARE(object["metadata"_L1]["name"_L1], "123"_L1);
    QCOMPARE(object["type"_L1], "Opaque"_L1);
    QCOMPARE(QByteArray::fromBase64(object["data"_L1]["FLYTE_API_KEY"_L1].toString().toLatin1()), value);
}

void ManifestsTest::kubernetesPatch_isOneEntry()
{
    const QByteArray value("a\0\xff\"'\n", 6);
    QByteArray text;
    Manifests::appendKubernetesPatch(text, u"ci.key-1_A"_s, value);
    const QJsonObject patch = QJsonDocument::fromJson(text).object();
    QCOMPARE(patch.keys(), QStringList(u"data"_s));
    QCOMPARE(patch["data"_L1].toObject().keys(), QStringList(u"ci.key-1_A"_s));
    QCOMPARE(QByteArray::fromBase64(patch["data"_L1]["ci.key-1_A"_L1].toString().toLatin1()), value);
}

void ManifestsTest::kubernetesName_keepsWhatMayStay_data()
{
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<QString>("name");
    QTest::newRow("as it is") << u"nightly-etl"_s << u"nightly-etl"_s;
    QTest::newRow("capitals, dots, blanks") << u"Acme.CI  Key"_s << u"acme-ci-key"_s;
    QTest::newRow("dashes at the ends") << u"-_a_-"_s << u"a"_s;
    QTest::newRow("nothing") << u"数据"_s << u"api-key"_s;
    QTest::newRow("too long") << QString(300, u'a') << QString(63, u'a');
    QTest::newRow("a dash at the cut") << QString(62, u'a') + u"-b"_s << QString(62, u'a');
}

void ManifestsTest::kubernetesName_keepsWhatMayStay()
{
    QFETCH(QString, clientId);
    QTEST(Manifests::kubernetesName(clientId), "name");
    QVERIFY(Manifests::isKubernetesName(Manifests::kubernetesName(clientId)));
}

void ManifestsTest::kubernetesKey_isWhatASecretTakes()
{
    for (const char *key : {"FLYTE_API_KEY", "a.b", "key-1"})
        QVERIFY2(Manifests::isKubernetesKey(QString::fromLatin1(key)), key);
    for (const char *key : {"", "..", "..a", "a b", "a/b", "a:b", "=x"})
        QVERIFY2(!Manifests::isKubernetesKey(QString::fromLatin1(key)), key);
    for (const char *name : {"", "A", "a_b", "-a", "a-", "a..b", "a/b"})
        QVERIFY2(!Manifests::isKubernetesName(QString::fromLatin1(name)), name);
}

void ManifestsTest::gitHubActions_namesTheSecret()
{
    const QJsonArray documents = readYaml(Manifests::gitHubActions("UNION_API_KEY"_L1));
    QCOMPARE(documents.size(), 1);
    QCOMPARE(documents.at(0)["env"_L1]["UNION_API_KEY"_L1], "${{ secrets.UNION_API_KEY }}"_L1);
}

void ManifestsTest::gitLab_checksTheVariable()
{
    const QJsonArray documents = readYaml(Manifests::gitLab("FLYTE_API_KEY"_L1));
    const QJsonObject job = documents.at(0)[".needs-api-key"_L1].toObject();
    const QByteArray line = job["before_script"_L1].toArray().at(0).toString().toUtf8();
    QCOMPARE(run(u"sh"_s, {}, "FLYTE_API_KEY='a b'\n" + line + "\nprintf $?\n"), QByteArray("0"));
    QCOMPARE(run(u"sh"_s, {}, "unset FLYTE_API_KEY\n" + line + "\nprintf $?\n"), QByteArray("1"));
}

void ManifestsTest::terraformImport_namesTheKey()
{
    QCOMPARE(Manifests::terraformImport(u"nightly-etl"_s),
        QByteArray("import {\n  to = unionai_api_key.nightly_etl\n  id = \"nightly-etl\"\n}\n\n"
                   "resource \"unionai_api_key\" \"nightly_etl\" {\n  id = \"nightly-etl\"\n}"));
    QVERIFY(
        Manifests::terraformImport(u"3 ${x}"_s).contains("unionai_api_key.key_3___x_\n  id = \"3 $${x}\"\n"));
}

QTEST_GUILESS_MAIN(ManifestsTest)
#include "manifests_test.moc"
