// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "hostilevalues.h"
#include "run.h"

#include <app/delivery/severalcredentials.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

namespace {

using Values = QMap<QByteArray, QByteArray>;

QByteArray text(
    const QList<KeyCredentials> &keys, CopyFormat format, KeyVariable variable = KeyVariable::Flyte)
{
    const auto formatted = formatSeveral(keys, {format, variable});
    return formatted ? formatted->reveal().toByteArray() : QByteArray();
}

/// Every value that the form takes, each as a key of its own; and what a reader has to find.
std::pair<QList<KeyCredentials>, Values> keysFor(CopyFormat format)
{
    QList<KeyCredentials> keys;
    Values expected;
    for (const QByteArray &value : hostileValues()) {
        const KeyCredentials key{u"Team %1"_s.arg(keys.size()), Secret(value)};
        if (!formatCredentials(key.encoded, {format, KeyVariable::Union}, key.clientId))
            continue;
        keys.append(key);
        expected.insert("UNION_API_KEY_TEAM_" + QByteArray::number(expected.size()), value);
    }
    return {keys, expected};
}

/// From NAME=VALUE, each with a NUL at the end.
Values valuesIn(const QByteArray &environment)
{
    Values values;
    for (const QByteArray &entry : environment.split('\0')) {
        if (entry.startsWith("UNION_API_KEY_"))
            values.insert(entry.left(entry.indexOf('=')), entry.mid(entry.indexOf('=') + 1));
    }
    return values;
}

} // namespace

Q_DECLARE_METATYPE(Latchkey::CopyFormat)

class SeveralCredentialsTest final : public QObject
{
    Q_OBJECT

private slots:
    void eachKey_hasItsOwnVariable();
    void shell_readsAllOfThem_data();
    void shell_readsAllOfThem();
    void dotEnv_isReadByPython_asAWhole();
    void json_isOneObject();
    void kubernetes_isAManifestForEach_withTheUsualVariable();
    void raw_isAValueInEachLine();
    void sameName_isRefused_ratherThanLost();
    void formsAboutOneKey_areRefused();
    void whatCanNotBeCarried_isRefused();
};

void SeveralCredentialsTest::eachKey_hasItsOwnVariable()
{
    QCOMPARE(variableNameOf(u"nightly-etl"_s, KeyVariable::Flyte), QByteArray("FLYTE_API_KEY_NIGHTLY_ETL"));
    const QList<KeyCredentials> keys{{u"nightly-etl"_s, Secret("YQ==")}, {u"ci"_s, Secret("Yg==")}};
    QCOMPARE(
        text(keys, CopyFormat::DotEnv), QByteArray("FLYTE_API_KEY_NIGHTLY_ETL=YQ==\nFLYTE_API_KEY_CI=Yg=="));
    QCOMPARE(text(keys, CopyFormat::Cmd, KeyVariable::Unionai),
        QByteArray("set \"UNIONAI_API_KEY_NIGHTLY_ETL=YQ==\"\nset \"UNIONAI_API_KEY_CI=Yg==\""));
}

void SeveralCredentialsTest::shell_readsAllOfThem_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<CopyFormat>("format");
    QTest::newRow("bash") << u"bash"_s << CopyFormat::Export;
    QTest::newRow("dash") << u"dash"_s << CopyFormat::Export;
    QTest::newRow("zsh") << u"zsh"_s << CopyFormat::Export;
    QTest::newRow("fish") << u"fish"_s << CopyFormat::Fish;
}

void SeveralCredentialsTest::shell_readsAllOfThem()
{
    QFETCH(QString, shell);
    QFETCH(CopyFormat, format);
    const auto [keys, expected] = keysFor(format);
    QVERIFY(keys.size() > 300);
    const QByteArray printed = run(shell, {}, text(keys, format, KeyVariable::Union) + "\nprintenv -0\n");
    QCOMPARE(valuesIn(printed), expected);
}

void SeveralCredentialsTest::dotEnv_isReadByPython_asAWhole()
{
    const auto [keys, expected] = keysFor(CopyFormat::DotEnv);
    const QByteArray printed = run(QStringLiteral(LATCHKEY_PYTHON),
        {u"-c"_s,
            u"import dotenv, io, sys\n"
            "values = dotenv.dotenv_values(stream=io.StringIO(sys.stdin.buffer.read().decode()))\n"
            "sys.stdout.buffer.write(b''.join(f'{it[0]}={it[1]}\\0'.encode() for it in values.items()))\n"_s},
        text(keys, CopyFormat::DotEnv, KeyVariable::Union));
    QCOMPARE(valuesIn(printed), expected);
}

void SeveralCredentialsTest::json_isOneObject()
{
    const auto [keys, expected] = keysFor(CopyFormat::Json);
    const auto object = QJsonDocument::fromJson(text(keys, CopyFormat::Json, KeyVariable::Union)).object();
    Values values;
    for (auto it = object.begin(); it != object.end(); ++it)
        values.insert(it.key().toUtf8(), it.value().toString().toUtf8());
    QCOMPARE(values, expected);
}

void SeveralCredentialsTest::kubernetes_isAManifestForEach_withTheUsualVariable()
{
    const auto [keys, expected] = keysFor(CopyFormat::KubernetesSecret);
    const QByteArray printed = run(QStringLiteral(LATCHKEY_PYTHON),
        {u"-c"_s,
            u"import base64, sys, yaml\n"
            "for it in yaml.safe_load_all(sys.stdin.buffer):\n"
            "    (name, value), = it['data'].items()\n"
            "    title = name + '_' + it['metadata']['name'].upper().replace('-', '_')\n"
            "    sys.stdout.buffer.write(title.encode() + b'=' + base64.b64decode(value) + b'\\0')\n"_s},
        text(keys, CopyFormat::KubernetesSecret, KeyVariable::Union));
    QCOMPARE(valuesIn(printed), expected);
}

void SeveralCredentialsTest::raw_isAValueInEachLine()
{
    // The same name elsewhere is none here.
    QCOMPARE(text({{u"a-b"_s, Secret("YQ==")}, {u"a_b"_s, Secret("Yg==")}}, CopyFormat::Raw),
        QByteArray("YQ==\nYg=="));
}

void SeveralCredentialsTest::sameName_isRefused_ratherThanLost()
{
    const QList<KeyCredentials> keys{{u"a-b"_s, Secret("YQ==")}, {u"a_b"_s, Secret("Yg==")}};
    for (const CopyFormat format : copyFormats()) {
        const auto refused = formatSeveral(keys, {format, KeyVariable::Flyte});
        QCOMPARE(refused.has_value(), format == CopyFormat::Raw);
        if (!refused)
            QCOMPARE(refused.error().kind(), ErrorKind::InvalidArgument);
    }
}

void SeveralCredentialsTest::formsAboutOneKey_areRefused()
{
    const QList<KeyCredentials> keys{{u"ci"_s, {}}, {u"etl"_s, {}}};
    QVERIFY(text(keys, CopyFormat::GitHubActions).isEmpty());
    QVERIFY(text(keys, CopyFormat::GitLab).isEmpty());
    QCOMPARE(text(keys, CopyFormat::TerraformImport).count("import {"), 2);
    for (const CopyFormat format : copyFormats())
        QCOMPARE(formatSeveral(keys, {format, KeyVariable::Flyte}).has_value(), holdsSeveral(format));
}

void SeveralCredentialsTest::whatCanNotBeCarried_isRefused()
{
    const auto refused = formatSeveral(
        {{u"ci"_s, Secret("YQ==")}, {u"etl"_s, Secret("a%b")}}, {CopyFormat::Cmd, KeyVariable::Flyte});
    QVERIFY(!refused);
    QVERIFY(!refused.error().message().contains("a%b"_L1));
}

QTEST_GUILESS_MAIN(SeveralCredentialsTest)
#include "severalcredentials_test.moc"
