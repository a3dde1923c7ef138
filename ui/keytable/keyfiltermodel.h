// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keys/keylist.h>
#include <ui/keytable/rowproxymodel.h>
#include <ui/keytable/searchrows.h>
#include <ui/keytable/sortedrows.h>

#include <QDateTime>

#include <vector>

namespace Latchkey::Ui {

class KeyTableModel;

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
    [[nodiscard]] bool isFiltering() const { return !query().isEmpty(); }
    [[nodiscard]] const KeyQuery &query() const { return m_search.query(); }

    /// The time that ages are told at, the epoch at first. Whoever moves the source's times on moves this on
    /// too.
    void setNow(const QDateTime &now);

    /// Also the applications without the client-credentials grant; they are no API keys.
    void setShowAllApplications(bool showAll);
    [[nodiscard]] bool showsAllApplications() const { return m_showAll; }

    /// What is searched of all rows of the source, found or not: KeyTableModel::FilterRole, folded.
    [[nodiscard]] const SearchRows &searched() const { return m_search; }
    /// Whether this row of the source is shown as long as nothing is searched for.
    [[nodiscard]] bool isListed(int sourceRow) const { return m_showAll || m_search.isApiKey(sourceRow); }

    [[nodiscard]] int sortColumn() const { return m_sorted.column(); }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sorted.order(); }
    /// A column of -1 is the source's order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    void setSourceModel(QAbstractItemModel *source) override;

private:
    struct Change
    {
        RowRange rows;
        int firstColumn;
        int lastColumn;
        QList<int> roles;
    };

    void connectSource(QAbstractItemModel *source);
    void connectKeys(KeyTableModel *source);
    void connectOther(QAbstractItemModel *source);
    void sourceRowsInserted(int first, int last);
    void sourceRowsAboutToBeRemoved(int first, int last);
    void sourceRowsRemoved(int first, int last);
    void sourceRowsReordered(const Rows &newRows);
    void take(const std::vector<Change> &changes);
    void forward(const Change &change);

    void clear();
    void load();
    [[nodiscard]] bool isWanted(int sourceRow) const;
    [[nodiscard]] Rows wantedRows() const;
    void refilter();

    SearchRows m_search;
    SortedRows m_sorted;
    bool m_showAll = false;
    bool m_isGathering = false; // more changes are coming; they are taken together
    std::vector<Change> m_gathered;
};

} // namespace Latchkey::Ui
