// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/app/keys/keylistfixture.h>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

class KeyListChangeTest final : public QObject
{
    Q_OBJECT

private slots:
    void cancel_keepsWhatIsThere();
    void cancel_allowsARefreshAtOnce();
    void clear_emptiesTheList_andEndsTheLoad();
    void put_appendsOrChanges();
    void remove_takesOneRow();
    void destroyedList_endsItsLoad();
    void manyKeys_areMergedInFewSteps();
    void manyGaps_areRemovedInOneStep();
    void endOfALoad_takesTurns();
    void gaps_areRemoved_thoughThePersonAddsAKeyMeanwhile();
};

void KeyListChangeTest::cancel_keepsWhatIsThere()
{
    KeyListFixture fixture;
    fixture.server.pageSize = 1;
    fixture.add({u"a"_s, u"b"_s, u"c"_s});
    QObject::connect(&fixture.list, &KeyList::progressed, &fixture.list, [&fixture](int keys) {
        if (keys == 2)
            fixture.list.cancel();
    });
    fixture.refresh();
    QVERIFY(!fixture.list.isLoading());
    QVERIFY(!fixture.list.isComplete());
    QCOMPARE(fixture.list.trouble()->kind(), ErrorKind::Cancelled);
    QCOMPARE(fixture.mirror.ids(), QStringList({u"a"_s, u"b"_s}));
}

void KeyListChangeTest::cancel_allowsARefreshAtOnce()
{
    KeyListFixture fixture;
    fixture.add({u"a"_s});
    fixture.list.refresh();
    fixture.list.cancel();
    QCOMPARE(fixture.loaded.size(), 1);
    fixture.list.refresh();
    QTRY_COMPARE(fixture.loaded.size(), 2);
    QVERIFY(fixture.list.isComplete());
    QCOMPARE(fixture.mirror.ids(), QStringList(u"a"_s));
    fixture.list.cancel(); // nothing runs
    QCOMPARE(fixture.loaded.size(), 2);
}

void KeyListChangeTest::clear_emptiesTheList_andEndsTheLoad()
{
    KeyListFixture fixture;
    fixture.add({u"a"_s, u"b"_s});
    fixture.refresh();
    fixture.list.refresh();
    fixture.list.clear();
    QVERIFY(!fixture.list.isLoading());
    QVERIFY(!fixture.list.isComplete());
    QCOMPARE(fixture.list.size(), 0);
    QCOMPARE(fixture.list.rowOf(u"a"_s), -1);
    QCOMPARE(fixture.loaded.size(), 1);
    QVERIFY(fixture.mirror.isHonest());
    // Nothing of the ended load comes later: the next one brings each key once.
    fixture.refresh();
    QCOMPARE(fixture.mirror.ids(), QStringList({u"a"_s, u"b"_s}));
    QVERIFY(rowsAreRight(fixture.list));
}

void KeyListChangeTest::put_appendsOrChanges()
{
    KeyListFixture fixture;
    fixture.list.put(keyNamed(u"a"_s, u"A"_s));
    fixture.list.put(keyNamed(u"b"_s, u"B"_s));
    QCOMPARE(fixture.mirror.insertions, 2);
    fixture.list.put(keyNamed(u"a"_s, u"A"_s));
    QCOMPARE(fixture.mirror.changes, 0);
    fixture.list.put(keyNamed(u"a"_s, u"AA"_s));
    QCOMPARE(fixture.mirror.changes, 1);
    QCOMPARE(fixture.list.at(0).name, u"AA"_s);
    QVERIFY(fixture.mirror.isHonest());
}

void KeyListChangeTest::remove_takesOneRow()
{
    KeyListFixture fixture;
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
        fixture.list.put(keyNamed(id, id));
    fixture.list.remove(u"b"_s);
    fixture.list.remove(u"b"_s);
    fixture.list.remove(u"z"_s);
    QCOMPARE(fixture.mirror.removals, 1);
    QCOMPARE(fixture.list.rowOf(u"c"_s), 1);
    QCOMPARE(fixture.list.rowOf(u"b"_s), -1);
    fixture.list.put(keyNamed(u"b"_s, u"b"_s));
    QCOMPARE(fixture.list.rowOf(u"b"_s), 2);
    QVERIFY(fixture.mirror.isHonest());
}

void KeyListChangeTest::destroyedList_endsItsLoad()
{
    KeyListFixture fixture;
    fixture.add({u"a"_s});
    auto list = std::make_unique<KeyList>(fixture.apps);
    list->refresh();
    QSignalSpy loaded(list.get(), &KeyList::loaded);
    QSignalSpy loading(list.get(), &KeyList::loadingChanged);
    list.reset();
    QCOMPARE(loaded.size() + loading.size(), 0); // who listens may be going, too
    fixture.refresh(); // the answer to the first List comes by here
    QCOMPARE(fixture.list.size(), 1);
}

void KeyListChangeTest::manyKeys_areMergedInFewSteps()
{
    KeyListFixture fixture;
    constexpr int many = 100'000;
    fixture.addMany(many);
    fixture.refresh();
    QCOMPARE(fixture.list.size(), many);
    QCOMPARE(fixture.mirror.insertions, many / 1000);

    // Every other key changes: told page by page, not row by row.
    for (size_t at = 0; at < size_t(many); at += 2)
        fixture.server.apps[at].set_client_name("renamed");
    fixture.mirror.forgetCounts();
    fixture.refresh();
    QCOMPARE(fixture.mirror.changes, many / 1000);
    QCOMPARE(fixture.mirror.rowsChanged, many / 2);
    QCOMPARE(fixture.list.at(many - 2).name, u"renamed"_s);
    QCOMPARE(fixture.list.at(many - 1).name, u"key-99999"_s);
    QVERIFY(fixture.mirror.isHonest());
}

void KeyListChangeTest::manyGaps_areRemovedInOneStep()
{
    KeyListFixture fixture;
    constexpr int many = 100'000;
    fixture.addMany(many);
    fixture.refresh();
    std::vector<cloudidl::identity::App> staying;
    QStringList expected;
    for (size_t at = 1; at < size_t(many); at += 2) {
        staying.push_back(fixture.server.apps[at]);
        expected.append(QString::fromStdString(fixture.server.apps[at].client_id()));
    }
    fixture.server.apps = staying;
    fixture.mirror.forgetCounts();
    fixture.refresh();
    QCOMPARE(fixture.mirror.removals, 1);
    QCOMPARE(fixture.mirror.reorders, 1);
    QCOMPARE(fixture.mirror.insertions, 0); // what stays never leaves: selection and place stay with it
    QCOMPARE(fixture.mirror.ids(), expected);
    QVERIFY(fixture.mirror.isHonest());
    QVERIFY(rowsAreRight(fixture.list));
}

// Each takes a long table some milliseconds.
void KeyListChangeTest::endOfALoad_takesTurns()
{
    KeyListFixture fixture;
    fixture.addMany(10);
    fixture.refresh();
    fixture.server.apps.erase(fixture.server.apps.begin() + 6);
    fixture.server.apps.erase(fixture.server.apps.begin() + 3);
    QStringList steps;
    bool isSameTurn = false;
    int together = 0;
    const auto note = [&](const QString &step) {
        steps += step;
        together += isSameTurn;
        isSameTurn = true;
        QMetaObject::invokeMethod(
            &fixture.list, [&isSameTurn] { isSameTurn = false; }, Qt::QueuedConnection);
    };
    connect(&fixture.list, &KeyList::reordered, this, [&] { note(u"moved"_s); });
    connect(&fixture.list, &KeyList::removed, this, [&] { note(u"removed"_s); });
    connect(&fixture.list, &KeyList::loaded, this, [&] { note(u"loaded"_s); });
    fixture.refresh();
    QCoreApplication::processEvents();
    disconnect(&fixture.list, nullptr, this, nullptr);
    QCOMPARE(steps, QStringList({u"moved"_s, u"removed"_s, u"loaded"_s}));
    QCOMPARE(together, 0);
}

void KeyListChangeTest::gaps_areRemoved_thoughThePersonAddsAKeyMeanwhile()
{
    KeyListFixture fixture;
    fixture.add({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
    fixture.refresh();
    fixture.server.apps.erase(fixture.server.apps.begin() + 3);
    fixture.server.apps.erase(fixture.server.apps.begin() + 1);
    const ApiKey added = *keysNumbered(1, 1).front();
    const auto put = [&] {
        fixture.list.put(added);
    };
    connect(&fixture.list, &KeyList::reordered, &fixture.list,
        [&] { QMetaObject::invokeMethod(&fixture.list, put, Qt::QueuedConnection); });
    fixture.refresh();
    QCOMPARE(fixture.mirror.ids(), QStringList({u"a"_s, u"c"_s, u"e"_s, u"key-1"_s}));
    QCOMPARE(fixture.list.news().gone.size(), 2);
    QVERIFY(fixture.mirror.isHonest());
    QVERIFY(rowsAreRight(fixture.list));
}

QTEST_GUILESS_MAIN(KeyListChangeTest)
#include "keylist_change_test.moc"
