// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rpc/systemproxies.h>

#include <QNetworkProxy>
#include <QTest>
#include <QUrl>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class SystemProxiesTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void otherHosts_goThroughTheSystemsProxy();
    void thisComputer_isAskedDirectly_data();
    void thisComputer_isAskedDirectly();
};

void SystemProxiesTest::initTestCase()
{
    qputenv("https_proxy", "http://proxy.example.com:3128");
    qputenv("http_proxy", "http://proxy.example.com:3128");
    qunsetenv("no_proxy");
}

void SystemProxiesTest::otherHosts_goThroughTheSystemsProxy()
{
    SystemProxies proxies;
    const auto found = proxies.queryProxy(QNetworkProxyQuery(QUrl(u"https://acme.example.com/x"_s)));
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.first().hostName(), u"proxy.example.com"_s);
    QCOMPARE(found.first().port(), quint16(3128));
}

void SystemProxiesTest::thisComputer_isAskedDirectly_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("name") << QUrl(u"https://localhost:8443/x"_s);
    QTest::newRow("IPv4") << QUrl(u"http://127.0.0.1:8080/x"_s);
    QTest::newRow("IPv6") << QUrl(u"http://[::1]:8080/x"_s);
}

void SystemProxiesTest::thisComputer_isAskedDirectly()
{
    QFETCH(QUrl, url);
    SystemProxies proxies;
    const auto found = proxies.queryProxy(QNetworkProxyQuery(url));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().type(), QNetworkProxy::NoProxy);
}

QTEST_GUILESS_MAIN(SystemProxiesTest)
#include "systemproxies_test.moc"
