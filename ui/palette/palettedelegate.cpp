// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/palette/palettedelegate.h>

#include <ui/palette/palettemodel.h>
#include <ui/theme/colors.h>
#include <ui/theme/controls.h>
#include <ui/theme/fonts.h>
#include <ui/theme/paint.h>

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace Latchkey::Ui {

namespace {

constexpr int sidePadding = 14;
constexpr int capPadding = 7;
constexpr int capHeight = 22;
constexpr qreal capRadius = 5;
constexpr qreal textShare = 0.62; // of the line, where there is a detail as well

/// Lays `text` out on one line, its marks heavier and underlined.
void layOut(QTextLayout &layout, const PaletteItem::Marks &marks, const QColor &markColor)
{
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const auto &[start, length] : marks) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setFontUnderline(true);
        format.setForeground(markColor);
        formats.append({start, length, format});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
}

/// One line being painted, from its start to its end whichever side that is.
class Line
{
public:
    Line(QPainter &painter, const QStyleOptionViewItem &option)
        : m_painter(painter)
        , m_option(option)
        , m_colors(colorsFor(option.palette))
        , m_left(option.rect.adjusted(sidePadding, 0, -sidePadding, 0))
    {
    }

    void paintIcon(const QIcon &icon)
    {
        const int side = Metrics::iconSize;
        const QRect area(m_left.left(), m_left.center().y() - side / 2 + 1, side, side);
        icon.paint(&m_painter, placed(area));
        m_left.setLeft(area.right() + 1 + Metrics::wideSpacing);
    }

    void paintShortcut(const QString &shortcut)
    {
        if (shortcut.isEmpty())
            return;
        m_painter.setFont(Fonts::font(Fonts::Role::Small));
        const int width = m_painter.fontMetrics().horizontalAdvance(shortcut) + 2 * capPadding;
        const QRect cap(
            m_left.right() + 1 - width, m_left.center().y() - capHeight / 2 + 1, width, capHeight);
        m_painter.setRenderHint(QPainter::Antialiasing);
        Paint::panel(m_painter, placed(cap), m_colors.window, m_colors.line, capRadius);
        m_painter.setPen(m_colors.muted);
        m_painter.drawText(placed(cap), Qt::AlignCenter | Qt::TextSingleLine, shortcut);
        m_left.setRight(cap.left() - Metrics::wideSpacing);
    }

    void paintText(const QString &text, const PaletteItem::Marks &marks, const QFont &font,
        const QColor &color, qreal share)
    {
        const QFontMetrics metrics(font);
        const int most = int(m_left.width() * share);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, most);
        QTextLayout layout(shown, font);
        const bool isWhole = shown == text;
        layOut(layout, isWhole ? marks : PaletteItem::Marks(), m_colors.text);
        const int width = std::min(int(layout.lineAt(0).naturalTextWidth()) + 1, most);
        const QRect area(
            m_left.left(), m_left.center().y() - metrics.height() / 2 + 1, width, metrics.height());
        m_painter.setPen(color);
        layout.draw(&m_painter, placed(area).topLeft());
        m_left.setLeft(area.right() + 1 + Metrics::wideSpacing);
    }

private:
    [[nodiscard]] QRect placed(const QRect &area) const
    {
        return QStyle::visualRect(m_option.direction, m_option.rect, area);
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    const Colors &m_colors;
    QRect m_left; // not painted yet
};

/// A list that never has the keyboard is led by a field, which has it.
bool showsRing(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_HasFocus)
        || (option.widget && option.widget->focusPolicy() == Qt::NoFocus);
}

} // namespace

PaletteDelegate::PaletteDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

PaletteDelegate::~PaletteDelegate() = default;

void PaletteDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const PaletteModel *>(index.model());
    if (!model)
        return;
    const PaletteItem &item = model->at(index.row());
    const Colors &colors = colorsFor(option.palette);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        const QRectF area = QRectF(option.rect).adjusted(Metrics::grid, 1, -Metrics::grid, -1);
        painter->setRenderHint(QPainter::Antialiasing);
        Paint::panel(*painter, area, colors.selection, {}, Metrics::cornerRadius - 2);
        if (showsRing(option))
            Paint::focusRing(*painter, area, colors.accent, Metrics::cornerRadius - 2);
    }
    Line line(*painter, option);
    line.paintIcon(item.icon);
    line.paintShortcut(item.shortcut);
    line.paintText(item.text, item.textMarks, Fonts::font(Fonts::Role::Body),
        item.isEnabled ? colors.text : colors.muted, item.detail.isEmpty() ? 1 : textShare);
    const Fonts::Role detailRole = item.isDetailMonospace ? Fonts::Role::Monospace : Fonts::Role::Small;
    line.paintText(item.detail, item.detailMarks, Fonts::font(detailRole), colors.muted, 1);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int text = QFontMetrics(Fonts::font(Fonts::Role::Body)).height();
    return {0, std::max(text + 2 * Metrics::spacing, Metrics::rowHeight)};
}

} // namespace Latchkey::Ui
