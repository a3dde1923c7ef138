// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/clock.h>

#include <QPointer>
#include <QWidget>

class QStackedLayout;
class QStackedWidget;

namespace Latchkey::Ui {

class Actions;
class EmptyState;
class KeyDetails;
class KeyFilterModel;
class KeyListing;
class KeyPage;
class KeyTable;
class MessageBar;
class SecretClipboard;
class StatusLine;
class TopBar;

/// The window: top row, message bar, table with details or an empty state, status line. A view: what happens
/// is the controller's.
class MainWindow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    explicit MainWindow(SecretClipboard &clipboard, Clock clock = systemClock());
    ~MainWindow() override;

    [[nodiscard]] Actions &actions() const { return *m_actions; }
    [[nodiscard]] TopBar &topBar() const { return *m_topBar; }
    [[nodiscard]] MessageBar &messageBar() const { return *m_messageBar; }
    [[nodiscard]] EmptyState &emptyState() const { return *m_emptyState; }
    [[nodiscard]] StatusLine &statusLine() const { return *m_statusLine; }
    [[nodiscard]] KeyDetails &details() const { return *m_details; }
    [[nodiscard]] KeyTable &table() const { return *m_table; }
    [[nodiscard]] KeyPage &page() const { return *m_keyPage; }
    /// What the table shows; one without rows where there is no connection.
    [[nodiscard]] KeyListing &listing() const { return *m_listing; }
    [[nodiscard]] KeyFilterModel &filter() const;

    /// Which rows the table shows, and which search the field holds; null for none. The listing outlives its
    /// being shown.
    void showListing(KeyListing *listing);

    void showTable();
    void showEmptyState();
    [[nodiscard]] bool showsTable() const;
    /// Shows `cover` in place of everything else; null shows everything again, with the focus where it was.
    /// The cover stays the window's child.
    void setCover(QWidget *cover);
    [[nodiscard]] bool isCovered() const;
    void setDetailsVisible(bool visible);
    void focusSearch();
    /// Where the work goes on after a dialog; the table's row keeps its place.
    void focusTable();

    /// The selected keys' client IDs, in the table's order.
    [[nodiscard]] QStringList selectedClientIds() const;
    void selectKey(const QString &clientId);

signals:
    /// Selection, or what is shown of the selected key.
    void selectionChanged();
    /// Once, after the window has been painted for the first time: whatever takes time starts then.
    void firstPainted();
    void aboutToClose();
    void coveredChanged(bool covered);

protected:
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setupLayout();
    /// Also where nothing has the focus.
    [[nodiscard]] bool hasFocusIn(const QWidget &page) const;
    void goToHits();
    void showContextMenu(const QPoint &globalPosition);

    Actions *m_actions;
    TopBar *m_topBar;
    MessageBar *m_messageBar;
    QWidget *m_content; ///< everything, unless covered
    QStackedLayout *m_stack;
    QPointer<QWidget> m_focusBeforeCover;
    QStackedWidget *m_pages;
    EmptyState *m_emptyState;
    KeyTable *m_table;
    KeyDetails *m_details;
    KeyPage *m_keyPage;
    StatusLine *m_statusLine;
    KeyListing *m_noKeys;
    KeyListing *m_listing = nullptr;
    bool m_painted = false;
    bool m_hasShownFocus = false;
};

} // namespace Latchkey::Ui
