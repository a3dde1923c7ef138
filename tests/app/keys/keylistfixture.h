// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keys/appsclient.h>
#include <app/keys/keylist.h>

#include <tests/app/keys/appsserver.h>

#include <QSignalSpy>
#include <QTest>

namespace Latchkey::Testing {

using namespace Qt::StringLiterals;

/// Follows the signals as a table model would and checks what they promise.
class ListMirror final : public QObject
{
public:
    explicit ListMirror(const KeyList &list)
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

/// A list that is loaded from a server.
struct KeyListFixture
{
    AppsServer server;
    AppsConnection connection{server.endpoint()};
    AppsClient apps{connection.rpc, u"acme"_s};
    QDateTime now = QDateTime(QDate(2026, 3, 1), QTime(14, 5), Qt::UTC);
    KeyList list{apps, nullptr, [this] {
                     return now;
                 }};
    ListMirror mirror{list};
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

inline ApiKeys keysNumbered(int first, int count)
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

inline Reaction noWay()
{
    return Reaction{errorAnswer(403, "permission_denied", "no")};
}

inline ApiKey keyNamed(const QString &clientId, const QString &name)
{
    ApiKey key;
    key.clientId = clientId;
    key.name = name;
    return key;
}

inline bool rowsAreRight(const KeyList &list)
{
    for (int row = 0; row < list.size(); ++row) {
        if (list.rowOf(list.at(row).clientId) != row)
            return false;
    }
    return true;
}

} // namespace Latchkey::Testing
