// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/secretserviceownitems.h>
#include <app/keychain/walletownitems.h>
#include <tests/support/testsession.h>

#include <QTest>

using namespace Latchkey;

// In a session without D-Bus.
class SecretServiceOwnItemsAbsentTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void removeAll_saysAbsent();
    void wallet_saysAbsent();
};

void SecretServiceOwnItemsAbsentTest::initTestCase()
{
    QVERIFY2(
        Testing::isInTestSession(), "runs in tests/support/desktop-session.sh alone: it empties a keychain");
}

void SecretServiceOwnItemsAbsentTest::removeAll_saysAbsent()
{
    const RemovedItems removed = SecretServiceOwnItems().removeAll([] {});
    QVERIFY(removed.trouble);
    QCOMPARE(removed.trouble->kind(), ErrorKind::KeychainAbsent);
}

void SecretServiceOwnItemsAbsentTest::wallet_saysAbsent()
{
    const RemovedItems removed = WalletOwnItems().removeAll([] {});
    QVERIFY(removed.trouble);
    QCOMPARE(removed.trouble->kind(), ErrorKind::KeychainAbsent);
}

QTEST_GUILESS_MAIN(SecretServiceOwnItemsAbsentTest)
#include "secretserviceownitems_absent_test.moc"
