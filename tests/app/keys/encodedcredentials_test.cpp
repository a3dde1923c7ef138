// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/encodedcredentials.h>

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

const QByteArray plain = "acme.example.com:ci:s3cr3t-VALUE:acme"_ba;

QByteArray base64(const QByteArray &text)
{
    return text.toBase64();
}

} // namespace

class EncodedCredentialsTest final : public QObject
{
    Q_OBJECT

private slots:
    void encode_writesTheOfficialForm_data();
    void encode_writesTheOfficialForm();
    void encode_refuses_data();
    void encode_refuses();
    void decode_understands_data();
    void decode_understands();
    void decode_refuses_data();
    void decode_refuses();
    void decode_givesBackWhatEncodeTook();
    void officialDecodersMisread_aPort();
};

void EncodedCredentialsTest::encode_writesTheOfficialForm_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("organization");
    QTest::addColumn<QByteArray>("decoded");
    const QString host = u"acme.example.com"_s;
    QTest::newRow("four parts") << host << u"ci"_s << "s3cr3t"_ba << u"acme"_s
                                << "acme.example.com:ci:s3cr3t:acme"_ba;
    QTest::newRow("no organization") << host << u"ci"_s << "s3cr3t"_ba << QString()
                                     << "acme.example.com:ci:s3cr3t:None"_ba;
    QTest::newRow("a port") << u"acme.example.com:8443"_s << u"ci"_s << "s3cr3t"_ba << u"acme"_s
                            << "acme.example.com:8443:ci:s3cr3t:acme"_ba;
    QTest::newRow("upper case in the id") << host << u"gcp-EAGER_API_KEY"_s << "s"_ba << u"None"_s
                                          << "acme.example.com:gcp-EAGER_API_KEY:s:None"_ba;
    QTest::newRow("signs in the secret")
        << host << u"ci"_s << "+/= \"'$-_ü"_ba << u"acme"_s << "acme.example.com:ci:+/= \"'$-_ü:acme"_ba;
    QTest::newRow("a long secret") << host << u"ci"_s << QByteArray(4000, 'x') << u"acme"_s
                                   << "acme.example.com:ci:" + QByteArray(4000, 'x') + ":acme";
}

void EncodedCredentialsTest::encode_writesTheOfficialForm()
{
    QFETCH(QString, endpoint);
    QFETCH(QString, id);
    QFETCH(QByteArray, secret);
    QFETCH(QString, organization);
    QFETCH(QByteArray, decoded);
    const auto encoded = encodeCredentials({endpoint, id, Secret(secret), organization});
    QVERIFY(encoded.has_value());
    QCOMPARE(encoded->reveal().toByteArray(), base64(decoded));
    QCOMPARE(encoded->size() % 4, 0);
}

void EncodedCredentialsTest::encode_refuses_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("organization");
    QTest::addColumn<QString>("mentions");
    const QString host = u"acme.example.com"_s;
    const QString address = u"address"_s;
    const auto badEndpoint = [&address](const char *row, const QString &endpoint) {
        QTest::newRow(row) << endpoint << u"ci"_s << "s3cr3t"_ba << u"acme"_s << address;
    };
    badEndpoint("no endpoint", QString());
    badEndpoint("dns scheme", u"dns:///acme.example.com"_s);
    badEndpoint("https scheme", u"https://acme.example.com"_s);
    badEndpoint("slash", u"acme.example.com/"_s);
    badEndpoint("upper case", u"Acme.example.com"_s);
    badEndpoint("port 0", u"acme.example.com:0"_s);
    badEndpoint("port too large", u"acme.example.com:65536"_s);
    badEndpoint("port in words", u"acme.example.com:http"_s);
    badEndpoint("port missing", u"acme.example.com:"_s);
    badEndpoint("two colons", u"acme.example.com:1:2"_s);
    badEndpoint("IPv6", u"[::1]:8080"_s);
    badEndpoint("space", u"acme example"_s);
    badEndpoint("not ASCII", u"bücher.example.com"_s);
    QTest::newRow("no id") << host << QString() << "s3cr3t"_ba << u"acme"_s << u"client ID"_s;
    QTest::newRow("colon in the id") << host << u"a:b"_s << "s3cr3t"_ba << u"acme"_s << u"client ID"_s;
    QTest::newRow("no secret") << host << u"ci"_s << QByteArray() << u"acme"_s << u"secret"_s;
    QTest::newRow("colon in the secret") << host << u"ci"_s << "s3:cr3t"_ba << u"acme"_s << u"secret"_s;
    QTest::newRow("secret not UTF-8") << host << u"ci"_s << "s3\xff"_ba << u"acme"_s << u"secret"_s;
    QTest::newRow("colon in the organization")
        << host << u"ci"_s << "s3cr3t"_ba << u"a:b"_s << u"organization"_s;
}

void EncodedCredentialsTest::encode_refuses()
{
    QFETCH(QString, endpoint);
    QFETCH(QString, id);
    QFETCH(QByteArray, secret);
    QFETCH(QString, organization);
    QFETCH(QString, mentions);
    const auto encoded = encodeCredentials({endpoint, id, Secret(secret), organization});
    QVERIFY(!encoded.has_value());
    QCOMPARE(encoded.error().kind(), ErrorKind::InvalidArgument);
    QVERIFY(encoded.error().message().contains(mentions));
    QVERIFY(!encoded.error().message().contains(u"cr3t"));
}

void EncodedCredentialsTest::decode_understands_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("organization");
    const QByteArray key = base64(plain);
    const auto asPasted = [](const char *row, const QByteArray &text) {
        QTest::newRow(row) << text << u"acme.example.com"_s << u"ci"_s << "s3cr3t-VALUE"_ba << u"acme"_s;
    };
    const auto holding = [](const char *row, const QByteArray &text, const QString &endpoint,
                             const QString &organization = u"acme"_s) {
        QTest::newRow(row) << base64(text) << endpoint << u"ci"_s << "s3cr3t"_ba << organization;
    };
    asPasted("bare", key);
    asPasted("space around", "  " + key + " \t");
    asPasted("line feed at the end", key + "\n");
    asPasted("CRLF at the end", key + "\r\n");
    asPasted("byte order mark", "\xef\xbb\xbf" + key);
    asPasted("byte order mark and space", " \xef\xbb\xbf " + key);
    asPasted("bash", "export FLYTE_API_KEY=\"" + key + "\"");
    asPasted("bash with CRLF", "export FLYTE_API_KEY=\"" + key + "\"\r\n");
    asPasted("bash, semicolon", "export FLYTE_API_KEY='" + key + "';");
    asPasted("bash, no quotes", "export UNION_API_KEY=" + key);
    asPasted("another variable", "export MY_KEY=\"" + key + "\"");
    asPasted(".env", "UNIONAI_API_KEY=" + key);
    asPasted("fish", "set -gx FLYTE_API_KEY \"" + key + "\"");
    asPasted("PowerShell", "$env:FLYTE_API_KEY = \"" + key + "\"");
    asPasted("cmd", "set \"FLYTE_API_KEY=" + key + "\"");
    asPasted("YAML", "FLYTE_API_KEY: " + key);
    asPasted("JSON member", "\"FLYTE_API_KEY\": \"" + key + "\"");
    asPasted("double quotes", '"' + key + '"');
    asPasted("single quotes", '\'' + key + '\'');
    asPasted("quote opened only", '"' + key);
    asPasted("dns scheme", base64("dns:///" + plain));
    asPasted("dns scheme, two slashes", base64("dns://" + plain));
    asPasted("https scheme", base64("https://" + plain));
    asPasted("http scheme", base64("http://" + plain));
    asPasted("scheme in capitals", base64("HTTPS://" + plain));
    asPasted("upper-case host", base64("ACME.Example.com:ci:s3cr3t-VALUE:acme"));
    asPasted("slash behind the host", base64("https://acme.example.com/:ci:s3cr3t-VALUE:acme"));
    holding("organization None", "acme.example.com:ci:s3cr3t:None", u"acme.example.com"_s, QString());
    holding("organization empty", "acme.example.com:ci:s3cr3t:", u"acme.example.com"_s, QString());
    holding("port", "acme.example.com:8443:ci:s3cr3t:acme", u"acme.example.com:8443"_s);
    holding("port of one digit", "acme.example.com:1:ci:s3cr3t:acme", u"acme.example.com:1"_s);
    holding("scheme and port", "dns:///acme.example.com:443:ci:s3cr3t:None", u"acme.example.com:443"_s,
        QString());
    holding("localhost", "localhost:8090:ci:s3cr3t:acme", u"localhost:8090"_s);
    holding("IPv4", "127.0.0.1:8090:ci:s3cr3t:acme", u"127.0.0.1:8090"_s);
    holding("IPv6", "[::1]:ci:s3cr3t:acme", u"[::1]"_s);
    holding("IPv6 and port", "http://[fe80::1]:80:ci:s3cr3t:acme", u"[fe80::1]:80"_s);
    QTest::newRow("an id of digits") << base64("acme.example.com:2026:s3cr3t:acme") << u"acme.example.com"_s
                                     << u"2026"_s << "s3cr3t"_ba << u"acme"_s;
    QTest::newRow("an id of digits, None") << base64("acme.example.com:2026:s:None") << u"acme.example.com"_s
                                           << u"2026"_s << "s"_ba << QString();
    QTest::newRow("signs in the secret") << base64("a.example.com:ci:+/= \"'$ü:acme") << u"a.example.com"_s
                                         << u"ci"_s << "+/= \"'$ü"_ba << u"acme"_s;
    QTest::newRow("not ASCII elsewhere") << base64("a.example.com:数据:s3cr3t:übung") << u"a.example.com"_s
                                         << u"数据"_s << "s3cr3t"_ba << u"übung"_s;
}

void EncodedCredentialsTest::decode_understands()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, endpoint);
    QFETCH(QString, id);
    QFETCH(QByteArray, secret);
    QFETCH(QString, organization);
    const auto parts = decodeCredentials(Secret(text));
    QVERIFY2(parts.has_value(), parts ? "" : qPrintable(parts.error().message()));
    QCOMPARE(parts->endpoint, endpoint);
    QCOMPARE(parts->clientId, id);
    QCOMPARE(parts->clientSecret.reveal().toByteArray(), secret);
    QCOMPARE(parts->organization, organization);
}

void EncodedCredentialsTest::decode_refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("mentions");
    const QByteArray key = base64(plain);
    const auto row = [](const char *name, const QByteArray &text, const QString &mentions) {
        QTest::newRow(name) << text << mentions;
    };
    const auto holding = [](const char *name, const QByteArray &text, const QString &mentions) {
        QTest::newRow(name) << base64(text) << mentions;
    };
    const auto spoiled = [&key](qsizetype place, const QByteArray &with) {
        return key.first(place - 1) + with + key.mid(place);
    };
    const QByteArray url = base64("acme.example.com:ci:s3cr3t\xc3\xbf\xc3\xbe:acme");
    QByteArray inUrlAlphabet = url;
    inUrlAlphabet.replace('/', '_').replace('+', '-');
    row("empty", "", u"no key here"_s);
    row("blank", " \r\n\t", u"no key here"_s);
    row("only quotes", "\"\"", u"no key here"_s);
    row("only the variable", "export FLYTE_API_KEY=", u"no key here"_s);
    row("only a byte order mark", "\xef\xbb\xbf", u"no key here"_s);
    row("too long", QByteArray(16 * 1024 + 1, 'A'), u"too long"_s);
    row("padding missing", key.chopped(key.endsWith("==") ? 2 : 1), u"cut off"_s);
    row("cut in the middle", key.first(21), u"cut off"_s);
    row("one character", "A", u"not an encoded"_s);
    row("one word", "garbage", u"not an encoded"_s);
    row("a long word", "antidisestablishmentarianism", u"not an encoded"_s);
    row("words", "certainly not a key at all", u"not an encoded"_s);
    row("the name of a key", "the-key-of-the-nightly-job", u"not an encoded"_s);
    row("too much padding", key + "=", u"“=” at place 51"_s);
    row("padding alone", "====", u"not an encoded"_s);
    row("padding within", spoiled(14, "="), u"“=” at place 14"_s);
    row("URL-safe hyphen", spoiled(14, "-"), u"“-” at place 14"_s);
    row("URL-safe underscore", spoiled(14, "_"), u"“_” at place 14"_s);
    row("line feed within", key.first(4) + "\n" + key.mid(4), u"line break at place 5"_s);
    row("CRLF within", key.first(4) + "\r\n" + key.mid(4), u"line break at place 5"_s);
    row("space within", key.first(4) + " " + key.mid(4), u"space at place 5"_s);
    row("tab within", key.first(2) + "\t" + key.mid(2), u"space at place 3"_s);
    row("bad character", spoiled(14, "*"), u"“*” at place 14"_s);
    row("bad first character", "#" + key, u"“#” at place 1"_s);
    row("bad character that is special elsewhere", spoiled(14, "%1"), u"“%” at place 14"_s);
    row("umlaut", spoiled(14, "ü"), u"U+00FC at place 14"_s);
    row("emoji", spoiled(14, "😀"), u"U+1F600 at place 14"_s);
    row("zero-width space", key.first(4) + "\xe2\x80\x8b" + key.mid(4), u"U+200B at place 5"_s);
    row("control character", key.first(4) + "\x01" + key.mid(4), u"U+0001 at place 5"_s);
    row("null byte", key.first(4) + QByteArray(1, '\0') + key.mid(4), u"U+0000 at place 5"_s);
    row("broken UTF-8", key.first(4) + "\xff" + key.mid(4), u"at place 5"_s);
    row("masked", "••••••••", u"not an encoded"_s);
    row("not encoded", plain, u"taken apart"_s);
    row("encoded twice", base64(key), u"twice"_s);
    row("encoded twice, with the variable", "export FLYTE_API_KEY=" + base64(key), u"twice"_s);
    row("a file of base64 lines", key.first(20) + "\n" + key.mid(20), u"line break at place 21"_s);
    holding("not UTF-8", "acme.example.com:ci:s3cr3t\xff:acme", u"decode to text"_s);
    holding("line feed in the decoded key", plain + "\n", u"invisible"_s);
    holding("null byte in the decoded key", QByteArray("acme.example.com:a\0b:c:d", 24), u"invisible"_s);
    holding("one part", "s3cr3t-VALUE"_ba, u"1 of the four"_s);
    holding("two parts", "acme.example.com:s3cr3t", u"2 of the four"_s);
    holding("three parts", "acme.example.com:ci:s3cr3t", u"3 of the four"_s);
    holding("three parts behind a scheme", "dns:///acme.example.com:ci:s3cr3t", u"3 of the four"_s);
    holding("a port and no organization", "acme.example.com:8443:ci:s3cr3t", u"3 of the four"_s);
    holding("colon in the secret", "acme.example.com:ci:s3:cr3t:acme", u"too many"_s);
    holding("colon in the secret behind a port", "acme.example.com:443:ci:s3:cr3t:acme", u"too many"_s);
    holding("colon in the organization", "acme.example.com:ci:s3cr3t:a:b", u"too many"_s);
    holding("port 0", "acme.example.com:0:ci:s3cr3t:acme", u"too many"_s);
    holding("port too large", "acme.example.com:70000:ci:s3cr3t:acme", u"too many"_s);
    holding("port of six digits", "acme.example.com:123456:ci:s3cr3t:acme", u"too many"_s);
    holding("address missing", ":ci:s3cr3t:acme", u"address"_s);
    holding("only a scheme", "https://:ci:s3cr3t:acme", u"address"_s);
    holding("id missing", "acme.example.com::s3cr3t:acme", u"client ID"_s);
    holding("secret missing", "acme.example.com:ci::acme", u"secret"_s);
    holding("secret missing behind a port", "acme.example.com:443:ci::acme", u"secret"_s);
    holding("path in the address", "https://acme.example.com/v2:ci:s3cr3t:acme", u"not a host"_s);
    holding("space in the address", "acme example:ci:s3cr3t:acme", u"not a host"_s);
    holding("unknown scheme", "ftp://acme.example.com:ci:s3cr3t:acme", u"too many"_s);
    holding("bracket not closed", "[::1:ci:s3cr3t:acme", u"too many"_s);
    holding("a JSON Web Token", R"({"alg":"none"}.)", u"2 of the four"_s);
    if (inUrlAlphabet != url)
        row("URL-safe key", inUrlAlphabet, u"URL-safe"_s);
}

void EncodedCredentialsTest::decode_refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, mentions);
    const auto parts = decodeCredentials(Secret(text));
    QVERIFY(!parts.has_value());
    const Error error = parts.error();
    QCOMPARE(error.kind(), ErrorKind::InvalidArgument);
    QVERIFY2(error.message().contains(mentions), qPrintable(error.message()));
    // Neither the secret nor four characters in a row of what was pasted.
    QVERIFY(!error.message().contains(u"cr3t"));
    const QString all = error.message() + error.detail();
    for (const QByteArray &piece : {base64(plain).first(8), base64("acme.example.com").first(8)})
        QVERIFY(!all.contains(QString::fromLatin1(piece)));
}

void EncodedCredentialsTest::decode_givesBackWhatEncodeTook()
{
    for (int length = 1; length < 40; ++length) {
        const QByteArray secret(length, char('0' + length % 10));
        const auto encoded
            = encodeCredentials({u"acme.example.com:8443"_s, u"ci"_s, Secret(secret), QString()});
        QVERIFY(encoded.has_value());
        const auto decoded = decodeCredentials(*encoded);
        QVERIFY(decoded.has_value());
        QCOMPARE(decoded->endpoint, u"acme.example.com:8443"_s);
        QCOMPARE(decoded->clientSecret.reveal().toByteArray(), secret);
    }
}

void EncodedCredentialsTest::officialDecodersMisread_aPort()
{
    QVERIFY(officialDecodersMisread({u"acme.example.com:8443"_s, u"ci"_s, Secret("s"), QString()}));
    QVERIFY(!officialDecodersMisread({u"acme.example.com"_s, u"ci"_s, Secret("s"), QString()}));
}

QTEST_GUILESS_MAIN(EncodedCredentialsTest)
#include "encodedcredentials_test.moc"
