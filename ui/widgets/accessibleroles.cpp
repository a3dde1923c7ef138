// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/accessibleroles.h>

#include <ui/widgets/alertlabel.h>
#include <ui/widgets/messagebar.h>
#include <ui/widgets/qrcode.h>
#include <ui/widgets/secretfield.h>

#include <QAccessibleWidget>

namespace Latchkey::Ui {

namespace {

QAccessibleInterface *accessibleInterface(const QString &, QObject *object)
{
    if (auto *bar = qobject_cast<MessageBar *>(object))
        return new QAccessibleWidget(bar, QAccessible::AlertMessage);
    if (auto *label = qobject_cast<AlertLabel *>(object))
        return new QAccessibleWidget(label, QAccessible::AlertMessage);
    if (auto *field = qobject_cast<SecretField *>(object))
        return new QAccessibleWidget(field, QAccessible::StaticText);
    if (auto *code = qobject_cast<QrCode *>(object))
        return new QAccessibleWidget(code, QAccessible::Graphic);
    return nullptr;
}

} // namespace

void installAccessibleRoles()
{
    QAccessible::installFactory(accessibleInterface); // keeps one of each
}

} // namespace Latchkey::Ui
