// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/keytable/keyhaystack.h>
#include <ui/keytable/keyorder.h>
#include <ui/keytable/keyquery.h>
#include <ui/keytable/rowproxymodel.h>

#include <QDateTime>

#include <vector>

namespace Latchkey::Ui {

/// Filters and sorts a flat table that knows the roles of KeyTableModel. Answers a key stroke at 100,000 rows
/// within a frame: it searches a folded buffer beside the rows, only the rows that can still change, and
/// tells views about any change in at most one removal, one insertion and two re-orderings. Never resets.
class KeyFilterModel final : public RowProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyFilterModel)

public:
    explicit KeyFilterModel(QObject *parent = nullptr);
    ~KeyFilterModel() override;

    /// What a person types: see KeyQuery. What is not understood filters nothing.
    void setFilterText(QStringView text);
    [[nodiscard]] bool isFiltering() const { return !m_query.isEmpty(); }
    [[nodiscard]] const KeyQuery &query() const { return m_query; }

    /// The time that ages are told at, the epoch at first. Whoever moves the source's times on moves this on
    /// too.
    void setNow(const QDateTime &now);

    /// Also the applications without the client-credentials grant; they are no API keys.
    void setShowAllApplications(bool showAll);
    [[nodiscard]] bool showsAllApplications() const { return m_showAll; }

    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const;
    /// A column of -1 is the source's order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    void setSourceModel(QAbstractItemModel *source) override;

private:
    void connectSource(QAbstractItemModel *source);
    void sourceRowsInserted(int first, int last);
    void sourceRowsAboutToBeRemoved(int first, int last);
    void sourceRowsRemoved(int first, int last);
    void sourceDataChanged(
        const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);

    void clear();
    void load();
    void readRow(int row);
    void readText(int row);
    void readFacts(int row);
    [[nodiscard]] bool matches(int row) const;
    void loadOrder(int first, int last);
    void reorder(const QModelIndex &topLeft, const QModelIndex &bottomRight);
    void forwardDataChanged(
        const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);

    [[nodiscard]] bool isWanted(int sourceRow) const;
    void mergeIntoOrder(int first, int last);
    [[nodiscard]] Rows wantedRows() const;
    void refilter();

    KeyHaystack m_haystack;
    KeyQuery m_query;
    qint64 m_now = 0; // ms since the epoch
    KeyOrder m_less;
    int m_sortColumn = -1;
    bool m_showAll = false;

    // By source row.
    std::vector<KeyFacts> m_facts;
    std::vector<bool> m_matches;
    std::vector<bool> m_apiKeys;

    Rows m_order; // every source row, sorted
};

} // namespace Latchkey::Ui
