// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/contract/controlplane.h>
#include <tests/contract/workbench.h>

#include <QJsonArray>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

/// How Latchkey finds out about signing in, whatever the control plane offers, and whom it refuses to ask.
class DiscoveryTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void discover_findsTheSame_data();
    void discover_findsTheSame();
    void discover_takesTheHeaderFromTheServer();
    void discover_leavesOutAnAbsentAudience();
    void discover_saysUnsupported_whereNothingIsConfigured();
    void connection_isRefused_data();
    void connection_isRefused();
    void requests_carryNoCookieAndOfferNoHttp2();

private:
    ControlPlane m_controlPlane;
};

void DiscoveryTest::initTestCase()
{
    QVERIFY(m_controlPlane.start());
}

void DiscoveryTest::cleanup()
{
    m_controlPlane.command(u"reset"_s);
}

void DiscoveryTest::discover_findsTheSame_data()
{
    const QString absent = u"absent"_s;
    QTest::addColumn<QJsonObject>("settings");
    QTest::newRow("Connect calls") << QJsonObject{};
    QTest::newRow("Connect calls alone") << QJsonObject{
        {u"oauthMetadata"_s, absent}, {u"openidMetadata"_s, absent}, {u"flyteClient"_s, absent}};
    QTest::newRow("unimplemented, RFC 8414")
        << QJsonObject{{u"connectMetadata"_s, u"unimplemented"_s}, {u"openidMetadata"_s, absent}};
    QTest::newRow("404, RFC 8414") << QJsonObject{
        {u"connectMetadata"_s, absent}, {u"openidMetadata"_s, absent}};
    QTest::newRow("404, RFC 8414, camelCase") << QJsonObject{
        {u"connectMetadata"_s, absent}, {u"openidMetadata"_s, absent}, {u"flyteClient"_s, u"camel"_s}};
    QTest::newRow("404, OpenID Connect")
        << QJsonObject{{u"connectMetadata"_s, absent}, {u"oauthMetadata"_s, absent}};
    QTest::newRow("unimplemented, OpenID Connect, camelCase")
        << QJsonObject{{u"connectMetadata"_s, u"unimplemented"_s}, {u"oauthMetadata"_s, absent},
               {u"flyteClient"_s, u"camel"_s}};
}

void DiscoveryTest::discover_findsTheSame()
{
    QFETCH(QJsonObject, settings);
    m_controlPlane.command(u"configure"_s, settings);
    Workbench bench(m_controlPlane);

    const Result<AuthMetadata> found = resultOf(bench.discovery().discover());

    QVERIFY_OK(found);
    const QUrl base = m_controlPlane.url();
    QCOMPARE(found->issuer, base.toString());
    QCOMPARE(found->authorizationEndpoint, base.resolved(QUrl(u"/auth"_s)));
    QCOMPARE(found->tokenEndpoint, base.resolved(QUrl(u"/token"_s)));
    QCOMPARE(found->clientId, m_controlPlane.clientId());
    QCOMPARE(found->redirectUri, m_controlPlane.redirectUri());
    QCOMPARE(found->scopes, m_controlPlane.scopes());
    QCOMPARE(found->audience, m_controlPlane.audience());
    QCOMPARE(found->authorizationHeader, "flyte-authorization"_ba);
}

void DiscoveryTest::discover_takesTheHeaderFromTheServer()
{
    m_controlPlane.command(u"configure"_s, {{u"authorizationHeader"_s, QString()}});
    Workbench bench(m_controlPlane);
    const Result<AuthMetadata> found = resultOf(bench.discovery().discover());
    QVERIFY_OK(found);
    QCOMPARE(found->authorizationHeader, "authorization"_ba);
}

void DiscoveryTest::discover_leavesOutAnAbsentAudience()
{
    m_controlPlane.command(u"configure"_s, {{u"audience"_s, QString()}});
    Workbench bench(m_controlPlane);
    const Result<AuthMetadata> found = resultOf(bench.discovery().discover());
    QVERIFY_OK(found);
    QVERIFY(found->audience.isEmpty());
}

void DiscoveryTest::discover_saysUnsupported_whereNothingIsConfigured()
{
    const QString absent = u"absent"_s;
    m_controlPlane.command(u"configure"_s,
        {{u"connectMetadata"_s, u"unimplemented"_s}, {u"oauthMetadata"_s, absent},
            {u"openidMetadata"_s, absent}, {u"flyteClient"_s, absent}});
    Workbench bench(m_controlPlane);
    QVERIFY_ERROR(resultOf(bench.discovery().discover()), ErrorKind::Unsupported);
}

void DiscoveryTest::connection_isRefused_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("unknown authority") << m_controlPlane.url() << false << ErrorKind::UnknownAuthority;
    QTest::newRow("certificate for another name") << m_controlPlane.wrongNameUrl() << true << ErrorKind::Tls;
    QTest::newRow("expired certificate") << m_controlPlane.expiredUrl() << true << ErrorKind::Tls;
}

void DiscoveryTest::connection_isRefused()
{
    QFETCH(QUrl, url);
    QFETCH(bool, trusted);
    QFETCH(ErrorKind, kind);
    Workbench bench(url, trusted ? m_controlPlane.caFile() : QString(), m_controlPlane.organization());
    QVERIFY_ERROR(resultOf(bench.discovery().discover()), kind);
    QCOMPARE(m_controlPlane.requests(QString()), 0);
}

void DiscoveryTest::requests_carryNoCookieAndOfferNoHttp2()
{
    m_controlPlane.command(
        u"configure"_s, {{u"connectMetadata"_s, u"absent"_s}, {u"oauthMetadata"_s, u"absent"_s}});
    Workbench bench(m_controlPlane);
    QVERIFY_OK(resultOf(bench.discovery().discover()));
    bench.discovery().forget();
    QVERIFY_OK(resultOf(bench.discovery().discover())); // the first answers came with a cookie
    for (const QJsonObject &request : m_controlPlane.recorded(u"requests"_s))
        QVERIFY(!request.value("headers"_L1).toArray().contains(u"cookie"_s));
    QCOMPARE(m_controlPlane.requests(u"/flyte_client"_s, 200), 2);
    QCOMPARE(m_controlPlane.command(u"record"_s).value("http2Offers"_L1).toInt(), 0);
}

QTEST_GUILESS_MAIN(DiscoveryTest)
#include "discovery_test.moc"
