// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/app/auth/sessionfixture.h>

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

class SessionRefreshTest final : public QObject
{
    Q_OBJECT

private slots:
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
    void failedRefreshAhead_handsOutTheTokenThatIsStillGood();
    void replacementFor_refreshesOnce_forAllRefused();
    void replacementFor_givesTheCurrentToken_whenItIsAnother();
    void replacementFor_doesNotLoop_whenAFreshTokenIsRefused();
    void replacementFor_isUnauthenticated_withoutARefreshToken();
};

void SessionRefreshTest::refresh_keepsWhatTheAnswerLeavesOut()
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

void SessionRefreshTest::refresh_storesBeforeItHandsOut()
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

void SessionRefreshTest::refresh_goesOnInMemory_whenTheKeychainRefuses()
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

void SessionRefreshTest::refresh_adoptsWhatAnotherProcessRotated()
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

void SessionRefreshTest::refresh_looksAgain_whenAnotherProcessWasFaster()
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

void SessionRefreshTest::refresh_waitsForAnotherProcess_andAdoptsItsTokens()
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

void SessionRefreshTest::refresh_goesOn_whenTheKeychainCantBeRead()
{
    SessionFixture at;
    at.signIn(at.tokens(10));
    at.keychain.readError = keychainTrouble(ErrorKind::KeychainLocked);
    const auto bearer = at.session->bearer();
    QTRY_VERIFY(holds(bearer, "canary-access-2"));
}

void SessionRefreshTest::invalidGrant_endsTheSession_andKeepsTheItem()
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

void SessionRefreshTest::otherTrouble_neverEndsTheSession_data()
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

void SessionRefreshTest::otherTrouble_neverEndsTheSession()
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

void SessionRefreshTest::unreachableProvider_neverEndsTheSession_data()
{
    QTest::addColumn<QString>("tokenEndpoint");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no such host") << u"https://provider.invalid/token"_s << ErrorKind::Offline;
    QTest::newRow("no TLS there") << u"https://127.0.0.1:%1/token"_s << ErrorKind::Tls;
}

void SessionRefreshTest::unreachableProvider_neverEndsTheSession()
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

void SessionRefreshTest::networkBackAfterAnHour_needsNoSignIn()
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

void SessionRefreshTest::wakingUp_refreshesBeforeUse()
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

void SessionRefreshTest::failedRefreshAhead_handsOutTheTokenThatIsStillGood()
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

void SessionRefreshTest::replacementFor_refreshesOnce_forAllRefused()
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

void SessionRefreshTest::replacementFor_givesTheCurrentToken_whenItIsAnother()
{
    SessionFixture at;
    at.signIn(at.tokens());
    const auto bearer = at.session->replacementFor({"flyte-authorization", Secret("an older one")});
    QTRY_VERIFY(holds(bearer, "canary-access-1"));
    QCOMPARE(at.refreshes(), 0);
}

void SessionRefreshTest::replacementFor_doesNotLoop_whenAFreshTokenIsRefused()
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

void SessionRefreshTest::replacementFor_isUnauthenticated_withoutARefreshToken()
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

QTEST_GUILESS_MAIN(SessionRefreshTest)
#include "session_refresh_test.moc"
