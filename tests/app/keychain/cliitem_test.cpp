// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/cliitem.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class CliItemTest final : public QObject
{
    Q_OBJECT

private slots:
    void serviceName_dropsTheSchemeAndKeepsTheRest_data();
    void serviceName_dropsTheSchemeAndKeepsTheRest();
    void flytekit_hasAnItemForEachTokenThereIs();
    void flytekit_leavesOutWhatTheSignInDoesNotHave();
    void flyte_hasOneItemWithBothTokens();
    void flyte_writesNull_whereThereIsNoRefreshToken();
    void flyte_keepsEveryCharacterOfAToken();
    void refreshToken_isFoundInWhatEachProgramStores();
    void refreshToken_isEmpty_whereTheItemHasNone_data();
    void refreshToken_isEmpty_whereTheItemHasNone();
};

namespace {

const QString service = u"acme.hosted.unionai.cloud"_s;

CliTokens threeTokens()
{
    return {Secret("an-access-token"), Secret("a-refresh-token"), Secret("an-id-token")};
}

QJsonObject jsonIn(const CliItem &item)
{
    return QJsonDocument::fromJson(item.value.reveal().toByteArray()).object();
}

} // namespace

void CliItemTest::serviceName_dropsTheSchemeAndKeepsTheRest_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("expected");
    QTest::newRow("host") << service << service;
    QTest::newRow("host and port") << u"localhost:30080"_s << u"localhost:30080"_s;
    QTest::newRow("dns") << u"dns:///acme.example.com"_s << u"acme.example.com"_s;
    QTest::newRow("dns with port") << u"dns:///acme.example.com:8443"_s << u"acme.example.com:8443"_s;
    QTest::newRow("dns with two slashes") << u"dns://acme.example.com"_s << u"acme.example.com"_s;
    QTest::newRow("https") << u"https://acme.example.com"_s << u"acme.example.com"_s;
    QTest::newRow("https with path") << u"https://acme.example.com/console/"_s
                                     << u"acme.example.com/console/"_s;
    QTest::newRow("https with query") << u"https://acme.example.com/a?b=c"_s << u"acme.example.com/a"_s;
    QTest::newRow("capitals") << u"dns:///Acme.Example.com"_s << u"Acme.Example.com"_s;
    QTest::newRow("empty") << QString() << QString();
}

void CliItemTest::serviceName_dropsTheSchemeAndKeepsTheRest()
{
    QFETCH(QString, endpoint);
    QFETCH(QString, expected);
    QCOMPARE(cliServiceName(endpoint), expected);
}

void CliItemTest::flytekit_hasAnItemForEachTokenThereIs()
{
    const auto items = cliItems(CliProgram::Flytekit, service, threeTokens());
    QCOMPARE(items.size(), 3);
    QCOMPARE(items.at(0).name, (CliItemName{service, u"access_token"_s}));
    QVERIFY(items.at(0).value == Secret("an-access-token"));
    QCOMPARE(items.at(1).name, (CliItemName{service, u"refresh_token"_s}));
    QVERIFY(items.at(1).value == Secret("a-refresh-token"));
    QCOMPARE(items.at(2).name, (CliItemName{service, u"id_token"_s}));
    QVERIFY(items.at(2).value == Secret("an-id-token"));
}

void CliItemTest::flytekit_leavesOutWhatTheSignInDoesNotHave()
{
    const auto items = cliItems(CliProgram::Flytekit, service, {Secret("an-access-token"), {}, {}});
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.at(0).name.username, u"access_token"_s);
    QCOMPARE(cliItemNames(CliProgram::Flytekit, service).size(), 3);
}

void CliItemTest::flyte_hasOneItemWithBothTokens()
{
    const auto items = cliItems(CliProgram::Flyte, service, threeTokens());
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.at(0).name, (CliItemName{service, u"tokens"_s}));
    const QJsonObject expected{
        {u"access_token"_s, u"an-access-token"_s}, {u"refresh_token"_s, u"a-refresh-token"_s}};
    QCOMPARE(jsonIn(items.at(0)), expected);
}

void CliItemTest::flyte_writesNull_whereThereIsNoRefreshToken()
{
    const auto items = cliItems(CliProgram::Flyte, service, {Secret("an-access-token"), {}, {}});
    const QByteArray expected = R"({"access_token":"an-access-token","refresh_token":null})";
    QCOMPARE(items.at(0).value.reveal().toByteArray(), expected);
}

void CliItemTest::flyte_keepsEveryCharacterOfAToken()
{
    const QByteArray odd = R"(a"b\c/d~e%f+g=)" + QByteArray("\xc3\xa9");
    const auto items = cliItems(
        CliProgram::Flyte, service, {Secret(QByteArrayView(odd)), Secret(QByteArrayView(odd)), {}});
    QCOMPARE(jsonIn(items.at(0)).value("access_token"_L1).toString().toUtf8(), odd);
    QVERIFY(cliRefreshToken(items.at(0)) == Secret(QByteArrayView(odd)));
}

void CliItemTest::refreshToken_isFoundInWhatEachProgramStores()
{
    for (const CliProgram program : {CliProgram::Flyte, CliProgram::Flytekit}) {
        Secret found;
        for (const CliItem &item : cliItems(program, service, threeTokens())) {
            if (const Secret token = cliRefreshToken(item); !token.isEmpty())
                found = token;
        }
        QVERIFY(found == Secret("a-refresh-token"));
    }
}

void CliItemTest::refreshToken_isEmpty_whereTheItemHasNone_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("access token") << u"access_token"_s << QByteArray("t");
    QTest::newRow("null") << u"tokens"_s << QByteArray(R"({"access_token":"t","refresh_token":null})");
    QTest::newRow("no field") << u"tokens"_s << QByteArray(R"({"access_token":"t"})");
    QTest::newRow("a number") << u"tokens"_s << QByteArray(R"({"refresh_token":7})");
    QTest::newRow("no JSON") << u"tokens"_s << QByteArray("t");
    QTest::newRow("a list") << u"tokens"_s << QByteArray(R"(["refresh_token"])");
}

void CliItemTest::refreshToken_isEmpty_whereTheItemHasNone()
{
    QFETCH(QString, username);
    QFETCH(QByteArray, value);
    QVERIFY(cliRefreshToken({{service, username}, Secret(QByteArrayView(value))}).isEmpty());
}

QTEST_GUILESS_MAIN(CliItemTest)
#include "cliitem_test.moc"
