// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "contrast.h"

#include <ui/keytable/keytable.h>
#include <ui/theme/colors.h>
#include <ui/widgets/iconlabel.h>

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPixmap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey::Gallery {

namespace {

using namespace Ui;

struct Place
{
    QRect area; // in the window's coordinates
    bool isText;
    QString name;
};

QString nameOf(const QWidget &widget)
{
    return QString::fromLatin1(widget.metaObject()->className()).section(u':', -1) + u' '
        + widget.objectName();
}

/// The best contrast of a pixel with the colour that most pixels have: thin strokes are blended, the middle
/// of some is not.
double contrastIn(const QImage &picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    QRgb ground = 0;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        if (count.value() > counts.value(ground))
            ground = count.key();
    double best = 1;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        best = std::max(best, contrastRatio(QColor(count.key()), QColor(ground)));
    return best;
}

/// Without the frame, which has a colour of its own.
QRect inside(const QWidget &widget)
{
    constexpr int frame = 4;
    return widget.rect().adjusted(frame, frame, -frame, -frame);
}

void addWidget(QList<Place> &places, const QWidget &widget, const QWidget &window)
{
    const auto add = [&](const QRect &area, bool isText) {
        const QRect shown = widget.visibleRegion().boundingRect() & area;
        const QWidget *top = window.childAt(widget.mapTo(&window, area.center()));
        const bool isCovered
            = top && top != &widget && !widget.isAncestorOf(top) && !top->isAncestorOf(&widget);
        if (shown == area && !area.isEmpty() && !isCovered)
            places.append({area.translated(widget.mapTo(&window, QPoint())), isText, nameOf(widget)});
    };
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label && !label->text().isEmpty())
        add(label->rect(), true);
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        add(inside(widget), !button->text().isEmpty() && !button->inherits("QToolButton"));
    else if (const auto *edit = qobject_cast<const QLineEdit *>(&widget);
             edit && !edit->displayText().isEmpty())
        add(inside(widget), true);
    else if (qobject_cast<const QComboBox *>(&widget))
        add(inside(widget), true);
    else if (qobject_cast<const IconLabel *>(&widget))
        add(widget.rect(), false);
}

void addCells(QList<Place> &places, const KeyTable &table, const QWidget &window)
{
    const QAbstractItemModel &model = *table.model();
    const QRect viewport = table.viewport()->rect();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const QRect cell
                = table.visualRect(index).adjusted(3, 3, -3, -3); // without the ring of the current row
            if (viewport.contains(cell) && !cell.isEmpty() && !index.data().toString().isEmpty())
                places.append({cell.translated(table.viewport()->mapTo(&window, QPoint())), true,
                    u"cell %1,%2"_s.arg(QString::number(row), QString::number(column))});
        }
    }
}

void addEntries(QList<Place> &places, const QMenu &menu)
{
    const auto actions = menu.actions();
    for (const QAction *action : actions)
        if (!action->isSeparator() && action->isEnabled() && action->isVisible())
            places.append({menu.actionGeometry(const_cast<QAction *>(action)).adjusted(4, 2, -4, -2), true,
                u"entry "_s + action->text()});
}

/// A field's own buttons come and go gradually.
bool isFading(const QWidget &widget)
{
    return widget.inherits("QLineEditIconButton") && widget.property("opacity").toReal() < 1;
}

QList<Place> placesIn(const QWidget &window)
{
    QList<Place> places;
    if (const auto *menu = qobject_cast<const QMenu *>(&window))
        addEntries(places, *menu);
    const auto widgets = window.findChildren<const QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->window() != &window || !widget->isVisible() || !widget->isEnabled() || isFading(*widget))
            continue;
        if (const auto *table = qobject_cast<const KeyTable *>(widget))
            addCells(places, *table, window);
        else
            addWidget(places, *widget, window);
    }
    return places;
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
    const auto places = placesIn(front);
    for (const Place &place : places) {
        const QRect pixels(place.area.topLeft() * ratio, place.area.size() * ratio);
        const double least = !place.isText ? 3.0 : isHigh ? 7.0 : 4.5;
        const double found = contrastIn(picture.copy(pixels));
        ++measured;
        if (found < least)
            weak += u"%1: %2 : 1 is less than %3 : 1"_s.arg(
                place.name, QString::number(found, 'f', 2), QString::number(least));
    }
    return weak;
}

} // namespace Latchkey::Gallery
