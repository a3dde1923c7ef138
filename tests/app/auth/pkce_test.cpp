// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/pkce.h>

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class PkceTest final : public QObject
{
    Q_OBJECT

private slots:
    void codeChallenge_isThatOfTheSpecification();
    void generate_makesAVerifierOf64RandomBytes();
    void generate_neverRepeats();
    void newOAuthState_holds32RandomBytes_andNeverRepeats();
};

void PkceTest::codeChallenge_isThatOfTheSpecification()
{
    // RFC 7636 appendix B
    const Secret verifier("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
    QCOMPARE(codeChallenge(verifier), QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
}

void PkceTest::generate_makesAVerifierOf64RandomBytes()
{
    static const QRegularExpression unreserved(u"^[A-Za-z0-9_-]{86}$"_s); // 64 bytes; within 43–128, §4.1
    const Pkce pkce = Pkce::generate();
    QVERIFY(unreserved.match(QString::fromLatin1(pkce.verifier.reveal())).hasMatch());
    QCOMPARE(pkce.challenge, codeChallenge(pkce.verifier));
    QCOMPARE(pkce.challenge.size(), 43);
}

void PkceTest::generate_neverRepeats()
{
    QSet<QByteArray> challenges;
    for (int i = 0; i < 100; ++i)
        challenges.insert(Pkce::generate().challenge);
    QCOMPARE(challenges.size(), 100);
}

void PkceTest::newOAuthState_holds32RandomBytes_andNeverRepeats()
{
    QSet<QByteArray> states;
    for (int i = 0; i < 100; ++i)
        states.insert(newOAuthState());
    QCOMPARE(states.size(), 100);
    QCOMPARE(QByteArray::fromBase64(*states.begin(), QByteArray::Base64UrlEncoding).size(), 32);
}

QTEST_GUILESS_MAIN(PkceTest)
#include "pkce_test.moc"
