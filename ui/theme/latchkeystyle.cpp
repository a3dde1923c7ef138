// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/theme/latchkeystyle.h>

#include <ui/theme/barpainter.h>
#include <ui/theme/buttonpainter.h>
#include <ui/theme/checkpainter.h>
#include <ui/theme/colors.h>
#include <ui/theme/controls.h>
#include <ui/theme/fieldpainter.h>
#include <ui/theme/itempainter.h>
#include <ui/theme/menupainter.h>
#include <ui/theme/paint.h>
#include <ui/theme/underline.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QEvent>
#include <QGuiApplication>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleOption>
#include <QTextEdit>

namespace Latchkey::Ui {

namespace {

using namespace Qt::StringLiterals;

bool isTextEdit(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

/// Only X11 may show windows without blending them; there a mask rounds the corners.
bool blendsWindows()
{
    return QGuiApplication::platformName() != "xcb"_L1;
}

bool drawsAsPopup(const QWidget *widget)
{
    return qobject_cast<const QMenu *>(widget) || (widget && widget->inherits("QComboBoxPrivateContainer"));
}

template <class Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

} // namespace

LatchkeyStyle::LatchkeyStyle()
    : QProxyStyle(u"fusion"_s)
{
}

LatchkeyStyle::~LatchkeyStyle() = default;

void LatchkeyStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QScrollBar *>(widget) || widget->inherits("QLineEdit"))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QDialog *>(widget))
        makeSurface(widget);
    if (drawsAsPopup(widget) && blendsWindows())
        widget->setAttribute(Qt::WA_TranslucentBackground);
    if (isTextEdit(widget)) {
        // The rounded panel behind shows through, and follows the focus.
        static_cast<QAbstractScrollArea *>(widget)->viewport()->setAutoFillBackground(false);
        widget->installEventFilter(this);
    }
}

bool LatchkeyStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        if (auto *widget = qobject_cast<QWidget *>(watched))
            widget->update();
    return QProxyStyle::eventFilter(watched, event);
}

void LatchkeyStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (static_cast<int>(element)) {
    case PE_PanelLineEdit:
        if (const auto *frame = as<QStyleOptionFrame>(option); frame && frame->lineWidth > 0)
            FieldPainter::drawPanel(*option, *painter, widget);
        return;
    case PE_FrameLineEdit:
    case PE_FrameStatusBarItem:
    case PE_FrameMenu:
    case PE_PanelButtonTool:
        return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        MenuPainter::drawPanel(*option, *painter);
        return;
    case PE_Frame:
        drawFrame(*option, *painter, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        CheckPainter::drawCheckBox(*option, *painter);
        return;
    case PE_IndicatorRadioButton:
        CheckPainter::drawRadioButton(*option, *painter);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = as<QStyleOptionViewItem>(option))
            ItemPainter::drawItemPanel(*item, *painter, widget);
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_PanelStatusBar:
        Paint::horizontalLine(*painter, option->rect, Qt::TopEdge, colorsFor(option->palette).line);
        return;
    case PE_FrameFocusRect:
        drawFocus(*option, *painter, widget);
        return;
    case PE_FrameButtonBevel:
    case PE_PanelButtonCommand:
        if (const auto *button = as<QStyleOptionButton>(option)) {
            ButtonPainter::drawBevel(*button, *painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void LatchkeyStyle::drawFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const Colors &colors = colorsFor(option.palette);
    const bool hasFocus = option.state.testFlag(State_HasFocus);
    if (isTextEdit(widget))
        FieldPainter::drawPanel(option, painter, widget);
    else if (drawsAsPopup(widget))
        MenuPainter::drawPanel(option, painter);
    else if (qobject_cast<const QListView *>(widget))
        Paint::panel(painter, option.rect, colors.base, hasFocus ? colors.accent : colors.line,
            Metrics::cornerRadius, hasFocus ? 2 : 1);
    else
        Paint::panel(painter, option.rect, {}, colors.line, 0);
}

void LatchkeyStyle::drawFocus(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    // Tables ring the whole row, buttons and fields draw their own.
    if (qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QComboBox *>(widget))
        return;
    if (option.state.testFlag(State_KeyboardFocusChange))
        Paint::focusRing(painter, option.rect, colorsFor(option.palette).accent, 4);
}

void LatchkeyStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (static_cast<int>(element)) {
    case CE_PushButton:
        if (const auto *button = as<QStyleOptionButton>(option)) {
            ButtonPainter::drawBevel(*button, *painter, widget);
            ButtonPainter::drawLabel(*button, *painter, widget);
            return;
        }
        break;
    case CE_PushButtonBevel:
        if (const auto *button = as<QStyleOptionButton>(option)) {
            ButtonPainter::drawBevel(*button, *painter, widget);
            return;
        }
        break;
    case CE_PushButtonLabel:
        if (const auto *button = as<QStyleOptionButton>(option)) {
            ButtonPainter::drawLabel(*button, *painter, widget);
            return;
        }
        break;
    case CE_CheckBoxLabel:
    case CE_RadioButtonLabel:
        if (const auto *button = as<QStyleOptionButton>(option)) {
            QStyleOptionButton marked = *button;
            marked.text = withUnderline(button->text, widget);
            QProxyStyle::drawControl(element, &marked, painter, widget);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto *box = as<QStyleOptionComboBox>(option)) {
            FieldPainter::drawComboBoxLabel(*box, *painter);
            return;
        }
        break;
    case CE_Header:
        if (const auto *header = as<QStyleOptionHeader>(option)) {
            ItemPainter::drawHeader(*header, *painter, widget);
            return;
        }
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, colorsFor(option->palette).window);
        Paint::horizontalLine(*painter, option->rect, Qt::BottomEdge, colorsFor(option->palette).line);
        return;
    case CE_ItemViewItem:
        if (const auto *item = as<QStyleOptionViewItem>(option)) {
            // The selection is a tint: a status keeps its colour on it.
            QStyleOptionViewItem kept = *item;
            kept.palette.setBrush(QPalette::HighlightedText, item->palette.brush(QPalette::Text));
            QProxyStyle::drawControl(element, &kept, painter, widget);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option)) {
            MenuPainter::drawItem(*item, *painter, widget);
            return;
        }
        break;
    case CE_MenuEmptyArea:
        return;
    case CE_MenuScroller:
        MenuPainter::drawScroller(*option, *painter);
        return;
    case CE_ProgressBar:
        if (const auto *bar = as<QStyleOptionProgressBar>(option)) {
            BarPainter::drawProgress(*bar, *painter);
            return;
        }
        break;
    case CE_Splitter:
        painter->fillRect(option->rect, colorsFor(option->palette).line);
        return;
    case CE_ToolBar:
        Paint::horizontalLine(*painter, option->rect, Qt::BottomEdge, colorsFor(option->palette).line);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void LatchkeyStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *button = as<QStyleOptionToolButton>(option); button && control == CC_ToolButton)
        ButtonPainter::drawToolButton(*button, *painter, widget);
    else if (const auto *box = as<QStyleOptionComboBox>(option); box && control == CC_ComboBox)
        FieldPainter::drawComboBox(*box, *painter, widget);
    else if (const auto *slider = as<QStyleOptionSlider>(option); slider && control == CC_ScrollBar)
        BarPainter::drawScrollBar(*slider, *painter);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace Latchkey::Ui
