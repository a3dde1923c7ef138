// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/app/auth/sessionfixture.h>

#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;
using Keeping = Session::Keeping;
using State = Session::State;

/// A session while Latchkey is locked: no tokens in memory, nothing changed in the keychain.
class SessionLockTest final : public QObject
{
    Q_OBJECT

private slots:
    void lock_dropsTheTokens_andLeavesTheKeychainAlone();
    void lock_tellsNobodyThatTheSignInIsKeptElsewhere();
    void bearer_isRefused_whileLocked();
    void unlock_restoresFromTheKeychain();
    void unlock_ofALockedKeychain_saysSo();
    void unlock_asksForNothing_whereNobodyWasSignedIn();
    void memoryOnlySignIn_endsWithTheLock();
    void news_bringNothingBack_whileLocked();
    void restore_whileLocked_waitsForTheUnlock();
    void answerOfTheKeychain_thatComesAfterTheLock_countsNot();
    void refresh_underWay_isStoredBeforeTheTokensGo();
    void refresh_thatOutlastsTheLock_goesOn();
    void signIn_thatArrivesWhileLocked_isStored_andUsedAfterwards();

private:
    /// A refresh looks into the keychain first, and waits there until it is answered with what comes back.
    [[nodiscard]] Result<Secret> holdRefresh(SessionFixture &at);

    int m_readsBefore = 0;
};

Result<Secret> SessionLockTest::holdRefresh(SessionFixture &at)
{
    m_readsBefore = at.keychain.reads;
    at.keychain.isSilent = true;
    return at.keychain.items.read(u"signin:"_s + at.provider.endpoint().authority()).result();
}

void SessionLockTest::lock_dropsTheTokens_andLeavesTheKeychainAlone()
{
    SessionFixture at;
    at.signIn(at.tokens());
    const int writes = at.keychain.writes;
    const auto locked = at.session->lock();
    QVERIFY(locked.isFinished());
    QVERIFY(at.session->isLocked());
    QCOMPARE(at.session->state(), State::SignedOut);
    QVERIFY(!at.session->signIn());
    QCOMPARE(at.keychain.writes, writes);
    QCOMPARE(at.keychain.removals, 0);
    QVERIFY(at.kept()->refreshToken == Secret("canary-refresh-1"));
    QVERIFY(at.session->lock().isFinished()); // a second time changes nothing
}

void SessionLockTest::lock_tellsNobodyThatTheSignInIsKeptElsewhere()
{
    SessionFixture at;
    at.signIn(at.tokens());
    QSignalSpy keeping(&*at.session, &Session::keepingChanged);
    QSignalSpy ended(&*at.session, &Session::ended);
    (void)at.session->lock();
    QCOMPARE(keeping.size(), 0);
    QCOMPARE(ended.size(), 0);
}

void SessionLockTest::bearer_isRefused_whileLocked()
{
    SessionFixture at;
    at.signIn(at.tokens());
    (void)at.session->lock();
    const auto bearer = at.session->bearer();
    QVERIFY(bearer.isFinished());
    QCOMPARE(kindOf(bearer), ErrorKind::Cancelled);
    const auto replacement = at.session->replacementFor({"authorization", Secret("canary-access-1")});
    QVERIFY(replacement.isFinished());
    QCOMPARE(kindOf(replacement), ErrorKind::Cancelled);
}

void SessionLockTest::unlock_restoresFromTheKeychain()
{
    SessionFixture at;
    at.signIn(at.tokens());
    (void)at.session->lock();
    at.session->unlock();
    QVERIFY(!at.session->isLocked());
    QTRY_COMPARE(at.session->state(), State::SignedIn);
    QCOMPARE(at.session->keeping(), Keeping::Keychain);
    const auto bearer = at.session->bearer();
    QTRY_VERIFY(holds(bearer, "canary-access-1"));
}

void SessionLockTest::unlock_ofALockedKeychain_saysSo()
{
    SessionFixture at;
    at.signIn(at.tokens());
    (void)at.session->lock();
    QSignalSpy keeping(&*at.session, &Session::keepingChanged);
    at.keychain.readError = keychainTrouble(ErrorKind::KeychainLocked);
    at.session->unlock();
    QTRY_VERIFY(at.session->keychainTrouble());
    QCOMPARE(at.session->keychainTrouble()->kind(), ErrorKind::KeychainLocked);
    QCOMPARE(keeping.size(), 0); // the record that there is a sign-in stays
}

void SessionLockTest::unlock_asksForNothing_whereNobodyWasSignedIn()
{
    SessionFixture at;
    (void)at.session->lock();
    at.session->unlock();
    QCOMPARE(at.session->state(), State::SignedOut);
    QCOMPARE(at.keychain.reads, 0);
}

void SessionLockTest::memoryOnlySignIn_endsWithTheLock()
{
    SessionFixture at;
    const auto adopted = at.session->adopt(at.tokens(), Session::Storing::Forbidden);
    QTRY_VERIFY(adopted.isFinished());
    QCOMPARE(at.session->keeping(), Keeping::MemoryOnly);
    (void)at.session->lock();
    at.session->unlock();
    QTRY_COMPARE(at.session->state(), State::SignedOut);
    QVERIFY(!at.session->signIn());
    QCOMPARE(at.keychain.writes, 0);
}

void SessionLockTest::news_bringNothingBack_whileLocked()
{
    SessionFixture at;
    at.signIn(at.tokens());
    (void)at.session->lock();
    const int reads = at.keychain.reads;
    at.keychain.tellNews();
    at.session->lookAgain();
    QCOMPARE(at.keychain.questions, 0);
    QCOMPARE(at.keychain.reads, reads);
    at.session->unlock();
    QTRY_COMPARE(at.session->state(), State::SignedIn);
}

void SessionLockTest::restore_whileLocked_waitsForTheUnlock()
{
    SessionFixture at;
    QVERIFY(at.store.store(at.tokens()).result().has_value());
    (void)at.session->lock();
    at.session->restore();
    QCOMPARE(at.session->state(), State::SignedOut);
    QCOMPARE(at.keychain.reads, 0);
    at.session->unlock();
    QTRY_COMPARE(at.session->state(), State::SignedIn);
}

void SessionLockTest::answerOfTheKeychain_thatComesAfterTheLock_countsNot()
{
    SessionFixture at;
    QVERIFY(at.store.store(at.tokens()).result().has_value());
    const auto item = at.keychain.items.read(u"signin:"_s + at.provider.endpoint().authority()).result();
    at.keychain.isSilent = true;
    at.session->restore();
    QCOMPARE(at.session->state(), State::Restoring);
    (void)at.session->lock();
    QCOMPARE(at.session->state(), State::SignedOut);
    at.keychain.isSilent = false;
    at.keychain.answerReads(item);
    QCOMPARE(at.session->state(), State::SignedOut);
    QVERIFY(!at.session->signIn());
    at.session->unlock();
    QTRY_COMPARE(at.session->state(), State::SignedIn);
}

void SessionLockTest::refresh_underWay_isStoredBeforeTheTokensGo()
{
    SessionFixture at;
    at.signIn(at.tokens(10));
    const Result<Secret> item = holdRefresh(at);
    const auto bearer = at.session->bearer();
    QTRY_VERIFY(at.keychain.reads > m_readsBefore);
    const auto locked = at.session->lock();
    QVERIFY(!locked.isFinished());
    at.keychain.isSilent = false;
    at.keychain.answerReads(item);
    QTRY_VERIFY(locked.isFinished());
    QVERIFY(bearer.isFinished());
    QVERIFY(at.kept()->refreshToken == Secret("canary-refresh-2"));
    QCOMPARE(at.session->state(), State::SignedOut);
    QVERIFY(!at.session->signIn());
}

void SessionLockTest::refresh_thatOutlastsTheLock_goesOn()
{
    SessionFixture at;
    at.signIn(at.tokens(10));
    const Result<Secret> item = holdRefresh(at);
    const auto bearer = at.session->bearer();
    QTRY_VERIFY(at.keychain.reads > m_readsBefore);
    const auto locked = at.session->lock();
    QVERIFY(!locked.isFinished());
    at.session->unlock();
    QVERIFY(locked.isFinished()); // whoever waits for it, such as the computer's sleep, waits no longer
    at.keychain.isSilent = false;
    at.keychain.answerReads(item);
    QTRY_VERIFY(holds(bearer, "canary-access-2"));
    QCOMPARE(at.session->state(), State::SignedIn);
}

void SessionLockTest::signIn_thatArrivesWhileLocked_isStored_andUsedAfterwards()
{
    SessionFixture at;
    (void)at.session->lock();
    at.signIn(at.tokens());
    QCOMPARE(at.session->state(), State::SignedOut);
    QVERIFY(!at.session->signIn());
    QVERIFY(at.kept().has_value());
    at.session->unlock();
    QTRY_COMPARE(at.session->state(), State::SignedIn);
}

QTEST_GUILESS_MAIN(SessionLockTest)
#include "session_lock_test.moc"
