// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/delivery/redaction.h>
#include <app/keys/encodedcredentials.h>

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

const QByteArray clientSecret = "Canary-5f!3c/9a+e1~77";

QByteArray encoded()
{
    return encodeCredentials({u"acme.example.com"_s, u"ci"_s, Secret(clientSecret), u"acme"_s})
        ->reveal()
        .toByteArray();
}

QString redacted(const QByteArray &said)
{
    return Redaction(Secret(encoded())).redacted(said);
}

} // namespace

class RedactionTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyForm_isHidden_data();
    void everyForm_isHidden();
    void cutAndWrappedLines_hideNothing();
    void everythingElse_stays();
    void escapeSequences_areLeftOut();
    void shortSecret_isHidden();
    void noSecret_hidesNothing();
};

void RedactionTest::everyForm_isHidden_data()
{
    QTest::addColumn<QByteArray>("form");
    const QByteArray twice = encoded();
    QTest::newRow("encoded") << twice;
    QTest::newRow("the client secret") << clientSecret;
    QTest::newRow("decoded") << QByteArray::fromBase64(twice);
    QTest::newRow("base64") << twice.toBase64();
    QTest::newRow("base64 of the client secret") << clientSecret.toBase64();
    QTest::newRow("base64 for URLs") << clientSecret.toBase64(QByteArray::Base64UrlEncoding);
    QTest::newRow("base64 one byte later") << ("x" + clientSecret).toBase64().mid(2);
    QTest::newRow("base64 two bytes later") << ("xy" + clientSecret).toBase64().mid(3);
    QTest::newRow("base64 of a manifest") << ("value: " + twice + "\n").toBase64().mid(10, 40);
    QTest::newRow("for a URL") << clientSecret.toPercentEncoding();
    QTest::newRow("for a URL, small letters") << clientSecret.toPercentEncoding().toLower();
    QTest::newRow("hexadecimal") << clientSecret.toHex();
    QTest::newRow("hexadecimal, capitals") << clientSecret.toHex().toUpper();
}

void RedactionTest::everyForm_isHidden()
{
    QFETCH(QByteArray, form);
    const QString shown = redacted("error: '" + form + "' is refused");
    QVERIFY2(shown.startsWith(u"error: '"_s) && shown.endsWith(u"' is refused"_s), qPrintable(shown));
    QVERIFY(shown.contains(u"•••"_s));
    const QString text = QString::fromUtf8(form);
    for (qsizetype i = 0; i + 8 <= text.size(); ++i) {
        const QString part = text.sliced(i, 8);
        if (QString::fromLatin1(clientSecret).contains(part)
            || !QByteArray::fromBase64(encoded()).contains(part.toUtf8()))
            QVERIFY2(!shown.contains(part), qPrintable(shown));
    }
}

void RedactionTest::cutAndWrappedLines_hideNothing()
{
    QByteArray wrapped = encoded();
    for (qsizetype i = 16; i < wrapped.size(); i += 17)
        wrapped.insert(i, '\n');
    const QString shown = redacted(wrapped);
    for (const QByteArray &line : wrapped.split('\n'))
        QVERIFY2(line.size() < 8 || !shown.contains(QString::fromLatin1(line)), qPrintable(shown));
    QCOMPARE(redacted("got " + encoded().first(20) + "…"), u"got •••…"_s);
    QCOMPARE(redacted("got …" + clientSecret.last(9)), u"got …•••"_s);
}

void RedactionTest::everythingElse_stays()
{
    const QString words
        = u"HTTP 404: Not Found (https://api.github.com/repos/acme/ci/actions/secrets/public-key)\nacme.example.com · ci · größer 🔑"_s;
    QCOMPARE(redacted(words.toUtf8()), words);
}

void RedactionTest::escapeSequences_areLeftOut()
{
    QCOMPARE(redacted("\x1b[1;31merror\x1b[0m: no\r\n\x1b]8;;https://x\x07link\x1b]8;;\x07"),
        u"error: no\nlink"_s);
    QByteArray coloured = clientSecret;
    coloured.insert(6, "\x1b[31m");
    QCOMPARE(redacted(coloured), u"•••"_s);
}

void RedactionTest::shortSecret_isHidden()
{
    QCOMPARE(Redaction(Secret("s3cr3t")).redacted("not s3cr3t!"), u"not •••!"_s);
}

void RedactionTest::noSecret_hidesNothing()
{
    QCOMPARE(Redaction().redacted("as it is"), u"as it is"_s);
    QCOMPARE(Redaction(Secret()).redacted("as it is"), u"as it is"_s);
}

QTEST_GUILESS_MAIN(RedactionTest)
#include "redaction_test.moc"
