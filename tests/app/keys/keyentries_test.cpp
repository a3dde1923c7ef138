// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/keyentries.h>

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class KeyEntriesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void rangesOf_joinsNeighbours();
    void find_knowsRows();
    void notSeenIn_isAscending();
    void moveToEnd_keepsTheOrder();
    void remove_renumbers();

private:
    [[nodiscard]] QStringList ids() const
    {
        QStringList ids;
        for (const ApiKeyPtr &key : m_entries.keys())
            ids += key->clientId;
        return ids;
    }
    [[nodiscard]] bool rowsAreRight() const
    {
        for (int row = 0; row < m_entries.size(); ++row) {
            if (m_entries.rowOf(m_entries.at(row).key->clientId) != row)
                return false;
        }
        return true;
    }

    KeyEntries m_entries;
};

void KeyEntriesTest::init()
{
    m_entries = KeyEntries();
    ApiKeys keys;
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}) {
        ApiKey key;
        key.clientId = id;
        keys.push_back(std::make_shared<const ApiKey>(key));
    }
    m_entries.append(keys, 1);
}

void KeyEntriesTest::rangesOf_joinsNeighbours()
{
    QCOMPARE(rangesOf({}), RowRanges());
    QCOMPARE(rangesOf({7, 2, 1, 4, 2}), RowRanges({{1, 2}, {4, 4}, {7, 7}}));
}

void KeyEntriesTest::find_knowsRows()
{
    QCOMPARE(m_entries.find(u"c"_s)->row, 2);
    QVERIFY(!m_entries.find(u"f"_s));
    QCOMPARE(m_entries.rowOf(u"f"_s), -1);
    QVERIFY(rowsAreRight());
}

void KeyEntriesTest::notSeenIn_isAscending()
{
    m_entries.find(u"b"_s)->seenIn = 2;
    m_entries.find(u"d"_s)->seenIn = 2;
    QCOMPARE(m_entries.notSeenIn(2), std::vector<int>({0, 2, 4}));
    QCOMPARE(m_entries.notSeenIn(1), std::vector<int>({1, 3}));
}

void KeyEntriesTest::moveToEnd_keepsTheOrder()
{
    QCOMPARE(m_entries.moveToEnd({1, 3}), std::vector<int>({0, 3, 1, 4, 2}));
    QCOMPARE(ids(), QStringList({u"a"_s, u"c"_s, u"e"_s, u"b"_s, u"d"_s}));
    QVERIFY(rowsAreRight());
}

void KeyEntriesTest::remove_renumbers()
{
    m_entries.remove(1, 2);
    QCOMPARE(ids(), QStringList({u"a"_s, u"d"_s, u"e"_s}));
    QVERIFY(!m_entries.find(u"b"_s));
    QVERIFY(rowsAreRight());
}

QTEST_GUILESS_MAIN(KeyEntriesTest)

#include "keyentries_test.moc"
