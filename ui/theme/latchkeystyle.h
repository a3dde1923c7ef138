// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace Latchkey::Ui {

/// Paints the controls over Fusion. No style sheet: it would cost the first paint.
class LatchkeyStyle final : public QProxyStyle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LatchkeyStyle)

public:
    LatchkeyStyle();
    ~LatchkeyStyle() override;

    /// Widgets that move ask for SH_Widget_Animation_Duration, which is then 0.
    void setReducedMotion(bool reduced) { m_isMotionReduced = reduced; }

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
        const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
        const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *returnData) const override;
    [[nodiscard]] QIcon standardIcon(
        StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void drawFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawFocus(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;

    bool m_isMotionReduced = false;
};

} // namespace Latchkey::Ui
