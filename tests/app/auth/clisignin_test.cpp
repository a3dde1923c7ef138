// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/clisignin.h>

#include <app/auth/metadatadiscovery.h>
#include <app/auth/tokenendpoint.h>
#include <app/rpc/connectclient.h>
#include <app/rpc/httpclient.h>

#include <tests/app/auth/testprovider.h>
#include <tests/app/keychain/memoryclikeyring.h>
#include <tests/support/capturedlog.h>

#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

class CliSignInTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void service_isHostAndPort();
    void signIn_storesForThatProgramAlone_data();
    void signIn_storesForThatProgramAlone();
    void signIn_storesNothing_whereTheAuthorizationFails();
    void signIn_revokesTheGrant_whereStoringFails();
    void signIn_asksNobody_inASandbox_data();
    void signIn_asksNobody_inASandbox();
    void canStore_measuresASample();
    void look_namesTheProgramsThatAreSignedIn();
    void look_readsNoSecret();
    void look_passesOnWhatTheKeyringSays();
    void remove_leavesTheOtherProgramSignedIn();
    void log_holdsNoToken();

private:
    struct Bench
    {
        explicit Bench(Sandbox sandbox = Sandbox::None)
            : cli(provider.endpoint(), discovery, tokens, keyring, sandbox)
        {
            provider.answerConnect();
        }
        TestProvider provider;
        HttpClient http;
        ConnectClient rpc{provider.endpoint(), http, nullptr};
        MetadataDiscovery discovery{rpc, http};
        TokenEndpoint tokens{http};
        MemoryCliKeyring keyring;
        CliSignIn cli;
    };

    template <class T>
    static Result<T> outcome(const QFuture<Result<T>> &future);
    [[nodiscard]] CliSignIn::Authorize giving(const Result<TokenSet> &result);

    std::unique_ptr<Bench> m_bench;
    QList<CliProgram> m_authorized;
};

namespace {

TokenSet threeTokens()
{
    TokenSet tokens;
    tokens.accessToken = Secret("canary-access");
    tokens.refreshToken = Secret("canary-refresh");
    tokens.idToken = Secret("canary-id");
    return tokens;
}

Error locked()
{
    return cliKeyringError(ErrorKind::KeychainLocked, u"a test"_s);
}

} // namespace

template <class T>
Result<T> CliSignInTest::outcome(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
        return failure(ErrorKind::Timeout, u"the operation did not end"_s);
    return future.result();
}

CliSignIn::Authorize CliSignInTest::giving(const Result<TokenSet> &result)
{
    return [this, result](CliProgram program) {
        m_authorized.append(program);
        return finished<TokenSet>(result);
    };
}

void CliSignInTest::init()
{
    m_bench = std::make_unique<Bench>();
    m_authorized.clear();
}

void CliSignInTest::service_isHostAndPort()
{
    QCOMPARE(m_bench->cli.service(), m_bench->provider.endpoint().authority());
    QVERIFY(m_bench->cli.service().startsWith(u"127.0.0.1:"_s));
}

void CliSignInTest::signIn_storesForThatProgramAlone_data()
{
    QTest::addColumn<CliProgram>("program");
    QTest::addColumn<int>("items");
    QTest::newRow("flyte") << CliProgram::Flyte << 1;
    QTest::newRow("flytekit") << CliProgram::Flytekit << 3;
}

void CliSignInTest::signIn_storesForThatProgramAlone()
{
    QFETCH(CliProgram, program);
    QFETCH(int, items);
    QSignalSpy storing(&m_bench->cli, &CliSignIn::storing);
    const auto written = outcome(m_bench->cli.signIn(program, giving(threeTokens())));
    QVERIFY(written);
    QCOMPARE(*written, cliItemNames(program, m_bench->cli.service()));
    QCOMPARE(m_bench->keyring.items.size(), items);
    QCOMPARE(m_authorized, QList{program});
    QCOMPARE(storing.size(), 1);
    QVERIFY(m_bench->provider.requestsTo("/revoke").isEmpty());
}

void CliSignInTest::signIn_storesNothing_whereTheAuthorizationFails()
{
    const auto written
        = outcome(m_bench->cli.signIn(CliProgram::Flyte, giving(failure(ErrorKind::SignInRefused, u"no"_s))));
    QCOMPARE(written.error().kind(), ErrorKind::SignInRefused);
    QVERIFY(m_bench->keyring.items.isEmpty());
}

void CliSignInTest::signIn_revokesTheGrant_whereStoringFails()
{
    m_bench->provider.at("/.well-known/oauth-authorization-server",
        jsonAnswer(200,
            {{u"issuer"_s, m_bench->provider.address(u"/idp"_s)},
                {u"revocation_endpoint"_s, m_bench->provider.address(u"/revoke"_s)}}));
    m_bench->provider.at("/revoke", jsonAnswer(200, {}));
    m_bench->keyring.writeError = locked();
    m_bench->keyring.failingWrite = u"refresh_token"_s;
    const auto written = outcome(m_bench->cli.signIn(CliProgram::Flytekit, giving(threeTokens())));
    QCOMPARE(written.error().kind(), ErrorKind::KeychainLocked);
    QVERIFY(m_bench->keyring.items.isEmpty());
    QTRY_COMPARE(m_bench->provider.requestsTo("/revoke").size(), 1);
    QVERIFY(m_bench->provider.requestsTo("/revoke").first().body.contains("token=canary-refresh"));
}

void CliSignInTest::signIn_asksNobody_inASandbox_data()
{
    QTest::addColumn<Sandbox>("sandbox");
    QTest::addColumn<QString>("word");
    QTest::newRow("Flatpak") << Sandbox::Flatpak << u"Flatpak"_s;
    QTest::newRow("Snap") << Sandbox::Snap << u"Snap"_s;
}

void CliSignInTest::signIn_asksNobody_inASandbox()
{
    QFETCH(Sandbox, sandbox);
    QFETCH(QString, word);
    m_bench = std::make_unique<Bench>(sandbox);
    QCOMPARE(m_bench->cli.canStore(CliProgram::Flyte).error().kind(), ErrorKind::Unsupported);
    const auto written = outcome(m_bench->cli.signIn(CliProgram::Flyte, giving(threeTokens())));
    QCOMPARE(written.error().kind(), ErrorKind::Unsupported);
    QVERIFY(written.error().message().contains(word));
    QVERIFY(m_authorized.isEmpty());
    QCOMPARE(outcome(m_bench->cli.look()).error().kind(), ErrorKind::Unsupported);
}

void CliSignInTest::canStore_measuresASample()
{
    m_bench->keyring.limit = 100;
    const Secret token(QByteArrayView(QByteArray(80, 't')));
    QVERIFY(m_bench->cli.canStore(CliProgram::Flytekit, token));
    QCOMPARE(m_bench->cli.canStore(CliProgram::Flyte, token).error().kind(),
        ErrorKind::Unsupported); // with its JSON
    QVERIFY(m_bench->cli.canStore(CliProgram::Flyte));
}

void CliSignInTest::look_namesTheProgramsThatAreSignedIn()
{
    const QString service = m_bench->cli.service();
    QVERIFY(outcome(m_bench->cli.look())->isEmpty());
    m_bench->keyring.put(u"tokens"_s, u"other.example.com"_s, "other");
    QVERIFY(outcome(m_bench->cli.look())->isEmpty());
    m_bench->keyring.put(u"refresh_token"_s, service, "r");
    QCOMPARE(*outcome(m_bench->cli.look()), QList{CliProgram::Flytekit});
    m_bench->keyring.put(u"tokens"_s, service, "t");
    QCOMPARE(*outcome(m_bench->cli.look()), (QList{CliProgram::Flyte, CliProgram::Flytekit}));
}

void CliSignInTest::look_readsNoSecret()
{
    m_bench->keyring.put(u"tokens"_s, m_bench->cli.service(), "t");
    m_bench->keyring.readError = locked();
    QCOMPARE(*outcome(m_bench->cli.look()), QList{CliProgram::Flyte});
    QCOMPARE(m_bench->keyring.reads, 0);
}

void CliSignInTest::look_passesOnWhatTheKeyringSays()
{
    m_bench->keyring.findError = locked();
    QCOMPARE(outcome(m_bench->cli.look()).error().kind(), ErrorKind::KeychainLocked);
}

void CliSignInTest::remove_leavesTheOtherProgramSignedIn()
{
    QVERIFY(outcome(m_bench->cli.signIn(CliProgram::Flyte, giving(threeTokens()))));
    QVERIFY(outcome(m_bench->cli.signIn(CliProgram::Flytekit, giving(threeTokens()))));
    QVERIFY(outcome(m_bench->cli.remove(CliProgram::Flyte)));
    QCOMPARE(*outcome(m_bench->cli.look()), QList{CliProgram::Flytekit});
    QCOMPARE(m_bench->keyring.items.size(), 3);
}

void CliSignInTest::log_holdsNoToken()
{
    CapturedLog log;
    QVERIFY(outcome(m_bench->cli.signIn(CliProgram::Flytekit, giving(threeTokens()))));
    m_bench->keyring.writeError = locked();
    m_bench->keyring.failingWrite = u"tokens"_s;
    QVERIFY(!outcome(m_bench->cli.signIn(CliProgram::Flyte, giving(threeTokens()))));
    QVERIFY(outcome(m_bench->cli.remove(CliProgram::Flytekit)));
    QVERIFY(log.text().contains(u"the CLI's sign-in was not stored"_s));
    QVERIFY(!log.text().contains(u"canary"_s));
}

QTEST_GUILESS_MAIN(CliSignInTest)
#include "clisignin_test.moc"
