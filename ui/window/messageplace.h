// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace Latchkey::Ui {

class MessageBar;

/// Where the message bar stands: over the top of the page, so that nothing the pointer is over moves when a
/// message comes or goes by itself. One that stays gets room of its own above the page as soon as the page
/// can move without being pulled from under anyone: at once where the pointer is elsewhere, else when it
/// leaves the page, or when somebody works on the page by keyboard. Whoever opens the details has them above
/// the page.
class MessagePlace final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessagePlace)

public:
    /// Goes into the layout above `page`; `bar` becomes a child of `parent`. Both outlive it or die with the
    /// parent.
    MessagePlace(MessageBar &bar, QWidget &page, QWidget *parent);
    ~MessagePlace() override;

    /// Key strokes there count as work on the page.
    void watchKeys(QWidget &widget);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int barHeight() const;
    void placeBar();
    void makeRoom();
    void makeRoomUnlessPointedAt();
    [[nodiscard]] bool isPagePointedAt() const;

    MessageBar &m_bar;
    QWidget &m_page;
};

} // namespace Latchkey::Ui
