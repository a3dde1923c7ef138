// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QString;
class QWidget;

namespace Latchkey::Ui {

/// Brings the window, or the dialog that is open over it, to the front, also out of the tray or the task bar.
/// `activationToken` is the desktop's leave to do so (xdg-activation on Wayland, startup-notification on
/// X11); without one the desktop may only ask for attention.
void raiseWindow(QWidget &window, const QString &activationToken);

} // namespace Latchkey::Ui
