// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QTableView>

namespace Latchkey::Ui {

class ColumnMenu;
class KeyColumns;
class KeyListing;

/// The table of keys. Works on a KeyFilterModel; keeps a current row whenever there is one, and the selected
/// or topmost row where it stands on the screen while rows come and go around it. Its keys are those of a
/// list: Home and End lead to the first and the last key, and the first arrow selects the row that has the
/// focus.
class KeyTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyTable)

public:
    explicit KeyTable(QWidget *parent = nullptr);
    ~KeyTable() override;

    void setModel(QAbstractItemModel *model) override;
    /// Shows these rows with the selection, order and place that they were left with. The listing outlives
    /// its being shown. Columns are the same for all.
    void showListing(KeyListing &listing);

    [[nodiscard]] KeyColumns &columns() const { return *m_columns; }
    /// What can be done with columns; there once the table has a model.
    [[nodiscard]] ColumnMenu *columnMenu() const { return m_columnMenu; }
    /// By keyboard: under the header, for the column of the current cell.
    void openColumnMenu();

    /// Selects the current row alone and brings it into view. Nothing where there is no row.
    void chooseCurrent();
    /// Selects the first row alone, unless the person has selected something among these hits already.
    void chooseFirstHit();

signals:
    /// By mouse on a row, Menu key or Shift+F10.
    void contextMenuRequestedFor(const QPoint &globalPosition);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex &index, const QEvent *event) const override;
    void updateGeometries() override;

private:
    void setupLook();
    void setupColumnMenu();

    void keepCurrent();
    void showHits();
    void scrollAsBefore();
    void rememberPlace();
    void requestMenuAtCurrent();
    [[nodiscard]] bool isCurrentUntouched() const;
    void tellWhereTheFocusIs();

    QPointer<KeyListing> m_listing;
    QPersistentModelIndex m_place;
    int m_placeTop = 0;
    QPersistentModelIndex m_reached; ///< where the person's last key led
    bool m_isStepping = false; ///< Qt handles a key
    KeyColumns *m_columns; // after the rest: the header calls back while it is set up
    ColumnMenu *m_columnMenu = nullptr;
};

} // namespace Latchkey::Ui
