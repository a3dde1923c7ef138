// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/core/endpoint.h>

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class EndpointTest final : public QObject
{
    Q_OBJECT

private slots:
    void parse_understands_data();
    void parse_understands();
    void parse_refuses_data();
    void parse_refuses();
    void suggestedOrganization_isTheFirstLabel_ofALongHost();
    void isSafeToOpen_wantsHttpsOrLoopback();
};

void EndpointTest::parse_understands_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("url");
    QTest::newRow("host") << u"acme.hosted.unionai.cloud"_s << u"https://acme.hosted.unionai.cloud"_s;
    QTest::newRow("white space") << u"  acme.example.com \n"_s << u"https://acme.example.com"_s;
    QTest::newRow("upper case") << u"ACME.Example.COM"_s << u"https://acme.example.com"_s;
    QTest::newRow("port") << u"acme.example.com:8443"_s << u"https://acme.example.com:8443"_s;
    QTest::newRow("standard port") << u"acme.example.com:443"_s << u"https://acme.example.com"_s;
    QTest::newRow("console link") << u"https://acme.example.com/v2/domain/x?tab=1#y"_s
                                  << u"https://acme.example.com"_s;
    QTest::newRow("dns") << u"dns:///acme.example.com"_s << u"https://acme.example.com"_s;
    QTest::newRow("dns with port") << u"dns:///acme.example.com:8090"_s << u"https://acme.example.com:8090"_s;
    QTest::newRow("loopback http") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
    QTest::newRow("v6 loopback http") << u"http://[::1]:8080/"_s << u"http://[::1]:8080"_s;
    QTest::newRow("international") << u"bücher.example.com"_s << u"https://xn--bcher-kva.example.com"_s;
}

void EndpointTest::parse_understands()
{
    QFETCH(QString, input);
    QFETCH(QString, url);
    const auto endpoint = Endpoint::parse(input);
    QVERIFY(endpoint.has_value());
    QCOMPARE(endpoint->url().toString(QUrl::FullyEncoded), url);
}

void EndpointTest::parse_refuses_data()
{
    QTest::addColumn<QString>("input");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << u"   "_s;
    QTest::newRow("words") << u"my union"_s;
    QTest::newRow("ftp") << u"ftp://acme.example.com"_s;
    QTest::newRow("http elsewhere") << u"http://acme.example.com"_s;
    QTest::newRow("user") << u"https://me:pw@acme.example.com"_s;
    QTest::newRow("port 0") << u"acme.example.com:0"_s;
    QTest::newRow("port too large") << u"acme.example.com:70000"_s;
    QTest::newRow("port in words") << u"acme.example.com:http"_s;
    QTest::newRow("scheme alone") << u"https://"_s;
    QTest::newRow("only a port") << u":8080"_s;
}

void EndpointTest::parse_refuses()
{
    QFETCH(QString, input);
    const auto endpoint = Endpoint::parse(input);
    QVERIFY(!endpoint.has_value());
    QCOMPARE(endpoint.error().kind(), ErrorKind::InvalidArgument);
    QVERIFY(!endpoint.error().message().isEmpty());
}

void EndpointTest::suggestedOrganization_isTheFirstLabel_ofALongHost()
{
    QCOMPARE(Endpoint::parse(u"acme.hosted.unionai.cloud")->suggestedOrganization(), u"acme"_s);
    QCOMPARE(Endpoint::parse(u"unionai.cloud")->suggestedOrganization(), QString());
    QCOMPARE(Endpoint::parse(u"http://127.0.0.1:9")->suggestedOrganization(), QString());
}

void EndpointTest::isSafeToOpen_wantsHttpsOrLoopback()
{
    QVERIFY(isSafeToOpen(QUrl(u"https://idp.example.com/authorize"_s)));
    QVERIFY(isSafeToOpen(QUrl(u"http://localhost:1/authorize"_s)));
    QVERIFY(!isSafeToOpen(QUrl(u"http://idp.example.com/authorize"_s)));
    QVERIFY(!isSafeToOpen(QUrl(u"file:///etc/passwd"_s)));
    QVERIFY(!isSafeToOpen(QUrl(u"javascript:alert(1)"_s)));
    QVERIFY(!isSafeToOpen(QUrl()));
}

QTEST_GUILESS_MAIN(EndpointTest)
#include "endpoint_test.moc"
