// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace Latchkey::Ui {

class Actions;
class AlertLabel;
class ConnectionMenu;
class ConnectionSwitcher;
class SearchField;

/// The top row: connection switcher, search field with what was not understood, refresh, new key, menu.
class TopBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TopBar)

public:
    /// `window` is what it is the top of.
    TopBar(const Actions &actions, QWidget &window);
    ~TopBar() override;

    [[nodiscard]] ConnectionSwitcher *switcher() const { return m_switcher; }
    [[nodiscard]] SearchField *search() const { return m_search; }
    [[nodiscard]] ConnectionMenu *connections() const { return m_connections; }

signals:
    void searchChanged(const QString &text);
    /// The person wants to go on in the table.
    void searchLeft();
    /// The same, with what was found.
    void searchEntered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setupLayout();
    void setupButtons(const Actions &actions);
    void setupMenus(const Actions &actions);

    ConnectionSwitcher *m_switcher;
    ConnectionMenu *m_connections;
    SearchField *m_search;
    AlertLabel *m_searchTrouble;
    QToolButton *m_refresh;
    QPushButton *m_newKey;
    QToolButton *m_menu;
};

} // namespace Latchkey::Ui
