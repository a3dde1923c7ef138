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
    QTest::newRow("v6") << u"2001:db8::1"_s << u"https://[2001:db8::1]"_s;
    QTest::newRow("v6 with port") << u"[2001:db8::1]:8443"_s << u"https://[2001:db8::1]:8443"_s;
    QTest::newRow("dot of the root") << u"acme.example.com."_s << u"https://acme.example.com"_s;
    QTest::newRow("dot of the root, port")
        << u"https://acme.example.com.:8443/x"_s << u"https://acme.example.com:8443"_s;
    QTest::newRow("colons in the path") << u"acme.example.com/a:b:c"_s << u"https://acme.example.com"_s;
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
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QString &input, const QString &says) {
        QTest::newRow(name) << input << says;
    };
    const QString none = u"not an address"_s;
    row("empty", QString(), none);
    row("spaces", u"   "_s, none);
    row("words", u"my union"_s, u"space"_s);
    row("no-break space inside", u"acme\u00a0example.com"_s, u"space"_s);
    row("ftp", u"ftp://acme.example.com"_s, u"not ftp://"_s);
    row("a long scheme", QString(100, u'x') + u"://acme.example.com"_s, none);
    row("http elsewhere", u"http://acme.example.com"_s, u"over https"_s);
    row("user", u"https://me:pw@acme.example.com"_s, u"no password"_s);
    row("user that looks like a host", u"https://acme.unionai.cloud@evil.example"_s, u"no password"_s);
    row("port 0", u"acme.example.com:0"_s, u"1 to 65535"_s);
    row("port too large", u"acme.example.com:70000"_s, u"1 to 65535"_s);
    row("port far too large", u"acme.example.com:99999999999999999999"_s, u"1 to 65535"_s);
    row("port in words", u"acme.example.com:http"_s, u"1 to 65535"_s);
    row("port in other digits", u"acme.example.com:٤٤٣"_s, u"1 to 65535"_s);
    row("port negative", u"acme.example.com:-1"_s, u"1 to 65535"_s);
    row("two ports", u"acme.example.com:1:2"_s, u"1 to 65535"_s);
    row("scheme alone", u"https://"_s, none);
    row("only a port", u":8080"_s, none);
    row("only dots", u".."_s, none);
    row("two dots at the end", u"acme.example.com.."_s, none);
    row("backslash", u"https://acme.example.com\\@evil.example"_s, none);
    row("escapes", u"acme%2eexample.com"_s, none);
    row("v6 cut off", u"[2001:db8::1"_s, none);
    row("v6 zone", u"[fe80::1%25eth0]"_s, none);
    row("right-to-left override", u"acme.\u202eduolc.example"_s, u"U+202E"_s);
    row("zero-width space", u"acme\u200b.example.com"_s, u"U+200B"_s);
    row("null character", u"acme"_s + QChar(0) + u".example.com"_s, u"U+0000"_s);
    row("line break", u"acme.example.com\nevil.example"_s, u"U+000A"_s);
    row("a megabyte", QString(1024 * 1024, u'a'), u"too long"_s);
}

void EndpointTest::parse_refuses()
{
    QFETCH(QString, input);
    const auto endpoint = Endpoint::parse(input);
    QVERIFY(!endpoint.has_value());
    QCOMPARE(endpoint.error().kind(), ErrorKind::InvalidArgument);
    QFETCH(QString, says);
    QVERIFY2(endpoint.error().message().contains(says), qPrintable(endpoint.error().message()));
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
