// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>

class QPainter;
class QRect;
class QStyle;
class QStyleOptionButton;
class QStyleOptionToolButton;
class QWidget;

/// Push and tool buttons in their variants.
namespace Latchkey::Ui::ButtonPainter {

void drawBevel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget);
void drawLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget);
[[nodiscard]] QSize size(const QStyleOptionButton &option, const QWidget *widget);

void drawToolButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget);
[[nodiscard]] QSize toolButtonSize(const QStyleOptionToolButton &option, const QSize &contents);
[[nodiscard]] QRect toolButtonMenuArea(const QStyleOptionToolButton &option);

} // namespace Latchkey::Ui::ButtonPainter
