// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/app/keys/keylistfixture.h>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

class KeyListTest final : public QObject
{
    Q_OBJECT

private slots:
    void refresh_growsPageByPage();
    void refresh_saysNothing_whenNothingChanged();
    void refresh_namesOnlyTheRowsThatChanged();
    void refresh_removesWhatIsGone_atTheEnd();
    void refresh_keepsWhatIsGone_whenTheLoadFails();
    void refresh_keepsTheRowsInPlace_andAppendsNewKeys();
    void refresh_doesNothing_whileALoadRuns();
    void refresh_leavesAloneWhatThePersonChangedMeanwhile();
    void refresh_recoversAfterTrouble();
};

void KeyListTest::refresh_growsPageByPage()
{
    KeyListFixture fixture;
    fixture.server.pageSize = 2;
    fixture.add({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
    QSignalSpy progressed(&fixture.list, &KeyList::progressed);
    QSignalSpy loadingChanged(&fixture.list, &KeyList::loadingChanged);
    QVERIFY(!fixture.list.isComplete());
    fixture.list.refresh();
    QVERIFY(fixture.list.isLoading());
    QTRY_COMPARE(fixture.loaded.size(), 1);
    QVERIFY(!fixture.list.isLoading());
    QVERIFY(fixture.list.isComplete());
    QVERIFY(!fixture.list.trouble());
    QCOMPARE(fixture.mirror.ids(), QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
    QCOMPARE(fixture.mirror.insertions, 3);
    QCOMPARE(progressed, QList<QVariantList>({{2}, {4}, {5}}));
    QCOMPARE(loadingChanged.size(), 2);
    QVERIFY(fixture.mirror.isHonest());
    QVERIFY(rowsAreRight(fixture.list));
    QCOMPARE(fixture.list.rowOf(u"z"_s), -1);
}

void KeyListTest::refresh_saysNothing_whenNothingChanged()
{
    KeyListFixture fixture;
    fixture.add({u"a"_s, u"b"_s});
    fixture.refresh();
    fixture.mirror.forgetCounts();
    fixture.refresh();
    QCOMPARE(fixture.mirror.insertions + fixture.mirror.removals + fixture.mirror.changes, 0);
}

void KeyListTest::refresh_namesOnlyTheRowsThatChanged()
{
    KeyListFixture fixture;
    fixture.addMany(10);
    fixture.refresh();
    for (const char *id : {"key-2", "key-3", "key-7"})
        fixture.server.find(id)->set_client_name("renamed");
    fixture.mirror.forgetCounts();
    QSignalSpy changed(&fixture.list, &KeyList::changed);
    fixture.refresh();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<RowRanges>(), RowRanges({{2, 3}, {7, 7}}));
    QCOMPARE(fixture.mirror.insertions + fixture.mirror.removals, 0);
    QCOMPARE(fixture.list.at(7).name, u"renamed"_s);
}

void KeyListTest::refresh_removesWhatIsGone_atTheEnd()
{
    KeyListFixture fixture;
    fixture.addMany(10);
    fixture.refresh();
    std::erase_if(fixture.server.apps, [](const auto &app) {
        const std::string &id = app.client_id();
        return id == "key-0" || id == "key-4" || id == "key-5" || id == "key-9";
    });
    QSignalSpy removals(&fixture.list, &KeyList::aboutToRemove);
    fixture.refresh();
    QCOMPARE(removals, QList<QVariantList>({{6, 9}}));
    QCOMPARE(fixture.mirror.reorders, 1); // moved together first
    QCOMPARE(fixture.mirror.ids(),
        QStringList({u"key-1"_s, u"key-2"_s, u"key-3"_s, u"key-6"_s, u"key-7"_s, u"key-8"_s}));
    QVERIFY(fixture.mirror.isHonest());
    QVERIFY(rowsAreRight(fixture.list));
}

void KeyListTest::refresh_keepsWhatIsGone_whenTheLoadFails()
{
    KeyListFixture fixture;
    fixture.add({u"a"_s, u"b"_s, u"c"_s});
    fixture.refresh();
    fixture.server.pageSize = 1;
    fixture.server.apps.erase(fixture.server.apps.begin());
    int lists = 0;
    fixture.server.before = [&lists](const QByteArray &) {
        return ++lists == 2 ? std::optional(Reaction{errorAnswer(403, "permission_denied", "no")})
                            : std::nullopt;
    };
    fixture.refresh();
    QVERIFY(fixture.list.trouble());
    QCOMPARE(fixture.list.trouble()->kind(), ErrorKind::PermissionDenied);
    QCOMPARE(fixture.mirror.ids(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
}

void KeyListTest::refresh_keepsTheRowsInPlace_andAppendsNewKeys()
{
    KeyListFixture fixture;
    fixture.add({u"a"_s, u"b"_s});
    fixture.refresh();
    fixture.server.apps.clear();
    fixture.add({u"new"_s, u"b"_s, u"a"_s});
    fixture.refresh();
    QCOMPARE(fixture.mirror.ids(), QStringList({u"a"_s, u"b"_s, u"new"_s}));
    QVERIFY(rowsAreRight(fixture.list));
}

void KeyListTest::refresh_doesNothing_whileALoadRuns()
{
    KeyListFixture fixture;
    fixture.add({u"a"_s});
    fixture.list.refresh();
    fixture.list.refresh();
    QTRY_COMPARE(fixture.loaded.size(), 1);
    QCOMPARE(fixture.server.count("List"), 1);
}

void KeyListTest::refresh_leavesAloneWhatThePersonChangedMeanwhile()
{
    KeyListFixture fixture;
    fixture.add({u"renamed"_s, u"deleted"_s, u"other"_s});
    fixture.refresh();
    // The server's answer is on its way, made before these changes.
    fixture.list.refresh();
    fixture.list.put(keyNamed(u"renamed"_s, u"New name"_s));
    fixture.list.put(keyNamed(u"created"_s, u"created"_s));
    fixture.list.remove(u"deleted"_s);
    QTRY_COMPARE(fixture.loaded.size(), 2);
    QCOMPARE(fixture.mirror.ids(), QStringList({u"renamed"_s, u"other"_s, u"created"_s}));
    QCOMPARE(fixture.list.at(0).name, u"New name"_s);
    QVERIFY(fixture.mirror.isHonest());
}

void KeyListTest::refresh_recoversAfterTrouble()
{
    KeyListFixture fixture;
    fixture.add({u"a"_s});
    fixture.server.before = [](const QByteArray &) {
        return std::optional(Reaction{errorAnswer(403, "permission_denied", "")});
    };
    fixture.refresh();
    QVERIFY(fixture.list.trouble());
    QVERIFY(!fixture.list.isComplete());
    fixture.server.before = nullptr;
    fixture.refresh();
    QVERIFY(!fixture.list.trouble());
    QVERIFY(fixture.list.isComplete());
    QCOMPARE(fixture.list.size(), 1);
}

QTEST_GUILESS_MAIN(KeyListTest)
#include "keylist_test.moc"
