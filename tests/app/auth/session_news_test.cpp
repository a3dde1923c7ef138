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

namespace {

const QByteArray revocationPath = "/revoke";

void offerRevocation(SessionFixture &at, const QByteArray &answer)
{
    at.provider.at(oauthPath,
        jsonAnswer(200,
            {{u"issuer"_s, at.provider.address(u"/idp"_s)},
                {u"revocation_endpoint"_s, at.provider.address(u"/revoke"_s)}}));
    at.provider.at(revocationPath, answer);
}

TokenSet tokensOfAnother(const SessionFixture &at)
{
    TokenSet tokens = at.tokens();
    tokens.accessToken = Secret("canary-access-of-another");
    tokens.refreshToken = Secret("canary-refresh-of-another");
    return tokens;
}

} // namespace

/// What happens to the keychain behind a session's back: it is unlocked, it comes back, another Latchkey
/// signs in or out.
class SessionNewsTest final : public QObject
{
    Q_OBJECT

private slots:
    void signIn_comesBackByItself_onceTheKeychainIsUnlocked();
    void nothingIsRead_whileTheKeychainWouldAsk();
    void signIn_ofAnotherIsAdopted_whenSignedOut();
    void signIn_ofAnotherReplacesAnEndedOne();
    void tokens_ofAnotherAreAdopted_whenSignedIn();
    void signOut_ofAnotherIsFoundOut_andSaidOnce();
    void missingItem_endsNothing_whileTheProviderStillRenews();
    void missingItem_endsNothing_withoutARefreshToken();
    void missingItem_isLookedIntoAgain_afterTroubleWithTheProvider();
    void memoryOnlySignIn_movesIn_whenTheKeychainComes_data();
    void memoryOnlySignIn_movesIn_whenTheKeychainComes();
    void signIn_doesNotWaitAgain_forAKeychainThatWasSkipped();
    void silentKeychain_isNotAskedAgain_beforeItHasAnswered();
    void signOut_deletesLater_whatItCouldNotDelete();
    void signOut_isNotUndone_byAnUnlockedKeychain();
    void newsDuringARefresh_isLookedIntoAfterwards();
};

void SessionNewsTest::signIn_comesBackByItself_onceTheKeychainIsUnlocked()
{
    SessionFixture at;
    QVERIFY(at.store.store(at.tokens()).result().has_value());
    at.keychain.readError = at.keychain.notReady = keychainTrouble(ErrorKind::KeychainLocked);
    at.session->restore();
    QTRY_COMPARE(at.session->state(), State::SignedOut);
    at.keychain.readError.reset();
    at.keychain.notReady.reset();
    at.keychain.tellNews();
    QTRY_COMPARE(at.session->state(), State::SignedIn);
    QCOMPARE(at.session->keeping(), Keeping::Keychain);
    QVERIFY(!at.session->keychainTrouble());
}

void SessionNewsTest::nothingIsRead_whileTheKeychainWouldAsk()
{
    SessionFixture at;
    QVERIFY(at.store.store(at.tokens()).result().has_value());
    at.keychain.readError = at.keychain.notReady = keychainTrouble(ErrorKind::KeychainLocked);
    at.session->restore();
    QTRY_COMPARE(at.session->state(), State::SignedOut);
    for (int i = 0; i < 3; ++i)
        at.keychain.tellNews();
    QTRY_COMPARE(at.keychain.questions, 3);
    QCOMPARE(at.keychain.reads, 1);
    QCOMPARE(at.session->keychainTrouble()->kind(), ErrorKind::KeychainLocked);
}

void SessionNewsTest::signIn_ofAnotherIsAdopted_whenSignedOut()
{
    SessionFixture at;
    at.session->restore();
    QTRY_COMPARE(at.session->state(), State::SignedOut);
    QVERIFY(at.store.store(tokensOfAnother(at)).result().has_value());
    at.session->lookAgain(); // where a keychain tells nothing
    QTRY_COMPARE(at.session->state(), State::SignedIn);
    const auto bearer = at.session->bearer();
    QTRY_VERIFY(holds(bearer, "canary-access-of-another"));
}

void SessionNewsTest::signIn_ofAnotherReplacesAnEndedOne()
{
    SessionFixture at;
    at.signIn(at.tokens(10));
    at.provider.at("/token", jsonAnswer(400, {{u"error"_s, u"invalid_grant"_s}}));
    const auto ended = at.session->bearer();
    QTRY_VERIFY(ended.isFinished());
    QCOMPARE(at.session->state(), State::SignedOut);
    at.keychain.tellNews(); // still the dead one
    QTRY_COMPARE(at.keychain.questions, 1);
    QCOMPARE(at.session->state(), State::SignedOut);
    QVERIFY(at.kept().has_value());
    QVERIFY(at.store.store(tokensOfAnother(at)).result().has_value());
    at.keychain.tellNews();
    QTRY_COMPARE(at.session->state(), State::SignedIn);
}

void SessionNewsTest::tokens_ofAnotherAreAdopted_whenSignedIn()
{
    SessionFixture at;
    at.signIn(at.tokens());
    QSignalSpy changed(&*at.session, &Session::stateChanged);
    QVERIFY(at.store.store(tokensOfAnother(at)).result().has_value());
    at.keychain.tellNews();
    const auto bearer = at.session->bearer();
    QTRY_VERIFY(holds(bearer, "canary-access-of-another"));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(at.refreshes(), 0);
}

void SessionNewsTest::signOut_ofAnotherIsFoundOut_andSaidOnce()
{
    SessionFixture at;
    at.signIn(at.tokens());
    QList<Error> ended;
    connect(&*at.session, &Session::ended, this, [&ended](const Error &why) { ended.append(why); });
    at.provider.at("/token", jsonAnswer(400, {{u"error"_s, u"invalid_grant"_s}}));
    QVERIFY(at.store.remove().result().has_value());
    at.keychain.tellNews();
    at.keychain.tellNews();
    QTRY_COMPARE(at.session->state(), State::SignedOut);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended.first().kind(), ErrorKind::Unauthenticated);
    QVERIFY(ended.first().message().contains(u"signed out in another"_s));
    QCOMPARE(at.refreshes(), 1);
    QCOMPARE(kindOf(at.session->bearer()), ErrorKind::Unauthenticated);
    QCOMPARE(at.keychain.writes, 1); // the sign-in's own
}

void SessionNewsTest::missingItem_endsNothing_whileTheProviderStillRenews()
{
    SessionFixture at;
    at.signIn(at.tokens());
    QVERIFY(at.store.remove().result().has_value());
    at.keychain.tellNews();
    QTRY_COMPARE(at.session->keeping(), Keeping::MemoryOnly);
    QCOMPARE(at.session->state(), State::SignedIn);
    QCOMPARE(at.session->keychainTrouble()->kind(), ErrorKind::KeychainEmpty);
    const auto bearer = at.session->bearer();
    QTRY_VERIFY(holds(bearer, "canary-access-2"));
    at.keychain.tellNews();
    QTRY_COMPARE(at.keychain.questions, 2);
    QVERIFY(!at.kept().has_value()); // a sign-out is not undone
}

void SessionNewsTest::missingItem_endsNothing_withoutARefreshToken()
{
    SessionFixture at;
    TokenSet tokens = at.tokens();
    tokens.refreshToken = {};
    at.signIn(tokens);
    QVERIFY(at.store.remove().result().has_value());
    at.keychain.tellNews();
    QTRY_COMPARE(at.session->keeping(), Keeping::MemoryOnly);
    QCOMPARE(at.session->state(), State::SignedIn);
    QCOMPARE(at.refreshes(), 0);
}

void SessionNewsTest::missingItem_isLookedIntoAgain_afterTroubleWithTheProvider()
{
    SessionFixture at;
    at.signIn(at.tokens());
    QVERIFY(at.store.remove().result().has_value());
    at.provider.at("/token", httpAnswer(503, "text/plain", ""));
    at.keychain.tellNews();
    QTRY_COMPARE(at.refreshes(), 1);
    const auto meanwhile = at.session->bearer();
    QTRY_VERIFY(holds(meanwhile, "canary-access-1"));
    QCOMPARE(at.refreshes(), 1); // no storm
    at.pass(std::chrono::seconds(10));
    at.provider.at("/token", jsonAnswer(400, {{u"error"_s, u"invalid_grant"_s}}));
    const auto later = at.session->bearer();
    QTRY_COMPARE(at.session->state(), State::SignedOut);
}

void SessionNewsTest::memoryOnlySignIn_movesIn_whenTheKeychainComes_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("was absent") << ErrorKind::KeychainAbsent;
    QTest::newRow("was locked") << ErrorKind::KeychainLocked;
    QTest::newRow("was denied") << ErrorKind::KeychainDenied;
}

void SessionNewsTest::memoryOnlySignIn_movesIn_whenTheKeychainComes()
{
    QFETCH(ErrorKind, kind);
    SessionFixture at;
    at.keychain.writeError = keychainTrouble(kind);
    at.signIn(at.tokens());
    QCOMPARE(at.session->keeping(), Keeping::MemoryOnly);
    QSignalSpy keeping(&*at.session, &Session::keepingChanged);
    at.keychain.writeError.reset();
    at.keychain.tellNews();
    QTRY_COMPARE(at.session->keeping(), Keeping::Keychain);
    QCOMPARE(keeping.size(), 1);
    QVERIFY(!at.session->keychainTrouble());
    QVERIFY(at.kept()->accessToken == Secret("canary-access-1"));
}

void SessionNewsTest::signIn_doesNotWaitAgain_forAKeychainThatWasSkipped()
{
    SessionFixture at;
    at.session->setKeychainPatience(std::chrono::hours(1));
    at.keychain.isSilent = true;
    at.session->restore();
    at.session->stopWaiting();
    const auto adopted = at.session->adopt(at.tokens());
    QVERIFY(adopted.isFinished());
    QCOMPARE(at.session->keeping(), Keeping::MemoryOnly);
    const auto signedOut = at.session->signOut();
    QTRY_VERIFY(signedOut.isFinished());
    QCOMPARE(signedOut.result()->keychainTrouble->kind(), ErrorKind::KeychainLocked);
}

void SessionNewsTest::silentKeychain_isNotAskedAgain_beforeItHasAnswered()
{
    SessionFixture at;
    at.keychain.isSilent = true;
    at.session->restore();
    at.session->stopWaiting();
    at.keychain.tellNews();
    QTRY_COMPARE(at.keychain.questions, 1);
    QCOMPARE(at.keychain.reads, 1);
    at.keychain.answerReads(failure(keychainTrouble(ErrorKind::KeychainLocked)));
    at.keychain.isSilent = false;
    at.keychain.tellNews();
    QTRY_COMPARE(at.keychain.reads, 2);
}

void SessionNewsTest::signOut_deletesLater_whatItCouldNotDelete()
{
    SessionFixture at;
    offerRevocation(at, httpAnswer(200, "text/plain", ""));
    at.signIn(at.tokens());
    at.keychain.removeError = at.keychain.notReady = keychainTrouble(ErrorKind::KeychainLocked);
    const auto report = at.session->signOut();
    QTRY_VERIFY(report.isFinished());
    QVERIFY(report.result()->keychainTrouble.has_value());
    QVERIFY(at.kept().has_value());
    at.keychain.removeError.reset();
    at.keychain.notReady.reset();
    at.keychain.tellNews();
    QTRY_VERIFY(!at.kept().has_value());
    QCOMPARE(at.session->state(), State::SignedOut);
}

void SessionNewsTest::signOut_isNotUndone_byAnUnlockedKeychain()
{
    SessionFixture at;
    at.signIn(at.tokens());
    const auto report = at.session->signOut();
    QTRY_VERIFY(report.isFinished());
    QVERIFY(at.store.store(at.tokens()).result().has_value()); // as if it had never gone
    at.keychain.tellNews();
    QTRY_COMPARE(at.keychain.questions, 1);
    QCOMPARE(at.session->state(), State::SignedOut);
}

void SessionNewsTest::newsDuringARefresh_isLookedIntoAfterwards()
{
    SessionFixture at;
    at.signIn(at.tokens(10));
    at.provider.at("/token", QByteArray()); // hangs
    const auto bearer = at.session->bearer();
    QTRY_COMPARE(at.refreshes(), 1);
    at.keychain.tellNews();
    QCOMPARE(at.keychain.questions, 0);
    at.provider.server.finishSending();
    QTRY_VERIFY(bearer.isFinished());
    QTRY_COMPARE(at.keychain.questions, 1);
}

QTEST_GUILESS_MAIN(SessionNewsTest)
#include "session_news_test.moc"
