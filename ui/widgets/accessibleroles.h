// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>

namespace Latchkey::Ui {

/// Gives our own widgets the roles that assistive technology acts on: MessageBar and AlertLabel are alerts,
/// SecretField a text without content, QrCode a picture, an Announcement a notification. A stack of pages is
/// a mere container; a combo box is called by its caption; a MenuButton can be pressed. Called by their
/// constructors and by Sheet's; more than once is fine.
void installAccessibleRoles();

/// What a bare QWidget is to assistive technology, which would take it for a container like any other. Before
/// anybody asks for its role.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

} // namespace Latchkey::Ui
