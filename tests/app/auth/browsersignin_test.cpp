// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/browsersignin.h>
#include <app/auth/formbody.h>
#include <app/auth/metadatadiscovery.h>
#include <app/auth/pkce.h>
#include <app/auth/tokenendpoint.h>
#include <app/rpc/connectclient.h>
#include <app/rpc/httpclient.h>

#include <tests/app/auth/rawclient.h>
#include <tests/app/auth/testprovider.h>
#include <tests/support/capturedlog.h>
#include <tests/support/freeport.h>

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QUrlQuery>

#include <flyteidl2/auth/auth_service.pb.h>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

namespace {

/// A provider, and one attempt to sign in to it.
class Fixture final
{
public:
    Fixture()
    {
        provider.answerConnect(u"http://localhost:%1/callback"_s.arg(port));
        provider.at("/token",
            jsonAnswer(200,
                {{u"access_token"_s, u"canary-access"_s}, {u"refresh_token"_s, u"canary-refresh"_s},
                    {u"id_token"_s, QString::fromLatin1(unsignedToken({{u"sub"_s, u"ada"_s}}))},
                    {u"expires_in"_s, 3600}}));
    }

    /// The parameters of the announced address.
    [[nodiscard]] QString parameter(const QString &name) const
    {
        return QUrlQuery(signIn.authorizeUrl()).queryItemValue(name, QUrl::FullyDecoded);
    }
    /// The browser comes back with this query and the right state.
    [[nodiscard]] std::unique_ptr<RawClient> comeBack(const QByteArray &query) const
    {
        return std::make_unique<RawClient>(
            port, RawClient::get("/callback?" + query + "&state=" + parameter(u"state"_s).toLatin1()));
    }

    quint16 port = freePort();
    TestProvider provider;
    HttpClient http;
    ConnectClient rpc{provider.endpoint(), http, nullptr};
    MetadataDiscovery discovery{rpc, http};
    TokenEndpoint tokens{http};
    BrowserSignIn signIn{provider.endpoint(), discovery, tokens};
    QSignalSpy ready{&signIn, &BrowserSignIn::authorizeUrlReady};
};

QByteArray formValue(const QByteArray &body, const QByteArray &name)
{
    for (const QByteArray &pair : body.split('&')) {
        if (pair.startsWith(name + '='))
            return formDecoded(pair.mid(name.size() + 1));
    }
    return {};
}

} // namespace

class BrowserSignInTest final : public QObject
{
    Q_OBJECT

private slots:
    void signIn_yieldsTokens_forThisEndpointAndPerson();
    void authorizeUrl_hasEveryParameterOfTheRules();
    void authorizeUrl_isAnnounced_onceTheReceiverListens();
    void tokenPost_provesTheChallenge_andRepeatsTheRedirectAddress();
    void attempts_neverShareStateOrChallenge();
    void refusal_endsTheSignIn_data();
    void refusal_endsTheSignIn();
    void foreignIssuer_isRefused_beforeTheCodeIsSent();
    void rightIssuer_isAccepted();
    void foreignState_isTold_andTheSignInGoesOn();
    void busyPort_isTold_andWaitedFor_data();
    void busyPort_isTold_andWaitedFor();
    void busyPort_isTheError_whenItNeverGetsFree();
    void ofTwoAttempts_theSecondWaits_andIsNext();
    void provider_saysWhetherItOffersACode_data();
    void provider_saysWhetherItOffersACode();
    void nobodyComes_endsAsTimeout_andFreesThePort();
    void cancel_endsAtOnce_atEveryStep_data();
    void cancel_endsAtOnce_atEveryStep();
    void cancelledBefore_asksNobody();
    void failedExchange_endsWithItsError();
    void failedDiscovery_endsWithItsError();
    void redirectAddressElsewhere_isRefused();
    void destroyedMidway_endsAsCancelled();
    void secrets_areInNoLog();
};

void BrowserSignInTest::signIn_yieldsTokens_forThisEndpointAndPerson()
{
    Fixture at;
    QSignalSpy returned(&at.signIn, &BrowserSignIn::browserReturned);
    const auto future = at.signIn.start();
    QTRY_COMPARE(at.ready.size(), 1);
    const auto browser = at.comeBack("code=the-code");
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().has_value());
    QVERIFY(future.result()->accessToken == Secret("canary-access"));
    QVERIFY(future.result()->refreshToken == Secret("canary-refresh"));
    QCOMPARE(future.result()->endpoint, at.provider.endpoint().authority());
    QCOMPARE(future.result()->subject, u"ada"_s);
    QCOMPARE(future.result()->scopes, (QStringList{u"openid"_s, u"offline_access"_s}));
    QCOMPARE(returned.size(), 1);
    QTRY_COMPARE(browser->status(), QByteArray("200"));
}

void BrowserSignInTest::authorizeUrl_hasEveryParameterOfTheRules()
{
    Fixture at;
    const auto future = at.signIn.start();
    QTRY_COMPARE(at.ready.size(), 1);
    const QUrl url = at.ready[0][0].toUrl();
    QCOMPARE(url, at.signIn.authorizeUrl());
    QCOMPARE(url.adjusted(QUrl::RemoveQuery).toString(), at.provider.address(u"/authorize"_s));
    QCOMPARE(at.parameter(u"client_id"_s), u"latchkey-test"_s);
    QCOMPARE(at.parameter(u"response_type"_s), u"code"_s);
    QCOMPARE(at.parameter(u"scope"_s), u"openid offline_access"_s);
    QCOMPARE(at.parameter(u"redirect_uri"_s), u"http://localhost:%1/callback"_s.arg(at.port));
    QCOMPARE(at.parameter(u"audience"_s), u"https://union.example"_s);
    QCOMPARE(at.parameter(u"code_challenge_method"_s), u"S256"_s);
    QCOMPARE(at.parameter(u"code_challenge"_s).size(), 43);
    QCOMPARE(at.parameter(u"state"_s).size(), 43);
    QCOMPARE(QUrlQuery(url).queryItems().size(), 8);
}

void BrowserSignInTest::authorizeUrl_isAnnounced_onceTheReceiverListens()
{
    Fixture at;
    std::unique_ptr<RawClient> early;
    connect(&at.signIn, &BrowserSignIn::authorizeUrlReady, &at.signIn,
        [&] { early = at.comeBack("code=at-once"); });
    const auto future = at.signIn.start();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().has_value());
}

void BrowserSignInTest::tokenPost_provesTheChallenge_andRepeatsTheRedirectAddress()
{
    Fixture at;
    const auto future = at.signIn.start();
    QTRY_COMPARE(at.ready.size(), 1);
    const auto browser = at.comeBack("code=a%2Fb%2Bc");
    QTRY_VERIFY(future.isFinished());
    const auto posts = at.provider.requestsTo("/token");
    QCOMPARE(posts.size(), 1);
    QCOMPARE(formValue(posts[0].body, "code"), QByteArray("a/b+c"));
    QCOMPARE(formValue(posts[0].body, "redirect_uri"), at.parameter(u"redirect_uri"_s).toLatin1());
    const QByteArray verifier = formValue(posts[0].body, "code_verifier");
    QCOMPARE(QString::fromLatin1(codeChallenge(Secret(verifier))), at.parameter(u"code_challenge"_s));
}

void BrowserSignInTest::attempts_neverShareStateOrChallenge()
{
    Fixture first;
    Fixture second;
    const auto one = first.signIn.start();
    const auto two = second.signIn.start();
    QTRY_VERIFY(first.ready.size() == 1 && second.ready.size() == 1);
    QVERIFY(first.parameter(u"state"_s) != second.parameter(u"state"_s));
    QVERIFY(first.parameter(u"code_challenge"_s) != second.parameter(u"code_challenge"_s));
}

void BrowserSignInTest::refusal_endsTheSignIn_data()
{
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("the person") << QByteArray("access_denied") << ErrorKind::SignInRefused;
    QTest::newRow("the provider") << QByteArray("invalid_scope") << ErrorKind::SignInRefused;
    QTest::newRow("overload") << QByteArray("temporarily_unavailable") << ErrorKind::Unavailable;
}

void BrowserSignInTest::refusal_endsTheSignIn()
{
    QFETCH(QByteArray, error);
    QFETCH(ErrorKind, kind);
    Fixture at;
    const auto future = at.signIn.start();
    QTRY_COMPARE(at.ready.size(), 1);
    const auto browser = at.comeBack("error=" + error + "&error_description=not%20today");
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind(), kind);
    QVERIFY(future.result().error().detail().contains(u"not today"_s));
    QVERIFY(!future.result().error().message().contains(u"not today"_s));
    QTRY_VERIFY(browser->received().endsWith("</html>\n")); // the person sees a page, not a broken connection
    QCOMPARE(at.provider.requestsTo("/token").size(), 0);
}

void BrowserSignInTest::foreignIssuer_isRefused_beforeTheCodeIsSent()
{
    Fixture at;
    const auto future = at.signIn.start();
    QTRY_COMPARE(at.ready.size(), 1);
    const auto browser = at.comeBack("code=x&iss=https%3A%2F%2Fevil.example");
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind(), ErrorKind::Protocol);
    QCOMPARE(at.provider.requestsTo("/token").size(), 0);
}

void BrowserSignInTest::rightIssuer_isAccepted()
{
    Fixture at;
    const auto future = at.signIn.start();
    QTRY_COMPARE(at.ready.size(), 1);
    const auto browser = at.comeBack("code=x&iss=" + QUrl::toPercentEncoding(at.provider.address(u"/idp"_s)));
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().has_value());
}

void BrowserSignInTest::foreignState_isTold_andTheSignInGoesOn()
{
    Fixture at;
    QSignalSpy foreign(&at.signIn, &BrowserSignIn::foreignAnswerIgnored);
    const auto future = at.signIn.start();
    QTRY_COMPARE(at.ready.size(), 1);
    RawClient other(at.port, RawClient::get("/callback?code=x&state=other"));
    QTRY_COMPARE(foreign.size(), 1);
    QVERIFY(!future.isFinished());
    const auto browser = at.comeBack("code=x");
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().has_value());
}

void BrowserSignInTest::busyPort_isTold_andWaitedFor_data()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::newRow("127.0.0.1") << QHostAddress(QHostAddress::LocalHost);
    QTest::newRow("::1") << QHostAddress(QHostAddress::LocalHostIPv6); // where a browser would hang
}

void BrowserSignInTest::busyPort_isTold_andWaitedFor()
{
    QFETCH(QHostAddress, address);
    Fixture at;
    QStringList said;
    connect(&at.signIn, &BrowserSignIn::waitingForPort, this,
        [&said](const Error &error) { said.append(error.message() + error.detail()); });
    QTcpServer other;
    QVERIFY(other.listen(address, at.port));
    const auto future = at.signIn.start();
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 10'000); // it tries for a few seconds first
    QVERIFY(said[0].contains(QString::number(at.port)));
#ifdef Q_OS_LINUX
    QVERIFY(said[0].contains(QString::number(QCoreApplication::applicationPid())));
#endif
    QCOMPARE(at.ready.size(), 0);
    other.close();
    QTRY_COMPARE_WITH_TIMEOUT(at.ready.size(), 1, 10'000); // by itself
    const auto browser = at.comeBack("code=the-code");
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result());
    QCOMPARE(said.size(), 1);
}

void BrowserSignInTest::busyPort_isTheError_whenItNeverGetsFree()
{
    Fixture at;
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, at.port));
    at.signIn.setTimeLimit(std::chrono::milliseconds(50));
    const auto future = at.signIn.start();
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 10'000);
    QCOMPARE(future.result().error().kind(), ErrorKind::PortBusy);
    QCOMPARE(at.ready.size(), 0);
}

void BrowserSignInTest::ofTwoAttempts_theSecondWaits_andIsNext()
{
    Fixture at;
    BrowserSignIn second(at.provider.endpoint(), at.discovery, at.tokens);
    second.setPortInterval(std::chrono::milliseconds(20));
    QSignalSpy secondReady(&second, &BrowserSignIn::authorizeUrlReady);
    QString said;
    connect(&second, &BrowserSignIn::waitingForPort, this,
        [&said](const Error &error) { said = error.message(); });
    const auto first = at.signIn.start();
    QTRY_COMPARE(at.ready.size(), 1);
    const auto future = second.start();
    QTRY_VERIFY_WITH_TIMEOUT(!said.isEmpty(), 10'000);
#ifdef Q_OS_LINUX
    QVERIFY(said.contains(u"Another sign-in of Latchkey"));
#endif
    const auto browser = at.comeBack("code=the-code");
    QTRY_VERIFY(first.isFinished());
    QVERIFY(first.result()); // who came first is not disturbed
    QTRY_COMPARE_WITH_TIMEOUT(secondReady.size(), 1, 10'000);
    const QUrl url = secondReady[0][0].toUrl();
    QVERIFY(QUrlQuery(url).queryItemValue(u"state"_s) != at.parameter(u"state"_s));
    const RawClient later(at.port,
        RawClient::get("/callback?code=other&state=" + QUrlQuery(url).queryItemValue(u"state"_s).toLatin1()));
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result());
}

void BrowserSignInTest::provider_saysWhetherItOffersACode_data()
{
    QTest::addColumn<bool>("offers");
    QTest::newRow("with") << true;
    QTest::newRow("without") << false;
}

void BrowserSignInTest::provider_saysWhetherItOffersACode()
{
    QFETCH(bool, offers);
    Fixture at;
    if (offers) {
        flyteidl2::auth::GetOAuth2MetadataResponse metadata;
        metadata.set_issuer(at.provider.address(u"/"_s).toStdString());
        metadata.set_authorization_endpoint(at.provider.address(u"/authorize"_s).toStdString());
        metadata.set_token_endpoint(at.provider.address(u"/token"_s).toStdString());
        metadata.set_device_authorization_endpoint(at.provider.address(u"/device"_s).toStdString());
        at.provider.at(
            oauth2MetadataPath, protoAnswer(QByteArray::fromStdString(metadata.SerializeAsString())));
    }
    QSignalSpy found(&at.signIn, &BrowserSignIn::providerFound);
    const auto future = at.signIn.start();
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found[0][0].toBool(), offers);
}

void BrowserSignInTest::nobodyComes_endsAsTimeout_andFreesThePort()
{
    Fixture at;
    at.signIn.setTimeLimit(std::chrono::milliseconds(50));
    const auto future = at.signIn.start();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind(), ErrorKind::Timeout);
    QTcpServer next;
    QTRY_VERIFY(next.isListening() || next.listen(QHostAddress::LocalHost, at.port));
}

void BrowserSignInTest::cancel_endsAtOnce_atEveryStep_data()
{
    QTest::addColumn<QByteArray>("silentPath"); // the step that hangs
    QTest::newRow("discovery") << oauth2MetadataPath;
    QTest::newRow("browser") << QByteArray();
    QTest::newRow("exchange") << QByteArray("/token");
}

void BrowserSignInTest::cancel_endsAtOnce_atEveryStep()
{
    QFETCH(QByteArray, silentPath);
    Fixture at;
    if (!silentPath.isEmpty())
        at.provider.at(silentPath, QByteArray());
    const auto cancellation = std::make_shared<Cancellation>();
    const auto future = at.signIn.start(cancellation);
    std::unique_ptr<RawClient> browser;
    if (silentPath != oauth2MetadataPath)
        QTRY_COMPARE(at.ready.size(), 1);
    if (silentPath == "/token")
        browser = at.comeBack("code=x");
    if (!silentPath.isEmpty())
        QTRY_COMPARE(at.provider.requestsTo(silentPath).size(), 1);
    QVERIFY(!future.isFinished());
    cancellation->cancel();
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind(), ErrorKind::Cancelled);
    QTcpServer next;
    QTRY_VERIFY(next.isListening() || next.listen(QHostAddress::LocalHost, at.port));
}

void BrowserSignInTest::cancelledBefore_asksNobody()
{
    Fixture at;
    const auto cancellation = std::make_shared<Cancellation>();
    cancellation->cancel();
    const auto future = at.signIn.start(cancellation);
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind(), ErrorKind::Cancelled);
    QCOMPARE(at.provider.server.connections(), 0);
}

void BrowserSignInTest::failedExchange_endsWithItsError()
{
    Fixture at;
    at.provider.at("/token", jsonAnswer(400, {{u"error"_s, u"invalid_grant"_s}}));
    const auto future = at.signIn.start();
    QTRY_COMPARE(at.ready.size(), 1);
    const auto browser = at.comeBack("code=x");
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind(), ErrorKind::Unauthenticated);
}

void BrowserSignInTest::failedDiscovery_endsWithItsError()
{
    Fixture at;
    at.provider.at(oauth2MetadataPath, errorAnswer(501, "unimplemented", "no"));
    const auto future = at.signIn.start();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind(), ErrorKind::Unsupported);
    QCOMPARE(at.ready.size(), 0);
}

void BrowserSignInTest::redirectAddressElsewhere_isRefused()
{
    Fixture at;
    at.provider.answerConnect(u"http://evil.example/callback"_s);
    const auto future = at.signIn.start();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind(), ErrorKind::Protocol);
    QCOMPARE(at.ready.size(), 0);
}

void BrowserSignInTest::destroyedMidway_endsAsCancelled()
{
    Fixture at;
    auto signIn = std::make_unique<BrowserSignIn>(at.provider.endpoint(), at.discovery, at.tokens);
    QSignalSpy ready(signIn.get(), &BrowserSignIn::authorizeUrlReady);
    const auto future = signIn->start();
    QTRY_COMPARE(ready.size(), 1);
    signIn.reset();
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind(), ErrorKind::Cancelled);
}

void BrowserSignInTest::secrets_areInNoLog()
{
    CapturedLog log;
    Fixture at;
    const auto future = at.signIn.start();
    QTRY_COMPARE(at.ready.size(), 1);
    const auto browser = at.comeBack("code=canary-code");
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().has_value());
    const QByteArray verifier = formValue(at.provider.requestsTo("/token")[0].body, "code_verifier");
    QVERIFY(!log.text().isEmpty());
    QVERIFY(!log.text().contains(u"canary"_s));
    QVERIFY(!log.text().contains(QString::fromLatin1(verifier)));
    QVERIFY(!log.text().contains(at.parameter(u"state"_s)));
}

QTEST_GUILESS_MAIN(BrowserSignInTest)
#include "browsersignin_test.moc"
