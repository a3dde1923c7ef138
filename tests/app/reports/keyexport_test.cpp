// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/appscodec.h>
#include <app/reports/keyexport.h>
#include <tests/app/reports/python.h>
#include <tests/app/reports/trickykeys.h>

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

namespace {

ApiKeys trickyKeys()
{
    ApiKeys keys;
    const auto apps = trickyApps();
    for (const auto &app : apps.apps())
        keys.push_back(std::make_shared<const ApiKey>(keyFrom(app)));
    return keys;
}

} // namespace

/// What the reference client makes of the same keys is compared in contract.cli.keyexport_test.
class KeyExportTest final : public QObject
{
    Q_OBJECT

private slots:
    void csv_isReadBackByPython();
    void csv_holdsNoFormula();
    void csv_hasLinesAsTheStandardWantsThem();
    void noKeys_areAFileAllTheSame();
    void noFormat_hasTheSecret();
    void file_isForItsOwnerAlone();
    void file_isReplacedWhole_orNotAtAll();

private:
    QTemporaryDir m_folder;
};

void KeyExportTest::csv_isReadBackByPython()
{
    const QString program = u"import csv, io, json, sys\n"
                            "text = sys.stdin.buffer.read().decode('utf-8')\n"
                            "print(json.dumps(list(csv.DictReader(io.StringIO(text, newline=''), "
                            "strict=True))))"_s;
    const QByteArray printed = runPython(
        QStringLiteral(LATCHKEY_PYTHON), {u"-c"_s, program}, exported(trickyKeys(), KeyFormat::Csv));
    const QJsonArray rows = QJsonDocument::fromJson(printed).array();
    const auto apps = trickyApps();
    QCOMPARE(rows.size(), apps.apps_size());
    const QJsonObject full{{u"organization"_s, u"acme"_s}, {u"client_id"_s, u"nightly-etl"_s},
        {u"client_id_issued_at"_s, u"2023-11-14T22:13:20.123456789Z"_s},
        {u"redirect_uris"_s,
            u"http://localhost:8080/authorization-code/callback; https://example.org/?a=1&b=<2>"_s},
        {u"response_types"_s, u"CODE; ID_TOKEN"_s},
        {u"grant_types"_s, u"CLIENT_CREDENTIALS; AUTHORIZATION_CODE"_s}, {u"application_type"_s, u"NATIVE"_s},
        {u"contacts"_s, u"ada@example.org; \"Grace, Hopper\" <grace@example.org>"_s},
        {u"client_name"_s, u"Nightly ETL"_s}, {u"logo_uri"_s, u"https://example.org/logo.svg"_s},
        {u"client_uri"_s, u"https://example.org/"_s}, {u"policy_uri"_s, u"https://example.org/policy"_s},
        {u"tos_uri"_s, u"https://example.org/tos"_s}, {u"jwks_uri"_s, u"https://example.org/jwks"_s},
        {u"token_endpoint_auth_method"_s, u"CLIENT_SECRET_BASIC"_s},
        {u"client_secret_expires_at"_s, u"2027-01-15T08:00:00.123456Z"_s}, {u"profile_apporg"_s, u"acme"_s}};
    QCOMPARE(rows.first().toObject(), full);
    QCOMPARE(rows.at(2).toObject().value(u"grant_types"_s), u"CLIENT_CREDENTIALS; 77"_s);
    QCOMPARE(rows.at(2).toObject().value(u"application_type"_s), u"99"_s);
    for (int i = 3; i < rows.size(); ++i) {
        const QString name = QString::fromStdString(apps.apps(i).client_name());
        const QString read = rows.at(i).toObject().value(u"client_name"_s).toString();
        QCOMPARE(read.startsWith(u'\'') ? read.mid(1) : read, name);
    }
}

void KeyExportTest::csv_holdsNoFormula()
{
    const QByteArray csv = exported(trickyKeys(), KeyFormat::Csv);
    QVERIFY(csv.contains("\"'=HYPERLINK(\"\"http://evil\"\")\""));
    QVERIFY(csv.contains("\"'\tTab\""));
    for (const char *start : {"=", "+", "-", "@", "\t", "\r"}) {
        for (const char *before : {",\"", "\n\""})
            QVERIFY2(!csv.contains(QByteArray(before) + start), start);
    }
}

void KeyExportTest::csv_hasLinesAsTheStandardWantsThem()
{
    ApiKey key;
    key.clientId = u"a"_s;
    key.name = u"A \"b\", c"_s;
    QCOMPARE(exported({std::make_shared<const ApiKey>(key)}, KeyFormat::Csv),
        "\"organization\",\"client_id\",\"client_id_issued_at\",\"redirect_uris\",\"response_types\","
        "\"grant_types\",\"application_type\",\"contacts\",\"client_name\",\"logo_uri\",\"client_uri\","
        "\"policy_uri\",\"tos_uri\",\"jwks_uri\",\"token_endpoint_auth_method\","
        "\"client_secret_expires_at\",\"profile_apporg\"\r\n"
        "\"\",\"a\",\"\",\"\",\"\",\"\",\"WEB\",\"\",\"A \"\"b\"\", "
        "c\",\"\",\"\",\"\",\"\",\"\",\"NONE\",\"\","
        "\"\"\r\n"_ba);
}

void KeyExportTest::noKeys_areAFileAllTheSame()
{
    QCOMPARE(exported({}, KeyFormat::ProtobufJson), QByteArray());
    QCOMPARE(exported({}, KeyFormat::FlyteJson), "[]\n"_ba);
    QCOMPARE(exported({}, KeyFormat::Csv).count('\n'), 1);
}

void KeyExportTest::noFormat_hasTheSecret()
{
    QVERIFY(trickyApps().SerializeAsString().find(trickySecret) != std::string::npos);
    for (const auto format : {KeyFormat::ProtobufJson, KeyFormat::FlyteJson, KeyFormat::Csv}) {
        const QByteArray all = exported(trickyKeys(), format);
        QVERIFY(all.contains("nightly-etl"));
        QVERIFY(!all.contains(trickySecret));
    }
}

void KeyExportTest::file_isForItsOwnerAlone()
{
    const QString path = m_folder.filePath(u"keys.csv"_s);
    QVERIFY(writeReport(path, "a\r\n"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "a\r\n"_ba);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(path).permissions() & others));
}

void KeyExportTest::file_isReplacedWhole_orNotAtAll()
{
    const QString path = m_folder.filePath(u"there.json"_s);
    QVERIFY(writeReport(path, "before, and longer"));
    QVERIFY(writeReport(path, "after"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "after"_ba);

    const auto refused = writeReport(m_folder.filePath(u"no such/folder.json"_s), "x");
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind(), ErrorKind::Storage);
    QVERIFY(refused.error().message().contains(u"folder.json"_s));
}

QTEST_GUILESS_MAIN(KeyExportTest)
#include "keyexport_test.moc"
