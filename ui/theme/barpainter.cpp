// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/theme/barpainter.h>

#include <ui/theme/colors.h>
#include <ui/theme/paint.h>

#include <QPainter>
#include <QStyleOption>

namespace Latchkey::Ui::BarPainter {

namespace {

constexpr int handleMargin = 3;
constexpr int shortestHandle = 32;

bool isHorizontal(const QStyleOptionSlider &option)
{
    return option.orientation == Qt::Horizontal;
}

QRect handle(const QStyleOptionSlider &option)
{
    const QRect groove = option.rect;
    const int length = isHorizontal(option) ? groove.width() : groove.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int size = length;
    if (range > 0) {
        const auto share = qint64(option.pageStep) * length / (range + option.pageStep);
        size = std::min(length, std::max(shortestHandle, static_cast<int>(share)));
    }
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - size, option.upsideDown);
    const QRect rect = isHorizontal(option)
        ? QRect(groove.left() + start, groove.top(), size, groove.height())
        : QRect(groove.left(), groove.top() + start, groove.width(), size);
    return isHorizontal(option) ? QStyle::visualRect(option.direction, groove, rect) : rect;
}

QRect page(const QStyleOptionSlider &option, bool isBefore)
{
    const QRect slider = handle(option);
    QRect rect = option.rect;
    if (isHorizontal(option)) {
        if (isBefore == (option.direction == Qt::LeftToRight))
            rect.setRight(slider.left() - 1);
        else
            rect.setLeft(slider.right() + 1);
    } else if (isBefore) {
        rect.setBottom(slider.top() - 1);
    } else {
        rect.setTop(slider.bottom() + 1);
    }
    return rect;
}

} // namespace

void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter)
{
    const Colors &colors = colorsFor(option.palette);
    if (option.maximum <= option.minimum)
        return;
    const bool isGripped = option.state.testFlag(QStyle::State_Sunken)
        && option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const qreal strength = isGripped ? 0.75 : isHovered ? 0.6 : 0.35;
    const QRectF bar
        = QRectF(handle(option)).adjusted(handleMargin, handleMargin, -handleMargin, -handleMargin);
    const qreal radius = std::min(bar.width(), bar.height()) / 2;
    Paint::panel(painter, bar, blended(colors.base, colors.muted, strength), {}, radius);
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    if (part == QStyle::SC_ScrollBarSlider)
        return handle(option);
    if (part == QStyle::SC_ScrollBarGroove)
        return option.rect;
    if (part == QStyle::SC_ScrollBarSubPage)
        return page(option, true);
    if (part == QStyle::SC_ScrollBarAddPage)
        return page(option, false);
    return {};
}

void drawProgress(const QStyleOptionProgressBar &option, QPainter &painter)
{
    const Colors &colors = colorsFor(option.palette);
    QRectF track(option.rect);
    track.setHeight(std::min<qreal>(track.height(), progressHeight));
    track.moveCenter(QRectF(option.rect).center());
    const qreal radius = track.height() / 2;
    Paint::panel(painter, track, colors.line, {}, radius);
    const bool isBusy = option.minimum == option.maximum;
    const double share
        = isBusy ? 0.3 : double(option.progress - option.minimum) / (double(option.maximum) - option.minimum);
    if (share <= 0)
        return;
    QRectF done = track;
    done.setWidth(std::max(track.height(), track.width() * std::min(1.0, share)));
    if ((option.direction == Qt::RightToLeft) != option.invertedAppearance)
        done.moveRight(track.right());
    Paint::panel(painter, done, colors.accent, {}, radius);
}

} // namespace Latchkey::Ui::BarPainter
