// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/selectabletext.h>

#include <ui/theme/colors.h>
#include <ui/theme/paint.h>

#include <QFocusEvent>
#include <QPainter>
#include <QStyleOption>
#include <QTextDocument>

#include <cmath>
#include <memory>

namespace Latchkey::Ui {

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
    setPlainText(text);
    updateGeometry();
}

int SelectableText::heightForWidth(int width) const
{
    const std::unique_ptr<QTextDocument> measured(document()->clone());
    measured->setTextWidth(width);
    return static_cast<int>(std::ceil(measured->size().height()));
}

QSize SelectableText::sizeHint() const
{
    const int width = static_cast<int>(std::ceil(document()->idealWidth())) + 2;
    return {width, heightForWidth(width)};
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
