// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/systemkeychain.h>
#include <tests/app/keychain/wallet.h>

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Latchkey;
using namespace Qt::StringLiterals;

// On a real kwalletd5 with an X server for its dialogs. KWallet starts, stops and is closed in between; at
// the begin of each test it is there and open.
namespace {

QByteArray valueOf(const Result<Secret> &item)
{
    return item ? item->reveal().toByteArray() : QByteArray(item.error().kindName().data());
}

} // namespace

// On a real kwalletd5 with an X server for its dialogs. It ends, starts and is closed in between; at the
// begin of each test it is there and open.
class SystemKeychainWalletTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanupTestCase();
    void write_thenRead_thenRemove();
    void read_waitsForThePassword_whenTheWalletIsClosed();
    void read_saysLocked_whenThePromptIsDismissed_andNewsComesWithTheWallet();
    void write_saysLocked_andKeepsTheOldValue_whenThePromptIsDismissed();
    void readiness_asksNobody();
    void everyOperation_saysAbsent_whenKWalletIsSwitchedOff();
    void operations_stayPending_andTheProgramAlive_whileKWalletIsSilent();
    void read_findsTheItem_afterARestartOfTheDaemon();
    void read_saysAbsent_withoutTheDaemon();

private:
    template <class T>
    static Result<T> outcome(const QFuture<Result<T>> &future);
    [[nodiscard]] bool endDaemon();
    [[nodiscard]] bool startDaemon();

    QProcess m_daemon;
};

template <class T>
Result<T> SystemKeychainWalletTest::outcome(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
        return failure(ErrorKind::Timeout, u"the operation did not end"_s);
    return future.result();
}

bool SystemKeychainWalletTest::endDaemon()
{
    if (!Wallet::isThere())
        return true;
    return ::kill(Wallet::process(), SIGTERM) == 0
        && QTest::qWaitFor([] { return !Wallet::isThere(); }, 20'000);
}

bool SystemKeychainWalletTest::startDaemon()
{
    m_daemon.waitForFinished();
    m_daemon.start(QStringLiteral(LATCHKEY_KWALLET_LOGIN), {u"practice"_s});
    return QTest::qWaitFor([] { return Wallet::isThere() && Wallet::isOpen(); }, 20'000);
}

void SystemKeychainWalletTest::init()
{
    QVERIFY(Wallet::setEnabled(true));
    QVERIFY(Wallet::isThere() || startDaemon());
    QVERIFY(Wallet::isOpen() || Wallet::unlock());
}

void SystemKeychainWalletTest::cleanupTestCase()
{
    QVERIFY(endDaemon());
    m_daemon.waitForFinished();
}

void SystemKeychainWalletTest::write_thenRead_thenRemove()
{
    SystemKeychain keychain;
    const QByteArrayView value("va\0lue", 6);
    QVERIFY(outcome(keychain.write(u"a"_s, Secret(value))));
    QCOMPARE(valueOf(outcome(keychain.read(u"a"_s))), value.toByteArray());
    QVERIFY(outcome(keychain.remove(u"a"_s)));
    QCOMPARE(outcome(keychain.read(u"a"_s)).error().kind(), ErrorKind::KeychainEmpty);
}

void SystemKeychainWalletTest::read_waitsForThePassword_whenTheWalletIsClosed()
{
    SystemKeychain keychain;
    QVERIFY(outcome(keychain.write(u"closed"_s, Secret("value"))));
    QVERIFY(Wallet::lock());
    const auto read = keychain.read(u"closed"_s);
    QVERIFY(
        Wallet::answerPrompt({u"p"_s, u"r"_s, u"a"_s, u"c"_s, u"t"_s, u"i"_s, u"c"_s, u"e"_s, u"Return"_s}));
    QCOMPARE(valueOf(outcome(read)), QByteArray("value"));
}

void SystemKeychainWalletTest::read_saysLocked_whenThePromptIsDismissed_andNewsComesWithTheWallet()
{
    SystemKeychain keychain;
    QVERIFY(outcome(keychain.write(u"later"_s, Secret("value"))));
    QVERIFY(Wallet::lock());
    const auto read = keychain.read(u"later"_s);
    QVERIFY(Wallet::answerPrompt({u"Escape"_s}));
    QCOMPARE(outcome(read).error().kind(), ErrorKind::KeychainLocked);
    QCOMPARE(outcome(keychain.readiness()).error().kind(), ErrorKind::KeychainLocked);
    QSignalSpy news(keychain.news(), &KeychainNews::changed);
    QVERIFY(Wallet::unlock());
    QTRY_VERIFY(news.size() > 0);
    QVERIFY(outcome(keychain.readiness()));
    QCOMPARE(valueOf(outcome(keychain.read(u"later"_s))), QByteArray("value"));
}

void SystemKeychainWalletTest::write_saysLocked_andKeepsTheOldValue_whenThePromptIsDismissed()
{
    SystemKeychain keychain;
    QVERIFY(outcome(keychain.write(u"kept"_s, Secret("old"))));
    QVERIFY(Wallet::lock());
    const auto write = keychain.write(u"kept"_s, Secret("new"));
    QVERIFY(Wallet::answerPrompt({u"Escape"_s}));
    QCOMPARE(outcome(write).error().kind(), ErrorKind::KeychainLocked);
    QVERIFY(Wallet::unlock());
    QCOMPARE(valueOf(outcome(keychain.read(u"kept"_s))), QByteArray("old"));
}

void SystemKeychainWalletTest::readiness_asksNobody()
{
    SystemKeychain keychain;
    QVERIFY(outcome(keychain.readiness()));
    QVERIFY(Wallet::lock());
    QCOMPARE(outcome(keychain.readiness()).error().kind(), ErrorKind::KeychainLocked);
    QVERIFY(!Wallet::isPrompting());
    QVERIFY(!Wallet::isOpen());
}

void SystemKeychainWalletTest::everyOperation_saysAbsent_whenKWalletIsSwitchedOff()
{
    SystemKeychain keychain;
    QVERIFY(outcome(keychain.write(u"off"_s, Secret("value"))));
    QVERIFY(Wallet::lock());
    QVERIFY(Wallet::setEnabled(false));
    QCOMPARE(outcome(keychain.read(u"off"_s)).error().kind(), ErrorKind::KeychainAbsent);
    QCOMPARE(outcome(keychain.write(u"off"_s, Secret("new"))).error().kind(), ErrorKind::KeychainAbsent);
    QCOMPARE(outcome(keychain.readiness()).error().kind(), ErrorKind::KeychainAbsent);
    QVERIFY(Wallet::setEnabled(true));
    QVERIFY(startDaemon());
    QCOMPARE(valueOf(outcome(keychain.read(u"off"_s))), QByteArray("value"));
}

void SystemKeychainWalletTest::operations_stayPending_andTheProgramAlive_whileKWalletIsSilent()
{
    SystemKeychain keychain;
    QVERIFY(outcome(keychain.write(u"silent"_s, Secret("value"))));
    SystemKeychain fresh; // as at a start
    const pid_t process = Wallet::process();
    QCOMPARE(::kill(process, SIGSTOP), 0);
    const auto read = keychain.read(u"silent"_s);
    const auto first = fresh.read(u"silent"_s);
    int heartbeats = 0;
    QTimer heart;
    connect(&heart, &QTimer::timeout, &heart, [&heartbeats] { ++heartbeats; });
    heart.start(10);
    QTRY_VERIFY(heartbeats >= 50);
    QVERIFY(!read.isFinished());
    QVERIFY(!first.isFinished());
    QCOMPARE(::kill(process, SIGCONT), 0);
    QCOMPARE(valueOf(outcome(read)), QByteArray("value"));
    QCOMPARE(valueOf(outcome(first)), QByteArray("value"));
}

void SystemKeychainWalletTest::read_findsTheItem_afterARestartOfTheDaemon()
{
    SystemKeychain keychain;
    QVERIFY(outcome(keychain.write(u"restart"_s, Secret("value"))));
    QVERIFY(Wallet::lock()); // it keeps what is new for some seconds before it writes it down
    QSignalSpy news(keychain.news(), &KeychainNews::changed);
    QVERIFY(endDaemon());
    QVERIFY(startDaemon());
    QTRY_VERIFY(news.size() > 0);
    QCOMPARE(valueOf(outcome(keychain.read(u"restart"_s))), QByteArray("value"));
}

void SystemKeychainWalletTest::read_saysAbsent_withoutTheDaemon()
{
    QVERIFY(endDaemon());
    SystemKeychain keychain;
    keychain.setLateKeyringDelay(std::chrono::milliseconds(100));
    QCOMPARE(outcome(keychain.read(u"a"_s)).error().kind(), ErrorKind::KeychainAbsent);
    QCOMPARE(outcome(keychain.write(u"a"_s, Secret("value"))).error().kind(), ErrorKind::KeychainAbsent);
    QCOMPARE(outcome(keychain.readiness()).error().kind(), ErrorKind::KeychainAbsent);
}

QTEST_GUILESS_MAIN(SystemKeychainWalletTest)
#include "systemkeychain_wallet_test.moc"
