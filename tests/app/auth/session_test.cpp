// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/credentialstore.h>
#include <app/auth/metadatadiscovery.h>
#include <app/auth/session.h>
#include <app/auth/tokenendpoint.h>
#include <app/rpc/connectclient.h>
#include <app/rpc/httpclient.h>

#include <tests/app/auth/faultykeychain.h>
#include <tests/app/auth/testprovider.h>
#include <tests/support/capturedlog.h>

#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Latchkey::ErrorKind)

namespace {

const QByteArray oauthPath = "/.well-known/oauth-authorization-server";

/// A provider, a keychain, a clock and the session between them.
class Fixture final
{
public:
    Fixture()
    {
        provider.answerConnect();
        answerRefresh(u"canary-access-2"_s, u"canary-refresh-2"_s);
        session.emplace(discovery, endpoint, store, [this] { return now; });
        session->setKeychainPatience(std::chrono::milliseconds(100));
    }

    [[nodiscard]] TokenSet tokens(int lifetime = 3600) const
    {
        TokenSet set;
        set.accessToken = Secret("canary-access-1");
        set.refreshToken = Secret("canary-refresh-1");
        set.idToken = Secret("canary-id-1");
        set.expiresAt = lifetime > 0 ? now.addSecs(lifetime) : QDateTime();
        set.scopes = {u"openid"_s};
        set.endpoint = provider.endpoint().authority();
        set.subject = u"ada"_s;
        return set;
    }

    void answerRefresh(const QString &access, const QString &refresh, int lifetime = 3600)
    {
        QJsonObject answer{{u"access_token"_s, access}, {u"expires_in"_s, lifetime}};
        if (!refresh.isEmpty())
            answer.insert(u"refresh_token"_s, refresh);
        provider.at("/token", jsonAnswer(200, answer));
    }

    void signIn(const TokenSet &set)
    {
        const auto future = session->adopt(set);
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.result().has_value());
    }

    [[nodiscard]] Result<TokenSet> kept() { return store.retrieve().result(); }

    [[nodiscard]] qsizetype refreshes() const { return provider.requestsTo("/token").size(); }

    QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    TestProvider provider;
    HttpClient http;
    ConnectClient rpc{provider.endpoint(), http, nullptr};
    MetadataDiscovery discovery{rpc, http};
    TokenEndpoint endpoint{http, [this] {
                               return now;
                           }};
    FaultyKeychain keychain;
    CredentialStore store{provider.endpoint(), keychain};
    std::optional<Session> session;
};

Error keychainTrouble(ErrorKind kind)
{
    return Error(kind, u"trouble"_s);
}

bool holds(const QFuture<Result<BearerToken>> &future, const char *token)
{
    return future.isFinished() && future.result() && future.result()->token == Secret(token);
}

ErrorKind kindOf(const QFuture<Result<BearerToken>> &future)
{
    return future.result().error().kind();
}

} // namespace

class SessionTest final : public QObject
{
    Q_OBJECT

private slots:
    void restore_findsTheKeptSignIn();
    void restore_tellsWhyThereIsNone_andDeletesNothing_data();
    void restore_tellsWhyThereIsNone_andDeletesNothing();
    void restore_refusesTheSignInOfAnotherAddress();
    void stopWaiting_endsTheWait_andIgnoresTheLateAnswer();
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
    Fixture at;
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
    Fixture at;
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
    Fixture at;
    Fixture other;
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

void SessionTest::stopWaiting_endsTheWait_andIgnoresTheLateAnswer()
{
    Fixture at;
    QVERIFY(at.store.store(at.tokens()).result().has_value());
    const QString key = u"signin:"_s + at.provider.endpoint().authority();
    at.keychain.isSilent = true;
    at.session->restore();
    QCOMPARE(at.session->state(), Session::State::Restoring);
    at.session->stopWaiting();
    QCOMPARE(at.session->state(), Session::State::SignedOut);
    QCOMPARE(at.session->keychainTrouble()->kind(), ErrorKind::KeychainLocked);
    at.keychain.answerReads(at.keychain.items.read(key).result());
    QCOMPARE(at.session->state(), Session::State::SignedOut);
    at.keychain.isSilent = false;
    at.session->restore();
    QTRY_COMPARE(at.session->state(), Session::State::SignedIn);
}

void SessionTest::bearer_waitsForRestore()
{
    Fixture at;
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
    Fixture at;
    const auto bearer = at.session->bearer();
    QVERIFY(bearer.isFinished());
    QCOMPARE(kindOf(bearer), ErrorKind::Unauthenticated);
    QCOMPARE(at.provider.server.connections(), 0);
}

void SessionTest::bearer_usesTheServersHeader_withoutRefresh()
{
    Fixture at;
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
    Fixture at;
    at.signIn(at.tokens(lifetime));
    const auto bearer = at.session->bearer();
    QTRY_VERIFY(bearer.isFinished());
    QVERIFY(holds(bearer, refreshes ? "canary-access-2" : "canary-access-1"));
    QCOMPARE(at.refreshes(), refreshes ? 1 : 0);
}

void SessionTest::bearer_refreshesOnce_forAllWhoWait()
{
    Fixture at;
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
    Fixture at;
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
    Fixture at;
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
    Fixture at;
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
    Fixture at;
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
    Fixture at;
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
    Fixture at;
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
    Fixture at;
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
    Fixture at;
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
    Fixture at;
    at.signIn(at.tokens(10));
    at.keychain.readError = keychainTrouble(ErrorKind::KeychainLocked);
    const auto bearer = at.session->bearer();
    QTRY_VERIFY(holds(bearer, "canary-access-2"));
}

void SessionTest::invalidGrant_endsTheSession_andKeepsTheItem()
{
    Fixture at;
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
    QTest::newRow("401 page") << httpAnswer(401, "text/html", "<html>") << ErrorKind::Protocol;
    QTest::newRow("invalid_client") << jsonAnswer(401, {{u"error"_s, u"invalid_client"_s}})
                                    << ErrorKind::PermissionDenied;
    QTest::newRow("connection lost") << QByteArray() << ErrorKind::Offline;
}

void SessionTest::otherTrouble_neverEndsTheSession()
{
    QFETCH(QByteArray, answer);
    QFETCH(ErrorKind, kind);
    Fixture at;
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

void SessionTest::failedRefreshAhead_handsOutTheTokenThatIsStillGood()
{
    Fixture at;
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
    Fixture at;
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
    Fixture at;
    at.signIn(at.tokens());
    const auto bearer = at.session->replacementFor({"flyte-authorization", Secret("an older one")});
    QTRY_VERIFY(holds(bearer, "canary-access-1"));
    QCOMPARE(at.refreshes(), 0);
}

void SessionTest::replacementFor_doesNotLoop_whenAFreshTokenIsRefused()
{
    Fixture at;
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
    Fixture at;
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
    Fixture at;
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
    Fixture at;
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
    Fixture at;
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
    Fixture at;
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
    Fixture at;
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
    Fixture at;
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
    Fixture at;
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
    Fixture at;
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
    Fixture at;
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
    Fixture at;
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
    Fixture at;
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
    Fixture at;
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
