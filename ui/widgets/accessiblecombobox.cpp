// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/accessiblecombobox.h>

#include <ui/widgets/announcer.h>

#include <QAbstractItemView>
#include <QComboBox>

namespace Latchkey::Ui {

namespace {

/// A screen reader takes no notice of a choice that changes while the list is closed.
void tellChoice(const QComboBox &box)
{
    if (box.hasFocus())
        Announcer::announce(box, box.currentText());
}

} // namespace

AccessibleComboBox::AccessibleComboBox(QComboBox *box)
    : QAccessibleWidget(box, QAccessible::ComboBox)
{
    QObject::connect(box, &QComboBox::currentTextChanged, box, [box] { tellChoice(*box); });
}

AccessibleComboBox::~AccessibleComboBox() = default;

QComboBox *AccessibleComboBox::box() const
{
    return static_cast<QComboBox *>(object());
}

void *AccessibleComboBox::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessibleInterface *AccessibleComboBox::child(int index) const
{
    return index == 0 ? QAccessible::queryAccessibleInterface(box()->view()) : nullptr;
}

int AccessibleComboBox::childCount() const
{
    return 1;
}

int AccessibleComboBox::indexOfChild(const QAccessibleInterface *child) const
{
    return child && child->object() == box()->view() ? 0 : -1;
}

QString AccessibleComboBox::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value)
        return box()->currentText();
    return QAccessibleWidget::text(kind);
}

QAccessible::State AccessibleComboBox::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    const bool isOpen = box()->view()->isVisible();
    state.hasPopup = true;
    state.expandable = true;
    state.expanded = isOpen;
    state.collapsed = !isOpen;
    return state;
}

QStringList AccessibleComboBox::actionNames() const
{
    return {showMenuAction(), pressAction()};
}

void AccessibleComboBox::doAction(const QString &name)
{
    if (!actionNames().contains(name))
        return;
    if (box()->view()->isVisible())
        box()->hidePopup();
    else
        box()->showPopup();
}

void AccessibleComboBox::selection(int, int *start, int *end) const
{
    *start = 0;
    *end = 0;
}

QString AccessibleComboBox::text(int start, int end) const
{
    return box()->currentText().mid(start, end - start);
}

int AccessibleComboBox::characterCount() const
{
    return int(box()->currentText().size());
}

QString AccessibleComboBox::attributes(int, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

} // namespace Latchkey::Ui
