// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rpc/noproxylist.h>

#include <QTest>
#include <QUrl>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class NoProxyListTest final : public QObject
{
    Q_OBJECT

private slots:
    void covers_data();
    void covers();
};

void NoProxyListTest::covers_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *list, const char *url, bool expected) {
        QTest::addRow("%s for %s", list, url)
            << QString::fromUtf8(list) << QString::fromUtf8(url) << expected;
    };
    row("", "https://acme.example.com", false);
    row(" , ", "https://acme.example.com", false);
    row("*", "https://acme.example.com", true);
    row("acme.example.com", "https://acme.example.com", true);
    row("ACME.Example.com.", "https://acme.example.com", true);
    row("acme.example.com", "https://acme.example.com.", true);
    row("example.com", "https://acme.example.com", true);
    row(".example.com", "https://acme.example.com", true);
    row(".example.com", "https://example.com", true);
    row("*.example.com", "https://acme.example.com", true);
    row("example.com", "https://badexample.com", false);
    row("acme.example.com", "https://example.com", false);
    row("other.test, acme.example.com ,x", "https://acme.example.com", true);
    row("other.test acme.example.com", "https://acme.example.com", true);
    row("bücher.example", "https://xn--bcher-kva.example", true);
    row("acme.example.com:443", "https://acme.example.com", true);
    row("acme.example.com:8443", "https://acme.example.com:8443", true);
    row("acme.example.com:8443", "https://acme.example.com", false);
    row("example.com:443", "https://acme.example.com", true);
    row("10.1.2.3", "https://10.1.2.3", true);
    row("10.1.2.3:443", "https://10.1.2.3", true);
    row("10.1.2.3:80", "https://10.1.2.3", false);
    row("10.0.0.0/8", "https://10.1.2.3", true);
    row("10.0.0.0/8", "https://11.1.2.3", false);
    row("10.0.0.0/8:443", "https://10.1.2.3", true);
    row("10.0.0.0/8", "https://acme.example.com", false);
    row("2.3", "https://10.1.2.3", false);
    row("0.0.0.0/0", "https://10.1.2.3", true);
    row("fd00::/8", "https://[fd12::1]", true);
    row("fd00::/8", "https://[fe80::1]", false);
    row("fd12::1", "https://[fd12::1]", true);
    row("[fd12::1]", "https://[fd12::1]", true);
    row("[fd12::1]:443", "https://[fd12::1]", true);
    row("[fd12::1]:444", "https://[fd12::1]", false);
    row("10.0.0.0/x", "https://10.1.2.3", false);
    row("///", "https://acme.example.com", false);
}

void NoProxyListTest::covers()
{
    QFETCH(QString, list);
    QFETCH(QString, url);
    QFETCH(bool, expected);
    QCOMPARE(NoProxyList(list).covers(QUrl(url)), expected);
}

QTEST_GUILESS_MAIN(NoProxyListTest)
#include "noproxylist_test.moc"
