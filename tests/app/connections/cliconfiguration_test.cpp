// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/connections/cliconfiguration.h>

#include <QElapsedTimer>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

using AuthType = CliConfiguration::AuthType;

namespace {

QByteArray repeated(const QByteArray &part)
{
    return part.repeated(maxCliConfigurationBytes / part.size());
}

QByteArray bombOfAnchors()
{
    QByteArray yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 200; ++i) {
        const QByteArray before = '*' + ("a" + QByteArray::number(i - 1));
        yaml += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " ["
            + QByteArrayList(9, before).join(", ") + "]\n";
    }
    return yaml + "admin:\n  endpoint: dns:///acme.example.com\n  scopes: *a199\n";
}

} // namespace

class CliConfigurationTest final : public QObject
{
    Q_OBJECT

private slots:
    void wholeFile_isRead();
    void endpoint_isRead_data();
    void endpoint_isRead();
    void authType_isReadInAnyCase_data();
    void authType_isReadInAnyCase();
    void proxy_losesItsPassword();
    void notes_sayWhatLatchkeyDoesInstead_data();
    void notes_sayWhatLatchkeyDoesInstead();
    void brokenFile_isExplained_withItsLine_data();
    void brokenFile_isExplained_withItsLine();
    void hostileFile_isRefused_inTime_data();
    void hostileFile_isRefused_inTime();
};

void CliConfigurationTest::wholeFile_isRead()
{
    const auto read = readCliConfiguration("# made by uctl\n"
                                           "admin:\n"
                                           "  endpoint: dns:///acme.hosted.unionai.cloud\n"
                                           "  insecure: false\n"
                                           "  insecureSkipVerify: true\n"
                                           "  caCertFilePath: /etc/ssl/acme.pem\n"
                                           "  httpProxyURL: http://proxy.example.com:3128\n"
                                           "  authType: DeviceFlow\n"
                                           "  clientId: uctl\n"
                                           "  scopes: [openid, all]\n"
                                           "logger:\n"
                                           "  show-source: true\n"
                                           "task:\n"
                                           "  org: acme-labs\n"
                                           "  project: p\n");
    QVERIFY(read.has_value());
    QCOMPARE(read->endpoint.url(), QUrl(u"https://acme.hosted.unionai.cloud"_s));
    QCOMPARE(read->organization, u"acme-labs"_s);
    QVERIFY(!read->insecure);
    QVERIFY(read->insecureSkipVerify);
    QCOMPARE(read->caCertFilePath, u"/etc/ssl/acme.pem"_s);
    QCOMPARE(read->httpProxyHost, u"proxy.example.com:3128"_s);
    QCOMPARE(read->authType, AuthType::DeviceFlow);
    QCOMPARE(read->clientId, u"uctl"_s);
    QCOMPARE(read->scopes, QStringList({u"openid"_s, u"all"_s}));
}

void CliConfigurationTest::endpoint_isRead_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("url");
    const QString acme = u"https://acme.example.com"_s;
    const auto row = [](const char *name, const QByteArray &yaml, const QString &url) {
        QTest::newRow(name) << yaml << url;
    };
    row("dns", "admin: {endpoint: 'dns:///acme.example.com'}", acme);
    row("bare host", "admin:\n  endpoint: acme.example.com\n", acme);
    row("port", "admin:\n  endpoint: \"dns:///acme.example.com:8443\"\n", acme + u":8443"_s);
    row("JSON", "{\"admin\": {\"endpoint\": \"acme.example.com\"}}", acme);
    row("byte order mark",
        "\xef\xbb\xbf"
        "admin:\n  endpoint: acme.example.com\n",
        acme);
    row("Windows lines", "admin:\r\n  endpoint: acme.example.com\r\n", acme);
    row("alias", "host: &host dns:///acme.example.com\nadmin:\n  endpoint: *host\n", acme);
    row("alias of a map", "x: &x {endpoint: acme.example.com}\nadmin: *x\n", acme);
    row("merged", "x: &x {endpoint: acme.example.com}\nadmin:\n  <<: *x\n  insecure: false\n", acme);
    row("merged of two", "x: &x {a: b}\ny: &y {endpoint: acme.example.com}\nadmin:\n  <<: [*x, *y]\n", acme);
    row("given twice", "admin:\n  endpoint: old.example.com\n  endpoint: acme.example.com\n", acme);
    row("two documents", "admin:\n  endpoint: acme.example.com\n---\nadmin:\n  endpoint: b.example.com\n",
        acme);
    row("insecure elsewhere", "admin:\n  endpoint: dns:///acme.example.com\n  insecure: true\n", acme);
    row("insecure here", "admin:\n  endpoint: dns:///localhost:30080\n  insecure: true\n",
        u"http://localhost:30080"_s);
    row("insecure, YAML 1.1", "admin:\n  endpoint: localhost:30080\n  insecure: yes\n",
        u"http://localhost:30080"_s);
    row("secure here", "admin:\n  endpoint: dns:///localhost:30080\n", u"https://localhost:30080"_s);
}

void CliConfigurationTest::endpoint_isRead()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, url);
    const auto read = readCliConfiguration(yaml);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().reason));
    QCOMPARE(read->endpoint.url().toString(QUrl::FullyEncoded), url);
}

void CliConfigurationTest::authType_isReadInAnyCase_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<AuthType>("type");
    QTest::newRow("none") << ""_ba << AuthType::Pkce;
    QTest::newRow("Pkce") << "Pkce"_ba << AuthType::Pkce;
    QTest::newRow("PKCE") << "PKCE"_ba << AuthType::Pkce;
    QTest::newRow("deviceflow") << "deviceflow"_ba << AuthType::DeviceFlow;
    QTest::newRow("ClientSecret") << "ClientSecret"_ba << AuthType::ClientSecret;
    QTest::newRow("externalCommand") << "externalCommand"_ba << AuthType::ExternalCommand;
    QTest::newRow("Passthrough") << "Passthrough"_ba << AuthType::Passthrough;
    QTest::newRow("a plugin's") << "kerberos"_ba << AuthType::Other;
    QTest::newRow("a list") << "[Pkce]"_ba << AuthType::Pkce;
}

void CliConfigurationTest::authType_isReadInAnyCase()
{
    QFETCH(QByteArray, written);
    const auto read
        = readCliConfiguration("admin:\n  endpoint: acme.example.com\n  authType: " + written + '\n');
    QVERIFY(read.has_value());
    QTEST(read->authType, "type");
}

void CliConfigurationTest::proxy_losesItsPassword()
{
    const auto read
        = readCliConfiguration("admin:\n  endpoint: acme.example.com\n"
                               "  httpProxyURL: http://me:s3cr3t@proxy.example.com:3128/x?y=s3cr3t\n");
    QVERIFY(read.has_value());
    QCOMPARE(read->httpProxyHost, u"proxy.example.com:3128"_s);
    QVERIFY(!read->notes().join(u' ').contains("s3cr3t"_L1));
}

void CliConfigurationTest::notes_sayWhatLatchkeyDoesInstead_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << "authType: Pkce"_ba << QString();
    QTest::newRow("no check") << "insecureSkipVerify: true"_ba << u"always checks"_s;
    QTest::newRow("no encryption") << "insecure: true"_ba << u"uses https"_s;
    QTest::newRow("proxy") << "httpProxyURL: http://proxy.example.com:3128"_ba << u"proxy.example.com:3128"_s;
    QTest::newRow("command") << "authType: ExternalCommand"_ba << u"another program"_s;
    QTest::newRow("secret") << "authType: clientsecret"_ba << u"as an application"_s;
}

void CliConfigurationTest::notes_sayWhatLatchkeyDoesInstead()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, says);
    const auto read = readCliConfiguration("admin:\n  endpoint: acme.example.com\n  " + line + '\n');
    QVERIFY(read.has_value());
    QCOMPARE(read->notes().isEmpty(), says.isEmpty());
    QVERIFY2(read->notes().join(u' ').contains(says), qPrintable(read->notes().join(u' ')));
}

void CliConfigurationTest::brokenFile_isExplained_withItsLine_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &yaml, int line, const QString &says) {
        QTest::newRow(name) << yaml << line << says;
    };
    const QString missing = u"is missing"_s;
    row("empty", "", 0, missing);
    row("only a comment", "# nothing\n", 0, missing);
    row("a text", "hello\n", 0, missing);
    row("a list", "- a\n- b\n", 0, missing);
    row("admin is a list", "admin:\n  - endpoint: x\n", 0, missing);
    row("endpoint is a map", "admin:\n  endpoint: {a: b}\n", 0, missing);
    row("endpoint is empty", "admin:\n  endpoint:\n", 0, missing);
    row("merged into itself", "admin: &a\n  <<: *a\n", 0, missing);
    row("tab", "admin:\n\tendpoint: acme.example.com\n", 2, u"YAML"_s);
    row("a colon too many", "admin:\n  endpoint: a: b\n", 2, u"YAML"_s);
    row("bracket left open", "admin:\n  endpoint: [acme\n", 3, u"YAML"_s);
    row("unknown alias", "admin:\n  insecure: false\n  endpoint: *host\n", 3, u"YAML"_s);
    row("template", "admin:\n  endpoint: {{ .host }}\n", 0, QString());
    row("http elsewhere", "admin:\n  insecure: true\n\n  endpoint: http://acme.example.com\n", 4,
        u"over https"_s);
    row("user name", "admin:\n  endpoint: https://me:s3cr3t@acme.example.com\n", 2, u"no password"_s);
    row("bidi", "admin:\n  endpoint: \"acme.\\u202eexample.com\"\n", 2, u"U+202E"_s);
    row("UTF-16", "\xff\xfe"_ba + QByteArray("a\0d\0", 4), 0, u"UTF-8"_s);
    row("Latin-1",
        "admin:\n  endpoint: b\xfc"
        "cher.example.com\n",
        0, u"UTF-8"_s);
    row("null bytes", QByteArray("admin:\n  endpoint: acme\0", 24), 0, u"UTF-8"_s);
}

void CliConfigurationTest::brokenFile_isExplained_withItsLine()
{
    QFETCH(QByteArray, yaml);
    QFETCH(int, line);
    QFETCH(QString, says);
    const auto read = readCliConfiguration(yaml);
    QVERIFY(!read.has_value());
    QVERIFY2(read.error().reason.contains(says), qPrintable(read.error().reason));
    if (line > 0)
        QCOMPARE(read.error().line, line);
    QVERIFY(!read.error().reason.contains("s3cr3t"_L1));
    QVERIFY(!read.error().reason.isEmpty());
}

void CliConfigurationTest::hostileFile_isRefused_inTime_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<bool>("readable");
    QTest::newRow("too large") << QByteArray(maxCliConfigurationBytes + 1, ' ') << false;
    for (const char *part : {"[", "{", "- ", "? ", "a: ", "{a: ", "[[],", "x: [", "&a ", "!!a ", "%a\n",
             "\"\\", "|\n ", ":\n", "?\n", "---\n", "'a': ", "k: &k {<<: *k}\n", "\t", "- - - -\n"})
        QTest::newRow(QByteArray(part).simplified().constData()) << repeated(part) << false;
    QTest::newRow("anchors of anchors") << bombOfAnchors() << true;
}

void CliConfigurationTest::hostileFile_isRefused_inTime()
{
    QFETCH(QByteArray, yaml);
    QElapsedTimer timer;
    timer.start();
    const auto read = readCliConfiguration(yaml);
    QTEST(read.has_value(), "readable");
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed()))); // 0.2 s on a slow machine
}

QTEST_GUILESS_MAIN(CliConfigurationTest)
#include "cliconfiguration_test.moc"
