// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/encodedcredentials.h>
#include <app/keys/fingerprint.h>

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class FingerprintTest final : public QObject
{
    Q_OBJECT

private slots:
    void isTheBeginningOfTheHash();
    void isOneForAllWaysToWriteTheKey();
    void isAnotherForAnotherSecretOrId();
    void ofNothing_isEmpty();
};

void FingerprintTest::isTheBeginningOfTheHash()
{
    // printf 'ci\0s3cr3t' | sha256sum
    QCOMPARE(fingerprintOf(u"ci"_s, Secret("s3cr3t")), u"d331c137e4a3a6e5"_s);
}

void FingerprintTest::isOneForAllWaysToWriteTheKey()
{
    const QString alone = fingerprintOf(u"ci"_s, Secret("s3cr3t"));
    const auto encoded = [](const QString &endpoint, const QString &organization) {
        return encodeCredentials({endpoint, u"ci"_s, Secret("s3cr3t"), organization}).value();
    };
    QCOMPARE(fingerprintOf(encoded(u"acme.example.com"_s, u"acme"_s)), alone);
    QCOMPARE(fingerprintOf(encoded(u"acme.example.com:8443"_s, {})), alone);
}

void FingerprintTest::isAnotherForAnotherSecretOrId()
{
    const QString one = fingerprintOf(u"ci"_s, Secret("s3cr3t"));
    QCOMPARE_NE(fingerprintOf(u"ci"_s, Secret("s3cr3u")), one);
    QCOMPARE_NE(fingerprintOf(u"cis"_s, Secret("3cr3t")), one); // moved over the border
}

void FingerprintTest::ofNothing_isEmpty()
{
    QVERIFY(fingerprintOf(u"ci"_s, Secret()).isEmpty());
    QVERIFY(fingerprintOf(Secret("no key")).isEmpty());
}

QTEST_GUILESS_MAIN(FingerprintTest)
#include "fingerprint_test.moc"
