// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/pastedaddress.h>

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

using Kind = PastedAddress::Kind;

namespace {

const QByteArray parts = "acme.example.com:ci:s3cr3t-VALUE-of-a-key:acme"_ba;
const QString secret = u"s3cr3t"_s;

QString encoded(const QByteArray &text = parts)
{
    return QString::fromLatin1(text.toBase64());
}

} // namespace

class PastedAddressTest final : public QObject
{
    Q_OBJECT

private slots:
    void address_isUnderstood_data();
    void address_isUnderstood();
    void key_isUnderstood_data();
    void key_isUnderstood();
    void notes_sayWhatMaySurprise_data();
    void notes_sayWhatMaySurprise();
    void brokenInput_isExplained_data();
    void brokenInput_isExplained();
    void brokenKey_isRecognized_andNeverEchoed_data();
    void brokenKey_isRecognized_andNeverEchoed();
    void holdsKey_leavesAddressesAlone_data();
    void holdsKey_leavesAddressesAlone();
};

void PastedAddressTest::address_isUnderstood_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("organization");
    const QString acme = u"https://acme.example.com"_s;
    const auto row = [](const char *name, const QString &input, Kind kind, const QString &url,
                         const QString &organization = {}) {
        QTest::newRow(name) << input << kind << url << organization;
    };
    row("host", u"acme.example.com"_s, Kind::Address, acme);
    row("single label", u"acme"_s, Kind::Address, u"https://acme"_s);
    row("host and port", u"acme.example.com:8443"_s, Kind::Address, acme + u":8443"_s);
    row("url", u"https://ACME.example.com/"_s, Kind::Address, acme);
    row("in quotes", u" \"https://acme.example.com\" "_s, Kind::Address, acme);
    row("in angle brackets", u"<https://acme.example.com>"_s, Kind::Address, acme);
    row("in back ticks", u"`acme.example.com`"_s, Kind::Address, acme);
    row("dns", u"dns:///acme.example.com"_s, Kind::GrpcTarget, acme);
    row("dns with port", u"dns:///acme.example.com:8090"_s, Kind::GrpcTarget, acme + u":8090"_s);
    row("DNS", u"DNS:///acme.example.com"_s, Kind::GrpcTarget, acme);
    row("v6", u"2001:db8::1"_s, Kind::Address, u"https://[2001:db8::1]"_s);
    row("v6 and port", u"[2001:db8::1]:8443"_s, Kind::Address, u"https://[2001:db8::1]:8443"_s);
    row("v4", u"192.0.2.7:8089"_s, Kind::Address, u"https://192.0.2.7:8089"_s);
    row("loopback http", u"http://localhost:30080"_s, Kind::Address, u"http://localhost:30080"_s);
    row("dot at the end", u"acme.example.com."_s, Kind::Address, acme);
    row("international", u"bücher.example.com"_s, Kind::Address, u"https://xn--bcher-kva.example.com"_s);
    row("punycode", u"xn--bcher-kva.example.com"_s, Kind::Address, u"https://xn--bcher-kva.example.com"_s);
    row("console", u"https://acme.example.com/console/projects/x/domains/y/executions/z?duration=all#a"_s,
        Kind::Link, acme);
    row("console without scheme", u"acme.example.com/console/projects/flytesnacks"_s, Kind::Link, acme);
    row("v2", u"https://acme.example.com/v2/domain/development/project/p/runs"_s, Kind::Link, acme);
    row("organization", u"https://acme.example.com/org/acme-labs/projects/p"_s, Kind::Link, acme,
        u"acme-labs"_s);
    row("organization of the console", u"https://acme.example.com/console/org/acme-labs"_s, Kind::Link, acme,
        u"acme-labs"_s);
    row("organization of v2", u"https://acme.example.com/v2/org/acme/domain/d"_s, Kind::Link, acme,
        u"acme"_s);
    row("org deeper down is none", u"https://acme.example.com/projects/org/acme"_s, Kind::Link, acme);
    row("org without a name", u"https://acme.example.com/org/"_s, Kind::Link, acme);
    row("org with a strange name", u"https://acme.example.com/org/a%20b%3Cscript%3E/x"_s, Kind::Link, acme);
    row("colons in the path", u"https://acme.example.com/v2/run/a:b:c:d"_s, Kind::Link, acme);
    row("query alone", u"https://acme.example.com?tab=keys"_s, Kind::Link, acme);
    row("vanity", u"https://serverless.union.ai"_s, Kind::Address,
        u"https://serverless-1.us-east-2.s.union.ai"_s);
}

void PastedAddressTest::address_isUnderstood()
{
    QFETCH(QString, input);
    const auto address = understandAddress(input);
    QVERIFY2(address.has_value(), address ? "" : qPrintable(address.error().message()));
    QTEST(address->kind, "kind");
    QTEST(address->endpoint.url().toString(QUrl::FullyEncoded), "url");
    QTEST(address->organization, "organization");
    QVERIFY(!address->key);
}

void PastedAddressTest::key_isUnderstood_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("organization");
    const QString acme = u"https://acme.example.com"_s;
    const auto row
        = [](const char *name, const QString &input, const QString &url, const QString &organization) {
              QTest::newRow(name) << input << url << organization;
          };
    row("bare", encoded(), acme, u"acme"_s);
    row("white space around", u"\n  "_s + encoded() + u" \t\n"_s, acme, u"acme"_s);
    row("export", u"export FLYTE_API_KEY=\""_s + encoded() + u"\"\n"_s, acme, u"acme"_s);
    row("export without quotes", u"export FLYTE_API_KEY="_s + encoded(), acme, u"acme"_s);
    row("fish", u"set -gx FLYTE_API_KEY '"_s + encoded() + u"'"_s, acme, u"acme"_s);
    row("PowerShell", u"$env:FLYTE_API_KEY = \""_s + encoded() + u"\""_s, acme, u"acme"_s);
    row("yaml", u"UNION_API_KEY: "_s + encoded(), acme, u"acme"_s);
    row("terraform", u"UNIONAI_API_KEY="_s + encoded(), acme, u"acme"_s);
    row("in back ticks", u"`"_s + encoded() + u"`"_s, acme, u"acme"_s);
    row("no organization", encoded("acme.example.com:ci:s3cr3t:None"), acme, QString());
    row("scheme inside", encoded("dns:///acme.example.com:ci:s3cr3t:acme"), acme, u"acme"_s);
    row("port inside", encoded("acme.example.com:8443:ci:s3cr3t:acme"), acme + u":8443"_s, u"acme"_s);
}

void PastedAddressTest::key_isUnderstood()
{
    QFETCH(QString, input);
    QVERIFY(holdsKey(input));
    const auto address = understandAddress(input);
    QVERIFY2(address.has_value(), address ? "" : qPrintable(address.error().message()));
    QCOMPARE(address->kind, Kind::EncodedKey);
    QTEST(address->endpoint.url().toString(QUrl::FullyEncoded), "url");
    QTEST(address->organization, "organization");
    QVERIFY(address->key);
    QCOMPARE(address->key->clientId, u"ci"_s);
    QVERIFY(address->key->clientSecret.reveal().startsWith("s3cr3t"));
    QVERIFY(!address->notes.join(u' ').contains(secret));
}

void PastedAddressTest::notes_sayWhatMaySurprise_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << u"https://acme.example.com"_s << QString();
    QTest::newRow("path") << u"https://acme.example.com/console"_s << u"left out"_s;
    QTest::newRow("plain http") << u"http://localhost:8080"_s << u"Plain http"_s;
    QTest::newRow("port in a key") << encoded("acme.example.com:8443:ci:s3cr3t:acme") << u"port"_s;
    QTest::newRow("international") << u"аcme.example.com"_s << u"beyond a to z"_s; // a Cyrillic а
    QTest::newRow("vanity") << u"serverless.union.ai"_s << u"serverless-1.us-east-2.s.union.ai"_s;
}

void PastedAddressTest::notes_sayWhatMaySurprise()
{
    QFETCH(QString, input);
    QFETCH(QString, says);
    const auto address = understandAddress(input);
    QVERIFY(address.has_value());
    QCOMPARE(address->notes.isEmpty(), says.isEmpty());
    QVERIFY2(address->notes.join(u' ').contains(says), qPrintable(address->notes.join(u' ')));
}

void PastedAddressTest::brokenInput_isExplained_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QString &input, const QString &says) {
        QTest::newRow(name) << input << says;
    };
    row("empty", QString(), u"not an address"_s);
    row("quotes alone", u"\"\""_s, u"not an address"_s);
    row("a sentence", u"please connect to union"_s, u"space"_s);
    row("http elsewhere", u"http://acme.example.com"_s, u"over https"_s);
    row("user", u"https://me:pw@acme.example.com:8443"_s, u"no password"_s);
    row("bidi", u"https://acme.\u2067example.com"_s, u"U+2067"_s);
    row("control", u"acme.example.com\u0007"_s, u"U+0007"_s);
    row("port", u"acme.example.com:65536"_s, u"1 to 65535"_s);
    row("a megabyte of a", QString(1024 * 1024, u'a'), u"too long"_s);
    row("a megabyte of colons", QString(1024 * 1024, u':'), u"too long"_s);
    row("a megabyte of spaces", QString(1024 * 1024, u' '), u"not an address"_s);
    row("a lone surrogate", u"acme."_s + QChar(0xd800) + u".com"_s, u"not an address"_s);
    row("script", u"javascript:alert(1)"_s, u"no port"_s);
    row("file", u"file:///etc/passwd"_s, u"not file://"_s);
}

void PastedAddressTest::brokenInput_isExplained()
{
    QFETCH(QString, input);
    QFETCH(QString, says);
    const auto address = understandAddress(input);
    QVERIFY(!address.has_value());
    QCOMPARE(address.error().kind(), ErrorKind::InvalidArgument);
    QVERIFY2(address.error().message().contains(says), qPrintable(address.error().message()));
    QVERIFY(address.error().message().size() < 300);
}

void PastedAddressTest::brokenKey_isRecognized_andNeverEchoed_data()
{
    QTest::addColumn<QString>("input");
    const QString whole = encoded();
    QTest::newRow("end missing") << whole.chopped(5);
    QTest::newRow("start missing") << whole.mid(3);
    QTest::newRow("a space inside") << whole.left(20) + u' ' + whole.mid(20);
    QTest::newRow("encoded twice") << encoded(parts.toBase64());
    QTest::newRow("URL-safe") << QString::fromLatin1(
        "acme.example.com:ci:s3cr3t?>?>?>~~~~VALUE:acme"_ba.toBase64(QByteArray::Base64UrlEncoding));
    QTest::newRow("taken apart") << QString::fromLatin1(parts);
    QTest::newRow("taken apart with a scheme") << u"dns:///"_s + QString::fromLatin1(parts);
    QTest::newRow("three parts") << encoded("acme.example.com:ci:s3cr3t");
    QTest::newRow("assignment of nonsense") << u"export FLYTE_API_KEY=\"s3cr3t!\""_s;
    QTest::newRow("address that is none") << encoded("ac me:ci:s3cr3t:acme");
    QTest::newRow("too long") << u"FLYTE_API_KEY="_s + QString(20'000, u's');
}

void PastedAddressTest::brokenKey_isRecognized_andNeverEchoed()
{
    QFETCH(QString, input);
    QVERIFY(holdsKey(input));
    const auto address = understandAddress(input);
    QVERIFY(!address.has_value());
    QCOMPARE(address.error().kind(), ErrorKind::InvalidArgument);
    const QString said = address.error().message() + address.error().detail();
    QVERIFY2(!said.contains(secret), qPrintable(said));
    QVERIFY(!said.contains(input.left(12)));
}

void PastedAddressTest::holdsKey_leavesAddressesAlone_data()
{
    QTest::addColumn<QString>("input");
    for (const QString &input : {u"acme.hosted.unionai.cloud"_s, u"localhost:8080"_s, u"::1"_s,
             u"[2001:db8::1]:8443"_s, u"localhost/console/projects/flytesnacks/domains/development"_s,
             u"acmecorporationlonghostnamewithoutdots"_s, u"https://docs.example.com/FLYTE_API_KEY=x"_s,
             u"my words here"_s, u"https://acme.example.com/a:b:c:d"_s, QString()})
        QTest::newRow(qPrintable(input)) << input;
}

void PastedAddressTest::holdsKey_leavesAddressesAlone()
{
    QFETCH(QString, input);
    QVERIFY(!holdsKey(input));
}

QTEST_GUILESS_MAIN(PastedAddressTest)
#include "pastedaddress_test.moc"
