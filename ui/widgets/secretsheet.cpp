// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/secretsheet.h>

#include <ui/theme/colors.h>
#include <ui/theme/controls.h>
#include <ui/theme/fonts.h>
#include <ui/theme/paint.h>

#include <QPainter>

namespace Latchkey::Ui {

namespace {

int lineHeightOf(const QFont &font)
{
    return QFontMetrics(font).height() + Metrics::grid;
}

} // namespace

SecretSheet::SecretSheet(QWidget *parent)
    : QWidget(parent)
{
    setFont(Fonts::monospace());
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

SecretSheet::~SecretSheet() = default;

void SecretSheet::open(const Secret &secret, const QWidget &field, const QRect &text)
{
    const int inLine = std::max(1, charactersIn(text.width(), font()));
    const int lines = static_cast<int>((secret.size() + inLine - 1) / inLine);
    const int lineHeight = lineHeightOf(font());
    const int above = (field.height() - lineHeight) / 2;
    const int height = std::max(field.height(), lines * lineHeight + 2 * above);
    const QPoint place = field.mapTo(field.window(), QPoint());
    const int up = std::min(height - field.height(), place.y()); // over words, and not over the buttons below
    setParent(field.window());
    setGeometry(QRect(place - QPoint(0, up), QSize(field.width(), height)));
    QRegion shown(rect());
    for (const QWidget *button : field.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        shown -= button->geometry().translated(0, up); // who holds it by keyboard sees where the keyboard is
    setMask(shown);
    m_secret = secret;
    m_text = QRect(text.left(), above, text.width(), lines * lineHeight);
    raise();
    show();
}

void SecretSheet::close()
{
    m_secret = {};
    hide();
}

int SecretSheet::charactersIn(int width, const QFont &font)
{
    return static_cast<int>(width / QFontMetricsF(font).horizontalAdvance(u'0'));
}

void SecretSheet::paintSecret(QPainter &painter, const Secret &secret, const QRect &area, int lineHeight)
{
    const QByteArrayView bytes = secret.reveal();
    const QFontMetricsF metrics(painter.font());
    const qreal pitch = metrics.horizontalAdvance(u'0');
    const int inLine = std::max(1, charactersIn(area.width(), painter.font()));
    const qreal baseline = area.top() + (lineHeight + metrics.ascent() - metrics.descent()) / 2;
    for (qsizetype index = 0; index < bytes.size(); ++index) {
        const QPointF spot(
            area.left() + (index % inLine) * pitch, baseline + static_cast<int>(index / inLine) * lineHeight);
        painter.drawText(spot, QString(QLatin1Char(bytes[index])));
    }
}

void SecretSheet::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    Paint::panel(painter, rect(), colors.window, colors.muted, Metrics::cornerRadius);
    painter.setPen(colors.text);
    paintSecret(painter, m_secret, m_text, lineHeightOf(font()));
}

} // namespace Latchkey::Ui
