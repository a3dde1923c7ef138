// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QAbstractButton;
class QAction;

namespace Latchkey::Ui {

/// The button does what the action does, and is enabled while the action is. Its tool tip is its text and the
/// shortcut that the action has at the time. Where the action has a status tip, it is why it can't be done
/// now: the button says that instead.
void bindToAction(QAbstractButton &button, QAction &action);

/// What such a button says of itself while its action can be done.
void setOwnDescription(QAbstractButton &button, const QString &description);

/// The button, which does the same by another way, has its text and the action's shortcut for a tool tip
/// until the connection is cut.
QMetaObject::Connection tellShortcut(QAbstractButton &button, const QAction &action);

} // namespace Latchkey::Ui
