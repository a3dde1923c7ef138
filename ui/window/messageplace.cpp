// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/messageplace.h>

#include <ui/widgets/messagebar.h>

#include <QCursor>
#include <QEvent>

namespace Latchkey::Ui {

MessagePlace::MessagePlace(MessageBar &bar, QWidget &page, QWidget *parent)
    : QWidget(parent)
    , m_bar(bar)
    , m_page(page)
{
    m_bar.setParent(parent);
    m_bar.hide();
    setFixedHeight(0);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_bar.installEventFilter(this);
    m_page.installEventFilter(this);
    connect(&m_bar, &MessageBar::detailToggled, this, &MessagePlace::makeRoom);
}

MessagePlace::~MessagePlace() = default;

void MessagePlace::watchKeys(QWidget &widget)
{
    widget.installEventFilter(this);
}

bool MessagePlace::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (watched == &m_bar && (type == QEvent::ShowToParent || type == QEvent::LayoutRequest))
        placeBar(); // also for another text, or its details
    if (watched == &m_bar && (type == QEvent::ShowToParent || type == QEvent::HideToParent))
        makeRoomUnlessPointedAt();
    const bool isPageLeft = (watched == &m_page && type == QEvent::Leave)
        || (watched == &m_bar && type == QEvent::Enter) || (watched != &m_bar && type == QEvent::KeyPress);
    if (isPageLeft)
        makeRoom();
    return QWidget::eventFilter(watched, event);
}

int MessagePlace::barHeight() const
{
    return m_bar.hasHeightForWidth() ? m_bar.heightForWidth(width()) : m_bar.sizeHint().height();
}

void MessagePlace::placeBar()
{
    m_bar.setGeometry(x(), y(), width(), barHeight());
    m_bar.raise();
    if (height() > 0 && m_bar.isShowing() && !isPagePointedAt())
        setFixedHeight(barHeight());
}

void MessagePlace::makeRoom()
{
    // Success leaves by itself, and soon.
    const bool stays = m_bar.isShowing() && m_bar.severity() != Severity::Success;
    setFixedHeight(stays ? barHeight() : 0);
}

void MessagePlace::makeRoomUnlessPointedAt()
{
    if (!isPagePointedAt())
        makeRoom();
}

/// By place: QWidget::underMouse() is stale where a window was shown under the pointer.
bool MessagePlace::isPagePointedAt() const
{
    const auto isOver = [pointer = QCursor::pos()](const QWidget &widget) {
        return widget.rect().contains(widget.mapFromGlobal(pointer));
    };
    return isOver(m_page) && !isOver(m_bar); // the bar may lie over the page
}

void MessagePlace::moveEvent(QMoveEvent *)
{
    placeBar();
}

void MessagePlace::resizeEvent(QResizeEvent *)
{
    placeBar();
}

} // namespace Latchkey::Ui
