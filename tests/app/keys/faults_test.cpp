// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/appsclient.h>
#include <app/keys/keylist.h>
#include <app/keys/keynames.h>

#include <tests/app/keys/appsserver.h>
#include <tests/support/capturedlog.h>

#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;
namespace identity = cloudidl::identity;

namespace {

using Prepare = std::function<void(AppsServer &)>;

// A server with one fault, and what is expected of the list afterwards.
struct ListFault
{
    Prepare prepare;
    QStringList ids; ///< what the list holds
    std::optional<ErrorKind> trouble;
    QString name; ///< of the last key; null: any
};

void answerAlways(AppsServer &server, const QByteArray &bytes)
{
    server.before = [bytes](const QByteArray &) {
        return std::optional(Reaction{bytes});
    };
}

} // namespace

Q_DECLARE_METATYPE(ListFault)

/// The faults of the server's making that concern keys, one row each: what the person sees stays right.
class KeyFaultsTest final : public QObject
{
    Q_OBJECT

private slots:
    void list_data();
    void list();
    void deletedMeanwhile_data();
    void deletedMeanwhile();
    void nameOfThousandCharacters_isRefusedBeforeSending();
};

void KeyFaultsTest::list_data()
{
    QTest::addColumn<ListFault>("fault");
    const QString longName(1000, u'n');
    const QString reversed = u"evil\u202eyek"_s;
    const QString zeroWidth = u"a\u200b\u2060\ufeffb"_s;
    const auto named = [](const QString &name) {
        return ListFault{
            [name](AppsServer &server) { server.add("a", name.toStdString()); }, {u"a"_s}, {}, name};
    };
    QTest::newRow("a name of 1,000 characters") << named(longName);
    QTest::newRow("a right-to-left override in a name") << named(reversed);
    QTest::newRow("zero-width characters in a name") << named(zeroWidth);
    QTest::newRow("control characters in a name") << named(u"a\u0007\u001b[31mb\n"_s);
    QTest::newRow("a duplicate id on one page") << ListFault{[](AppsServer &server) {
                                                                 server.add("a");
                                                                 server.add("a", "again");
                                                             },
        {u"a"_s}, {}, u"a"_s};
    QTest::newRow("a duplicate id on two pages") << ListFault{[](AppsServer &server) {
                                                                  server.pageSize = 1;
                                                                  server.add("a");
                                                                  server.add("b");
                                                                  server.add("a", "again");
                                                              },
        {u"a"_s, u"b"_s}, {}, u"b"_s};
    QTest::newRow("an enum value from the future")
        << ListFault{[](AppsServer &server) { server.add("a").add_grant_types(identity::GrantTypes(4711)); },
               {u"a"_s}, {}, u"a"_s};
    QTest::newRow("half a protobuf") << ListFault{
        [](AppsServer &server) {
            server.add("a");
            server.after = [](const QByteArray &, const Reaction &usual) {
                const QByteArray body = usual.bytes.mid(usual.bytes.indexOf("\r\n\r\n") + 4);
                return Reaction{protoAnswer(body.chopped(body.size() / 2))};
            };
        },
        {}, ErrorKind::Protocol, {}};
    QTest::newRow("half a protobuf on the second page") << ListFault{
        [](AppsServer &server) {
            server.pageSize = 1;
            server.add("a");
            server.add("b");
            server.after = [&server](const QByteArray &, const Reaction &usual) {
                return server.count("List") == 1 ? usual : Reaction{protoAnswer("\x0a\x20 half")};
            };
        },
        {u"a"_s}, ErrorKind::Protocol, {}};
    QTest::newRow("a name that is no UTF-8") << ListFault{
        [](AppsServer &server) { answerAlways(server, protoAnswer("\x0a\x06\x12\x01x\x4a\x01\xff")); }, {},
        ErrorKind::Protocol, {}};
    QTest::newRow("a web console's HTML")
        << ListFault{[](AppsServer &server) { answerAlways(server, httpAnswer(200, "text/html", "<html>")); },
               {}, ErrorKind::NotUnion, {}};
    QTest::newRow("an answer beyond 64 MiB") << ListFault{
        [](AppsServer &server) { answerAlways(server, protoAnswer(QByteArray(65 * 1024 * 1024, '\0'))); }, {},
        ErrorKind::Protocol, {}};
    QTest::newRow("a page token that repeats") << ListFault{
        [](AppsServer &server) {
            identity::ListAppsResponse answer;
            answer.add_apps()->set_client_id("a");
            answer.set_token("again");
            answerAlways(server, protoAnswer(QByteArray::fromStdString(answer.SerializeAsString())));
        },
        {u"a"_s}, ErrorKind::Protocol, {}};
}

void KeyFaultsTest::list()
{
    QFETCH(ListFault, fault);
    const CapturedLog log;
    AppsServer server;
    fault.prepare(server);
    AppsConnection connection(server.endpoint());
    AppsClient apps(connection.rpc, u"acme"_s);
    KeyList keys(apps);
    QSignalSpy loaded(&keys, &KeyList::loaded);
    keys.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, 30000);

    QStringList ids;
    for (const ApiKeyPtr &key : keys.snapshot())
        ids.append(key->clientId);
    QCOMPARE(ids, fault.ids);
    QCOMPARE(keys.trouble().has_value(), fault.trouble.has_value());
    if (fault.trouble) {
        QCOMPARE(keys.trouble()->kind(), *fault.trouble);
        QVERIFY(!keys.trouble()->message().isEmpty());
    }
    if (!fault.name.isNull()) {
        QCOMPARE(keys.at(keys.size() - 1).name, fault.name);
        QVERIFY(keys.at(keys.size() - 1).isApiKey());
    }
    QVERIFY(!log.text().contains(u"Bearer"));
}

void KeyFaultsTest::deletedMeanwhile_data()
{
    QTest::addColumn<QString>("call");
    QTest::newRow("get") << u"get"_s;
    QTest::newRow("update") << u"update"_s;
    QTest::newRow("deleted between reading and writing") << u"write"_s;
}

void KeyFaultsTest::deletedMeanwhile()
{
    QFETCH(QString, call);
    AppsServer server;
    if (call == "write"_L1) {
        server.add("a");
        server.after = [&server](const QByteArray &, const Reaction &usual) {
            server.apps.clear();
            return usual;
        };
    }
    AppsConnection connection(server.endpoint());
    AppsClient apps(connection.rpc, u"acme"_s);
    ApiKey base;
    base.clientId = u"a"_s;
    base.name = u"a"_s;
    const auto key = call == "get"_L1 ? apps.get(u"a"_s) : apps.update(base, {u"new"_s, {}, {}});
    QTRY_VERIFY(key.isFinished());
    QVERIFY(!key.result());
    QCOMPARE(key.result().error().kind(), ErrorKind::NotFound);
    QVERIFY(key.result().error().message().contains(u"gone"));
}

void KeyFaultsTest::nameOfThousandCharacters_isRefusedBeforeSending()
{
    const auto trouble = newNameTrouble(QString(1000, u'a'));
    QVERIFY(trouble);
    QCOMPARE(trouble->weight, NameTrouble::Weight::Refused);
    QVERIFY(trouble->message.contains(u"too long"));
}

QTEST_GUILESS_MAIN(KeyFaultsTest)
#include "faults_test.moc"
