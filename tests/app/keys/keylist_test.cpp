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
        connect(&list, &KeyList::changed, this, [this](int first, int last) {
            m_isHonest = m_isHonest && first >= 0 && last < size() && m_list.size() == size();
            ++changes;
            rowsChanged += last - first + 1;
        });
    }

    [[nodiscard]] QStringList ids() const { return m_ids; }
    [[nodiscard]] bool isHonest() const { return m_isHonest; }

    void forgetCounts() { insertions = removals = changes = rowsChanged = 0; }

    int insertions = 0;
    int removals = 0;
    int changes = 0;
    int rowsChanged = 0;

private:
    [[nodiscard]] int size() const { return int(m_ids.size()); }

    void take()
    {
        m_ids.clear();
        for (const ApiKey &key : m_list.keys())
            m_ids.append(key.clientId);
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
    KeyList list{apps};
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
    QCOMPARE(changed, QList<QVariantList>({{2, 3}, {7, 7}}));
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
    QCOMPARE(removals, QList<QVariantList>({{9, 9}, {4, 5}, {0, 0}}));
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
    QVERIFY(fixture.mirror.rowsChanged <= many);
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
    QCOMPARE(fixture.mirror.insertions, 1);
    QCOMPARE(fixture.mirror.ids(), expected);
    QVERIFY(fixture.mirror.isHonest());
    QVERIFY(rowsAreRight(fixture.list));
}

QTEST_GUILESS_MAIN(KeyListTest)
#include "keylist_test.moc"
