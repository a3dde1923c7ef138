// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/theme/buttonpainter.h>

#include <ui/theme/colors.h>
#include <ui/theme/controls.h>
#include <ui/theme/icons.h>
#include <ui/theme/paint.h>
#include <ui/theme/underline.h>

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace Latchkey::Ui::ButtonPainter {

namespace {

constexpr int padding = 16;
constexpr int linkPadding = 2;
constexpr int linkHeightPadding = 4;
constexpr int linkRadius = 4;
constexpr int iconGap = 8;
constexpr int chevronWidth = 16;
constexpr int menuAreaWidth = 24;
constexpr int minimumWidth = 80;

struct Look
{
    QColor fill;
    QColor border;
    QColor label;
};

bool isEnabled(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

bool isReacting(const QStyleOption &option)
{
    return isEnabled(option)
        && (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On));
}

QColor fadedLabel(const Colors &colors)
{
    return blended(colors.base, colors.muted, 0.6);
}

Look primaryLook(const QStyleOption &option, const Colors &colors)
{
    if (!isEnabled(option))
        return {blended(colors.base, colors.muted, 0.14), {}, fadedLabel(colors)};
    return {Paint::reacting(colors.accent, colors.onAccent, option), {}, colors.onAccent};
}

Look normalLook(const QStyleOption &option, const Colors &colors, const QColor &label)
{
    if (!isEnabled(option))
        return {{}, blended(colors.base, colors.line, 0.7), fadedLabel(colors)};
    const QColor border = isReacting(option) ? blended(colors.line, colors.text, 0.12) : colors.line;
    return {Paint::reacting(colors.base, colors.text, option), border, label};
}

Look quietLook(const QStyleOption &option, const Colors &colors)
{
    QColor fill;
    if (isReacting(option)) {
        fill = colors.text;
        fill.setAlphaF(option.state.testFlag(QStyle::State_Sunken) ? 0.12F : 0.07F);
    }
    return {fill, {}, isEnabled(option) ? colors.text : fadedLabel(colors)};
}

Look look(Variant variant, const QStyleOption &option)
{
    const Colors &colors = colorsFor(option.palette);
    switch (variant) {
    case Variant::Normal:
        return normalLook(option, colors, colors.text);
    case Variant::Primary:
        return primaryLook(option, colors);
    case Variant::Quiet:
        return quietLook(option, colors);
    case Variant::Link:
        return {{}, {}, isEnabled(option) ? colors.accent : fadedLabel(colors)};
    case Variant::Danger:
        return normalLook(option, colors, colors.overdue);
    }
    return {};
}

void drawPanel(const QStyleOption &option, QPainter &painter, const Look &look, Variant variant)
{
    const Colors &colors = colorsFor(option.palette);
    if (!Paint::showsKeyboardFocus(option)) {
        Paint::panel(painter, option.rect, look.fill, look.border, Metrics::cornerRadius);
        return;
    }
    const bool isFilled = variant == Variant::Primary;
    const QRectF inner = isFilled ? QRectF(option.rect).adjusted(3, 3, -3, -3) : QRectF(option.rect);
    Paint::panel(painter, inner, look.fill, {}, isFilled ? Metrics::cornerRadius - 3 : Metrics::cornerRadius);
    Paint::focusRing(
        painter, option.rect, colors.accent, variant == Variant::Link ? linkRadius : Metrics::cornerRadius);
}

/// The icon in the label's colour where the variant has one of its own, else in the icon's.
QPixmap iconPixmap(const QIcon &icon, const QSize &size, const QStyleOption &option, const Look &look,
    Variant variant, const QPainter &painter)
{
    const bool isTinted
        = variant == Variant::Primary || variant == Variant::Link || variant == Variant::Danger;
    // What is tinted has its label's fading already.
    const QIcon::Mode mode = isTinted || isEnabled(option) ? QIcon::Normal : QIcon::Disabled;
    QPixmap pixmap = icon.pixmap(size, painter.device()->devicePixelRatioF(), mode);
    if (!isTinted)
        return pixmap;
    QPainter tint(&pixmap);
    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tint.fillRect(QRect(QPoint(), pixmap.size()), look.label);
    return pixmap;
}

QFont labelFont(const QFont &base, Variant variant)
{
    QFont font = base;
    if (variant == Variant::Primary)
        font.setWeight(QFont::DemiBold);
    return font;
}

QFont fontOf(const QWidget *widget, Variant variant)
{
    return labelFont(widget ? widget->font() : QFont(), variant);
}

void drawIconAndText(QPainter &painter, const QStyleOption &option, const QRect &area, const QPixmap &icon,
    const QString &text, Qt::Alignment alignment, const QColor &color)
{
    const QSize iconSize = icon.isNull() ? QSize(0, 0) : icon.deviceIndependentSize().toSize();
    const QFontMetrics metrics = painter.fontMetrics();
    const int gap = icon.isNull() || text.isEmpty() ? 0 : iconGap;
    const int room = area.width() - iconSize.width() - gap;
    const QString label = metrics.size(Qt::TextShowMnemonic, text).width() > room
        ? metrics.elidedText(text, Qt::ElideRight, room, Qt::TextShowMnemonic)
        : text;
    const int textWidth = metrics.size(Qt::TextShowMnemonic, label).width();
    QRect block(QPoint(), QSize(iconSize.width() + gap + textWidth, area.height()));
    block = QStyle::alignedRect(option.direction, alignment | Qt::AlignVCenter, block.size(), area);
    const auto visual = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, block, rect);
    };
    if (!icon.isNull()) {
        const QRect spot(block.left(), block.center().y() - (iconSize.height() - 1) / 2, iconSize.width(),
            iconSize.height());
        painter.drawPixmap(Paint::onDevicePixel(painter, visual(spot).topLeft()), icon);
    }
    painter.setPen(color);
    const QRect textArea(block.left() + iconSize.width() + gap, block.top(), textWidth, block.height());
    painter.drawText(visual(textArea), Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, label);
}

int horizontalPadding(Variant variant)
{
    return variant == Variant::Link ? linkPadding : padding;
}

} // namespace

void drawBevel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget)
{
    const Variant variant
        = option.features.testFlag(QStyleOptionButton::Flat) ? Variant::Quiet : variantOf(widget);
    drawPanel(option, painter, look(variant, option), variant);
}

void drawLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget)
{
    const Variant variant = variantOf(widget);
    const Look colors = look(variant, option);
    const int inset = horizontalPadding(variant);
    QRect area = option.rect.adjusted(inset, 0, -inset, 0);
    painter.save();
    QFont font = fontOf(widget, variant);
    font.setUnderline(variant == Variant::Link && isReacting(option));
    painter.setFont(font);
    if (option.features.testFlag(QStyleOptionButton::HasMenu)) {
        const QRect chevron(area.right() - chevronWidth + 1 + 4, area.top(), chevronWidth, area.height());
        Icons::paint(painter, Icon::ChevronDown, colors.label,
            QStyle::visualRect(option.direction, option.rect, chevron));
        area.setRight(chevron.left() - iconGap);
        area = QStyle::visualRect(option.direction, option.rect, area);
    }
    const QPixmap icon = option.icon.isNull()
        ? QPixmap()
        : iconPixmap(option.icon, option.iconSize, option, colors, variant, painter);
    drawIconAndText(
        painter, option, area, icon, withUnderline(option.text, widget), Qt::AlignHCenter, colors.label);
    painter.restore();
}

QSize size(const QStyleOptionButton &option, const QWidget *widget)
{
    const Variant variant = variantOf(widget);
    const QFontMetrics metrics(fontOf(widget, variant));
    const QSize text = metrics.size(Qt::TextShowMnemonic, option.text);
    int width = text.width() + 2 * horizontalPadding(variant);
    if (!option.icon.isNull())
        width += option.iconSize.width() + (option.text.isEmpty() ? 0 : iconGap);
    if (option.features.testFlag(QStyleOptionButton::HasMenu))
        width += chevronWidth + iconGap;
    if (variant == Variant::Link)
        return {width, text.height() + 2 * linkHeightPadding};
    const int height = std::max<int>(Metrics::controlHeight, text.height() + 12);
    return {option.text.isEmpty() ? height : std::max(width, minimumWidth), height};
}

void drawToolButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget)
{
    Variant variant = variantOf(widget);
    if (variant == Variant::Normal && option.state.testFlag(QStyle::State_AutoRaise))
        variant = Variant::Quiet;
    const Look colors = look(variant, option);
    drawPanel(option, painter, colors, variant);
    QRect area = option.rect;
    if (option.subControls.testFlag(QStyle::SC_ToolButtonMenu)) {
        const QRect menu = toolButtonMenuArea(option);
        Icons::paint(painter, Icon::ChevronDown, colors.label, menu, 14);
        area.setWidth(area.width() - menu.width());
        area = QStyle::visualRect(option.direction, option.rect, area);
    }
    const bool showsIcon = option.toolButtonStyle != Qt::ToolButtonTextOnly && !option.icon.isNull();
    const bool showsText = option.toolButtonStyle != Qt::ToolButtonIconOnly || option.icon.isNull();
    painter.save();
    painter.setFont(labelFont(option.font, variant));
    const QPixmap icon
        = showsIcon ? iconPixmap(option.icon, option.iconSize, option, colors, variant, painter) : QPixmap();
    drawIconAndText(painter, option, showsText ? area.adjusted(8, 0, -8, 0) : area, icon,
        showsText ? option.text : QString(), Qt::AlignHCenter, colors.label);
    painter.restore();
}

QSize toolButtonSize(const QStyleOptionToolButton &option, const QSize &contents)
{
    const bool isIconOnly = option.toolButtonStyle == Qt::ToolButtonIconOnly && !option.icon.isNull();
    const bool isQuiet = option.state.testFlag(QStyle::State_AutoRaise);
    const int height = std::max<int>(isQuiet ? 28 : Metrics::controlHeight, option.iconSize.height() + 12);
    QSize size(isIconOnly ? height : contents.width() + 24, height);
    if (option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup))
        size.rwidth() += menuAreaWidth;
    return size;
}

QRect toolButtonMenuArea(const QStyleOptionToolButton &option)
{
    QRect area = option.rect;
    area.setLeft(area.right() - menuAreaWidth + 1);
    return QStyle::visualRect(option.direction, option.rect, area);
}

} // namespace Latchkey::Ui::ButtonPainter
