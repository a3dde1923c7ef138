// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QTableView>

class QAction;

namespace Latchkey::Ui {

class KeyListing;

/// The table of keys. Works on a KeyFilterModel; keeps a current row whenever there is one, and the selected
/// or topmost row where it stands on the screen while rows come and go around it.
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

    /// One checkable action for each column that can be hidden, for the header's menu and the window's.
    [[nodiscard]] const QList<QAction *> &columnActions() const { return m_columnActions; }

    /// Columns, their order and widths, and the sort, to survive a restart.
    [[nodiscard]] QByteArray saveLayout() const;
    /// False where `layout` can't be read; then nothing changes.
    bool restoreLayout(const QByteArray &layout);

signals:
    /// By mouse on a row, Menu key or Shift+F10.
    void contextMenuRequestedFor(const QPoint &globalPosition);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void updateGeometries() override;

private:
    void setupLook();
    void setupHeader();
    void setupColumnActions();
    void setColumnShown(int column, bool shown);

    void keepCurrent();
    void showChosen();
    void rememberPlace();
    void fitColumns();
    void requestMenuAtCurrent();

    QPointer<KeyListing> m_listing;
    QList<QAction *> m_columnActions;
    QPersistentModelIndex m_place;
    int m_placeTop = 0;
    bool m_isFitted = true;
    bool m_isFitting = false;
};

} // namespace Latchkey::Ui
