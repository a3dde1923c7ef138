// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "clipping.h"
#include "texts.h"

#include <ui/widgets/elidedlabel.h>

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyleOptionFrame>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey::Gallery {

namespace {

constexpr int roundingError = 1; // sizes are whole, text is not

QString report(const QWidget &widget, const QString &text, int has, int needs)
{
    return u"%1: %2 px of %3: %4"_s.arg(placeOf(widget), QString::number(has), QString::number(needs), text);
}

bool isReadElsewhere(const QWidget &widget)
{
    return !widget.toolTip().isEmpty();
}

QStringList ofLabel(const QLabel &label)
{
    const bool hasToolTip = qobject_cast<const Ui::ElidedLabel *>(&label) || isReadElsewhere(label);
    if (label.text().isEmpty() || hasToolTip)
        return {};
    if (label.wordWrap()) {
        const int needed = label.heightForWidth(label.width());
        if (needed > label.height() + roundingError)
            return {report(label, label.text(), label.height(), needed)};
    } else if (label.sizeHint().width() > label.width() + roundingError) {
        return {report(label, label.text(), label.width(), label.sizeHint().width())};
    }
    return {};
}

QStringList ofButton(const QAbstractButton &button)
{
    if (button.text().isEmpty() || isReadElsewhere(button)
        || button.sizeHint().width() <= button.width() + roundingError)
        return {};
    return {report(button, button.text(), button.width(), button.sizeHint().width())};
}

QStringList ofLineEdit(const QLineEdit &edit)
{
    if (edit.placeholderText().isEmpty() || !edit.text().isEmpty() || isReadElsewhere(edit))
        return {};
    QStyleOptionFrame option;
    option.initFrom(&edit);
    const int room = edit.style()->subElementRect(QStyle::SE_LineEditContents, &option, &edit).width();
    const int needed = edit.fontMetrics().horizontalAdvance(edit.placeholderText());
    if (needed > room)
        return {report(edit, edit.placeholderText(), room, needed)};
    return {};
}

QStringList ofHeader(const QHeaderView &header)
{
    QStringList clipped;
    for (int section = 0; section < header.count(); ++section) {
        const bool elsewhere
            = !header.model()->headerData(section, header.orientation(), Qt::ToolTipRole).isNull();
        const int needed = header.sectionSizeHint(section);
        if (!header.isSectionHidden(section) && !elsewhere && needed > header.sectionSize(section))
            clipped += report(header, header.model()->headerData(section, header.orientation()).toString(),
                header.sectionSize(section), needed);
    }
    return clipped;
}

/// What sticks out of its parent is cut off, unless it can be scrolled to.
QStringList ofPlace(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    if (!parent || widget.isWindow() || qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()))
        return {};
    if (parent->rect()
            .adjusted(-roundingError, -roundingError, roundingError, roundingError)
            .contains(widget.geometry()))
        return {};
    const QRect out = widget.geometry();
    return {u"%1: sticks out of %2: %3,%4 %5×%6 in %7×%8"_s.arg(placeOf(widget), placeOf(*parent))
                .arg(out.x())
                .arg(out.y())
                .arg(out.width())
                .arg(out.height())
                .arg(parent->width())
                .arg(parent->height())};
}

bool isText(const QWidget &widget)
{
    return qobject_cast<const QLabel *>(&widget) || qobject_cast<const QAbstractButton *>(&widget)
        || qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget);
}

} // namespace

QStringList clippedTexts(const QWidget &widget)
{
    QStringList clipped;
    const auto inside = widget.findChildren<QWidget *>();
    for (const QWidget *one : inside) {
        if (!one->isVisible() || one->window() != widget.window())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(one))
            clipped += ofLabel(*label);
        if (const auto *button = qobject_cast<const QAbstractButton *>(one))
            clipped += ofButton(*button);
        if (const auto *edit = qobject_cast<const QLineEdit *>(one))
            clipped += ofLineEdit(*edit);
        if (const auto *header = qobject_cast<const QHeaderView *>(one))
            clipped += ofHeader(*header);
        if (isText(*one))
            clipped += ofPlace(*one);
    }
    return clipped;
}

} // namespace Latchkey::Gallery
