// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/core/secret.h>

#include <QTest>

using namespace Latchkey;

class SecretTest final : public QObject
{
    Q_OBJECT

private slots:
    void reveal_givesTheBytesBack();
    void take_wipesTheSource_whenNoOneSharesIt();
    void take_leavesASharedSourceAlone();
    void equality_comparesBytes();
};

void SecretTest::reveal_givesTheBytesBack()
{
    const QByteArray bytes("s\0cret", 6);
    const Secret secret{QByteArrayView(bytes)};
    QCOMPARE(secret.size(), 6);
    QCOMPARE(secret.reveal().toByteArray(), bytes);
    QVERIFY(Secret(QByteArrayView()).isEmpty());
}

void SecretTest::take_wipesTheSource_whenNoOneSharesIt()
{
    QByteArray source = QByteArray("canary-0123456789abcdef").append('!');
    const Secret secret = Secret::take(std::move(source));
    QVERIFY(source.isEmpty());
    QVERIFY(secret.reveal().startsWith("canary"));
}

void SecretTest::take_leavesASharedSourceAlone()
{
    QByteArray source = QByteArray("canary").append('!');
    const QByteArray other = source;
    const Secret secret = Secret::take(std::move(source));
    QCOMPARE(other, QByteArray("canary!"));
    QCOMPARE(secret.reveal().toByteArray(), QByteArray("canary!"));
}

void SecretTest::equality_comparesBytes()
{
    QVERIFY(Secret("abc") == Secret("abc"));
    QVERIFY(!(Secret("abc") == Secret("abd")));
    QVERIFY(!(Secret("abc") == Secret("abcd")));
    QVERIFY(Secret() == Secret());
}

QTEST_GUILESS_MAIN(SecretTest)
#include "secret_test.moc"
