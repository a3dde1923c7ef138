// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/connectionswitcher.h>

#include <ui/keytable/displaytext.h>
#include <ui/theme/colors.h>
#include <ui/theme/controls.h>
#include <ui/theme/fonts.h>
#include <ui/theme/icons.h>
#include <ui/theme/paint.h>
#include <ui/widgets/connectiondot.h>

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr int preferredWidth = 236;
constexpr int smallestWidth = 120;
constexpr int dotSize = 10;
constexpr int padding = 12;
constexpr qreal markSize = 7;

} // namespace

ConnectionSwitcher::ConnectionSwitcher(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"connectionSwitcher"_s);
    setAccessibleName(tr("Connection"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setConnection({}, {}, {});
}

ConnectionSwitcher::~ConnectionSwitcher() = default;

void ConnectionSwitcher::setConnection(const QString &label, const QString &host, const QColor &color)
{
    m_label = label;
    m_host = host;
    m_color = color;
    updateTexts();
}

void ConnectionSwitcher::setSignedIn(const QString &person)
{
    m_isSignedIn = true;
    m_state = person.isEmpty() ? tr("signed in") : tr("signed in as %1").arg(person);
    updateTexts();
}

void ConnectionSwitcher::setSignedOut(const QString &state)
{
    m_isSignedIn = false;
    m_state = state;
    updateTexts();
}

void ConnectionSwitcher::setOthersWaiting(bool waiting)
{
    m_areOthersWaiting = waiting;
    updateTexts();
}

void ConnectionSwitcher::updateTexts()
{
    QStringList parts{m_label.isEmpty() ? tr("No connection") : m_label};
    if (!m_host.isEmpty())
        parts.append(m_host);
    if (!m_state.isEmpty())
        parts.append(m_state);
    if (m_areOthersWaiting)
        parts.append(tr("another connection has a message"));
    if (const QString text = listed(parts); text != accessibleDescription()) // each call is an event
        setAccessibleDescription(text);
    setToolTip(parts.join(u'\n'));
    update();
}

QSize ConnectionSwitcher::sizeHint() const
{
    return {preferredWidth, Metrics::controlHeight};
}

QSize ConnectionSwitcher::minimumSizeHint() const
{
    return {smallestWidth, Metrics::controlHeight};
}

// QAbstractButton knows the space bar alone.
void ConnectionSwitcher::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void ConnectionSwitcher::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QStyleOptionButton option;
    option.initFrom(this);
    option.state |= isDown() ? QStyle::State_Sunken : QStyle::State_Raised;
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
    if (Paint::showsKeyboardFocus(option))
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);

    // Laid out from the left, mirrored at the end.
    const auto placed = [this](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const Colors &colors = colorsFor(palette());
    const QRect area = rect().adjusted(padding, 0, -padding, 0);
    const QRect dot(area.left(), area.center().y() - dotSize / 2 + 1, dotSize, dotSize);
    ConnectionDot::paint(
        painter, placed(dot), m_label.isEmpty() ? colors.muted : m_color, m_isSignedIn, dotSize);
    const QRect chevron(area.right() - Metrics::iconSize + 1, area.top(), Metrics::iconSize, area.height());
    Icons::paint(painter, Icon::ChevronsUpDown, colors.muted, placed(chevron));
    paintWaitingMark(painter, placed(chevron));
    const int start = dot.right() + 1 + Metrics::spacing;
    paintTexts(
        painter, placed(QRect(start, area.top(), chevron.left() - Metrics::grid - start, area.height())));
}

void ConnectionSwitcher::paintWaitingMark(QPainter &painter, const QRect &chevron) const
{
    if (!m_areOthersWaiting)
        return;
    QRectF mark(0, 0, markSize, markSize);
    mark.moveCenter(QPointF(chevron.right(), chevron.center().y() - Metrics::spacing));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colorsFor(palette()).due);
    painter.drawEllipse(mark);
}

void ConnectionSwitcher::paintTexts(QPainter &painter, const QRect &area) const
{
    const Colors &colors = colorsFor(palette());
    const QFont strong = Fonts::font(Fonts::Role::Strong);
    const QFont small = Fonts::font(Fonts::Role::Caption);
    const int alignment = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    QRect line = area;
    if (!m_host.isEmpty()) {
        line.setHeight(QFontMetrics(strong).height());
        line.moveTop(area.center().y() - (line.height() + QFontMetrics(small).height()) / 2 + 1);
    }
    painter.setFont(strong);
    painter.setPen(colors.text);
    painter.drawText(line, alignment,
        QFontMetrics(strong).elidedText(
            m_label.isEmpty() ? tr("No connection") : m_label, Qt::ElideRight, line.width()));
    if (m_host.isEmpty())
        return;
    line.moveTop(line.bottom());
    line.setHeight(QFontMetrics(small).height());
    painter.setFont(small);
    painter.setPen(colors.muted);
    painter.drawText(line, alignment, QFontMetrics(small).elidedText(m_host, Qt::ElideMiddle, line.width()));
}

} // namespace Latchkey::Ui
