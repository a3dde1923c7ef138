// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPoint>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <optional>

namespace Latchkey::Ui {

class MessageBar;

/// Where the message bar stands: in room of its own above the page, which it gets as soon as the page can
/// move without being pulled from under anyone. That is at once where the pointer is elsewhere, or has not
/// moved since somebody worked on the page by keyboard; else it lies over the top of the page until the
/// pointer leaves the page or rests, or a key is pressed there. A message that goes leaves its room in the
/// same way, though never to a pointer that rests: it would move the page under it at any time. Whoever opens
/// the details has them above the page.
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
    /// How long a pointer that rests has not moved; half a second.
    void setRestTime(std::chrono::milliseconds time);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int barHeight() const;
    void placeBar();
    void makeRoom();
    void makeRoomUnlessPointedAt();
    void lookAtPointer();
    [[nodiscard]] bool isPagePointedAt() const;
    [[nodiscard]] bool isPageFree() const;

    MessageBar &m_bar;
    QWidget &m_page;
    QTimer m_rest;
    QPoint m_pointer; ///< on the screen, when the rest began
    std::optional<QPoint> m_pointerAtKey; ///< when the last key was pressed
};

} // namespace Latchkey::Ui
