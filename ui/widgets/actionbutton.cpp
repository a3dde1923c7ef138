// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/actionbutton.h>

#include <QAbstractButton>
#include <QAction>

namespace Latchkey::Ui {

void bindToAction(QAbstractButton &button, QAction &action)
{
    QObject::connect(&button, &QAbstractButton::clicked, &action, &QAction::trigger);
    QObject::connect(&action, &QAction::enabledChanged, &button, &QWidget::setEnabled);
    button.setEnabled(action.isEnabled());
}

} // namespace Latchkey::Ui
