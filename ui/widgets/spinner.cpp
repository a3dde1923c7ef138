// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/spinner.h>

#include <ui/theme/colors.h>

#include <QPainter>
#include <QStyle>
#include <QTimerEvent>

namespace Latchkey::Ui {

namespace {

constexpr int diameter = 16;
constexpr int frameMilliseconds = 40;
constexpr int stepsInATurn = 24;
constexpr int sixteenthsInATurn = 360 * 16;
constexpr qreal strokeWidth = 2;

} // namespace

Spinner::Spinner(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Spinner::~Spinner() = default;

void Spinner::start()
{
    m_isRunning = true;
    updateTimer();
}

void Spinner::stop()
{
    m_isRunning = false;
    updateTimer();
}

QSize Spinner::sizeHint() const
{
    return {diameter, diameter};
}

void Spinner::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    updateTimer();
}

void Spinner::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateTimer();
}

void Spinner::paintEvent(QPaintEvent *)
{
    if (!m_isRunning)
        return;
    const Colors &colors = colorsFor(palette());
    const qreal size = std::min(width(), height()) - strokeWidth;
    QRectF circle(0, 0, size, size);
    circle.moveCenter(QRectF(rect()).center());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.line, strokeWidth));
    painter.drawEllipse(circle);
    painter.setPen(QPen(colors.accent, strokeWidth, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(
        circle, sixteenthsInATurn / 4 - m_step * sixteenthsInATurn / stepsInATurn, -sixteenthsInATurn / 4);
}

void Spinner::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QWidget::timerEvent(event);
    m_step = (m_step + 1) % stepsInATurn;
    updateTimer(); // the person may want less motion by now
}

void Spinner::updateTimer()
{
    const bool moves = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (m_isRunning && isVisible() && moves)
        m_timer.start(frameMilliseconds, this);
    else
        m_timer.stop();
    update();
}

} // namespace Latchkey::Ui
