// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/secretserviceclikeyring.h>

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

// Where there is no D-Bus, or one without a Secret Service.
class SecretServiceCliKeyringAbsentTest final : public QObject
{
    Q_OBJECT

private slots:
    void everything_saysAbsent();
};

template <class T>
static ErrorKind troubleOf(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000) || future.result())
        return ErrorKind::Timeout;
    return future.result().error().kind();
}

void SecretServiceCliKeyringAbsentTest::everything_saysAbsent()
{
    const CliItemName name{u"acme.example.com"_s, u"tokens"_s};
    SecretServiceCliKeyring keyring;
    QCOMPARE(troubleOf(keyring.find({name})), ErrorKind::KeychainAbsent);
    QCOMPARE(troubleOf(keyring.read(name)), ErrorKind::KeychainAbsent);
    QCOMPARE(troubleOf(keyring.write({name, Secret("value")})), ErrorKind::KeychainAbsent);
    QCOMPARE(troubleOf(keyring.remove(name)), ErrorKind::KeychainAbsent);
}

QTEST_GUILESS_MAIN(SecretServiceCliKeyringAbsentTest)
#include "secretserviceclikeyring_absent_test.moc"
