// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/theme/icons.h>

#include <QIconEngine>

namespace Latchkey::Ui {

/// Paints one of the icons in the colour that its role has in the application's palette at that moment.
class IconEngine final : public QIconEngine
{
public:
    IconEngine(Icon icon, ColorRole role);
    ~IconEngine() override;

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QString key() const override;
    [[nodiscard]] QIconEngine *clone() const override;
    bool isNull() override { return false; }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const;

    Icon m_icon;
    ColorRole m_role;
};

} // namespace Latchkey::Ui
