// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/app/keys/keylistfixture.h>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

class KeyListNewsTest final : public QObject
{
    Q_OBJECT

private slots:
    void news_isEmpty_afterTheFirstLoad();
    void news_tellsWhatOthersDid();
    void news_isOfTheLastRefreshAlone();
    void news_leavesOutWhatThePersonDid();
    void news_leavesOutApplicationsThatAreNoKeys();
    void news_waitsForAGoodEnd();
    void restore_fillsInTurns_untilALoadBringsMore();
    void restore_isTheListBefore_forNews();
    void restore_doesNothing_whereKeysAre();
    void restore_afterALoadThatFailed_tellsOfTheTrouble();
    void restore_endsWithClear();
    void stale_untilALoadOfThisRunIsGood();
};

void KeyListNewsTest::news_isEmpty_afterTheFirstLoad()
{
    KeyListFixture fixture;
    fixture.add({u"a"_s, u"b"_s});
    QVERIFY(!fixture.list.loadedAt().isValid());
    fixture.refresh();
    QVERIFY(fixture.list.news().isEmpty());
    QCOMPARE(fixture.list.loadedAt(), fixture.now);
}

void KeyListNewsTest::news_tellsWhatOthersDid()
{
    KeyListFixture fixture;
    fixture.add({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    fixture.refresh();
    const QDateTime before = fixture.now;
    fixture.now = before.addSecs(600);
    fixture.server.find("b")->set_client_name("Bee");
    fixture.server.find("d")->add_contacts("owner@example.org"); // no news
    fixture.server.apps.erase(fixture.server.apps.begin());
    fixture.add({u"e"_s});
    QSignalSpy told(&fixture.list, &KeyList::newsChanged);
    fixture.refresh();
    const KeyNews &news = fixture.list.news();
    QCOMPARE(news.since, before);
    QCOMPARE(news.added, QSet<QString>{u"e"_s});
    QCOMPARE(news.renamed, (QHash<QString, QString>{{u"b"_s, u"b"_s}}));
    QCOMPARE(news.gone, QStringList(u"a"_s));
    QCOMPARE(news.markOf(u"e"_s), KeyNews::Mark::New);
    QCOMPARE(news.markOf(u"b"_s), KeyNews::Mark::Renamed);
    QCOMPARE(news.markOf(u"d"_s), KeyNews::Mark::None);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().first().value<RowRanges>(), RowRanges({{0, 0}, {3, 3}})); // b and e of b, c, d, e
    QCOMPARE(fixture.list.loadedAt(), fixture.now);
}

void KeyListNewsTest::news_isOfTheLastRefreshAlone()
{
    KeyListFixture fixture;
    fixture.add({u"a"_s});
    fixture.refresh();
    fixture.add({u"b"_s});
    fixture.refresh();
    QSignalSpy told(&fixture.list, &KeyList::newsChanged);
    fixture.refresh();
    QVERIFY(fixture.list.news().isEmpty());
    QCOMPARE(told.size(), 1); // b loses its mark
    fixture.refresh();
    QCOMPARE(told.size(), 1);
}

void KeyListNewsTest::news_leavesOutWhatThePersonDid()
{
    KeyListFixture fixture;
    fixture.add({u"a"_s, u"b"_s, u"c"_s});
    fixture.refresh();
    // Done here, before a refresh and while it runs.
    fixture.list.put(keyNamed(u"mine"_s, u"mine"_s));
    fixture.add({u"mine"_s, u"other"_s});
    fixture.list.remove(u"a"_s);
    fixture.server.apps.erase(fixture.server.apps.begin());
    fixture.list.refresh();
    fixture.list.put(keyNamed(u"b"_s, u"B"_s));
    fixture.server.find("b")->set_client_name("B");
    QTRY_COMPARE(fixture.loaded.size(), 2);
    QCOMPARE(fixture.list.news().added, QSet<QString>{u"other"_s});
    QVERIFY(fixture.list.news().renamed.isEmpty());
    QVERIFY(fixture.list.news().gone.isEmpty());
    fixture.list.put(keyNamed(u"other"_s, u"Edited here"_s));
    QCOMPARE(fixture.list.news().markOf(u"other"_s), KeyNews::Mark::None);
}

void KeyListNewsTest::news_leavesOutApplicationsThatAreNoKeys()
{
    KeyListFixture fixture;
    fixture.add({u"a"_s, u"gone"_s});
    fixture.server.find("gone")->clear_grant_types();
    fixture.refresh();
    fixture.server.apps.pop_back();
    fixture.server.add("new").clear_grant_types();
    fixture.refresh();
    QVERIFY(fixture.list.news().isEmpty());
    QCOMPARE(fixture.mirror.ids(), QStringList({u"a"_s, u"new"_s}));
}

void KeyListNewsTest::news_waitsForAGoodEnd()
{
    KeyListFixture fixture;
    fixture.server.pageSize = 1;
    fixture.add({u"a"_s});
    fixture.refresh();
    const QDateTime before = fixture.now;
    fixture.server.find("a")->set_client_name("Renamed");
    fixture.add({u"b"_s});
    int lists = 0;
    fixture.server.before = [&lists](const QByteArray &) {
        return ++lists == 2 ? std::optional(noWay()) : std::nullopt;
    };
    fixture.refresh();
    QVERIFY(fixture.list.trouble());
    QVERIFY(fixture.list.news().isEmpty());
    QCOMPARE(fixture.list.at(0).name, u"Renamed"_s); // the page came
    fixture.refresh();
    QCOMPARE(fixture.list.news().since, before);
    QCOMPARE(fixture.list.news().renamed, (QHash<QString, QString>{{u"a"_s, u"a"_s}}));
    QCOMPARE(fixture.list.news().added, QSet<QString>{u"b"_s});
}

void KeyListNewsTest::restore_fillsInTurns_untilALoadBringsMore()
{
    KeyListFixture fixture;
    constexpr int many = 3500;
    fixture.addMany(many);
    const QDateTime earlier = fixture.now.addDays(-1);
    fixture.list.refresh();
    fixture.list.restore(keysNumbered(0, many), earlier);
    QCOMPARE(fixture.list.size(), 1000); // at once, so that there is something to see
    QCOMPARE(fixture.list.loadedAt(), earlier);
    QVERIFY(!fixture.list.isComplete());
    QTRY_COMPARE(fixture.loaded.size(), 1);
    QCOMPARE(fixture.mirror.insertions, 4); // never more than a thousand rows in a turn; none came twice
    QCOMPARE(fixture.mirror.removals, 0);
    QCOMPARE(fixture.list.size(), many);
    QVERIFY(fixture.list.isComplete());
    QVERIFY(fixture.list.news().isEmpty());
    QVERIFY(fixture.mirror.isHonest());
    QVERIFY(rowsAreRight(fixture.list));
}

void KeyListNewsTest::restore_isTheListBefore_forNews()
{
    KeyListFixture fixture;
    fixture.addMany(5); // key-0 … key-4
    const QDateTime earlier = fixture.now.addDays(-1);
    fixture.list.restore(keysNumbered(1, 5), earlier); // key-1 … key-5
    fixture.refresh();
    QCOMPARE(fixture.list.news().since, earlier);
    QCOMPARE(fixture.list.news().added, QSet<QString>{u"key-0"_s});
    QCOMPARE(fixture.list.news().gone, QStringList(u"key-5"_s));
    QCOMPARE(fixture.mirror.ids(), QStringList({u"key-1"_s, u"key-2"_s, u"key-3"_s, u"key-4"_s, u"key-0"_s}));
}

void KeyListNewsTest::restore_doesNothing_whereKeysAre()
{
    KeyListFixture fixture;
    fixture.add({u"a"_s});
    fixture.refresh();
    fixture.list.restore(keysNumbered(0, 3), fixture.now.addDays(-1));
    QCOMPARE(fixture.mirror.ids(), QStringList(u"a"_s));
    QCOMPARE(fixture.list.loadedAt(), fixture.now);
}

void KeyListNewsTest::restore_afterALoadThatFailed_tellsOfTheTrouble()
{
    KeyListFixture fixture;
    fixture.server.before = [](const QByteArray &) {
        return std::optional(noWay());
    };
    fixture.refresh();
    const qsizetype before = fixture.loaded.size();
    fixture.list.restore(keysNumbered(0, 3), fixture.now.addDays(-1));
    QCOMPARE(fixture.loaded.size(), before + 1);
    QVERIFY(fixture.list.isStale());
    QVERIFY(fixture.list.trouble());
}

void KeyListNewsTest::restore_endsWithClear()
{
    KeyListFixture fixture;
    fixture.list.restore(keysNumbered(0, 2500), fixture.now);
    fixture.list.clear();
    QCOMPARE(fixture.list.size(), 0);
    QVERIFY(!fixture.list.loadedAt().isValid());
    fixture.add({u"a"_s});
    fixture.refresh(); // what was left of the other list would have come meanwhile
    QCOMPARE(fixture.mirror.ids(), QStringList(u"a"_s));
    QVERIFY(fixture.list.news().isEmpty());
}

void KeyListNewsTest::stale_untilALoadOfThisRunIsGood()
{
    KeyListFixture fixture;
    const QDateTime earlier = fixture.now.addDays(-1);
    fixture.list.restore(keysNumbered(0, 2), earlier);
    QVERIFY(fixture.list.isStale());
    const auto unavailable = [](const QByteArray &) {
        return std::optional(Reaction{errorAnswer(503, "unavailable", "")});
    };
    fixture.server.before = unavailable;
    fixture.refresh();
    QVERIFY(fixture.list.isStale());
    QCOMPARE(fixture.list.loadedAt(), earlier);
    QCOMPARE(fixture.list.size(), 2);
    fixture.server.before = [](const QByteArray &) {
        return std::optional(noWay());
    };
    fixture.refresh();
    QVERIFY(fixture.list.isStale()); // the server has answered, and the list is as old as before
    fixture.list.refresh();
    fixture.list.cancel();
    QVERIFY(fixture.list.isStale());
    fixture.server.before = nullptr;
    fixture.refresh();
    QVERIFY(!fixture.list.isStale());
    QCOMPARE(fixture.list.loadedAt(), fixture.now);
    fixture.server.before = unavailable;
    fixture.refresh();
    QVERIFY(!fixture.list.isStale()); // loaded in this run
    fixture.list.clear();
    QVERIFY(!fixture.list.isStale());
}

QTEST_GUILESS_MAIN(KeyListNewsTest)
#include "keylist_news_test.moc"
