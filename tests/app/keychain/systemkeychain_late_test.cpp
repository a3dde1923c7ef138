// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/systemkeychain.h>

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// On a D-Bus without a Secret Service.
class SystemKeychainLateTest final : public QObject
{
    Q_OBJECT

private slots:
    void read_saysAbsent_afterOneMoreTry();
    void write_saysAbsent_atOnce();
    void read_findsAKeyringThatStartsLater();
};

void SystemKeychainLateTest::read_saysAbsent_afterOneMoreTry()
{
    SystemKeychain keychain;
    keychain.setLateKeyringDelay(300ms);
    QElapsedTimer timer;
    timer.start();
    const auto first = keychain.read(u"a"_s);
    QTRY_VERIFY(first.isFinished());
    QCOMPARE(first.result().error().kind(), ErrorKind::KeychainAbsent);
    QVERIFY(timer.elapsed() >= 300);

    keychain.setLateKeyringDelay(1h);
    const auto second = keychain.read(u"a"_s);
    QTRY_VERIFY(second.isFinished());
    QCOMPARE(second.result().error().kind(), ErrorKind::KeychainAbsent);
}

void SystemKeychainLateTest::write_saysAbsent_atOnce()
{
    SystemKeychain keychain;
    keychain.setLateKeyringDelay(1h);
    const auto write = keychain.write(u"a"_s, Secret("value"));
    QTRY_VERIFY(write.isFinished());
    QCOMPARE(write.result().error().kind(), ErrorKind::KeychainAbsent);
}

void SystemKeychainLateTest::read_findsAKeyringThatStartsLater()
{
    SystemKeychain keychain;
    keychain.setLateKeyringDelay(30s);
    QProcess keyring;
    connect(&keychain, &SystemKeychain::keyringIsLate, &keyring, [&keyring] {
        keyring.start(
            u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
        keyring.write("practice");
        keyring.closeWriteChannel();
    });
    const auto read = keychain.read(u"a"_s);
    QTRY_VERIFY_WITH_TIMEOUT(read.isFinished(), 40'000);
    QCOMPARE(read.result().error().kind(), ErrorKind::KeychainEmpty);
    keyring.terminate();
    QTRY_COMPARE(keyring.state(), QProcess::NotRunning);
}

QTEST_GUILESS_MAIN(SystemKeychainLateTest)
#include "systemkeychain_late_test.moc"
