// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/appscodec.h>

#include <tests/app/keys/appsclientfixture.h>

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;
namespace identity = cloudidl::identity;

class AppsClientListTest final : public QObject
{
    Q_OBJECT

private slots:
    void list_followsEveryPage();
    void list_asksForThousand_andForTheOrganization();
    void list_givesAnEmptyPage_whenThereAreNoKeys();
    void list_goesOnAfterAnEmptyPageWithAToken();
    void list_giveUp_whenPagesStayEmpty();
    void list_givesUp_whenPagesBringNothingNew();
    void list_failsAsProtocol_whenATokenRepeats();
    void list_deliversAKeyOnce();
    void list_dropsAKeyWithoutAnId();
    void list_endsAsCancelled_betweenPages();
    void list_endsAsCancelled_whileWaiting();
    void list_saysKeysNeedUnion_data();
    void list_saysKeysNeedUnion();
    void list_takesALargePage();
};

void AppsClientListTest::list_followsEveryPage()
{
    AppsClientFixture fixture;
    fixture.server.pageSize = 3;
    QStringList expected;
    for (int number = 0; number < 10; ++number) {
        fixture.server.add("key-" + std::to_string(number));
        expected.append(u"key-%1"_s.arg(number));
    }
    const auto listed = fixture.list();
    WAIT_FOR(listed);
    QVERIFY(listed.result());
    QCOMPARE(*listed.result(), 10);
    QCOMPARE(fixture.listedIds(), expected);
    QCOMPARE(fixture.pages.size(), 4);
}

void AppsClientListTest::list_asksForThousand_andForTheOrganization()
{
    AppsClientFixture fixture;
    const auto listed = fixture.list();
    WAIT_FOR(listed);
    const auto sent = fixture.server.last<identity::ListAppsRequest>("List");
    QCOMPARE(sent.organization(), std::string("acme"));
    QCOMPARE(sent.request().limit(), 1000u);
}

void AppsClientListTest::list_givesAnEmptyPage_whenThereAreNoKeys()
{
    AppsClientFixture fixture;
    const auto listed = fixture.list();
    WAIT_FOR(listed);
    QVERIFY(listed.result());
    QCOMPARE(*listed.result(), 0);
}

void AppsClientListTest::list_goesOnAfterAnEmptyPageWithAToken()
{
    AppsClientFixture fixture;
    fixture.server.add("a");
    fixture.server.before = [&fixture](const QByteArray &) -> std::optional<Reaction> {
        if (fixture.server.count("List") > 1)
            return std::nullopt;
        identity::ListAppsResponse answer;
        answer.set_token("0");
        return Reaction{protoAnswer(QByteArray::fromStdString(answer.SerializeAsString()))};
    };
    const auto listed = fixture.list();
    WAIT_FOR(listed);
    QVERIFY(listed.result());
    QCOMPARE(fixture.listedIds(), QStringList(u"a"_s));
}

void AppsClientListTest::list_givesUp_whenPagesBringNothingNew()
{
    AppsClientFixture fixture;
    int page = 0;
    fixture.server.before = [&page](const QByteArray &) {
        identity::ListAppsResponse answer;
        answer.add_apps()->set_client_id("a");
        answer.set_token(std::to_string(++page));
        return std::optional(Reaction{protoAnswer(QByteArray::fromStdString(answer.SerializeAsString()))});
    };
    const auto count = fixture.list();
    FAILS_WITH(count, ErrorKind::Protocol);
    QCOMPARE(fixture.listedIds(), QStringList{u"a"_s});
}

void AppsClientListTest::list_giveUp_whenPagesStayEmpty()
{
    AppsClientFixture fixture;
    fixture.server.before = [&fixture](const QByteArray &) {
        identity::ListAppsResponse answer;
        answer.set_token(std::to_string(fixture.server.count("List")));
        return std::optional(Reaction{protoAnswer(QByteArray::fromStdString(answer.SerializeAsString()))});
    };
    const auto listed = fixture.list();
    FAILS_WITH(listed, ErrorKind::Protocol);
}

void AppsClientListTest::list_failsAsProtocol_whenATokenRepeats()
{
    AppsClientFixture fixture;
    fixture.server.before = [&fixture](const QByteArray &) {
        const int number = fixture.server.count("List");
        identity::ListAppsResponse answer;
        answer.add_apps()->set_client_id("key-" + std::to_string(number));
        answer.set_token(number % 2 == 0 ? "even" : "odd");
        return std::optional(Reaction{protoAnswer(QByteArray::fromStdString(answer.SerializeAsString()))});
    };
    const auto listed = fixture.list();
    FAILS_WITH(listed, ErrorKind::Protocol);
    QCOMPARE(fixture.server.count("List"), 3);
}

void AppsClientListTest::list_deliversAKeyOnce()
{
    AppsClientFixture fixture;
    fixture.server.pageSize = 2;
    for (const char *id : {"a", "a", "b", "a"})
        fixture.server.add(id);
    const auto listed = fixture.list();
    WAIT_FOR(listed);
    QVERIFY(listed.result());
    QCOMPARE(*listed.result(), 2);
    QCOMPARE(fixture.listedIds(), QStringList({u"a"_s, u"b"_s}));
}

void AppsClientListTest::list_dropsAKeyWithoutAnId()
{
    AppsClientFixture fixture;
    fixture.server.add("", "nameless");
    fixture.server.add("b");
    const auto listed = fixture.list();
    WAIT_FOR(listed);
    QVERIFY(listed.result());
    QCOMPARE(fixture.listedIds(), QStringList(u"b"_s));
}

void AppsClientListTest::list_endsAsCancelled_betweenPages()
{
    AppsClientFixture fixture;
    fixture.server.pageSize = 1;
    fixture.server.add("a");
    fixture.server.add("b");
    const auto cancellation = std::make_shared<Cancellation>();
    int pages = 0;
    const auto listed = fixture.apps.list(
        [&](const QList<ApiKey> &) {
            ++pages;
            cancellation->cancel();
        },
        cancellation);
    FAILS_WITH(listed, ErrorKind::Cancelled);
    QCOMPARE(pages, 1);
    QCOMPARE(fixture.server.count("List"), 1);
}

void AppsClientListTest::list_endsAsCancelled_whileWaiting()
{
    AppsClientFixture fixture;
    fixture.server.before = [](const QByteArray &) {
        return std::optional(Reaction());
    }; // never answers
    const auto cancellation = std::make_shared<Cancellation>();
    const auto listed = fixture.list(cancellation);
    QTRY_COMPARE(fixture.server.count("List"), 1);
    QVERIFY(!listed.isFinished());
    cancellation->cancel();
    FAILS_WITH(listed, ErrorKind::Cancelled);
}

void AppsClientListTest::list_saysKeysNeedUnion_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("404 without a service") << httpAnswer(404, "text/plain", "404 page not found");
    QTest::newRow("unimplemented") << errorAnswer(501, "unimplemented", "no such service");
}

void AppsClientListTest::list_saysKeysNeedUnion()
{
    QFETCH(QByteArray, answer);
    AppsClientFixture fixture;
    fixture.server.before = [&answer](const QByteArray &) {
        return std::optional(Reaction{answer});
    };
    const auto listed = fixture.list();
    FAILS_WITH(listed, ErrorKind::Unsupported);
    QVERIFY(listed.result().error().message().contains(u"API keys need Union"));
    QCOMPARE(fixture.server.count("List"), 1);
}

void AppsClientListTest::list_takesALargePage()
{
    AppsClientFixture fixture;
    fixture.server.add("large").set_policy_uri(std::string(20u * 1024 * 1024, 'x'));
    const auto listed = fixture.list();
    WAIT_FOR(listed);
    QVERIFY(listed.result());
    QCOMPARE(fixture.listedIds(), QStringList(u"large"_s));
}

QTEST_GUILESS_MAIN(AppsClientListTest)
#include "appsclient_list_test.moc"
