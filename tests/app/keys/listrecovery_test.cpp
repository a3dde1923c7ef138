// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/appsclient.h>
#include <app/keys/keylist.h>
#include <app/keys/listrecovery.h>

#include <tests/app/keys/appsserver.h>

#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A list on a server that can be told to fail, and the time that has passed.
class Fixture final
{
public:
    Fixture()
    {
        server.add("key");
        server.before = [this](const QByteArray &) {
            return trouble;
        };
    }

    void load()
    {
        const qsizetype before = loaded.size();
        list.refresh();
        QTRY_COMPARE(loaded.size(), before + 1);
    }
    void fail(int status) { trouble = Reaction{httpAnswer(status, "application/json", "{}")}; }
    [[nodiscard]] int calls() const { return server.count("List"); }

    AppsServer server;
    AppsConnection connection{server.endpoint()};
    AppsClient client{connection.rpc, u"acme"_s};
    KeyList list{client};
    std::chrono::milliseconds steady{};
    ListRecovery recovery{list, [this] {
                              return steady;
                          }};
    QSignalSpy loaded{&list, &KeyList::loaded};
    std::optional<Reaction> trouble;
};

} // namespace

class ListRecoveryTest final : public QObject
{
    Q_OBJECT

private slots:
    void list_isLoadedAgain_whenTheNetworkIsBack();
    void list_isLoadedAgain_whenTheWindowIsUsedAgain();
    void marks_outliveWhatIsLoadedByItself();
    void nothingIsLoaded_whereNothingFailed();
    void nothingIsLoaded_whereTheNetworkIsNotToBlame();
};

void ListRecoveryTest::list_isLoadedAgain_whenTheNetworkIsBack()
{
    Fixture at;
    at.fail(503);
    at.load();
    QVERIFY(at.list.trouble());
    at.trouble.reset();
    emit at.recovery.network().returned();
    QTRY_COMPARE(at.list.size(), 1);
    QTRY_VERIFY(!at.list.trouble());
}

void ListRecoveryTest::list_isLoadedAgain_whenTheWindowIsUsedAgain()
{
    Fixture at;
    at.fail(503);
    at.load();
    const int calls = at.calls();
    at.trouble.reset();
    at.steady += 14s;
    at.recovery.tryAgain();
    QCOMPARE(at.calls(), calls);
    QVERIFY(!at.list.isLoading());
    at.steady += 1s;
    at.recovery.tryAgain();
    QTRY_COMPARE(at.list.size(), 1);
}

void ListRecoveryTest::marks_outliveWhatIsLoadedByItself()
{
    Fixture at;
    at.load();
    at.server.add("one");
    at.load();
    QCOMPARE(at.list.news().added, QSet<QString>{u"one"_s});
    for (int time = 0; time < 2; ++time) {
        at.fail(503);
        at.load();
        at.trouble.reset();
        at.steady += 15s;
        if (time == 0)
            emit at.recovery.network().returned();
        else
            at.recovery.tryAgain();
        QTRY_VERIFY(!at.list.isLoading());
        QVERIFY(!at.list.trouble());
        QCOMPARE(at.list.news().added, QSet<QString>{u"one"_s});
    }
    at.load(); // the person asked
    QVERIFY(at.list.news().isEmpty());
}

void ListRecoveryTest::nothingIsLoaded_whereNothingFailed()
{
    Fixture at;
    at.load();
    at.steady += 1h;
    emit at.recovery.network().returned();
    at.recovery.tryAgain();
    QVERIFY(!at.list.isLoading());
}

void ListRecoveryTest::nothingIsLoaded_whereTheNetworkIsNotToBlame()
{
    Fixture at;
    at.fail(403);
    at.load();
    QCOMPARE(at.list.trouble()->kind(), ErrorKind::PermissionDenied);
    at.steady += 1h;
    emit at.recovery.network().returned();
    at.recovery.tryAgain();
    QVERIFY(!at.list.isLoading());
}

QTEST_GUILESS_MAIN(ListRecoveryTest)
#include "listrecovery_test.moc"
