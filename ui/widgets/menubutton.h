// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessibleWidget>
#include <QToolButton>

namespace Latchkey::Ui {

/// A button that does nothing but open its menu.
class MenuButton final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MenuButton)

public:
    explicit MenuButton(QWidget *parent = nullptr);
    ~MenuButton() override;

    /// Comes back at once, unlike QToolButton::showMenu(). Does nothing without a menu.
    void openMenu();
};

/// What it is to assistive technology, which can open the menu. Qt's own has an action for that, which does
/// nothing for a button that only opens a menu.
class AccessibleMenuButton final : public QAccessibleWidget
{
public:
    explicit AccessibleMenuButton(MenuButton *button);
    ~AccessibleMenuButton() override;

    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;

private:
    [[nodiscard]] MenuButton *button() const;
};

} // namespace Latchkey::Ui
