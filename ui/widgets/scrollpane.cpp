// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/scrollpane.h>

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace Latchkey::Ui {

namespace {

constexpr int leastHeight = 80;
constexpr int around = 24; // of what has the keyboard

} // namespace

ScrollPane::ScrollPane(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(content);
    content->setAutoFillBackground(false); // as setWidget() would have it
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (now && widget()->isAncestorOf(now)) // once the layout has made room for what came with it
            QTimer::singleShot(0, this, [this, now = QPointer(now)] {
                if (now)
                    ensureWidgetVisible(now, 0, around);
            });
    });
}

ScrollPane::~ScrollPane() = default;

bool ScrollPane::hasHeightForWidth() const
{
    return widget()->hasHeightForWidth();
}

int ScrollPane::heightForWidth(int width) const
{
    return std::max(widget()->heightForWidth(width), widget()->minimumSizeHint().height());
}

QSize ScrollPane::sizeHint() const
{
    return widget()->sizeHint();
}

QSize ScrollPane::minimumSizeHint() const
{
    const QSize least = widget()->minimumSizeHint();
    return {least.width(), std::min(least.height(), leastHeight)};
}

bool ScrollPane::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched != widget())
        return handled;
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    // A layout's own minimum does not count how far texts wrap: they would be cut off instead of scrolled to.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        if (widget()->hasHeightForWidth())
            widget()->setMinimumHeight(widget()->heightForWidth(viewport()->width()));
    return handled;
}

} // namespace Latchkey::Ui
