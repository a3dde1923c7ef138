// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/linkbutton.h>

#include <ui/theme/controls.h>

namespace Latchkey::Ui {

LinkButton::LinkButton(QWidget *parent)
    : LinkButton(QString(), parent)
{
}

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setVariant(this, Variant::Link);
    setAutoDefault(true); // in a dialog, Enter presses the one that has the focus
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

LinkButton::~LinkButton() = default;

} // namespace Latchkey::Ui
