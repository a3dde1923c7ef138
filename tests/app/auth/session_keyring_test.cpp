// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/systemkeychain.h>

#include <tests/app/auth/sessionfixture.h>
#include <tests/app/keychain/secretservice.h>
#include <tests/app/keychain/wallet.h>
#include <tests/support/soon.h>

#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;
using Keeping = Session::Keeping;
using State = Session::State;

namespace {

constexpr int limit = 20'000; // ms, for a daemon to start

bool isKde()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP") == "KDE"_L1;
}

bool lock()
{
    return isKde() ? Wallet::lock() : SecretService::lock();
}

bool unlock()
{
    return isKde() ? Wallet::unlock() : SecretService::unlock();
}

/// Where a session has asked for the sign-in: gnome-keyring's prompt has failed by itself, KWallet's is
/// there.
bool unlockAfterPrompt()
{
    return isKde() ? Wallet::answerPrompt(u"p r a c t i c e Return"_s.split(u' ')) : SecretService::unlock();
}

QString service()
{
    return isKde() ? u"org.kde.kwalletd5"_s : u"org.freedesktop.secrets"_s;
}

bool isThere()
{
    return QDBusConnection::sessionBus().interface()->isServiceRegistered(service());
}

bool endDaemon()
{
    const auto process = QDBusConnection::sessionBus().interface()->servicePid(service());
    return ::kill(static_cast<pid_t>(process.value()), SIGTERM) == 0
        && QTest::qWaitFor([] { return !isThere(); }, limit);
}

/// As at a log-in with the right password.
bool startDaemon(QProcess &daemon)
{
    if (isKde()) {
        daemon.start(QStringLiteral(LATCHKEY_KWALLET_LOGIN), {u"practice"_s});
    } else {
        daemon.start(
            u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
        daemon.write("practice");
        daemon.closeWriteChannel();
    }
    return QTest::qWaitFor(&isThere, limit);
}

/// Two programs on one connection: what each has of its own.
struct Latchkeys
{
    SessionFixture at; // the provider; its own keychain is not used
    SystemKeychain oneKeychain;
    CredentialStore oneStore{at.provider.endpoint(), oneKeychain};
    Session one{at.discovery, at.endpoint, oneStore};
    SystemKeychain otherKeychain;
    CredentialStore otherStore{at.provider.endpoint(), otherKeychain};
    Session other{at.discovery, at.endpoint, otherStore};

    [[nodiscard]] TokenSet tokens() const
    {
        TokenSet set = at.tokens();
        set.expiresAt = QDateTime::currentDateTimeUtc().addSecs(3600);
        return set;
    }
};

bool signIn(Session &session, const TokenSet &tokens)
{
    const auto adopted = session.adopt(tokens);
    return QTest::qWaitFor([&adopted] { return adopted.isFinished(); }, limit) && adopted.result();
}

} // namespace

/// Sessions on a real keyring that is locked, unlocked and restarted meanwhile: gnome-keyring, or KWallet in
/// a KDE session.
class SessionKeyringTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void restore_waits_andComesBackByItself_onceUnlocked();
    void signIn_intoALockedKeyring_movesIn_onceUnlocked();
    void restore_findsTheSignIn_afterARestartOfTheDaemon();
    void signIn_withoutADaemon_movesIn_whenOneStarts();
    void signIn_ofOneIsTheOthers_atOnce();
    void signOut_ofOneIsNoticedByTheOther();

private:
    QProcess m_daemon;
};

void SessionKeyringTest::init()
{
    QVERIFY(isThere() || startDaemon(m_daemon));
    QVERIFY(unlock());
}

void SessionKeyringTest::cleanup()
{
    QVERIFY(isThere() || startDaemon(m_daemon));
    QVERIFY(unlock());
}

void SessionKeyringTest::restore_waits_andComesBackByItself_onceUnlocked()
{
    Latchkeys latchkeys;
    QVERIFY(signIn(latchkeys.one, latchkeys.tokens()));
    QVERIFY(lock());
    latchkeys.other.restore();
    latchkeys.other.stopWaiting(); // Skip
    SOON_COMPARE(latchkeys.other.state(), State::SignedOut);
    QCOMPARE(latchkeys.other.keychainTrouble()->kind(), ErrorKind::KeychainLocked);
    QVERIFY(unlockAfterPrompt());
    QTRY_COMPARE_WITH_TIMEOUT(latchkeys.other.state(), State::SignedIn, limit);
    QCOMPARE(latchkeys.other.keeping(), Keeping::Keychain);
}

void SessionKeyringTest::signIn_intoALockedKeyring_movesIn_onceUnlocked()
{
    Latchkeys latchkeys;
    QVERIFY(signIn(latchkeys.other, latchkeys.tokens())); // so that the item is there
    QVERIFY(lock());
    latchkeys.one.setKeychainPatience(std::chrono::milliseconds(200));
    TokenSet next = latchkeys.tokens();
    next.accessToken = Secret("canary-access-9");
    QVERIFY(signIn(latchkeys.one, next));
    QCOMPARE(latchkeys.one.keeping(), Keeping::MemoryOnly);
    QCOMPARE(latchkeys.one.keychainTrouble()->kind(), ErrorKind::KeychainLocked);
    QVERIFY(unlockAfterPrompt());
    QTRY_COMPARE_WITH_TIMEOUT(latchkeys.one.keeping(), Keeping::Keychain, limit);
    const auto kept = latchkeys.oneStore.retrieve();
    SOON(kept.isFinished());
    QVERIFY(kept.result()->accessToken == Secret("canary-access-9"));
}

void SessionKeyringTest::restore_findsTheSignIn_afterARestartOfTheDaemon()
{
    Latchkeys latchkeys;
    QVERIFY(signIn(latchkeys.one, latchkeys.tokens()));
    QVERIFY(lock()); // KWallet writes it down then
    QVERIFY(endDaemon());
    latchkeys.other.restore(); // nobody is there: it waits, and goes on with the one that comes
    QVERIFY(startDaemon(m_daemon));
    QTRY_COMPARE_WITH_TIMEOUT(latchkeys.other.state(), State::SignedIn, limit);
    QCOMPARE(latchkeys.one.state(), State::SignedIn);
}

void SessionKeyringTest::signIn_withoutADaemon_movesIn_whenOneStarts()
{
    Latchkeys latchkeys;
    QVERIFY(endDaemon());
    QVERIFY(signIn(latchkeys.one, latchkeys.tokens()));
    QCOMPARE(latchkeys.one.keeping(), Keeping::MemoryOnly);
    QCOMPARE(latchkeys.one.keychainTrouble()->kind(), ErrorKind::KeychainAbsent);
    QVERIFY(startDaemon(m_daemon));
    QTRY_COMPARE_WITH_TIMEOUT(latchkeys.one.keeping(), Keeping::Keychain, limit);
}

void SessionKeyringTest::signIn_ofOneIsTheOthers_atOnce()
{
    Latchkeys latchkeys;
    latchkeys.other.restore();
    SOON_COMPARE(latchkeys.other.state(), State::SignedOut);
    QVERIFY(signIn(latchkeys.one, latchkeys.tokens()));
    if (isKde()) // says nothing of entries
        latchkeys.other.lookAgain();
    QTRY_COMPARE_WITH_TIMEOUT(latchkeys.other.state(), State::SignedIn, limit);
}

void SessionKeyringTest::signOut_ofOneIsNoticedByTheOther()
{
    Latchkeys latchkeys;
    QVERIFY(signIn(latchkeys.one, latchkeys.tokens()));
    latchkeys.other.restore();
    SOON_COMPARE(latchkeys.other.state(), State::SignedIn);
    QList<Error> ended;
    connect(&latchkeys.other, &Session::ended, this, [&ended](const Error &why) { ended.append(why); });
    latchkeys.at.provider.at("/token", jsonAnswer(400, {{u"error"_s, u"invalid_grant"_s}}));
    const auto report = latchkeys.one.signOut();
    SOON(report.isFinished());
    QVERIFY(!report.result()->keychainTrouble);
    if (isKde())
        latchkeys.other.lookAgain();
    QTRY_COMPARE_WITH_TIMEOUT(latchkeys.other.state(), State::SignedOut, limit);
    QCOMPARE(ended.size(), 1);
    QVERIFY(ended.first().message().contains(u"signed out in another"_s));
}

QTEST_GUILESS_MAIN(SessionKeyringTest)
#include "session_keyring_test.moc"
