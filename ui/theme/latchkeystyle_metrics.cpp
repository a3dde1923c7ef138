// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/theme/latchkeystyle.h>

#include <ui/theme/barpainter.h>
#include <ui/theme/buttonpainter.h>
#include <ui/theme/checkpainter.h>
#include <ui/theme/colors.h>
#include <ui/theme/controls.h>
#include <ui/theme/fieldpainter.h>
#include <ui/theme/icons.h>
#include <ui/theme/itempainter.h>
#include <ui/theme/menupainter.h>

#include <QAbstractItemView>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTableView>
#include <QTextEdit>

namespace Latchkey::Ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int textEditFrame = 8;
constexpr int listItemHeight = 32;
constexpr int animationDuration = 200; // milliseconds

template <class Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

int frameWidth(const QWidget *widget)
{
    if (qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget))
        return textEditFrame;
    if (widget && widget->inherits("QComboBoxPrivateContainer"))
        return 4;
    const auto *list = qobject_cast<const QListView *>(widget);
    return list && list->frameShape() != QFrame::NoFrame ? 3
                                                         : 1; // room for the focus, and inside the corners
}

} // namespace

QRect LatchkeyStyle::subElementRect(
    SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (static_cast<int>(element)) {
    case SE_LineEditContents:
        return FieldPainter::lineEditContents(*option, widget);
    case SE_ItemViewItemDecoration:
        if (const auto *item = as<QStyleOptionViewItem>(option);
            item && qobject_cast<const QTableView *>(widget))
            return ItemPainter::decorationArea(*item);
        break;
    case SE_ItemViewItemText:
        if (const auto *item = as<QStyleOptionViewItem>(option);
            item && qobject_cast<const QTableView *>(widget))
            return ItemPainter::textArea(*item);
        break;
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
    case SE_ProgressBarLabel:
        return option->rect;
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect LatchkeyStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
    SubControl subControl, const QWidget *widget) const
{
    if (const auto *slider = as<QStyleOptionSlider>(option); slider && control == CC_ScrollBar)
        return BarPainter::scrollBarPart(*slider, subControl);
    if (const auto *box = as<QStyleOptionComboBox>(option); box && control == CC_ComboBox) {
        if (subControl == SC_ComboBoxArrow)
            return FieldPainter::comboBoxArrow(*box);
        if (subControl == SC_ComboBoxEditField)
            return FieldPainter::comboBoxContents(*box);
        if (subControl == SC_ComboBoxListBoxPopup)
            return option->rect.translated(0, 4);
    }
    if (const auto *button = as<QStyleOptionToolButton>(option);
        button && control == CC_ToolButton && subControl == SC_ToolButtonMenu)
        return ButtonPainter::toolButtonMenuArea(*button);
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize LatchkeyStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    if (const auto *button = as<QStyleOptionButton>(option); button && type == CT_PushButton)
        return ButtonPainter::size(*button, widget);
    if (const auto *button = as<QStyleOptionToolButton>(option); button && type == CT_ToolButton)
        return ButtonPainter::toolButtonSize(*button, contents);
    if (const auto *header = as<QStyleOptionHeader>(option); header && type == CT_HeaderSection)
        return ItemPainter::headerSize(*header);
    if (const auto *item = as<QStyleOptionMenuItem>(option); item && type == CT_MenuItem)
        return MenuPainter::itemSize(*item, contents);
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (static_cast<int>(type)) {
    case CT_LineEdit:
    case CT_SpinBox:
        size.setHeight(std::max<int>(Metrics::controlHeight, contents.height() + 12));
        break;
    case CT_ComboBox:
        size.setHeight(std::max<int>(Metrics::controlHeight, contents.height() + 12));
        size.setWidth(contents.width() + 12 + 32 + 8);
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        size.setHeight(std::max(24, size.height()));
        break;
    case CT_ItemViewItem:
        size.setHeight(std::max(listItemHeight, size.height()));
        break;
    case CT_ProgressBar:
        size.setHeight(BarPainter::progressHeight);
        break;
    default:
        break;
    }
    return size;
}

int LatchkeyStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (static_cast<int>(metric)) {
    case PM_DefaultFrameWidth:
        return frameWidth(widget);
    case PM_ScrollBarExtent:
        return BarPainter::scrollBarExtent;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_SplitterWidth:
        return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return CheckPainter::indicatorSize;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return CheckPainter::labelSpacing;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_LineEditIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
        return Metrics::iconSize;
    case PM_LineEditIconMargin:
        return 8;
    case PM_FocusFrameHMargin:
        return qobject_cast<const QAbstractItemView *>(widget)
            ? ItemPainter::cellPadding - 1
            : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_HeaderDefaultSectionSizeVertical:
        return Metrics::rowHeight;
    case PM_HeaderMargin:
        return Metrics::grid;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
        return 0;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuScrollerHeight:
        return 24;
    case PM_ToolTipLabelFrameWidth:
        return 7;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Metrics::spacing;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LatchkeyStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    switch (static_cast<int>(hint)) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_MessageBox_CenterButtons:
    case SH_ItemView_ArrowKeysNavigateIntoChildren:
    case SH_Menu_SloppySubMenus:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_MouseTracking:
    case SH_Menu_Scrollable: // else a long menu breaks into columns, and what has no room is cut off
    case SH_ComboBox_ListMouseTracking:
        return 1;
    case SH_Widget_Animation_Duration:
        return m_isMotionReduced ? 0 : animationDuration;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_DialogButtonLayout:
        return QDialogButtonBox::GnomeLayout;
    case SH_Table_GridLineColor:
        return static_cast<int>(colorsFor(option ? option->palette : QGuiApplication::palette()).line.rgb());
    case SH_Menu_Mask:
    case SH_ToolTip_Mask:
        if (auto *mask = qstyleoption_cast<QStyleHintReturnMask *>(returnData);
            mask && option && QGuiApplication::platformName() == "xcb"_L1) {
            mask->region = MenuPainter::roundedMask(option->rect);
            return 1;
        }
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QIcon LatchkeyStyle::standardIcon(
    StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    switch (static_cast<int>(standard)) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DialogCloseButton:
        return Icons::get(Icon::X, ColorRole::Muted);
    case SP_MessageBoxInformation:
        return Icons::get(Icon::Info, ColorRole::Accent);
    case SP_MessageBoxQuestion:
        return Icons::get(Icon::CircleHelp, ColorRole::Accent);
    case SP_MessageBoxWarning:
        return Icons::get(Icon::TriangleAlert, ColorRole::Due);
    case SP_MessageBoxCritical:
        return Icons::get(Icon::CircleAlert, ColorRole::Expired);
    default:
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}

} // namespace Latchkey::Ui
