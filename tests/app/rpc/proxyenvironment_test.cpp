// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rpc/proxyenvironment.h>

#include <QTest>
#include <QUrl>

using namespace Latchkey;
using namespace Qt::StringLiterals;

using Variables = ProxyEnvironment::Variables;

Q_DECLARE_METATYPE(ProxyEnvironment::Variables)

class ProxyEnvironmentTest final : public QObject
{
    Q_OBJECT

private slots:
    void proxyFor_readsTheVariables_data();
    void proxyFor_readsTheVariables();
    void proxyFor_decodesNameAndPassword();
    void proxyFor_saysWhatItCantRead_andNotThePassword_data();
    void proxyFor_saysWhatItCantRead_andNotThePassword();
    void proxyFor_givesNothing_whereTheEnvironmentSaysNothing();
    void ofThisProcess_takesSmallLettersFirst();
};

namespace {

const QUrl secure(u"https://acme.example.com/x"_s);
const QUrl plain(u"http://acme.example.com/x"_s);

QString described(const QNetworkProxy &proxy)
{
    if (proxy.type() == QNetworkProxy::NoProxy)
        return u"direct"_s;
    const QString kind = proxy.type() == QNetworkProxy::Socks5Proxy ? u"socks"_s : u"http"_s;
    return u"%1 %2 %3"_s.arg(kind, proxy.hostName()).arg(proxy.port());
}

} // namespace

void ProxyEnvironmentTest::proxyFor_readsTheVariables_data()
{
    QTest::addColumn<Variables>("variables");
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("expected");
    const QString http = u"http://p:3128"_s;
    const QString socks = u"socks5://s:9050"_s;
    QTest::newRow("https_proxy") << Variables{.https = http} << secure << u"http p 3128"_s;
    QTest::newRow("http_proxy, http") << Variables{.http = http} << plain << u"http p 3128"_s;
    QTest::newRow("http_proxy, https") << Variables{.http = http} << secure << u"http p 3128"_s;
    QTest::newRow("all_proxy") << Variables{.all = socks} << secure << u"socks s 9050"_s;
    QTest::newRow("its own first") << Variables{.https = http, .all = socks} << secure << u"http p 3128"_s;
    QTest::newRow("all before http") << Variables{.all = socks, .http = http} << secure << u"socks s 9050"_s;
    QTest::newRow("no_proxy") << Variables{.https = http, .none = u"example.com"_s} << secure << u"direct"_s;
    QTest::newRow("no scheme") << Variables{.https = u"p:3128"_s} << secure << u"http p 3128"_s;
    QTest::newRow("no port") << Variables{.https = u"http://p"_s} << secure << u"http p 8080"_s;
    QTest::newRow("no SOCKS port") << Variables{.https = u"socks5://p"_s} << secure << u"socks p 1080"_s;
    QTest::newRow("socks5h") << Variables{.https = u"socks5h://p:9"_s} << secure << u"socks p 9"_s;
    QTest::newRow("slash") << Variables{.https = u"http://p:3128/"_s} << secure << u"http p 3128"_s;
    QTest::newRow("IPv6") << Variables{.https = u"http://[fd00::1]:3128"_s} << secure
                          << u"http fd00::1 3128"_s;
}

void ProxyEnvironmentTest::proxyFor_readsTheVariables()
{
    QFETCH(Variables, variables);
    QFETCH(QUrl, url);
    QFETCH(QString, expected);
    const auto proxy = ProxyEnvironment(variables).proxyFor(url);
    QVERIFY(proxy);
    QVERIFY(*proxy);
    QCOMPARE(described(**proxy), expected);
}

void ProxyEnvironmentTest::proxyFor_decodesNameAndPassword()
{
    const auto proxy
        = ProxyEnvironment({.https = u"http://us%40er:p%3Aa%2Fs%C3%A9@p:3128"_s}).proxyFor(secure);
    QVERIFY(proxy && *proxy);
    QCOMPARE((*proxy)->user(), u"us@er"_s);
    QCOMPARE((*proxy)->password(), u"p:a/s\u00e9"_s);
    QCOMPARE((*proxy)->hostName(), u"p"_s);
}

void ProxyEnvironmentTest::proxyFor_saysWhatItCantRead_andNotThePassword_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("says");
    QTest::newRow("raw @ and #") << u"http://me:can@ary#x@p:3128"_s << u"special characters"_s;
    QTest::newRow("raw slash") << u"http://me:can/ary@p:3128"_s << u"special characters"_s;
    QTest::newRow("port") << u"http://me:canary@p:99999"_s << u"http://host:port"_s;
    QTest::newRow("no host") << u"http://"_s << u"http://host:port"_s;
    QTest::newRow("https") << u"https://me:canary@p:3128"_s << u"“https”"_s;
    QTest::newRow("socks4") << u"socks4://me:canary@p:3128"_s << u"“socks4”"_s;
}

void ProxyEnvironmentTest::proxyFor_saysWhatItCantRead_andNotThePassword()
{
    QFETCH(QString, value);
    QFETCH(QString, says);
    const auto proxy = ProxyEnvironment({.https = value}).proxyFor(secure);
    QVERIFY(proxy);
    QVERIFY(!*proxy);
    const Error &error = proxy->error();
    QCOMPARE(error.kind(), ErrorKind::Proxy);
    QVERIFY2(error.message().contains("https_proxy"_L1), qPrintable(error.message()));
    QVERIFY2(error.message().contains(says), qPrintable(error.message()));
    QVERIFY(!QString(error.message() + error.detail()).contains("ary"_L1));
}

void ProxyEnvironmentTest::proxyFor_givesNothing_whereTheEnvironmentSaysNothing()
{
    QVERIFY(!ProxyEnvironment({}).proxyFor(secure));
    QVERIFY(!ProxyEnvironment({.https = u"http://p:1"_s}).proxyFor(plain));
    QVERIFY(!ProxyEnvironment({.none = u"*"_s}).proxyFor(secure)); // the system's own settings may say more
}

void ProxyEnvironmentTest::ofThisProcess_takesSmallLettersFirst()
{
    for (const char *name : {"https_proxy", "http_proxy", "all_proxy", "ALL_PROXY", "no_proxy"})
        qunsetenv(name);
    qputenv("HTTPS_PROXY", "http://capital:1");
    qputenv("NO_PROXY", "covered.test");
    const QUrl covered(u"https://covered.test"_s);
    QCOMPARE(described(**ProxyEnvironment::ofThisProcess().proxyFor(secure)), u"http capital 1"_s);
    QCOMPARE(described(**ProxyEnvironment::ofThisProcess().proxyFor(covered)), u"direct"_s);
    qputenv("https_proxy", "http://small:1");
    qputenv("no_proxy", "other.test");
    QCOMPARE(described(**ProxyEnvironment::ofThisProcess().proxyFor(secure)), u"http small 1"_s);
    QCOMPARE(described(**ProxyEnvironment::ofThisProcess().proxyFor(covered)), u"http small 1"_s);
}

QTEST_GUILESS_MAIN(ProxyEnvironmentTest)
#include "proxyenvironment_test.moc"
