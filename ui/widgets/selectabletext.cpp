// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/selectabletext.h>

#include <ui/theme/colors.h>
#include <ui/theme/controls.h>
#include <ui/theme/paint.h>

#include <QFocusEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStyleOption>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <cmath>

namespace Latchkey::Ui {

namespace {

constexpr qreal unlimited = 1e6;

/// The text's size when broken at `width`, measured beside the document, whose own layout is of another
/// moment.
QSizeF measured(const QTextEdit &edit, qreal width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QSizeF size;
    for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next()) {
        QTextLayout layout(block.text(), edit.font());
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            size.setWidth(std::max(size.width(), line.naturalTextWidth()));
            size.rheight() += std::ceil(line.height());
        }
        layout.endLayout();
    }
    return size;
}

} // namespace

SelectableText::SelectableText(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

SelectableText::~SelectableText() = default;

void SelectableText::setText(const QString &text)
{
    if (text == toPlainText()) // else assistive technology hears of it anyway
        return;
    setPlainText(text);
    updateGeometry();
}

int SelectableText::widthWithin(int width) const
{
    return std::min(width, static_cast<int>(std::ceil(measured(*this, width).width())) + 2);
}

int SelectableText::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(measured(*this, width).height()));
}

QSize SelectableText::sizeHint() const
{
    const QSizeF size = measured(*this, unlimited);
    return {static_cast<int>(std::ceil(size.width())) + 2, static_cast<int>(std::ceil(size.height()))};
}

QSize SelectableText::minimumSizeHint() const
{
    return {std::min(48, sizeHint().width()), fontMetrics().height()};
}

void SelectableText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        document()->setDefaultFont(font());
        updateGeometry();
    }
}

void SelectableText::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    // A scroll area brings the cursor into view; what shows the focus is under the last line.
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above)) {
            const QPoint corner = mapTo(area->widget(), rect().bottomLeft());
            area->ensureVisible(corner.x(), corner.y(), 0, Metrics::grid);
        }
    }
}

void SelectableText::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return;
    QTextCursor cursor = textCursor();
    cursor.clearSelection();
    setTextCursor(cursor);
}

void SelectableText::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QStyleOption option;
    option.initFrom(this);
    if (!Paint::showsKeyboardFocus(option))
        return;
    QPainter painter(viewport());
    Paint::horizontalLine(painter, viewport()->rect(), Qt::BottomEdge, colorsFor(palette()).accent);
}

void SelectableText::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the pane scrolls, not one value in it
}

} // namespace Latchkey::Ui
