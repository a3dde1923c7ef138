// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractProxyModel>

#include <vector>

namespace Latchkey::Ui {

/// Adds `by` to every row from `from` on.
void shiftRows(std::vector<int> &rows, int from, int by);

/// Shows a chosen sequence of the rows of a flat table. Views are told of any change in at most one removal,
/// one insertion and a re-ordering before and after, never in a reset: selection and current row survive.
class RowProxyModel : public QAbstractProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowProxyModel)

public:
    ~RowProxyModel() override;

    /// The index whose neighbours should stay next to it while it is removed: a view's current one, which a
    /// selection model replaces by the row above.
    void setPivot(const QModelIndex &index);

    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// The pivot went with its row; `row` is where the one after it stands now, if there is one.
    void pivotRemoved(int row, int column);

protected:
    using Rows = std::vector<int>;

    explicit RowProxyModel(QObject *parent);

    /// Shows the source rows `next` in this order; each at most once.
    void showRows(const Rows &next);
    /// Only between beginResetModel() and endResetModel().
    void resetRows(int sourceRows, Rows shown);
    /// The source has new rows, not shown yet, or has lost rows, not shown any more.
    void sourceGrew(int first, int count);
    void sourceShrank(int first, int count);
    /// The source has the same rows in another order; `newRows` by the row before.
    void sourceReordered(const Rows &newRows);
    /// Where a source row is shown, or -1.
    [[nodiscard]] int positionOf(int sourceRow) const { return m_positions[size_t(sourceRow)]; }

private:
    void hide(const std::vector<bool> &doomed);
    void add(const Rows &next);
    void removeBlock(int first, int last);
    void insertBlock(int first, const Rows &rows);
    void relayout(Rows next);
    void updatePositions(int from = 0);

    Rows m_rows; // source rows in the order shown
    Rows m_positions; // by source row
    QPersistentModelIndex m_pivot;
};

} // namespace Latchkey::Ui
