// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/contract/controlplane.h>
#include <tests/contract/proxyserver.h>
#include <tests/contract/workbench.h>
#include <tests/support/capturedlog.h>
#include <tests/support/scriptedserver.h>
#include <tests/support/soon.h>

#include <QLoggingCategory>
#include <QTest>

#include <memory>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;
using Kind = ProxyServer::Kind;

Q_DECLARE_METATYPE(ProxyServer::Kind)

/// Everything that Latchkey asks the network goes through the proxy that the environment names, in front of a
/// control plane under a name that only the proxy knows. The proxies are other people's: squid, tinyproxy,
/// microsocks.
class ProxyTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void signInAndList_goThroughTheProxy_data();
    void signInAndList_goThroughTheProxy();
    void password_isTypedAfterTheRefusal_data();
    void password_isTypedAfterTheRefusal();
    void wrongPassword_isRefusedOnce_andAskedForAgain_data();
    void wrongPassword_isRefusedOnce_andAskedForAgain();
    void ntlm_isAskedForOnce_andSaid();
    void noProxy_isHonoured();
    void proxy_thatForbids_saysSo();
    void proxy_thatCantConnect_saysSo();
    void change_isNotUncertain_whenTheProxyRefuses();
    void password_isInNoLogAndNoError();

private:
    void use(const ProxyServer &proxy, bool login = false) const;
    [[nodiscard]] const ControlPlane &controlPlane(Kind kind) const;

    ControlPlane m_madeUp; // under a made-up name, which squid resolves
    ControlPlane m_anyAddress; // under 0.0.0.0, which is this computer too, but no loopback address
};

namespace {

bool isSocks(Kind kind)
{
    return kind == Kind::Socks || kind == Kind::SocksLogin;
}

QNetworkProxy asQtSays(const ProxyServer &proxy, Kind kind, bool login)
{
    QNetworkProxy result(
        isSocks(kind) ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port());
    if (login) {
        result.setUser(ProxyServer::user());
        result.setPassword(proxy.password());
    }
    return result;
}

ProxyAddress addressOf(const ProxyServer &proxy)
{
    return {u"127.0.0.1"_s, proxy.port()};
}

} // namespace

void ProxyTest::initTestCase()
{
    QVERIFY(m_madeUp.start(ProxyServer::madeUpHost()));
    QVERIFY(m_anyAddress.start(u"0.0.0.0"_s));
}

void ProxyTest::init()
{
    for (const char *name : {"https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "all_proxy",
             "ALL_PROXY", "no_proxy", "NO_PROXY"})
        qunsetenv(name);
}

void ProxyTest::cleanup()
{
    init();
    for (const ControlPlane *plane : {&m_madeUp, &m_anyAddress})
        plane->command(u"reset"_s);
}

void ProxyTest::use(const ProxyServer &proxy, bool login) const
{
    qputenv("https_proxy", proxy.variable(login));
    qputenv("all_proxy", proxy.variable(login)); // for whatever else would listen to it
}

const ControlPlane &ProxyTest::controlPlane(Kind kind) const
{
    const bool isSquid = kind == Kind::Squid || kind == Kind::SquidBasic || kind == Kind::SquidDigest
        || kind == Kind::SquidNtlm;
    return isSquid ? m_madeUp : m_anyAddress;
}

void ProxyTest::signInAndList_goThroughTheProxy_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("login");
    QTest::newRow("squid") << Kind::Squid << false;
    QTest::newRow("squid, Basic") << Kind::SquidBasic << true;
    QTest::newRow("squid, Digest") << Kind::SquidDigest << true;
    QTest::newRow("tinyproxy") << Kind::Tinyproxy << false;
    QTest::newRow("tinyproxy, Basic") << Kind::TinyproxyBasic << true;
    QTest::newRow("microsocks") << Kind::Socks << false;
    QTest::newRow("microsocks, password") << Kind::SocksLogin << true;
}

void ProxyTest::signInAndList_goThroughTheProxy()
{
    QFETCH(Kind, kind);
    QFETCH(bool, login);
    ProxyServer proxy(kind);
    QVERIFY(proxy.start());
    use(proxy, login);
    const ControlPlane &plane = controlPlane(kind);
    plane.command(u"add-apps"_s, {{u"count"_s, 3}});
    auto bench = std::make_unique<Workbench>(plane);
    bench->setBrowserProxy(asQtSays(proxy, kind, login));

    QVERIFY_OK(bench->signIn()); // metadata, the browser, the token endpoint
    const Result<Identity> identity = resultOf(bench->identity().userInfo());
    QVERIFY_OK(identity);
    const auto keys = bench->list();
    QVERIFY_OK(keys);
    QCOMPARE(keys->size(), 3);
    QVERIFY_OK(resultOf(bench->credentials().remove()));

    bench.reset(); // the tunnels end
    QCOMPARE(plane.grants(u"authorization_code"_s, u"ok"_s), 1);
    // One for each of Latchkey's clients at least, and the browser's.
    QTRY_VERIFY2(proxy.tunnels().size() >= 3, proxy.log().constData());
    for (const QString &tunnel : proxy.tunnels()) // the way back to this computer is not among them
        QCOMPARE(tunnel, plane.endpoint());
}

void ProxyTest::password_isTypedAfterTheRefusal_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("squid, Basic") << Kind::SquidBasic;
    QTest::newRow("squid, Digest") << Kind::SquidDigest;
    QTest::newRow("tinyproxy") << Kind::TinyproxyBasic;
    QTest::newRow("microsocks") << Kind::SocksLogin;
}

void ProxyTest::password_isTypedAfterTheRefusal()
{
    QFETCH(Kind, kind);
    ProxyServer proxy(kind);
    QVERIFY(proxy.start());
    use(proxy);
    Workbench bench(controlPlane(kind));

    const auto refused = resultOf(bench.discovery().discover());
    QVERIFY_ERROR(refused, ErrorKind::ProxyAuthentication);
    QVERIFY2(refused.error().message().contains(proxy.address()), described(refused.error()).constData());
    QVERIFY(bench.network().proxyLogins.lastRefusal());
    QCOMPARE(bench.network().proxyLogins.lastRefusal()->proxy, addressOf(proxy));
    QVERIFY(!bench.network().proxyLogins.lastRefusal()->hadLogin);

    bench.network().proxyLogins.set(
        addressOf(proxy), {ProxyServer::user(), Secret(proxy.password().toUtf8())});
    QVERIFY_OK(resultOf(bench.discovery().discover()));
}

void ProxyTest::wrongPassword_isRefusedOnce_andAskedForAgain_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("squid, Basic") << Kind::SquidBasic;
    QTest::newRow("squid, Digest") << Kind::SquidDigest;
    QTest::newRow("tinyproxy") << Kind::TinyproxyBasic;
    QTest::newRow("microsocks") << Kind::SocksLogin;
}

void ProxyTest::wrongPassword_isRefusedOnce_andAskedForAgain()
{
    QFETCH(Kind, kind);
    ProxyServer proxy(kind);
    QVERIFY(proxy.start());
    use(proxy);
    Workbench bench(controlPlane(kind));
    ProxyLogins &logins = bench.network().proxyLogins;
    logins.set(addressOf(proxy), {ProxyServer::user(), Secret("wrong")});

    const auto refused = resultOf(bench.discovery().discover());
    QVERIFY_ERROR(refused, ErrorKind::ProxyAuthentication);
    QVERIFY2(refused.error().message().contains("did not accept"_L1), described(refused.error()).constData());
    QVERIFY(logins.lastRefusal()->hadLogin);
    // A look at what it wants, then two questions at once, each asked without and once with the password:
    // nobody is locked out by a loop.
    QVERIFY2(proxy.refusals() <= 5, proxy.log().constData());

    logins.set(addressOf(proxy), {ProxyServer::user(), Secret(proxy.password().toUtf8())});
    QVERIFY_OK(resultOf(bench.discovery().discover()));

    // A tunnel that stands is no way around the next password.
    logins.set(addressOf(proxy), {ProxyServer::user(), Secret("wrong again")});
    bench.discovery().forget();
    QVERIFY_ERROR(resultOf(bench.discovery().discover()), ErrorKind::ProxyAuthentication);
}

// Qt alone would ask squid 20,000 times a second until the time is up.
void ProxyTest::ntlm_isAskedForOnce_andSaid()
{
    ProxyServer proxy(Kind::SquidNtlm);
    QVERIFY(proxy.start());
    use(proxy, true);
    {
        Workbench bench(m_madeUp);
        bench.setRetryPolicy(RetryPolicy::once());
        const auto found = resultOf(bench.discovery().discover());
        QVERIFY_ERROR(found, ErrorKind::Proxy);
        QVERIFY2(found.error().message().contains("NTLM"_L1), described(found.error()).constData());
    }
    SOON_COMPARE(proxy.refusals(), 1);
}

void ProxyTest::noProxy_isHonoured()
{
    ProxyServer proxy(Kind::Squid);
    QVERIFY(proxy.start());
    use(proxy);
    qputenv("no_proxy", "example.com, 0.0.0.0");
    {
        Workbench direct(m_anyAddress);
        QVERIFY_OK(resultOf(direct.discovery().discover()));
        Workbench proxied(m_madeUp);
        QVERIFY_OK(resultOf(proxied.discovery().discover()));
    }
    QTRY_VERIFY2(!proxy.tunnels().isEmpty(), proxy.log().constData());
    for (const QString &tunnel : proxy.tunnels())
        QCOMPARE(tunnel, m_madeUp.endpoint());
}

void ProxyTest::proxy_thatForbids_saysSo()
{
    ProxyServer proxy(Kind::Squid);
    QVERIFY(proxy.start());
    use(proxy);
    Workbench bench(QUrl(u"https://forbidden.test"_s), {}, u"acme"_s);
    bench.setRetryPolicy(RetryPolicy::once());
    const auto found = resultOf(bench.discovery().discover());
    QVERIFY_ERROR(found, ErrorKind::Proxy);
    QVERIFY2(found.error().message().contains("does not allow connections to forbidden.test"_L1)
            && found.error().message().contains(proxy.address()),
        described(found.error()).constData());
}

void ProxyTest::proxy_thatCantConnect_saysSo()
{
    ProxyServer proxy(Kind::Squid);
    QVERIFY(proxy.start());
    use(proxy);
    Workbench bench(
        QUrl(u"https://%1:%2"_s.arg(ProxyServer::madeUpHost()).arg(refusedPort())), {}, u"acme"_s);
    bench.setRetryPolicy(RetryPolicy::once());
    const auto found = resultOf(bench.discovery().discover());
    QVERIFY_ERROR(found, ErrorKind::Proxy);
    QVERIFY2(found.error().message().contains("can't connect to union.contract.test"_L1),
        described(found.error()).constData());
}

void ProxyTest::change_isNotUncertain_whenTheProxyRefuses()
{
    ProxyServer proxy(Kind::SquidBasic);
    QVERIFY(proxy.start());
    use(proxy);
    Workbench bench(m_madeUp);
    HttpClient http(bench.network(), m_madeUp.caFile());
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.effect = HttpRequest::Effect::ChangesSomething;
    request.body = "body";
    request.url = m_madeUp.url();
    QVERIFY_ERROR(resultOf(http.send(request)), ErrorKind::ProxyAuthentication);
}

void ProxyTest::password_isInNoLogAndNoError()
{
    CapturedLog log;
    QLoggingCategory::setFilterRules(u"*=true"_s);
    QString said;
    for (const Kind kind : {Kind::SquidBasic, Kind::SocksLogin}) {
        ProxyServer proxy(kind);
        QVERIFY(proxy.start());
        use(proxy, true);
        Workbench bench(controlPlane(kind));
        QVERIFY_OK(resultOf(bench.discovery().discover()));
        bench.network().proxyLogins.set(addressOf(proxy), {u"canary-user"_s, Secret("canary-typed")});
        bench.discovery().forget();
        const auto refused = resultOf(bench.discovery().discover());
        QVERIFY_ERROR(refused, ErrorKind::ProxyAuthentication);
        said += refused.error().message() + refused.error().detail();
    }
    QVERIFY(said.contains("127.0.0.1"_L1));
    QVERIFY(!said.contains("canary"_L1));
    QVERIFY(log.text().contains("latchkey"_L1));
    QVERIFY2(!log.text().contains("canary"_L1), qPrintable(log.text()));
}

QTEST_GUILESS_MAIN(ProxyTest)
#include "proxy_test.moc"
