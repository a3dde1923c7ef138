// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/theme/underline.h>

#include <QVariant>
#include <QWidget>

namespace Latchkey::Ui {

namespace {

constexpr auto letterProperty = "underlinedLetter";

} // namespace

void setUnderlinedLetter(QWidget *button, qsizetype place)
{
    const QVariant value = place < 0 ? QVariant() : QVariant(place);
    if (button->property(letterProperty) == value)
        return;
    button->setProperty(letterProperty, value);
    button->update();
}

QString withUnderline(const QString &text, const QWidget *button)
{
    const QVariant place = button ? button->property(letterProperty) : QVariant();
    return place.isValid() ? QString(text).insert(place.toLongLong(), u'&') : text;
}

} // namespace Latchkey::Ui
