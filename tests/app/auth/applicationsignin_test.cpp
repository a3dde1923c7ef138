// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/applicationsignin.h>
#include <app/auth/credentialstore.h>
#include <app/auth/metadatadiscovery.h>
#include <app/auth/session.h>
#include <app/auth/tokenendpoint.h>
#include <app/keychain/memorykeychain.h>
#include <app/rpc/connectclient.h>
#include <app/rpc/httpclient.h>

#include <tests/app/auth/testprovider.h>
#include <tests/support/capturedlog.h>

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

namespace {

class Fixture final
{
public:
    Fixture()
    {
        provider.answerConnect();
        answerToken(u"canary-access-1"_s);
    }

    void answerToken(const QString &access)
    {
        provider.at("/token", jsonAnswer(200, {{u"access_token"_s, access}, {u"expires_in"_s, 3600}}));
    }

    [[nodiscard]] Result<TokenSet> signIn()
    {
        ApplicationSignIn attempt(provider.endpoint(), discovery, endpoint);
        const auto future = attempt.start({u"nightly-ci"_s, Secret("canary-secret")});
        (void)QTest::qWaitFor([&future] { return future.isFinished(); }, 10000);
        return future.result();
    }

    /// A session that goes on with these tokens.
    void adopt(const TokenSet &tokens, Session::Storing storing)
    {
        const auto adopted = session.adopt(tokens, storing);
        QTRY_VERIFY(adopted.isFinished());
        QVERIFY(adopted.result());
    }

    [[nodiscard]] Result<BearerToken> bearer()
    {
        const auto future = session.bearer();
        (void)QTest::qWaitFor([&future] { return future.isFinished(); }, 10000);
        return future.result();
    }

    QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    TestProvider provider;
    HttpClient http;
    ConnectClient rpc{provider.endpoint(), http, nullptr};
    MetadataDiscovery discovery{rpc, http};
    TokenEndpoint endpoint{http, [this] {
                               return now;
                           }};
    MemoryKeychain keychain;
    CredentialStore store{provider.endpoint(), keychain};
    Session session{discovery, endpoint, store, [this] {
                        return now;
                    }};
};

} // namespace

class ApplicationSignInTest final : public QObject
{
    Q_OBJECT

private slots:
    void signIn_yieldsTokens_thatRenewThemselves();
    void refusedKey_isSaid();
    void cancel_endsAtOnce();
    void destroyedMidway_endsAsCancelled();
    void session_keepsNothing_unlessAsked();
    void session_keepsTheKey_whenAsked();
    void session_renewsWithTheKey();
    void session_ends_whenTheKeyIsRefused();
    void session_goesOn_throughOtherTrouble();
    void secrets_areInNoLog();
};

void ApplicationSignInTest::signIn_yieldsTokens_thatRenewThemselves()
{
    Fixture at;
    const auto tokens = at.signIn();
    QVERIFY(tokens);
    QCOMPARE(int(tokens->grant), int(Grant::ClientCredentials));
    QCOMPARE(tokens->endpoint, at.provider.endpoint().authority());
    QCOMPARE(tokens->application->clientId, u"nightly-ci"_s);
    QVERIFY(tokens->application->clientSecret == Secret("canary-secret"));
    QCOMPARE(at.provider.requestsTo("/token")[0].header("authorization"),
        "Basic " + QByteArray("nightly-ci:canary-secret").toBase64());
}

void ApplicationSignInTest::refusedKey_isSaid()
{
    Fixture at;
    at.provider.at("/token", jsonAnswer(401, {{u"error"_s, u"invalid_client"_s}}));
    const auto tokens = at.signIn();
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().kind(), ErrorKind::Unauthenticated);
    QVERIFY(tokens.error().message().contains(u"key"));
    QVERIFY(!tokens.error().message().contains(u"canary"));
}

void ApplicationSignInTest::cancel_endsAtOnce()
{
    Fixture at;
    at.provider.at("/token", [](const ReceivedRequest &) { return Reaction{}; });
    ApplicationSignIn attempt(at.provider.endpoint(), at.discovery, at.endpoint);
    const auto cancellation = std::make_shared<Cancellation>();
    const auto future = attempt.start({u"id"_s, Secret("secret")}, cancellation);
    QTRY_COMPARE(at.provider.requestsTo("/token").size(), 1);
    cancellation->cancel();
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind(), ErrorKind::Cancelled);
}

void ApplicationSignInTest::destroyedMidway_endsAsCancelled()
{
    Fixture at;
    at.provider.at("/token", [](const ReceivedRequest &) { return Reaction{}; });
    auto attempt = std::make_unique<ApplicationSignIn>(at.provider.endpoint(), at.discovery, at.endpoint);
    const auto future = attempt->start({u"id"_s, Secret("secret")});
    QTRY_COMPARE(at.provider.requestsTo("/token").size(), 1);
    attempt.reset();
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind(), ErrorKind::Cancelled);
}

void ApplicationSignInTest::session_keepsNothing_unlessAsked()
{
    Fixture at;
    at.adopt(at.signIn().value(), Session::Storing::Forbidden);
    QCOMPARE(at.session.state(), Session::State::SignedIn);
    QCOMPARE(at.session.keeping(), Session::Keeping::MemoryOnly);
    QVERIFY(!at.session.keychainTrouble()); // it is what the person wanted
    const auto kept = at.store.retrieve();
    QTRY_VERIFY(kept.isFinished());
    QCOMPARE(kept.result().error().kind(), ErrorKind::KeychainEmpty);
    at.now = at.now.addSecs(7200);
    at.answerToken(u"canary-access-2"_s);
    QVERIFY(at.bearer()->token == Secret("canary-access-2"));
    const auto keptLater = at.store.retrieve();
    QTRY_VERIFY(keptLater.isFinished());
    QVERIFY(!keptLater.result()); // nor after a renewal
}

void ApplicationSignInTest::session_keepsTheKey_whenAsked()
{
    Fixture at;
    at.adopt(at.signIn().value(), Session::Storing::Allowed);
    QCOMPARE(at.session.keeping(), Session::Keeping::Keychain);
    Session later(at.discovery, at.endpoint, at.store, [&at] { return at.now; });
    later.restore();
    QTRY_COMPARE(later.state(), Session::State::SignedIn);
    QCOMPARE(int(later.signIn()->grant), int(Grant::ClientCredentials));
    QCOMPARE(later.signIn()->clientId, u"nightly-ci"_s);
}

void ApplicationSignInTest::session_renewsWithTheKey()
{
    Fixture at;
    at.adopt(at.signIn().value(), Session::Storing::Allowed);
    at.now = at.now.addSecs(3590);
    at.answerToken(u"canary-access-2"_s);
    QVERIFY(at.bearer()->token == Secret("canary-access-2"));
    QCOMPARE(at.provider.requestsTo("/token").size(), 2);
    QVERIFY(at.provider.requestsTo("/token")[1].body.contains("grant_type=client_credentials"));
    at.now = at.now.addSecs(3590); // and once more: the key is still there
    at.answerToken(u"canary-access-3"_s);
    QVERIFY(at.bearer()->token == Secret("canary-access-3"));
}

void ApplicationSignInTest::session_ends_whenTheKeyIsRefused()
{
    Fixture at;
    at.adopt(at.signIn().value(), Session::Storing::Forbidden);
    QStringList said;
    connect(&at.session, &Session::ended, this, [&said](const Error &why) { said.append(why.message()); });
    at.provider.at("/token", jsonAnswer(401, {{u"error"_s, u"invalid_client"_s}}));
    at.now = at.now.addSecs(7200);
    QVERIFY(!at.bearer());
    QCOMPARE(said.size(), 1);
    QCOMPARE(at.session.state(), Session::State::SignedOut);
    QVERIFY(said[0].contains(u"key is refused"));
}

void ApplicationSignInTest::session_goesOn_throughOtherTrouble()
{
    Fixture at;
    at.adopt(at.signIn().value(), Session::Storing::Forbidden);
    at.provider.at("/token", httpAnswer(503, "text/html", "<html>"));
    at.now = at.now.addSecs(7200);
    QCOMPARE(at.bearer().error().kind(), ErrorKind::Unavailable);
    QCOMPARE(at.session.state(), Session::State::SignedIn);
    at.answerToken(u"canary-access-2"_s);
    QVERIFY(at.bearer());
}

void ApplicationSignInTest::secrets_areInNoLog()
{
    CapturedLog log;
    {
        Fixture at;
        at.adopt(at.signIn().value(), Session::Storing::Allowed);
        at.provider.at("/token", jsonAnswer(401, {{u"error"_s, u"invalid_client"_s}}));
        QVERIFY(!at.signIn());
        at.now = at.now.addSecs(7200);
        QVERIFY(!at.bearer());
    }
    QVERIFY(!log.text().isEmpty());
    QVERIFY(!log.text().contains(u"canary"));
    QVERIFY(!log.text().contains(QString::fromLatin1(QByteArray("nightly-ci:canary-secret").toBase64())));
}

QTEST_GUILESS_MAIN(ApplicationSignInTest)
#include "applicationsignin_test.moc"
