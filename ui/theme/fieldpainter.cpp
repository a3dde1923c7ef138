// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/theme/fieldpainter.h>

#include <ui/theme/colors.h>
#include <ui/theme/controls.h>
#include <ui/theme/icons.h>
#include <ui/theme/paint.h>

#include <QPainter>
#include <QStyleOption>
#include <QToolButton>
#include <QWidget>

namespace Latchkey::Ui::FieldPainter {

namespace {

constexpr int padding = 10; // QLineEdit adds two of its own
constexpr int paddingBesideIcon = 3; // after an icon QLineEdit has counted the icon's width already
constexpr int arrowWidth = 32;

QColor borderColor(const QStyleOption &option, const QWidget *widget)
{
    const Colors &colors = colorsFor(option.palette);
    if (isInvalid(widget))
        return colors.expired;
    if (option.state.testFlag(QStyle::State_HasFocus))
        return colors.accent;
    if (option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled))
        return blended(colors.line, colors.text, 0.15);
    return colors.line;
}

} // namespace

void drawPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    Paint::panel(painter, option.rect, Paint::fieldFill(option, widget), borderColor(option, widget),
        Metrics::cornerRadius, hasFocus ? 2 : 1);
}

QRect lineEditContents(const QStyleOption &option, const QWidget *widget)
{
    int left = padding;
    int right = padding;
    if (widget) {
        const auto icons = widget->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly);
        for (const QToolButton *icon : icons) {
            if (!icon->isVisibleTo(widget))
                continue;
            const bool isLeft = icon->geometry().center().x() < option.rect.center().x();
            (isLeft ? left : right) = paddingBesideIcon;
        }
    }
    return option.rect.adjusted(left, 0, -right, 0);
}

void drawComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget)
{
    const Colors &colors = colorsFor(option.palette);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.frame && option.editable) {
        drawPanel(option, painter, widget);
    } else if (option.frame) {
        const QColor fill = isEnabled ? Paint::reacting(colors.base, colors.text, option) : QColor();
        const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
        Paint::panel(
            painter, option.rect, fill, borderColor(option, widget), Metrics::cornerRadius, hasFocus ? 2 : 1);
    }
    const QColor arrow = isEnabled ? colors.muted : blended(colors.base, colors.muted, 0.5);
    Icons::paint(painter, Icon::ChevronDown, arrow, comboBoxArrow(option));
}

void drawComboBoxLabel(const QStyleOptionComboBox &option, QPainter &painter)
{
    QRect area = comboBoxContents(option);
    const auto visual = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, area, rect);
    };
    int taken = 0;
    if (!option.currentIcon.isNull()) {
        const QIcon::Mode mode
            = option.state.testFlag(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled;
        const QRect spot(area.topLeft(), QSize(option.iconSize.width(), area.height()));
        option.currentIcon.paint(&painter, visual(spot), Qt::AlignCenter, mode);
        taken = option.iconSize.width() + Metrics::spacing;
    }
    if (option.currentText.isEmpty() || option.editable)
        return;
    const QRect textArea = visual(area.adjusted(taken, 0, 0, 0));
    painter.setPen(option.palette.color(QPalette::ButtonText));
    painter.drawText(textArea,
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter)
            | Qt::TextSingleLine,
        option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, textArea.width()));
}

QRect comboBoxArrow(const QStyleOptionComboBox &option)
{
    QRect area = option.rect;
    area.setLeft(area.right() - arrowWidth + 1);
    return QStyle::visualRect(option.direction, option.rect, area);
}

QRect comboBoxContents(const QStyleOptionComboBox &option)
{
    const int left = option.editable ? 1 : 12;
    return QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(left, 1, -arrowWidth, -1));
}

} // namespace Latchkey::Ui::FieldPainter
