// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/connectionswitcher.h>

#include <ui/theme/colors.h>
#include <ui/theme/controls.h>
#include <ui/theme/fonts.h>
#include <ui/theme/icons.h>

#include <QPainter>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr int preferredWidth = 236;
constexpr int smallestWidth = 120;
constexpr int dotSize = 10;
constexpr int padding = 12;

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

void ConnectionSwitcher::setPerson(const QString &name)
{
    m_person = name;
    updateTexts();
}

void ConnectionSwitcher::updateTexts()
{
    QStringList parts{m_label.isEmpty() ? tr("No connection") : m_label};
    if (!m_host.isEmpty())
        parts.append(m_host);
    if (!m_person.isEmpty())
        parts.append(tr("signed in as %1").arg(m_person));
    setAccessibleDescription(parts.join(u", "_s));
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

void ConnectionSwitcher::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QStyleOptionButton option;
    option.initFrom(this);
    option.state |= isDown() ? QStyle::State_Sunken : QStyle::State_Raised;
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
    if (hasFocus() && option.state & QStyle::State_KeyboardFocusChange)
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);

    const Colors &colors = colorsFor(palette());
    QRect area = rect().adjusted(padding, 0, -padding, 0);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto take = [&area, mirrored](int width) {
        const QRect part(mirrored ? area.right() - width + 1 : area.left(), area.top(), width, area.height());
        mirrored ? area.setRight(part.left() - 1) : area.setLeft(part.right() + 1);
        return part;
    };
    const QRect dot = take(dotSize);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_label.isEmpty() ? colors.muted : m_color);
    painter.drawEllipse(QRectF(
        dot.center().x() + 0.5 - dotSize / 2.0, rect().center().y() + 0.5 - dotSize / 2.0, dotSize, dotSize));
    take(Metrics::spacing);
    const QRect chevron(mirrored ? area.left() : area.right() - Metrics::iconSize + 1, area.top(),
        Metrics::iconSize, area.height());
    Icons::paint(painter, Icon::ChevronsUpDown, colors.muted, chevron);
    mirrored ? area.setLeft(chevron.right() + Metrics::grid) : area.setRight(chevron.left() - Metrics::grid);

    const Qt::Alignment start = Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft);
    const QFont strong = Fonts::font(Fonts::Role::Strong);
    const QFont small = Fonts::font(Fonts::Role::Caption);
    const QString label = m_label.isEmpty() ? tr("No connection") : m_label;
    const QString second = m_person.isEmpty() ? m_host : m_person + u" · "_s + m_host;
    const int total = second.isEmpty() ? 0 : QFontMetrics(strong).height() + QFontMetrics(small).height();
    QRect line = area;
    if (total > 0)
        line = QRect(
            area.left(), rect().center().y() - total / 2 + 1, area.width(), QFontMetrics(strong).height());
    painter.setFont(strong);
    painter.setPen(colors.text);
    painter.drawText(line, int(start | Qt::AlignVCenter),
        QFontMetrics(strong).elidedText(label, Qt::ElideRight, line.width()));
    if (total == 0)
        return;
    line.moveTop(line.bottom());
    line.setHeight(QFontMetrics(small).height());
    painter.setFont(small);
    painter.setPen(colors.muted);
    painter.drawText(line, int(start | Qt::AlignVCenter),
        QFontMetrics(small).elidedText(second, Qt::ElideMiddle, line.width()));
}

} // namespace Latchkey::Ui
