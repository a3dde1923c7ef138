// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/actionbutton.h>

#include <QAbstractButton>
#include <QAction>
#include <QVariant>

namespace Latchkey::Ui {

namespace {

constexpr auto ownToolTip = "ownToolTip";

void explain(QAbstractButton &button, const QString &reason)
{
    const QVariant own = button.property(ownToolTip);
    if (reason.isEmpty() != own.isValid())
        return; // said already, or nothing to take back
    button.setProperty(ownToolTip, reason.isEmpty() ? QVariant() : QVariant(button.toolTip()));
    button.setToolTip(reason.isEmpty() ? own.toString() : reason);
    button.setAccessibleDescription(reason);
}

} // namespace

void bindToAction(QAbstractButton &button, QAction &action)
{
    QObject::connect(&button, &QAbstractButton::clicked, &action, &QAction::trigger);
    QObject::connect(&action, &QAction::enabledChanged, &button, &QWidget::setEnabled);
    QObject::connect(
        &action, &QAction::changed, &button, [&button, &action] { explain(button, action.statusTip()); });
    button.setEnabled(action.isEnabled());
}

} // namespace Latchkey::Ui
