// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/app/auth/sessionfixture.h>
#include <tests/support/capturedlog.h>

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

class SessionTest final : public QObject
{
    Q_OBJECT

private slots:
    void restore_findsTheKeptSignIn();
    void restore_tellsWhyThereIsNone_andDeletesNothing_data();
    void restore_tellsWhyThereIsNone_andDeletesNothing();
    void restore_refusesTheSignInOfAnotherAddress();
    void stopWaiting_endsTheWait_andTheLateAnswerStillCounts();
    void stopWaiting_lateAnswerIsIgnored_afterASignIn();
    void bearer_waitsForRestore();
    void bearer_isUnauthenticated_whenSignedOut();
    void bearer_usesTheServersHeader_withoutRefresh();
    void bearer_refreshesAhead_data();
    void bearer_refreshesAhead();
    void bearer_refreshesOnce_forAllWhoWait();
    void bearer_doesNotRefreshAtEveryCall_whenTokensAreShortLived();
    void bearer_doesNotRefreshAtEveryCall_whenTheClockIsWrong();
    void refresh_keepsWhatTheAnswerLeavesOut();
    void refresh_storesBeforeItHandsOut();
    void refresh_goesOnInMemory_whenTheKeychainRefuses();
    void refresh_adoptsWhatAnotherProcessRotated();
    void refresh_looksAgain_whenAnotherProcessWasFaster();
    void refresh_waitsForAnotherProcess_andAdoptsItsTokens();
    void refresh_goesOn_whenTheKeychainCantBeRead();
    void invalidGrant_endsTheSession_andKeepsTheItem();
    void otherTrouble_neverEndsTheSession_data();
    void otherTrouble_neverEndsTheSession();
    void unreachableProvider_neverEndsTheSession_data();
    void unreachableProvider_neverEndsTheSession();
    void networkBackAfterAnHour_needsNoSignIn();
    void wakingUp_refreshesBeforeUse();
    void signOut_doesNotWaitForASilentProvider();
    void failedRefreshAhead_handsOutTheTokenThatIsStillGood();
    void replacementFor_refreshesOnce_forAllRefused();
    void replacementFor_givesTheCurrentToken_whenItIsAnother();
    void replacementFor_doesNotLoop_whenAFreshTokenIsRefused();
    void replacementFor_isUnauthenticated_withoutARefreshToken();
    void adopt_storesBeforeUse();
    void adopt_refusesTheSignInOfAnotherAddress();
    void adopt_keepsInMemoryOnly_whenTheKeychainRefuses_data();
    void adopt_keepsInMemoryOnly_whenTheKeychainRefuses();
    void adopt_goesOn_whenTheKeychainIsSilent_andNotesALateSuccess();
    void adopt_duringARefresh_winsOverIt();
    void signOut_revokesAndDeletes();
    void signOut_reportsTrouble();
    void signOut_isNoTrouble_withoutRevocationEndpointOrKeychain();
    void signOut_endsARunningRefresh_andStoresNothingAfter();
    void signOut_leavesANewerSignInAlone();
    void destroyedMidway_endsEveryFutureAsCancelled();
    void secrets_areInNoLogAndNoError();
};

void SessionTest::restore_findsTheKeptSignIn()
{
    SessionFixture at;
    QVERIFY(at.store.store(at.tokens()).result().has_value());
    QSignalSpy changed(&*at.session, &Session::stateChanged);
    at.session->restore();
    QTRY_COMPARE(at.session->state(), Session::State::SignedIn);
    QCOMPARE(changed.size(), 2); // Restoring, SignedIn
    QCOMPARE(at.session->keeping(), Session::Keeping::Keychain);
    QVERIFY(!at.session->keychainTrouble());
    const auto bearer = at.session->bearer();
    QTRY_VERIFY(holds(bearer, "canary-access-1"));
    QCOMPARE(at.refreshes(), 0);
}

void SessionTest::restore_tellsWhyThereIsNone_andDeletesNothing_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("isTrouble");
    QTest::newRow("empty") << ErrorKind::KeychainEmpty << false;
    QTest::newRow("locked") << ErrorKind::KeychainLocked << true;
    QTest::newRow("denied") << ErrorKind::KeychainDenied << true;
    QTest::newRow("absent") << ErrorKind::KeychainAbsent << true;
    QTest::newRow("damaged") << ErrorKind::KeychainDamaged << true;
}

void SessionTest::restore_tellsWhyThereIsNone_andDeletesNothing()
{
    QFETCH(ErrorKind, kind);
    QFETCH(bool, isTrouble);
    SessionFixture at;
    at.keychain.readError = keychainTrouble(kind);
    at.session->restore();
    QTRY_COMPARE(at.session->state(), Session::State::SignedOut);
    QCOMPARE(at.session->keychainTrouble().has_value(), isTrouble);
    if (isTrouble)
        QCOMPARE(at.session->keychainTrouble()->kind(), kind);
    QCOMPARE(at.session->keeping(), Session::Keeping::Nowhere);
    QCOMPARE(at.keychain.removals + at.keychain.writes, 0);
}

void SessionTest::restore_refusesTheSignInOfAnotherAddress()
{
    SessionFixture at;
    SessionFixture other;
    QVERIFY(other.store.store(other.tokens()).result().has_value());
    const QString foreignKey = u"signin:"_s + other.provider.endpoint().authority();
    const Secret foreign = *other.keychain.items.read(foreignKey).result();
    const QString ownKey = u"signin:"_s + at.provider.endpoint().authority();
    QVERIFY(at.keychain.items.write(ownKey, foreign).result().has_value());
    at.session->restore();
    QTRY_COMPARE(at.session->state(), Session::State::SignedOut);
    QVERIFY(at.session->keychainTrouble().has_value());
    QCOMPARE(at.session->keychainTrouble()->kind(), ErrorKind::KeychainDamaged);
}

void SessionTest::stopWaiting_endsTheWait_andTheLateAnswerStillCounts()
{
    SessionFixture at;
    QVERIFY(at.store.store(at.tokens()).result().has_value());
    const QString key = u"signin:"_s + at.provider.endpoint().authority();
    at.keychain.isSilent = true;
    at.session->restore();
    QCOMPARE(at.session->state(), Session::State::Restoring);
    at.session->stopWaiting();
    QCOMPARE(at.session->state(), Session::State::SignedOut);
    QCOMPARE(at.session->keychainTrouble()->kind(), ErrorKind::KeychainLocked);
    at.keychain.answerReads(at.keychain.items.read(key).result());
    QCOMPARE(at.session->state(), Session::State::SignedIn);
    QVERIFY(!at.session->keychainTrouble());
}

void SessionTest::stopWaiting_lateAnswerIsIgnored_afterASignIn()
{
    SessionFixture at;
    const Secret old = toKeychainItem(at.tokens());
    at.keychain.isSilent = true;
    at.session->restore();
    at.session->stopWaiting();
    TokenSet next = at.tokens();
    next.accessToken = Secret("canary-access-9");
    at.signIn(next);
    at.keychain.answerReads(old);
    const auto bearer = at.session->bearer();
    QTRY_VERIFY(holds(bearer, "canary-access-9"));
}

void SessionTest::bearer_waitsForRestore()
{
    SessionFixture at;
    QVERIFY(at.store.store(at.tokens()).result().has_value());
    const Result<Secret> item
        = at.keychain.items.read(u"signin:"_s + at.provider.endpoint().authority()).result();
    at.keychain.isSilent = true;
    at.session->restore();
    const auto bearer = at.session->bearer();
    QVERIFY(!bearer.isFinished());
    at.keychain.answerReads(item);
    QTRY_VERIFY(holds(bearer, "canary-access-1"));
}

void SessionTest::bearer_isUnauthenticated_whenSignedOut()
{
    SessionFixture at;
    const auto bearer = at.session->bearer();
    QVERIFY(bearer.isFinished());
    QCOMPARE(kindOf(bearer), ErrorKind::Unauthenticated);
    QCOMPARE(at.provider.server.connections(), 0);
}

void SessionTest::bearer_usesTheServersHeader_withoutRefresh()
{
    SessionFixture at;
    at.signIn(at.tokens());
    const auto bearer = at.session->bearer();
    QTRY_VERIFY(holds(bearer, "canary-access-1"));
    QCOMPARE(bearer.result()->header, QByteArray("flyte-authorization"));
    QCOMPARE(at.refreshes(), 0);
}

void SessionTest::bearer_refreshesAhead_data()
{
    QTest::addColumn<int>("lifetime"); // 0: unknown
    QTest::addColumn<bool>("refreshes");
    QTest::newRow("61 s left") << 61 << false;
    QTest::newRow("60 s left") << 60 << false;
    QTest::newRow("59 s left") << 59 << true;
    QTest::newRow("unknown: wait for a 401") << 0 << false;
}

void SessionTest::bearer_refreshesAhead()
{
    QFETCH(int, lifetime);
    QFETCH(bool, refreshes);
    SessionFixture at;
    at.signIn(at.tokens(lifetime));
    const auto bearer = at.session->bearer();
    QTRY_VERIFY(bearer.isFinished());
    QVERIFY(holds(bearer, refreshes ? "canary-access-2" : "canary-access-1"));
    QCOMPARE(at.refreshes(), refreshes ? 1 : 0);
}

void SessionTest::bearer_refreshesOnce_forAllWhoWait()
{
    SessionFixture at;
    at.signIn(at.tokens(10));
    QList<QFuture<Result<BearerToken>>> bearers;
    for (int i = 0; i < 10; ++i)
        bearers.append(at.session->bearer());
    QTRY_COMPARE(at.refreshes(), 1);
    bearers.append(at.session->bearer()); // and one in the middle of it
    for (const auto &bearer : bearers)
        QTRY_VERIFY(holds(bearer, "canary-access-2"));
    QCOMPARE(at.refreshes(), 1);
}

void SessionTest::bearer_doesNotRefreshAtEveryCall_whenTokensAreShortLived()
{
    SessionFixture at;
    at.signIn(at.tokens(10));
    at.answerRefresh(u"canary-access-2"_s, u"canary-refresh-2"_s, 40);
    for (int i = 0; i < 3; ++i) {
        const auto bearer = at.session->bearer();
        QTRY_VERIFY(holds(bearer, "canary-access-2"));
    }
    QCOMPARE(at.refreshes(), 1);
    at.now = at.now.addSecs(31); // 9 s left
    const auto bearer = at.session->bearer();
    QTRY_VERIFY(bearer.isFinished());
    QCOMPARE(at.refreshes(), 2);
}

void SessionTest::bearer_doesNotRefreshAtEveryCall_whenTheClockIsWrong()
{
    SessionFixture at;
    at.signIn(at.tokens(10));
    const QByteArray over = unsignedToken({{u"exp"_s, at.now.addSecs(-7200).toSecsSinceEpoch()}});
    at.provider.at("/token", jsonAnswer(200, {{u"access_token"_s, QString::fromLatin1(over)}}));
    for (int i = 0; i < 3; ++i) {
        const auto bearer = at.session->bearer();
        QTRY_VERIFY(holds(bearer, over.constData()));
    }
    QCOMPARE(at.refreshes(), 1);
}

void SessionTest::refresh_keepsWhatTheAnswerLeavesOut()
{
    SessionFixture at;
    at.signIn(at.tokens(10));
    at.answerRefresh(u"canary-access-2"_s, {});
    const auto bearer = at.session->bearer();
    QTRY_VERIFY(holds(bearer, "canary-access-2"));
    const auto kept = at.kept();
    QVERIFY(kept.has_value());
    QVERIFY(kept->accessToken == Secret("canary-access-2"));
    QVERIFY(kept->refreshToken == Secret("canary-refresh-1"));
    QVERIFY(kept->idToken == Secret("canary-id-1"));
    QCOMPARE(kept->scopes, QStringList{u"openid"_s});
    QCOMPARE(kept->subject, u"ada"_s);
    QCOMPARE(kept->endpoint, at.provider.endpoint().authority());
    QCOMPARE(kept->expiresAt, at.now.addSecs(3600));
}

void SessionTest::refresh_storesBeforeItHandsOut()
{
    SessionFixture at;
    at.session->setKeychainPatience(std::chrono::seconds(30));
    at.signIn(at.tokens(10));
    const Result<Secret> item
        = at.keychain.items.read(u"signin:"_s + at.provider.endpoint().authority()).result();
    at.keychain.isSilent = true;
    const auto bearer = at.session->bearer();
    QTRY_COMPARE(at.keychain.reads, 1);
    at.keychain.answerReads(item);
    QTRY_COMPARE(at.keychain.writes, 2); // the sign-in's own, and this one
    QVERIFY(!bearer.isFinished());
    at.keychain.answerWrites({});
    QTRY_VERIFY(holds(bearer, "canary-access-2"));
}

void SessionTest::refresh_goesOnInMemory_whenTheKeychainRefuses()
{
    SessionFixture at;
    at.signIn(at.tokens(10));
    QSignalSpy keeping(&*at.session, &Session::keepingChanged);
    at.keychain.writeError = keychainTrouble(ErrorKind::KeychainDenied);
    const auto bearer = at.session->bearer();
    QTRY_VERIFY(holds(bearer, "canary-access-2"));
    QCOMPARE(at.session->state(), Session::State::SignedIn);
    QCOMPARE(at.session->keeping(), Session::Keeping::MemoryOnly);
    QCOMPARE(at.session->keychainTrouble()->kind(), ErrorKind::KeychainDenied);
    QCOMPARE(keeping.size(), 1);
}

void SessionTest::refresh_adoptsWhatAnotherProcessRotated()
{
    SessionFixture at;
    at.signIn(at.tokens(10));
    TokenSet rotated = at.tokens(3600);
    rotated.accessToken = Secret("canary-access-of-another");
    rotated.refreshToken = Secret("canary-refresh-of-another");
    QVERIFY(at.store.store(rotated).result().has_value());
    const auto bearer = at.session->bearer();
    QTRY_VERIFY(holds(bearer, "canary-access-of-another"));
    QCOMPARE(at.refreshes(), 0);
    at.now = at.now.addSecs(3590);
    const auto later = at.session->bearer();
    QTRY_VERIFY(holds(later, "canary-access-2"));
    QVERIFY(at.provider.requestsTo("/token")[0].body.contains("canary-refresh-of-another"));
}

void SessionTest::refresh_looksAgain_whenAnotherProcessWasFaster()
{
    SessionFixture at;
    at.signIn(at.tokens(10));
    TokenSet rotated = at.tokens(3600);
    rotated.accessToken = Secret("canary-access-of-another");
    rotated.refreshToken = Secret("canary-refresh-of-another");
    at.provider.at("/token", [&](const ReceivedRequest &) {
        std::ignore = at.store.store(rotated);
        return Reaction{jsonAnswer(400, {{u"error"_s, u"invalid_grant"_s}})};
    });
    const auto bearer = at.session->bearer();
    QTRY_VERIFY(holds(bearer, "canary-access-of-another"));
    QCOMPARE(at.session->state(), Session::State::SignedIn);
    QCOMPARE(at.refreshes(), 1);
}

void SessionTest::refresh_waitsForAnotherProcess_andAdoptsItsTokens()
{
    SessionFixture at;
    at.signIn(at.tokens(10));
    Session other(at.discovery, at.endpoint, at.store, [&at] { return at.now; });
    other.restore();
    QTRY_COMPARE(other.state(), Session::State::SignedIn);
    const auto first = at.session->bearer();
    const auto second = other.bearer();
    QTRY_VERIFY(holds(first, "canary-access-2"));
    QTRY_VERIFY(holds(second, "canary-access-2"));
    QCOMPARE(at.refreshes(), 1); // a rotated token used twice would end the session for both
}

void SessionTest::refresh_goesOn_whenTheKeychainCantBeRead()
{
    SessionFixture at;
    at.signIn(at.tokens(10));
    at.keychain.readError = keychainTrouble(ErrorKind::KeychainLocked);
    const auto bearer = at.session->bearer();
    QTRY_VERIFY(holds(bearer, "canary-access-2"));
}

void SessionTest::invalidGrant_endsTheSession_andKeepsTheItem()
{
    SessionFixture at;
    at.signIn(at.tokens(10));
    QSignalSpy ended(&*at.session, &Session::ended);
    at.provider.at("/token", jsonAnswer(400, {{u"error"_s, u"invalid_grant"_s}}));
    const auto bearer = at.session->bearer();
    QTRY_VERIFY(bearer.isFinished());
    QCOMPARE(kindOf(bearer), ErrorKind::Unauthenticated);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(at.session->state(), Session::State::SignedOut);
    QCOMPARE(at.keychain.removals, 0);
    QVERIFY(at.kept().has_value());
    at.session->restore(); // the dead sign-in does not come back
    QTRY_COMPARE(at.session->state(), Session::State::SignedOut);
    QCOMPARE(at.refreshes(), 1);
}

void SessionTest::otherTrouble_neverEndsTheSession_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("503") << httpAnswer(503, "text/html", "<html>") << ErrorKind::Unavailable;
    QTest::newRow("proxy's page") << httpAnswer(200, "text/html", "<html>") << ErrorKind::Protocol;
    QTest::newRow("captive portal") << httpAnswer(
        302, "text/html", "", {{"Location", "http://portal.example/"}})
                                    << ErrorKind::Protocol;
    QTest::newRow("429") << httpAnswer(429, "application/json", "{}", {{"Retry-After", "30"}})
                         << ErrorKind::Unavailable;
    QTest::newRow("401 page") << httpAnswer(401, "text/html", "<html>") << ErrorKind::Protocol;
    QTest::newRow("invalid_client") << jsonAnswer(401, {{u"error"_s, u"invalid_client"_s}})
                                    << ErrorKind::PermissionDenied;
    QTest::newRow("connection lost") << QByteArray() << ErrorKind::Offline;
}

void SessionTest::otherTrouble_neverEndsTheSession()
{
    QFETCH(QByteArray, answer);
    QFETCH(ErrorKind, kind);
    SessionFixture at;
    at.signIn(at.tokens(-1));
    QSignalSpy ended(&*at.session, &Session::ended);
    at.provider.at("/token", [&](const ReceivedRequest &) {
        return Reaction{answer, Reaction::Then::Close};
    });
    const auto bearer = at.session->replacementFor({"flyte-authorization", Secret("canary-access-1")});
    QTRY_VERIFY(bearer.isFinished());
    QVERIFY(!bearer.result().has_value());
    QCOMPARE(kindOf(bearer), kind);
    QCOMPARE(ended.size(), 0);
    QCOMPARE(at.session->state(), Session::State::SignedIn);
    at.answerRefresh(u"canary-access-2"_s, u"canary-refresh-2"_s);
    const auto again = at.session->bearer();
    QTRY_VERIFY(holds(again, "canary-access-2"));
}

void SessionTest::unreachableProvider_neverEndsTheSession_data()
{
    QTest::addColumn<QString>("tokenEndpoint");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no such host") << u"https://provider.invalid/token"_s << ErrorKind::Offline;
    QTest::newRow("no TLS there") << u"https://127.0.0.1:%1/token"_s << ErrorKind::Tls;
}

void SessionTest::unreachableProvider_neverEndsTheSession()
{
    QFETCH(QString, tokenEndpoint);
    QFETCH(ErrorKind, kind);
    SessionFixture at;
    QTcpServer stranger;
    connect(&stranger, &QTcpServer::newConnection, &stranger,
        [&stranger] { stranger.nextPendingConnection()->write("SSH-2.0-a-stranger\r\n"); });
    QVERIFY(stranger.listen(QHostAddress::LocalHost));
    if (tokenEndpoint.contains(u'%'))
        tokenEndpoint = tokenEndpoint.arg(stranger.serverPort());
    at.provider.answerConnect({}, tokenEndpoint);
    at.signIn(at.tokens(-1));
    const auto bearer = at.session->replacementFor({"flyte-authorization", Secret("canary-access-1")});
    QTRY_VERIFY(bearer.isFinished());
    QCOMPARE(kindOf(bearer), kind);
    QCOMPARE(at.session->state(), Session::State::SignedIn);
}

void SessionTest::networkBackAfterAnHour_needsNoSignIn()
{
    SessionFixture at;
    at.signIn(at.tokens(600));
    at.provider.at("/token", [](const ReceivedRequest &) { return Reaction{{}, Reaction::Then::Close}; });
    at.pass(std::chrono::hours(1));
    for (int i = 0; i < 3; ++i) {
        const auto bearer = at.session->bearer();
        QTRY_VERIFY(bearer.isFinished());
        QCOMPARE(kindOf(bearer), ErrorKind::Offline);
    }
    QCOMPARE(at.session->state(), Session::State::SignedIn);
    at.answerRefresh(u"canary-access-2"_s, u"canary-refresh-2"_s);
    const auto bearer = at.session->bearer();
    QTRY_VERIFY(holds(bearer, "canary-access-2"));
}

void SessionTest::wakingUp_refreshesBeforeUse()
{
    SessionFixture at;
    at.signIn(at.tokens(3600));
    at.now = at.now.addSecs(8 * 3600); // a steady clock that slept as well
    const auto bearer = at.session->bearer();
    QTRY_VERIFY(holds(bearer, "canary-access-2"));
    at.answerRefresh(u"canary-access-3"_s, {});
    at.steady += std::chrono::hours(8); // a wall clock that was put back meanwhile
    const auto next = at.session->bearer();
    QTRY_VERIFY(holds(next, "canary-access-3"));
}

void SessionTest::signOut_doesNotWaitForASilentProvider()
{
    SessionFixture at;
    at.signIn(at.tokens());
    at.session->setRevocationPatience(std::chrono::milliseconds(50));
    at.provider.at(oauthPath, QByteArray()); // hangs
    const auto report = at.session->signOut();
    QTRY_VERIFY(report.isFinished());
    QVERIFY(!report.result()->revoked);
    QCOMPARE(report.result()->revocationTrouble->kind(), ErrorKind::Timeout);
    QVERIFY(!report.result()->keychainTrouble);
}

void SessionTest::failedRefreshAhead_handsOutTheTokenThatIsStillGood()
{
    SessionFixture at;
    at.signIn(at.tokens(30));
    at.provider.at("/token", httpAnswer(503, "text/plain", ""));
    const auto bearer = at.session->bearer();
    QTRY_VERIFY(holds(bearer, "canary-access-1"));
    at.now = at.now.addSecs(31);
    const auto late = at.session->bearer();
    QTRY_VERIFY(late.isFinished());
    QCOMPARE(kindOf(late), ErrorKind::Unavailable);
}

void SessionTest::replacementFor_refreshesOnce_forAllRefused()
{
    SessionFixture at;
    at.signIn(at.tokens());
    const BearerToken refused{"flyte-authorization", Secret("canary-access-1")};
    QList<QFuture<Result<BearerToken>>> bearers;
    for (int i = 0; i < 10; ++i)
        bearers.append(at.session->replacementFor(refused));
    for (const auto &bearer : bearers)
        QTRY_VERIFY(holds(bearer, "canary-access-2"));
    const auto late = at.session->replacementFor(refused); // its 401 came after the refresh
    QTRY_VERIFY(holds(late, "canary-access-2"));
    QCOMPARE(at.refreshes(), 1);
}

void SessionTest::replacementFor_givesTheCurrentToken_whenItIsAnother()
{
    SessionFixture at;
    at.signIn(at.tokens());
    const auto bearer = at.session->replacementFor({"flyte-authorization", Secret("an older one")});
    QTRY_VERIFY(holds(bearer, "canary-access-1"));
    QCOMPARE(at.refreshes(), 0);
}

void SessionTest::replacementFor_doesNotLoop_whenAFreshTokenIsRefused()
{
    SessionFixture at;
    at.signIn(at.tokens());
    const auto first = at.session->replacementFor({"flyte-authorization", Secret("canary-access-1")});
    QTRY_VERIFY(holds(first, "canary-access-2"));
    const auto second = at.session->replacementFor(*first.result());
    QTRY_VERIFY(second.isFinished());
    QCOMPARE(kindOf(second), ErrorKind::Unauthenticated);
    QCOMPARE(at.session->state(), Session::State::SignedIn);
    QCOMPARE(at.refreshes(), 1);
    at.now = at.now.addSecs(5); // a new refusal later is a new case
    at.answerRefresh(u"canary-access-3"_s, {});
    const auto later = at.session->replacementFor(*first.result());
    QTRY_VERIFY(holds(later, "canary-access-3"));
}

void SessionTest::replacementFor_isUnauthenticated_withoutARefreshToken()
{
    SessionFixture at;
    TokenSet tokens = at.tokens();
    tokens.refreshToken = {};
    at.signIn(tokens);
    const auto bearer = at.session->replacementFor({"flyte-authorization", Secret("canary-access-1")});
    QTRY_VERIFY(bearer.isFinished());
    QCOMPARE(kindOf(bearer), ErrorKind::Unauthenticated);
    QCOMPARE(at.refreshes(), 0);
}

void SessionTest::adopt_storesBeforeUse()
{
    SessionFixture at;
    at.session->setKeychainPatience(std::chrono::seconds(30));
    at.keychain.isSilent = true;
    const auto adopted = at.session->adopt(at.tokens());
    const auto bearer = at.session->bearer();
    QVERIFY(!adopted.isFinished());
    QCOMPARE(at.session->state(), Session::State::SignedOut);
    QVERIFY(!bearer.isFinished());
    at.keychain.answerWrites({});
    QTRY_VERIFY(adopted.isFinished());
    QCOMPARE(at.session->state(), Session::State::SignedIn);
    QCOMPARE(at.session->keeping(), Session::Keeping::Keychain);
    QTRY_VERIFY(holds(bearer, "canary-access-1"));
}

void SessionTest::adopt_refusesTheSignInOfAnotherAddress()
{
    SessionFixture at;
    TokenSet foreign = at.tokens();
    foreign.endpoint = u"elsewhere.example"_s;
    const auto adopted = at.session->adopt(foreign);
    QTRY_VERIFY(adopted.isFinished());
    QVERIFY(!adopted.result().has_value());
    QCOMPARE(at.session->state(), Session::State::SignedOut);
    QCOMPARE(at.keychain.writes, 0);
}

void SessionTest::adopt_keepsInMemoryOnly_whenTheKeychainRefuses_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("absent") << ErrorKind::KeychainAbsent;
    QTest::newRow("locked") << ErrorKind::KeychainLocked;
    QTest::newRow("denied") << ErrorKind::KeychainDenied;
    QTest::newRow("broken") << ErrorKind::Storage;
}

void SessionTest::adopt_keepsInMemoryOnly_whenTheKeychainRefuses()
{
    QFETCH(ErrorKind, kind);
    SessionFixture at;
    at.keychain.writeError = keychainTrouble(kind);
    at.signIn(at.tokens());
    QCOMPARE(at.session->state(), Session::State::SignedIn);
    QCOMPARE(at.session->keeping(), Session::Keeping::MemoryOnly);
    QCOMPARE(at.session->keychainTrouble()->kind(), kind);
    const auto bearer = at.session->bearer();
    QTRY_VERIFY(holds(bearer, "canary-access-1"));
}

void SessionTest::adopt_goesOn_whenTheKeychainIsSilent_andNotesALateSuccess()
{
    SessionFixture at;
    at.keychain.isSilent = true;
    at.signIn(at.tokens());
    QCOMPARE(at.session->keeping(), Session::Keeping::MemoryOnly);
    QCOMPARE(at.session->keychainTrouble()->kind(), ErrorKind::KeychainLocked);
    at.keychain.answerWrites({});
    QTRY_COMPARE(at.session->keeping(), Session::Keeping::Keychain);
    QVERIFY(!at.session->keychainTrouble());
}

void SessionTest::adopt_duringARefresh_winsOverIt()
{
    SessionFixture at;
    at.signIn(at.tokens(10));
    at.provider.at("/token", QByteArray()); // hangs
    const auto bearer = at.session->bearer();
    QTRY_COMPARE(at.refreshes(), 1);
    TokenSet next = at.tokens();
    next.accessToken = Secret("canary-access-9");
    at.signIn(next);
    QTRY_VERIFY(holds(bearer, "canary-access-9"));
    QVERIFY(at.kept()->accessToken == Secret("canary-access-9"));
}

void SessionTest::signOut_revokesAndDeletes()
{
    SessionFixture at;
    at.provider.at(oauthPath,
        jsonAnswer(200,
            {{u"issuer"_s, at.provider.address(u"/idp"_s)},
                {u"revocation_endpoint"_s, at.provider.address(u"/revoke"_s)}}));
    at.provider.at("/revoke", httpAnswer(200, "text/plain", ""));
    at.signIn(at.tokens());
    const auto report = at.session->signOut();
    QCOMPARE(at.session->state(), Session::State::SignedOut); // at once
    QTRY_VERIFY(report.isFinished());
    QVERIFY(report.result()->revoked);
    QVERIFY(!report.result()->revocationTrouble);
    QVERIFY(!report.result()->keychainTrouble);
    QVERIFY(at.provider.requestsTo("/revoke")[0].body.contains("canary-refresh-1"));
    QCOMPARE(at.kept().error().kind(), ErrorKind::KeychainEmpty);
    QCOMPARE(at.session->keeping(), Session::Keeping::Nowhere);
    QCOMPARE(kindOf(at.session->bearer()), ErrorKind::Unauthenticated);
}

void SessionTest::signOut_reportsTrouble()
{
    SessionFixture at;
    at.provider.at(oauthPath,
        jsonAnswer(200,
            {{u"issuer"_s, at.provider.address(u"/idp"_s)},
                {u"revocation_endpoint"_s, at.provider.address(u"/revoke"_s)}}));
    at.provider.at("/revoke", httpAnswer(503, "text/plain", ""));
    at.signIn(at.tokens());
    at.keychain.removeError = keychainTrouble(ErrorKind::KeychainLocked);
    const auto report = at.session->signOut();
    QTRY_VERIFY(report.isFinished());
    QVERIFY(!report.result()->revoked);
    QCOMPARE(report.result()->revocationTrouble->kind(), ErrorKind::Unavailable);
    QCOMPARE(report.result()->keychainTrouble->kind(), ErrorKind::KeychainLocked);
    QCOMPARE(at.session->state(), Session::State::SignedOut);
}

void SessionTest::signOut_isNoTrouble_withoutRevocationEndpointOrKeychain()
{
    SessionFixture at;
    at.keychain.writeError = at.keychain.removeError = keychainTrouble(ErrorKind::KeychainAbsent);
    at.signIn(at.tokens());
    const auto report = at.session->signOut();
    QTRY_VERIFY(report.isFinished());
    QVERIFY(!report.result()->revoked);
    QVERIFY(!report.result()->revocationTrouble);
    QVERIFY(!report.result()->keychainTrouble);
}

void SessionTest::signOut_endsARunningRefresh_andStoresNothingAfter()
{
    SessionFixture at;
    at.signIn(at.tokens(10));
    at.provider.at("/token", QByteArray()); // hangs
    const auto bearer = at.session->bearer();
    QTRY_COMPARE(at.refreshes(), 1);
    const auto report = at.session->signOut();
    QVERIFY(bearer.isFinished());
    QCOMPARE(kindOf(bearer), ErrorKind::Unauthenticated);
    QTRY_VERIFY(report.isFinished());
    at.provider.server.finishSending();
    QTRY_COMPARE(at.kept().error().kind(), ErrorKind::KeychainEmpty);
    QCOMPARE(at.keychain.writes, 1);
}

void SessionTest::signOut_leavesANewerSignInAlone()
{
    SessionFixture at;
    at.signIn(at.tokens());
    const auto report = at.session->signOut(); // looks for a revocation endpoint
    QVERIFY(!report.isFinished());
    QCOMPARE(at.kept().error().kind(), ErrorKind::KeychainEmpty); // already: the program may end now
    at.signIn(at.tokens());
    QTRY_VERIFY(report.isFinished());
    QCOMPARE(at.session->state(), Session::State::SignedIn);
    QCOMPARE(at.keychain.removals, 1);
    QVERIFY(at.kept().has_value());
}

void SessionTest::destroyedMidway_endsEveryFutureAsCancelled()
{
    SessionFixture at;
    at.signIn(at.tokens(10));
    at.provider.at("/token", QByteArray()); // hangs
    const auto bearer = at.session->bearer();
    QTRY_COMPARE(at.refreshes(), 1);
    at.keychain.isSilent = true;
    Session other(at.discovery, at.endpoint, at.store);
    auto adopted = QFuture<Result<void>>();
    auto signedOut = QFuture<Result<Session::SignOutReport>>();
    {
        Session shortLived(at.discovery, at.endpoint, at.store);
        signedOut = shortLived.signOut();
        adopted = shortLived.adopt(at.tokens());
    }
    at.session.reset();
    QVERIFY(bearer.isFinished() && adopted.isFinished() && signedOut.isFinished());
    QCOMPARE(kindOf(bearer), ErrorKind::Cancelled);
    QCOMPARE(adopted.result().error().kind(), ErrorKind::Cancelled);
    QCOMPARE(signedOut.result().error().kind(), ErrorKind::Cancelled);
    at.keychain.answerWrites({}); // late answers find no one and do no harm
}

void SessionTest::secrets_areInNoLogAndNoError()
{
    CapturedLog log;
    SessionFixture at;
    at.signIn(at.tokens(10));
    const auto good = at.session->bearer();
    QTRY_VERIFY(holds(good, "canary-access-2"));
    at.now = at.now.addSecs(4000);
    at.provider.at("/token",
        jsonAnswer(400,
            {{u"error"_s, u"invalid_grant"_s},
                {u"error_description"_s, u"token canary-refresh-2-0123456789 is revoked"_s}}));
    const auto ended = at.session->bearer();
    QTRY_VERIFY(ended.isFinished());
    const Error error = ended.result().error();
    QCOMPARE(error.kind(), ErrorKind::Unauthenticated);
    QVERIFY(!(error.message() + error.detail()).contains(u"canary"_s));
    QVERIFY(log.text().contains(u"session ended"_s));
    QVERIFY(!log.text().contains(u"canary"_s));
}

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
