// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/appsclient.h>
#include <app/keys/keylist.h>

#include <tests/app/keys/appsserver.h>

#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

namespace {

// Follows the signals as a table model would and checks what they promise.
class Mirror final : public QObject
{
public:
    explicit Mirror(const KeyList &list)
        : m_list(list)
    {
        connect(&list, &KeyList::aboutToInsert, this, [this](int first, int last) {
            m_isHonest = m_isHonest && first == size() && m_list.size() == size() && last >= first;
            m_expected = size() + last - first + 1;
            ++insertions;
        });
        connect(&list, &KeyList::inserted, this, [this] { take(); });
        connect(&list, &KeyList::aboutToRemove, this, [this](int first, int last) {
            m_isHonest = m_isHonest && first >= 0 && last < size() && m_list.size() == size();
            m_expected = size() - (last - first + 1);
            m_ids.remove(first, last - first + 1);
            ++removals;
        });
        connect(&list, &KeyList::removed, this, [this] {
            const QStringList mine = m_ids;
            take();
            m_isHonest = m_isHonest && mine == m_ids;
        });
        connect(&list, &KeyList::aboutToReorder, this, [this] { ++reorders; });
        connect(&list, &KeyList::reordered, this, [this](const std::vector<int> &newRows) {
            QStringList mine(m_ids.size());
            for (int row = 0; row < size(); ++row)
                mine[newRows[size_t(row)]] = m_ids.at(row);
            m_expected = size();
            take();
            m_isHonest = m_isHonest && mine == m_ids;
        });
        connect(&list, &KeyList::changed, this, [this](const RowRanges &ranges) {
            ++changes;
            for (const auto &[first, last] : ranges) {
                m_isHonest = m_isHonest && first >= 0 && last < size() && m_list.size() == size();
                rowsChanged += last - first + 1;
            }
        });
    }

    [[nodiscard]] QStringList ids() const { return m_ids; }
    [[nodiscard]] bool isHonest() const { return m_isHonest; }

    void forgetCounts() { insertions = removals = changes = reorders = rowsChanged = 0; }

    int insertions = 0;
    int removals = 0;
    int changes = 0;
    int reorders = 0;
    int rowsChanged = 0;

private:
    [[nodiscard]] int size() const { return int(m_ids.size()); }

    void take()
    {
        m_ids.clear();
        for (int row = 0; row < m_list.size(); ++row)
            m_ids.append(m_list.at(row).clientId);
        m_isHonest = m_isHonest && size() == m_expected;
    }

    const KeyList &m_list;
    QStringList m_ids;
    int m_expected = 0;
    bool m_isHonest = true;
};

struct Fixture
{
    AppsServer server;
    AppsConnection connection{server.endpoint()};
    AppsClient apps{connection.rpc, u"acme"_s};
    QDateTime now = QDateTime(QDate(2026, 3, 1), QTime(14, 5), Qt::UTC);
    KeyList list{apps, nullptr, [this] {
                     return now;
                 }};
    Mirror mirror{list};
    QSignalSpy loaded{&list, &KeyList::loaded};

    void add(const QStringList &ids)
    {
        for (const QString &id : ids)
            server.add(id.toStdString());
    }

    void addMany(int count)
    {
        for (int number = 0; number < count; ++number)
            server.add("key-" + std::to_string(number));
    }

    void refresh()
    {
        const qsizetype before = loaded.size();
        list.refresh();
        // Not QTRY_COMPARE: it sleeps between looks, which hundreds of pages would feel.
        QVERIFY(loaded.size() > before || loaded.wait(60000));
    }
};

ApiKeys keysNumbered(int first, int count)
{
    ApiKeys keys;
    for (int number = first; number < first + count; ++number) {
        ApiKey key;
        key.clientId = key.name = u"key-%1"_s.arg(number);
        key.grantTypes = {ApiKey::ClientCredentials};
        keys.push_back(std::make_shared<const ApiKey>(key));
    }
    return keys;
}

Reaction noWay()
{
    return Reaction{errorAnswer(403, "permission_denied", "no")};
}

ApiKey keyNamed(const QString &clientId, const QString &name)
{
    ApiKey key;
    key.clientId = clientId;
    key.name = name;
    return key;
}

bool rowsAreRight(const KeyList &list)
{
    for (int row = 0; row < list.size(); ++row) {
        if (list.rowOf(list.at(row).clientId) != row)
            return false;
    }
    return true;
}

} // namespace

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

void KeyListTest::refresh_growsPageByPage()
{
    Fixture fixture;
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
    Fixture fixture;
    fixture.add({u"a"_s, u"b"_s});
    fixture.refresh();
    fixture.mirror.forgetCounts();
    fixture.refresh();
    QCOMPARE(fixture.mirror.insertions + fixture.mirror.removals + fixture.mirror.changes, 0);
}

void KeyListTest::refresh_namesOnlyTheRowsThatChanged()
{
    Fixture fixture;
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
    Fixture fixture;
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
    Fixture fixture;
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
    Fixture fixture;
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
    Fixture fixture;
    fixture.add({u"a"_s});
    fixture.list.refresh();
    fixture.list.refresh();
    QTRY_COMPARE(fixture.loaded.size(), 1);
    QCOMPARE(fixture.server.count("List"), 1);
}

void KeyListTest::refresh_leavesAloneWhatThePersonChangedMeanwhile()
{
    Fixture fixture;
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
    Fixture fixture;
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

void KeyListTest::cancel_keepsWhatIsThere()
{
    Fixture fixture;
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

void KeyListTest::cancel_allowsARefreshAtOnce()
{
    Fixture fixture;
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

void KeyListTest::clear_emptiesTheList_andEndsTheLoad()
{
    Fixture fixture;
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

void KeyListTest::put_appendsOrChanges()
{
    Fixture fixture;
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

void KeyListTest::remove_takesOneRow()
{
    Fixture fixture;
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

void KeyListTest::destroyedList_endsItsLoad()
{
    Fixture fixture;
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

void KeyListTest::manyKeys_areMergedInFewSteps()
{
    Fixture fixture;
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

void KeyListTest::manyGaps_areRemovedInOneStep()
{
    Fixture fixture;
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
void KeyListTest::endOfALoad_takesTurns()
{
    Fixture fixture;
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

void KeyListTest::gaps_areRemoved_thoughThePersonAddsAKeyMeanwhile()
{
    Fixture fixture;
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

void KeyListTest::news_isEmpty_afterTheFirstLoad()
{
    Fixture fixture;
    fixture.add({u"a"_s, u"b"_s});
    QVERIFY(!fixture.list.loadedAt().isValid());
    fixture.refresh();
    QVERIFY(fixture.list.news().isEmpty());
    QCOMPARE(fixture.list.loadedAt(), fixture.now);
}

void KeyListTest::news_tellsWhatOthersDid()
{
    Fixture fixture;
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

void KeyListTest::news_isOfTheLastRefreshAlone()
{
    Fixture fixture;
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

void KeyListTest::news_leavesOutWhatThePersonDid()
{
    Fixture fixture;
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

void KeyListTest::news_leavesOutApplicationsThatAreNoKeys()
{
    Fixture fixture;
    fixture.add({u"a"_s, u"gone"_s});
    fixture.server.find("gone")->clear_grant_types();
    fixture.refresh();
    fixture.server.apps.pop_back();
    fixture.server.add("new").clear_grant_types();
    fixture.refresh();
    QVERIFY(fixture.list.news().isEmpty());
    QCOMPARE(fixture.mirror.ids(), QStringList({u"a"_s, u"new"_s}));
}

void KeyListTest::news_waitsForAGoodEnd()
{
    Fixture fixture;
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

void KeyListTest::restore_fillsInTurns_untilALoadBringsMore()
{
    Fixture fixture;
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

void KeyListTest::restore_isTheListBefore_forNews()
{
    Fixture fixture;
    fixture.addMany(5); // key-0 … key-4
    const QDateTime earlier = fixture.now.addDays(-1);
    fixture.list.restore(keysNumbered(1, 5), earlier); // key-1 … key-5
    fixture.refresh();
    QCOMPARE(fixture.list.news().since, earlier);
    QCOMPARE(fixture.list.news().added, QSet<QString>{u"key-0"_s});
    QCOMPARE(fixture.list.news().gone, QStringList(u"key-5"_s));
    QCOMPARE(fixture.mirror.ids(), QStringList({u"key-1"_s, u"key-2"_s, u"key-3"_s, u"key-4"_s, u"key-0"_s}));
}

void KeyListTest::restore_doesNothing_whereKeysAre()
{
    Fixture fixture;
    fixture.add({u"a"_s});
    fixture.refresh();
    fixture.list.restore(keysNumbered(0, 3), fixture.now.addDays(-1));
    QCOMPARE(fixture.mirror.ids(), QStringList(u"a"_s));
    QCOMPARE(fixture.list.loadedAt(), fixture.now);
}

void KeyListTest::restore_afterALoadThatFailed_tellsOfTheTrouble()
{
    Fixture fixture;
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

void KeyListTest::restore_endsWithClear()
{
    Fixture fixture;
    fixture.list.restore(keysNumbered(0, 2500), fixture.now);
    fixture.list.clear();
    QCOMPARE(fixture.list.size(), 0);
    QVERIFY(!fixture.list.loadedAt().isValid());
    fixture.add({u"a"_s});
    fixture.refresh(); // what was left of the other list would have come meanwhile
    QCOMPARE(fixture.mirror.ids(), QStringList(u"a"_s));
    QVERIFY(fixture.list.news().isEmpty());
}

void KeyListTest::stale_untilALoadOfThisRunIsGood()
{
    Fixture fixture;
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

QTEST_GUILESS_MAIN(KeyListTest)
#include "keylist_test.moc"
