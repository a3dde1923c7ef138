// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/menubutton.h>

#include <ui/widgets/accessibleroles.h>

#include <QMenu>

namespace Latchkey::Ui {

MenuButton::MenuButton(QWidget *parent)
    : QToolButton(parent)
{
    installAccessibleRoles();
    setPopupMode(QToolButton::InstantPopup);
}

MenuButton::~MenuButton() = default;

void MenuButton::openMenu()
{
    if (!menu() || menu()->isVisible())
        return;
    const int leading = isRightToLeft() ? width() - menu()->sizeHint().width() : 0;
    setDown(true);
    connect(
        menu(), &QMenu::aboutToHide, this, [this] { setDown(false); }, Qt::SingleShotConnection);
    menu()->popup(mapToGlobal(QPoint(leading, height())));
}

AccessibleMenuButton::AccessibleMenuButton(MenuButton *button)
    : QAccessibleWidget(button, QAccessible::ButtonMenu)
{
}

AccessibleMenuButton::~AccessibleMenuButton() = default;

MenuButton *AccessibleMenuButton::button() const
{
    return static_cast<MenuButton *>(object());
}

QAccessible::State AccessibleMenuButton::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.hasPopup = true;
    state.pressed = button()->isDown();
    return state;
}

QStringList AccessibleMenuButton::actionNames() const
{
    const QStringList opening{pressAction(), showMenuAction()};
    return (button()->isEnabled() ? opening : QStringList()) + QAccessibleWidget::actionNames();
}

void AccessibleMenuButton::doAction(const QString &name)
{
    if (name != pressAction() && name != showMenuAction())
        QAccessibleWidget::doAction(name);
    else if (button()->isEnabled())
        button()->openMenu();
}

} // namespace Latchkey::Ui
