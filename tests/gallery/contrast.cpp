// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "contrast.h"

#include "paintrecord.h"

#include <ui/theme/colors.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QHash>
#include <QImage>
#include <QMenu>
#include <QPixmap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey::Gallery {

namespace {

using namespace Ui;

QString nameOf(const Painted &painted)
{
    const QString place = QString::fromLatin1(painted.widget->metaObject()->className()).section(u':', -1)
        + u' ' + painted.widget->objectName();
    return painted.text.isEmpty() ? u"an icon in "_s + place : u"“%1” in %2"_s.arg(painted.text, place);
}

QHash<QRgb, int> coloursOf(const QImage &picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    return counts;
}

/// What most pixels have.
QColor groundOf(const QHash<QRgb, int> &counts)
{
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return most == counts.cend() ? QColor() : QColor(most.key());
}

/// A text's colour is what it was painted with: the strokes of small letters are blended with what is behind
/// them. An icon's is its strongest pixel's.
double contrastOf(const Painted &painted, const QImage &picture)
{
    const QHash<QRgb, int> counts = coloursOf(picture);
    const QColor ground = groundOf(counts);
    if (!painted.text.isEmpty())
        return contrastRatio(blended(ground, painted.color, painted.color.alphaF()), ground);
    double best = 1;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        best = std::max(best, contrastRatio(QColor(count.key()), ground));
    return best;
}

bool isCovered(const Painted &painted, const QWidget &window)
{
    const QWidget *top = window.childAt(painted.area.center().toPoint());
    return top && top != painted.widget && !painted.widget->isAncestorOf(top)
        && !top->isAncestorOf(painted.widget);
}

/// A field's own buttons come and go gradually.
bool isFading(const QWidget &widget)
{
    return widget.inherits("QLineEditIconButton") && widget.property("opacity").toReal() < 1;
}

/// A row, or an entry of a menu, that can't be chosen.
bool isDisabledPart(const Painted &painted, const QWidget &window)
{
    const QPoint center = painted.widget->mapFrom(&window, painted.area.center().toPoint());
    if (const auto *menu = qobject_cast<const QMenu *>(painted.widget)) {
        const QAction *action = menu->actionAt(center);
        return action && !action->isEnabled();
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(painted.widget->parentWidget());
    if (!view || view->viewport() != painted.widget)
        return false;
    const QModelIndex index = view->indexAt(center);
    return index.isValid() && !index.flags().testFlag(Qt::ItemIsEnabled);
}

bool counts(const Painted &painted, const QWidget &window)
{
    return painted.widget->isEnabled() && !isFading(*painted.widget) && !isCovered(painted, window)
        && !isDisabledPart(painted, window);
}

QWidget *inFront(QWidget &window)
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    QWidget *dialog = QApplication::activeModalWidget();
    return dialog ? dialog : &window;
}

} // namespace

QStringList weakPlaces(QWidget &window, Appearance appearance, int &measured)
{
    const bool isHigh
        = appearance == Appearance::HighContrastLight || appearance == Appearance::HighContrastDark;
    QWidget &front = *inFront(window);
    const QImage picture = front.grab().toImage();
    const qreal ratio = picture.devicePixelRatio();
    QStringList weak;
    const auto found = paintedIn(front);
    for (const Painted &painted : found) {
        if (!counts(painted, front))
            continue;
        const QRect pixels
            = QRectF(painted.area.topLeft() * ratio, painted.area.size() * ratio).toAlignedRect();
        const double least = painted.text.isEmpty() ? 3.0 : isHigh ? 7.0 : 4.5;
        const double contrast = contrastOf(painted, picture.copy(pixels & picture.rect()));
        ++measured;
        if (contrast < least)
            weak += u"%1: %2 : 1 is less than %3 : 1"_s.arg(
                nameOf(painted), QString::number(contrast, 'f', 2), QString::number(least));
    }
    return weak;
}

} // namespace Latchkey::Gallery
