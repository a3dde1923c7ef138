// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/lock/idlewatch.h>

#include <ui/preferences/preferences.h>

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QMouseEvent>
#include <QWidget>

#include <algorithm>
#include <array>

using namespace std::chrono_literals;

namespace Latchkey::Ui {

namespace {

// Not until the time is up at one go: timers stand still while the computer sleeps, the clock does not.
constexpr std::chrono::milliseconds longestPause = 5s;

// A shortcut never becomes a KeyPress, and during a drag the mouse never moves.
constexpr std::array touches{QEvent::KeyPress, QEvent::ShortcutOverride, QEvent::MouseMove,
    QEvent::MouseButtonPress, QEvent::Wheel, QEvent::TouchBegin, QEvent::TouchUpdate, QEvent::TabletMove,
    QEvent::TabletPress, QEvent::DragEnter, QEvent::DragMove, QEvent::Drop};

bool isTouch(const QEvent &event)
{
    if (event.type() == QEvent::InputMethod) { // an empty one comes with a change of the focus, too
        const auto &input = static_cast<const QInputMethodEvent &>(event);
        return !input.preeditString().isEmpty() || !input.commitString().isEmpty();
    }
    return std::ranges::find(touches, event.type()) != touches.end();
}

} // namespace

IdleWatch::IdleWatch(const Preferences &preferences, std::function<bool()> hasNothingToLock,
    SteadyClock clock, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_hasNothingToLock(std::move(hasNothingToLock))
    , m_clock(std::move(clock))
    , m_last(m_clock())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
    connect(&m_preferences, &Preferences::changed, this, &IdleWatch::look);
    QCoreApplication::instance()->installEventFilter(this);
    m_timer.start(longestPause);
}

IdleWatch::~IdleWatch() = default;

void IdleWatch::noteActivity()
{
    m_last = m_clock();
    endWarning();
}

void IdleWatch::endWarning()
{
    if (std::exchange(m_isWarning, false))
        emit calmed();
}

void IdleWatch::look()
{
    m_timer.start(longestPause);
    const std::chrono::milliseconds limit = m_preferences.lockAfter();
    if (limit == 0ms || m_hasNothingToLock())
        return noteActivity();
    const auto left = limit - (m_clock() - m_last);
    if (left <= 0ms) {
        m_isWarning = false;
        m_last = m_clock();
        return emit expired();
    }
    if (left > warningTime) {
        m_timer.start(std::min(longestPause, left - warningTime));
        return endWarning();
    }
    m_isWarning = true;
    m_timer.start(std::min<std::chrono::milliseconds>(1s, left));
    emit warned(std::chrono::ceil<std::chrono::seconds>(left));
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (!isTouch(*event))
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || (m_ignored && widget->window() == m_ignored))
        return false;
    if (event->type() == QEvent::MouseMove) {
        // A window that opens under a mouse at rest makes such an event too.
        const QPoint position = static_cast<QMouseEvent *>(event)->globalPosition().toPoint();
        if (std::exchange(m_mouse, position) == position)
            return false;
    }
    noteActivity();
    return false;
}

} // namespace Latchkey::Ui

#include "moc_idlewatch.cpp"
