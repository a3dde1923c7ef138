// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/messageplace.h>

#include <ui/widgets/messagebar.h>

#include <QCursor>
#include <QEvent>
#include <QGuiApplication>

#include <utility>

namespace Latchkey::Ui {

using namespace std::chrono_literals;

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
    m_rest.setSingleShot(true);
    setRestTime(500ms);
    connect(&m_rest, &QTimer::timeout, this, &MessagePlace::lookAtPointer);
}

MessagePlace::~MessagePlace() = default;

void MessagePlace::watchKeys(QWidget &widget)
{
    widget.installEventFilter(this);
}

void MessagePlace::setRestTime(std::chrono::milliseconds time)
{
    m_rest.setInterval(time);
}

bool MessagePlace::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (watched == &m_bar && (type == QEvent::ShowToParent || type == QEvent::LayoutRequest))
        placeBar(); // also for another text, or its details
    if (watched == &m_bar && (type == QEvent::ShowToParent || type == QEvent::HideToParent))
        makeRoomUnlessPointedAt();
    // A shortcut is no key press to who has the focus.
    if (watched != &m_bar && (type == QEvent::ShortcutOverride || type == QEvent::KeyPress))
        m_pointerAtKey = QCursor::pos();
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
    if (height() > 0 && m_bar.isShowing() && isPageFree())
        setFixedHeight(barHeight());
}

void MessagePlace::makeRoom()
{
    m_rest.stop();
    setFixedHeight(m_bar.isShowing() ? barHeight() : 0);
}

void MessagePlace::makeRoomUnlessPointedAt()
{
    if (isPageFree())
        return makeRoom();
    m_pointer = QCursor::pos();
    m_rest.start();
}

void MessagePlace::lookAtPointer()
{
    if (!m_bar.isShowing())
        return;
    const QPoint before = std::exchange(m_pointer, QCursor::pos());
    if (before == m_pointer && QGuiApplication::mouseButtons() == Qt::NoButton)
        makeRoom();
    else
        m_rest.start();
}

/// By place: QWidget::underMouse() is stale where a window was shown under the pointer.
bool MessagePlace::isPagePointedAt() const
{
    const auto isOver = [pointer = QCursor::pos()](const QWidget &widget) {
        return widget.rect().contains(widget.mapFromGlobal(pointer));
    };
    return isOver(m_page) && !isOver(m_bar); // the bar may lie over the page
}

/// It may move and nobody misses what they are about to click.
bool MessagePlace::isPageFree() const
{
    return QGuiApplication::mouseButtons() == Qt::NoButton
        && (!isPagePointedAt() || m_pointerAtKey == QCursor::pos());
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
