// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/systemkeychain.h>
#include <app/keychain/walletfiles.h>
#include <app/keychain/walletownitems.h>
#include <tests/app/keychain/wallet.h>
#include <tests/support/testsession.h>

#include <QTest>
#include <QThread>

using namespace Latchkey;
using namespace Qt::StringLiterals;

// On a real kwalletd5 with an X server for its dialogs.
class WalletOwnItemsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void removeAll_takesLatchkeysFolderAlone();
    void removeAll_asksNobody_whereNothingIs();
    void removeAll_waitsForThePassword();
    void removeAll_saysLocked_andKeepsAll_whenThePromptIsDismissed();

private:
    void keep(const QString &key);
    /// Not in this thread, which answers the prompt.
    RemovedItems removeWhile(const QStringList &keys);
    [[nodiscard]] static QVariant handle();
    [[nodiscard]] static bool hasFolder(const QString &name);

    int m_notices = 0;
    const OwnItems::Notice m_notice = [this] {
        ++m_notices;
    };
};

QVariant WalletOwnItemsTest::handle()
{
    return Wallet::call(u"open"_s, {u"kdewallet"_s, 0LL, u"Latchkey"_s}).arguments().value(0);
}

bool WalletOwnItemsTest::hasFolder(const QString &name)
{
    if (!Wallet::isOpen() && !Wallet::unlock())
        return false;
    return Wallet::call(u"hasFolder"_s, {handle(), name, u"Latchkey"_s}).arguments().value(0).toBool();
}

void WalletOwnItemsTest::keep(const QString &key)
{
    SystemKeychain keychain;
    const auto written = keychain.write(key, Secret("value"));
    QTRY_VERIFY_WITH_TIMEOUT(written.isFinished(), 20'000);
    QVERIFY(written.result());
}

RemovedItems WalletOwnItemsTest::removeWhile(const QStringList &keys)
{
    RemovedItems removed;
    std::unique_ptr<QThread> thread(
        QThread::create([this, &removed] { removed = WalletOwnItems().removeAll(m_notice); }));
    thread->start();
    const bool isAnswered = Wallet::answerPrompt(keys);
    if (isAnswered && thread->wait(20'000))
        return removed;
    ::kill(Wallet::process(), SIGKILL); // asks once more, or not at all
    thread->wait();
    return {-1, {}};
}

void WalletOwnItemsTest::initTestCase()
{
    QVERIFY2(
        Testing::isInTestSession(), "runs in tests/support/desktop-session.sh alone: it empties a keychain");
}

void WalletOwnItemsTest::init()
{
    QVERIFY(Wallet::isOpen() || Wallet::unlock());
    (void)WalletOwnItems().removeAll(m_notice);
    m_notices = 0;
}

void WalletOwnItemsTest::removeAll_takesLatchkeysFolderAlone()
{
    Wallet::call(u"writePassword"_s, {handle(), u"Another"_s, u"a"_s, u"value"_s, u"Latchkey"_s});
    keep(u"signin:gone.example.com"_s);
    keep(u"proxy:proxy.example.com:3128"_s);
    QVERIFY(hasFolder(u"Latchkey"_s));
    Wallet::call(u"sync"_s, {handle(), u"Latchkey"_s});
    QVERIFY(WalletFiles::mayHave(u"Latchkey"_s));
    QVERIFY(!WalletFiles::mayHave(u"Latch"_s));
    const RemovedItems removed = WalletOwnItems().removeAll(m_notice);
    QVERIFY(!removed.trouble);
    QCOMPARE(removed.count, 2);
    QVERIFY(!hasFolder(u"Latchkey"_s));
    QVERIFY(hasFolder(u"Another"_s));
    QVERIFY(!WalletFiles::mayHave(u"Latchkey"_s));
    QVERIFY(WalletFiles::mayHave(u"Another"_s));
    QCOMPARE(m_notices, 0);
}

void WalletOwnItemsTest::removeAll_asksNobody_whereNothingIs()
{
    QVERIFY(Wallet::lock());
    const RemovedItems removed = WalletOwnItems().removeAll(m_notice);
    QVERIFY(!removed.trouble);
    QCOMPARE(removed.count, 0);
    QCOMPARE(m_notices, 0);
}

void WalletOwnItemsTest::removeAll_waitsForThePassword()
{
    keep(u"signin:a.example.com"_s);
    QVERIFY(Wallet::lock());
    const RemovedItems removed
        = removeWhile({u"p"_s, u"r"_s, u"a"_s, u"c"_s, u"t"_s, u"i"_s, u"c"_s, u"e"_s, u"Return"_s});
    QVERIFY(!removed.trouble);
    QCOMPARE(removed.count, 1);
    QCOMPARE(m_notices, 1);
    QVERIFY(!hasFolder(u"Latchkey"_s));
}

void WalletOwnItemsTest::removeAll_saysLocked_andKeepsAll_whenThePromptIsDismissed()
{
    keep(u"signin:a.example.com"_s);
    QVERIFY(Wallet::lock());
    const RemovedItems removed = removeWhile({u"Escape"_s});
    QVERIFY(removed.trouble);
    QCOMPARE(removed.trouble->kind(), ErrorKind::KeychainLocked);
    QCOMPARE(removed.count, 0);
    QVERIFY(hasFolder(u"Latchkey"_s));
}

QTEST_GUILESS_MAIN(WalletOwnItemsTest)
#include "walletownitems_test.moc"
