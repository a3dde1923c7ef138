// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/theme/controls.h>

#include <ui/theme/fonts.h>
#include <ui/theme/icons.h>

#include <QLabel>
#include <QToolButton>
#include <QVariant>

namespace Latchkey::Ui {

namespace {

constexpr char variantProperty[] = "variant";
constexpr char invalidProperty[] = "invalid";
constexpr char monospaceProperty[] = "monospaceColumn";

} // namespace

void setVariant(QWidget *button, Variant variant)
{
    button->setProperty(variantProperty, static_cast<int>(variant));
    button->setAttribute(Qt::WA_Hover);
    button->updateGeometry();
    button->update();
}

Variant variantOf(const QWidget *button)
{
    if (!button)
        return Variant::Normal;
    return static_cast<Variant>(button->property(variantProperty).toInt());
}

void setIconOnly(QToolButton *button, Icon icon, const QString &name)
{
    button->setIcon(
        Icons::get(icon, variantOf(button) == Variant::Danger ? ColorRole::Overdue : ColorRole::Text));
    button->setIconSize(QSize(Metrics::iconSize, Metrics::iconSize));
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setText(name);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
}

void setMonospaceColumn(QWidget *menu)
{
    menu->setProperty(monospaceProperty, true);
}

bool hasMonospaceColumn(const QWidget *menu)
{
    return menu && menu->property(monospaceProperty).toBool();
}

void setInvalid(QWidget *field, bool invalid)
{
    field->setProperty(invalidProperty, invalid);
    field->update();
}

bool isInvalid(const QWidget *field)
{
    return field && field->property(invalidProperty).toBool();
}

void makeSurface(QWidget *widget)
{
    widget->setBackgroundRole(QPalette::Base);
    widget->setAutoFillBackground(true);
}

void makeMuted(QLabel *label)
{
    label->setForegroundRole(QPalette::PlaceholderText);
}

void makeCaption(QLabel *label)
{
    label->setFont(Fonts::font(Fonts::Role::Caption));
    makeMuted(label);
}

void makeHeading(QLabel *label)
{
    label->setFont(Fonts::font(Fonts::Role::Heading));
}

void makeTitle(QLabel *label)
{
    label->setFont(Fonts::font(Fonts::Role::Title));
}

} // namespace Latchkey::Ui
