// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/systemkeychain.h>

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Without any D-Bus.
class SystemKeychainAbsentTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyOperation_saysAbsent_atOnce();
};

void SystemKeychainAbsentTest::everyOperation_saysAbsent_atOnce()
{
    SystemKeychain keychain;
    keychain.setLateKeyringDelay(1h);
    const auto read = keychain.read(u"a"_s);
    const auto write = keychain.write(u"a"_s, Secret("value"));
    const auto remove = keychain.remove(u"a"_s);
    QTRY_VERIFY(read.isFinished() && write.isFinished() && remove.isFinished());
    QCOMPARE(read.result().error().kind(), ErrorKind::KeychainAbsent);
    QCOMPARE(write.result().error().kind(), ErrorKind::KeychainAbsent);
    QCOMPARE(remove.result().error().kind(), ErrorKind::KeychainAbsent);
    QVERIFY(!read.result().error().message().isEmpty());
}

QTEST_GUILESS_MAIN(SystemKeychainAbsentTest)
#include "systemkeychain_absent_test.moc"
