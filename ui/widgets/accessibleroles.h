// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QString;

namespace Latchkey::Ui {

/// Gives our own widgets the roles that assistive technology acts on: MessageBar and AlertLabel are alerts,
/// SecretField a text without content, QrCode a picture. Called by their constructors; more than once is
/// fine.
void installAccessibleRoles();

} // namespace Latchkey::Ui
