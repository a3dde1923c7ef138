// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/core/secretdigest.h>

#include <QTest>

using namespace Latchkey;

class SecretDigestTest final : public QObject
{
    Q_OBJECT

private slots:
    void digest_matchesItsSecretAlone();
    void digest_isAnotherEachTime_andHoldsNothingOfTheSecret();
    void whatIsNoDigest_matchesNothing();
};

void SecretDigestTest::digest_matchesItsSecretAlone()
{
    const SecretDigest digest = SecretDigest::of(Secret("canary"));
    QVERIFY(digest.matches(Secret("canary")));
    QVERIFY(!digest.matches(Secret("canary2")));
    QVERIFY(!digest.matches(Secret()));
}

void SecretDigestTest::digest_isAnotherEachTime_andHoldsNothingOfTheSecret()
{
    const SecretDigest one = SecretDigest::of(Secret("canary"));
    const SecretDigest other = SecretDigest::of(Secret("canary"));
    QVERIFY(one.digest != other.digest);
    QVERIFY(!(one.salt + one.digest).contains("canary"));
}

void SecretDigestTest::whatIsNoDigest_matchesNothing()
{
    QVERIFY(!SecretDigest().matches(Secret()));
    QVERIFY(!SecretDigest().matches(Secret("canary")));
    SecretDigest cut = SecretDigest::of(Secret("canary"));
    cut.digest.chop(1);
    QVERIFY(!cut.matches(Secret("canary")));
    QVERIFY(SecretDigest::of(Secret()).digest.isEmpty());
}

QTEST_GUILESS_MAIN(SecretDigestTest)
#include "secretdigest_test.moc"
