// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/keytable/searchrows.h>

#include <ui/keytable/keytablemodel.h>
#include <ui/keytable/reorder.h>

#include <QVariant>

#include <algorithm>

namespace Latchkey::Ui {

namespace {

bool mayConcern(const QList<int> &roles, std::initializer_list<int> wanted)
{
    return roles.isEmpty()
        || std::any_of(wanted.begin(), wanted.end(), [&roles](int role) { return roles.contains(role); });
}

} // namespace

bool SearchRows::setQuery(KeyQuery query)
{
    if (query == m_query)
        return false;
    const bool narrower = query.narrows(m_query);
    const bool wider = !narrower && m_query.narrows(query);
    m_query = std::move(query);
    for (int row = 0; row < size(); ++row) {
        const bool settled = narrower ? !m_matches[size_t(row)] : wider && m_matches[size_t(row)];
        if (!settled)
            m_matches[size_t(row)] = matches(row);
    }
    return true;
}

bool SearchRows::setNow(qint64 now)
{
    m_now = now;
    if (!m_query.dependsOnTime())
        return false;
    bool isDifferent = false;
    for (int row = 0; row < size(); ++row) {
        const bool isMatch = matches(row);
        isDifferent |= isMatch != m_matches[size_t(row)];
        m_matches[size_t(row)] = isMatch;
    }
    return isDifferent;
}

bool SearchRows::matches(int row) const
{
    return m_query.matches(m_haystack.at(row), m_facts[size_t(row)], m_now);
}

KeyCounts SearchRows::counts() const
{
    KeyCounts counts;
    for (size_t row = 0; row < m_facts.size(); ++row) {
        if (m_apiKeys[row])
            counts.add(m_facts[row].status);
    }
    return counts;
}

void SearchRows::clear()
{
    m_haystack.clear();
    m_facts.clear();
    m_matches.clear();
    m_apiKeys.clear();
}

void SearchRows::insert(int first, int count)
{
    m_haystack.insert(first, count);
    m_facts.insert(m_facts.begin() + first, size_t(count), KeyFacts());
    m_matches.insert(m_matches.begin() + first, size_t(count), false);
    m_apiKeys.insert(m_apiKeys.begin() + first, size_t(count), false);
}

void SearchRows::remove(int first, int count)
{
    m_haystack.remove(first, count);
    m_facts.erase(m_facts.begin() + first, m_facts.begin() + first + count);
    m_matches.erase(m_matches.begin() + first, m_matches.begin() + first + count);
    m_apiKeys.erase(m_apiKeys.begin() + first, m_apiKeys.begin() + first + count);
}

void SearchRows::reorder(const std::vector<int> &newRows)
{
    m_haystack.reorder(newRows);
    Ui::reorder(m_facts, newRows);
    Ui::reorder(m_matches, newRows);
    Ui::reorder(m_apiKeys, newRows);
}

void SearchRows::read(const QAbstractItemModel &source, int row)
{
    readAgain(source, row, {});
}

void SearchRows::readAgain(const QAbstractItemModel &source, int row, const QList<int> &roles)
{
    using Model = KeyTableModel;
    const bool isNewText = mayConcern(roles, {Model::FilterRole});
    const bool areNewFacts = mayConcern(roles,
        {Model::StatusRole, Model::KeptRole, Model::CreatedAtRole, Model::RotateByRole, Model::ApiKeyRole,
            Model::NewsRole});
    if (isNewText)
        readText(source, row);
    if (areNewFacts)
        readFacts(source, row);
    if (isNewText || areNewFacts)
        m_matches[size_t(row)] = matches(row);
}

void SearchRows::readText(const QAbstractItemModel &source, int row)
{
    m_haystack.set(row, source.index(row, 0).data(KeyTableModel::FilterRole).toString());
}

void SearchRows::readFacts(const QAbstractItemModel &source, int row)
{
    const QModelIndex index = source.index(row, 0);
    const QVariant createdAt = index.data(KeyTableModel::CreatedAtRole);
    const QVariant rotateBy = index.data(KeyTableModel::RotateByRole);
    KeyFacts &facts = m_facts[size_t(row)];
    facts.createdAt = createdAt.isValid() ? createdAt.toLongLong() : KeyFacts::unknown;
    facts.rotateBy = rotateBy.isValid() ? rotateBy.toLongLong() : KeyFacts::unknown;
    facts.status = KeyStatus(index.data(KeyTableModel::StatusRole).toInt());
    facts.isStored = index.data(KeyTableModel::KeptRole).toBool();
    facts.mark = KeyNews::Mark(index.data(KeyTableModel::NewsRole).toInt());
    m_apiKeys[size_t(row)] = index.data(KeyTableModel::ApiKeyRole).toBool();
}

} // namespace Latchkey::Ui
