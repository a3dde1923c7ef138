// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rpc/systemproxies.h>

#include <app/core/whenfinished.h>

#include <QSemaphore>
#include <QTcpServer>
#include <QTest>
#include <QThread>
#include <QUrl>

#include <atomic>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

const QUrl acme(u"https://acme.example.com/x?y=z"_s);
const QNetworkProxy proxy(QNetworkProxy::HttpProxy, u"proxy.example.com"_s, 3128);

/// A system that says `answer`, and how often and on which thread it was asked.
struct System
{
    QList<QNetworkProxy> answer{proxy};
    std::atomic<int> asked = 0;
    std::atomic<QThread *> thread = nullptr;
    QUrl url;

    SystemProxies::Lookup lookup()
    {
        return [this](const QNetworkProxyQuery &query) {
            ++asked;
            thread = QThread::currentThread();
            url = query.url();
            return answer;
        };
    }
};

} // namespace

class SystemProxiesTest final : public QObject
{
    Q_OBJECT

private slots:
    void thisComputer_isAskedDirectly_data();
    void thisComputer_isAskedDirectly();
    void environment_goesFirst_andAnswersAtOnce();
    void system_isAskedOnAnotherThread_once();
    void system_isToldTheOriginAlone();
    void system_list_givesTheFirstUsable_data();
    void system_list_givesTheFirstUsable();
    void lookupThatHangs_leavesTheProgramAlone();
    void realSystem_answers();
    void otherSockets_useNoProxy();
};

void SystemProxiesTest::thisComputer_isAskedDirectly_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("name") << QUrl(u"https://localhost:8443/x"_s);
    QTest::newRow("name below") << QUrl(u"https://acme.localhost:8443/x"_s);
    QTest::newRow("IPv4") << QUrl(u"http://127.0.0.1:8080/x"_s);
    QTest::newRow("IPv6") << QUrl(u"http://[::1]:8080/x"_s);
}

void SystemProxiesTest::thisComputer_isAskedDirectly()
{
    QFETCH(QUrl, url);
    System system;
    SystemProxies proxies(ProxyEnvironment({.all = u"http://p:1"_s}), system.lookup());
    const auto found = proxies.proxyFor(url);
    QVERIFY(found.isFinished());
    QCOMPARE(found.result()->type(), QNetworkProxy::NoProxy);
    QCOMPARE(system.asked, 0);
}

void SystemProxiesTest::environment_goesFirst_andAnswersAtOnce()
{
    System system;
    SystemProxies proxies(ProxyEnvironment({.all = u"http://p:1"_s}), system.lookup());
    const auto found = proxies.proxyFor(acme);
    QVERIFY(found.isFinished());
    QCOMPARE(found.result()->hostName(), u"p"_s);
    QCOMPARE(system.asked, 0);
}

void SystemProxiesTest::system_isAskedOnAnotherThread_once()
{
    System system;
    SystemProxies proxies(ProxyEnvironment({}), system.lookup());
    const auto first = proxies.proxyFor(acme);
    const auto second = proxies.proxyFor(QUrl(u"https://acme.example.com/other"_s)); // while it is asked
    int heard = 0;
    for (const auto &found : {first, second})
        whenFinished(found, this, [&heard](const Result<QNetworkProxy> &) { ++heard; });
    QTRY_COMPARE(heard, 2);
    QCOMPARE(*first.result(), proxy);
    QCOMPARE(*second.result(), proxy);
    QVERIFY(proxies.proxyFor(acme).isFinished()); // and after
    QCOMPARE(system.asked, 1);
    QVERIFY(system.thread != QThread::currentThread());
    QTRY_VERIFY(proxies.proxyFor(QUrl(u"https://other.example.com"_s)).isFinished());
    QCOMPARE(system.asked, 2);
}

// A PAC script is somebody's program: a path or a query is none of its business.
void SystemProxiesTest::system_isToldTheOriginAlone()
{
    System system;
    SystemProxies proxies(ProxyEnvironment({}), system.lookup());
    const auto found = proxies.proxyFor(acme);
    QTRY_VERIFY(found.isFinished());
    QCOMPARE(system.url, QUrl(u"https://acme.example.com"_s));
}

void SystemProxiesTest::system_list_givesTheFirstUsable_data()
{
    QTest::addColumn<QList<QNetworkProxy>>("list");
    QTest::addColumn<QNetworkProxy>("expected");
    const QNetworkProxy direct(QNetworkProxy::NoProxy);
    const QNetworkProxy caching(QNetworkProxy::HttpCachingProxy, u"c"_s, 1);
    const QNetworkProxy socks(QNetworkProxy::Socks5Proxy, u"s"_s, 9050);
    QTest::newRow("none") << QList<QNetworkProxy>{} << direct;
    QTest::newRow("direct") << QList{direct} << direct;
    QTest::newRow("direct first") << QList{direct, proxy} << direct;
    QTest::newRow("HTTP") << QList{proxy, socks, direct} << proxy;
    QTest::newRow("one that can't tunnel") << QList{caching, socks, direct} << socks;
    QTest::newRow("no port") << QList{QNetworkProxy(QNetworkProxy::HttpProxy, u"p"_s, 0)}
                             << QNetworkProxy(QNetworkProxy::HttpProxy, u"p"_s, 8080);
}

void SystemProxiesTest::system_list_givesTheFirstUsable()
{
    QFETCH(QList<QNetworkProxy>, list);
    QFETCH(QNetworkProxy, expected);
    System system;
    system.answer = list;
    SystemProxies proxies(ProxyEnvironment({}), system.lookup());
    const auto found = proxies.proxyFor(acme);
    QTRY_VERIFY(found.isFinished());
    QCOMPARE(*found.result(), expected);
}

void SystemProxiesTest::lookupThatHangs_leavesTheProgramAlone()
{
    QSemaphore end;
    QSemaphore running;
    std::optional<QFuture<Result<QNetworkProxy>>> found;
    {
        SystemProxies proxies(ProxyEnvironment({}), [&](const QNetworkProxyQuery &) {
            running.release();
            end.acquire();
            return QList{proxy};
        });
        found = proxies.proxyFor(acme);
        QVERIFY(running.tryAcquire(1, 10000)); // this thread was not the one that waits
        QVERIFY(!found->isFinished());
    } // two seconds at most
    QVERIFY(found->isFinished());
    QCOMPARE(found->result().error().kind(), ErrorKind::Cancelled);
    end.release();
}

void SystemProxiesTest::realSystem_answers()
{
    for (const char *name :
        {"https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"})
        qunsetenv(name);
    SystemProxies proxies;
    const auto found = proxies.proxyFor(acme);
    QTRY_VERIFY(found.isFinished());
    QVERIFY(found.result());
}

// With all_proxy, Qt without libproxy would let a SOCKS server listen in place of this computer.
void SystemProxiesTest::otherSockets_useNoProxy()
{
    qputenv("all_proxy", "socks5://192.0.2.1:1080");
    QNetworkProxyFactory::setUseSystemConfiguration(true); // as Qt may be built
    SystemProxies::keepFromOtherSockets();
    QVERIFY(!QNetworkProxyFactory::usesSystemConfiguration());
    const QList<QNetworkProxy> found
        = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(u"acme.example.com"_s, 443));
    QCOMPARE(found, QList{QNetworkProxy(QNetworkProxy::NoProxy)});
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    qunsetenv("all_proxy");
}

QTEST_GUILESS_MAIN(SystemProxiesTest)
#include "systemproxies_test.moc"
