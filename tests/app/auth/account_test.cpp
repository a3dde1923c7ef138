// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/account.h>
#include <app/auth/credentialstore.h>
#include <app/auth/identityclient.h>
#include <app/auth/metadatadiscovery.h>
#include <app/auth/session.h>
#include <app/auth/tokenendpoint.h>
#include <app/keychain/memorykeychain.h>
#include <app/rpc/connectclient.h>
#include <app/rpc/httpclient.h>

#include <tests/app/auth/testprovider.h>

#include <QSignalSpy>
#include <QTest>

#include <flyteidl2/auth/identity_service.pb.h>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray userInfoPath = "/flyteidl2.auth.IdentityService/UserInfo";

QByteArray person(const std::string &subject, const std::string &name)
{
    flyteidl2::auth::UserInfoResponse answer;
    answer.set_subject(subject);
    answer.set_name(name);
    return protoAnswer(QByteArray::fromStdString(answer.SerializeAsString()));
}

class Fixture final
{
public:
    Fixture()
    {
        provider.answerConnect();
        rpc.setRetryPolicy(RetryPolicy([] { return 1.0; },
            [](auto, QObject *, const std::function<void()> &then) { then(); }, systemClock()));
        account.setRetryInterval(std::chrono::milliseconds(1));
    }

    void signIn(const QString &subject = u"ada"_s)
    {
        TokenSet tokens;
        tokens.accessToken = Secret{QByteArrayView("access-" + subject.toUtf8())};
        tokens.subject = subject;
        adopt(tokens);
    }

    void adopt(const TokenSet &tokens)
    {
        const auto adopted = session.adopt(tokens);
        QTRY_VERIFY(adopted.isFinished());
    }

    [[nodiscard]] qsizetype questions() const { return provider.requestsTo(userInfoPath).size(); }

    TestProvider provider;
    HttpClient http;
    ConnectClient publicRpc{provider.endpoint(), http, nullptr};
    MetadataDiscovery discovery{publicRpc, http};
    TokenEndpoint endpoint{http};
    MemoryKeychain keychain;
    CredentialStore store{provider.endpoint(), keychain};
    Session session{discovery, endpoint, store};
    ConnectClient rpc{provider.endpoint(), http, &session};
    IdentityClient client{rpc};
    Account account{session, client};
};

} // namespace

class AccountTest final : public QObject
{
    Q_OBJECT

private slots:
    void asks_afterASignIn();
    void asks_afterARestore();
    void asksAgain_whenAnotherPersonTakesOver();
    void forgets_atSignOut();
    void ignoresALateAnswer_ofASignInThatIsOver();
    void triesAgain_afterTroubleThatMayPass();
    void doesNotTryAgain_afterARefusal();
    void takesTheSubjectFromTheTokens_whenNobodySays();
    void isAnApplication_whenSignedInWithAKey();
    void whenKnown_waits();
    void whenKnown_isUnauthenticated_whenSignedOut();
    void whenKnown_asksAgain_afterTrouble();
};

void AccountTest::asks_afterASignIn()
{
    Fixture at;
    at.provider.at(userInfoPath, person("00u1", "Ada"));
    QSignalSpy changed(&at.account, &Account::changed);
    at.signIn();
    QTRY_VERIFY(at.account.identity());
    QCOMPARE(at.account.identity()->subject, u"00u1"_s);
    QCOMPARE(at.account.identity()->displayName(), u"Ada"_s);
    QCOMPARE(at.account.identity()->kind, Identity::Kind::Person);
    QVERIFY(!at.account.trouble());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(at.questions(), 1);
}

void AccountTest::asks_afterARestore()
{
    Fixture at;
    at.provider.at(userInfoPath, person("00u1", "Ada"));
    TokenSet tokens;
    tokens.accessToken = Secret("access");
    tokens.endpoint = at.provider.endpoint().authority();
    const auto stored = at.store.store(tokens);
    QTRY_VERIFY(stored.isFinished());
    at.session.restore();
    QTRY_VERIFY(at.account.identity());
    QCOMPARE(at.account.identity()->name, u"Ada"_s);
}

void AccountTest::asksAgain_whenAnotherPersonTakesOver()
{
    Fixture at;
    at.provider.at(userInfoPath, [](const ReceivedRequest &request) {
        const bool isAda = request.header("flyte-authorization").endsWith("access-ada");
        return Reaction{isAda ? person("00u1", "Ada") : person("00u2", "Bob")};
    });
    at.signIn(u"ada"_s);
    QTRY_VERIFY(at.account.identity());
    at.signIn(u"bob"_s);
    QTRY_VERIFY(at.account.identity() && at.account.identity()->name == u"Bob"_s);
    QCOMPARE(at.session.state(), Session::State::SignedIn);
}

void AccountTest::forgets_atSignOut()
{
    Fixture at;
    at.provider.at(userInfoPath, person("00u1", "Ada"));
    at.signIn();
    QTRY_VERIFY(at.account.identity());
    QSignalSpy changed(&at.account, &Account::changed);
    const auto report = at.session.signOut();
    QVERIFY(!at.account.identity());
    QCOMPARE(changed.size(), 1);
    QTRY_VERIFY(report.isFinished());
}

void AccountTest::ignoresALateAnswer_ofASignInThatIsOver()
{
    Fixture at;
    at.provider.at(userInfoPath, [](const ReceivedRequest &request) {
        const bool isAda = request.header("flyte-authorization").endsWith("access-ada");
        Reaction late{person("00u1", "Ada")};
        late.drip = std::chrono::milliseconds(1); // a byte at a time
        late.then = Reaction::Then::Close;
        return isAda ? late : Reaction{person("00u2", "Bob")};
    });
    at.signIn(u"ada"_s);
    QTRY_COMPARE(at.questions(), 1);
    const auto known = at.account.whenKnown();
    const auto report = at.session.signOut();
    QVERIFY(known.isFinished());
    QCOMPARE(known.result().error().kind(), ErrorKind::Unauthenticated);
    QTRY_VERIFY(report.isFinished());
    at.signIn(u"bob"_s); // asks at once, though the other question is still open
    QStringList names;
    connect(&at.account, &Account::changed, this,
        [&at, &names] { names += at.account.identity() ? at.account.identity()->name : QString(); });
    QTRY_VERIFY(names.contains(u"Bob"_s));
    const int open = at.provider.server.openConnections();
    QTRY_VERIFY(at.provider.server.openConnections() < open); // Ada's answer has come in full
    QCoreApplication::processEvents();
    QCOMPARE(names, QStringList{u"Bob"_s});
}

void AccountTest::triesAgain_afterTroubleThatMayPass()
{
    Fixture at;
    at.provider.at(userInfoPath, errorAnswer(503, "unavailable", "later"));
    at.signIn();
    QTRY_VERIFY(at.account.trouble());
    QCOMPARE(at.account.trouble()->kind(), ErrorKind::Unavailable);
    at.provider.at(userInfoPath, person("00u1", "Ada"));
    QTRY_VERIFY(at.account.identity() && at.account.identity()->name == u"Ada"_s);
    QVERIFY(!at.account.trouble());
}

void AccountTest::doesNotTryAgain_afterARefusal()
{
    Fixture at;
    at.provider.at(userInfoPath, errorAnswer(403, "permission_denied", "no"));
    at.signIn();
    QTRY_VERIFY(at.account.trouble());
    const qsizetype asked = at.questions();
    Fixture other; // the same interval, and trouble that may pass
    other.provider.at(userInfoPath, errorAnswer(503, "unavailable", "not now"));
    other.signIn();
    QTRY_VERIFY(other.questions() >= 4 * asked + 4);
    QCOMPARE(at.questions(), asked);
}

void AccountTest::takesTheSubjectFromTheTokens_whenNobodySays()
{
    Fixture at;
    at.provider.at(userInfoPath, errorAnswer(404, "unimplemented", "no such call"));
    at.signIn(u"ada"_s);
    QTRY_VERIFY(at.account.trouble());
    QVERIFY(at.account.identity());
    QCOMPARE(at.account.identity()->subject, u"ada"_s);
    QCOMPARE(at.account.identity()->kind, Identity::Kind::Person);
}

void AccountTest::isAnApplication_whenSignedInWithAKey()
{
    Fixture at;
    at.provider.at(userInfoPath, person("", ""));
    TokenSet tokens;
    tokens.accessToken = Secret("access");
    tokens.grant = Grant::ClientCredentials;
    tokens.application = ApplicationCredentials{u"nightly-ci"_s, Secret("secret")};
    at.adopt(tokens);
    QTRY_VERIFY(at.account.identity());
    QCOMPARE(at.account.identity()->kind, Identity::Kind::Application);
    QCOMPARE(at.account.identity()->clientId, u"nightly-ci"_s);
    QCOMPARE(at.account.identity()->displayName(), u"application nightly-ci"_s);
}

void AccountTest::whenKnown_waits()
{
    Fixture at;
    at.provider.at(userInfoPath, person("00u1", "Ada"));
    at.signIn();
    const auto known = at.account.whenKnown();
    QVERIFY(!known.isFinished());
    QTRY_VERIFY(known.isFinished());
    QCOMPARE(known.result()->name, u"Ada"_s);
    QCOMPARE(at.questions(), 1);
    QVERIFY(at.account.whenKnown().isFinished());
}

void AccountTest::whenKnown_isUnauthenticated_whenSignedOut()
{
    Fixture at;
    const auto known = at.account.whenKnown();
    QVERIFY(known.isFinished());
    QCOMPARE(known.result().error().kind(), ErrorKind::Unauthenticated);
}

void AccountTest::whenKnown_asksAgain_afterTrouble()
{
    Fixture at;
    at.account.setRetryInterval(std::chrono::hours(1));
    at.provider.at(userInfoPath, errorAnswer(403, "permission_denied", "no"));
    at.signIn();
    const auto refused = at.account.whenKnown();
    QTRY_VERIFY(refused.isFinished());
    QCOMPARE(refused.result().error().kind(), ErrorKind::PermissionDenied);
    at.provider.at(userInfoPath, person("00u1", "Ada"));
    const auto known = at.account.whenKnown();
    QTRY_VERIFY(known.isFinished());
    QVERIFY(known.result());
}

QTEST_GUILESS_MAIN(AccountTest)
#include "account_test.moc"
