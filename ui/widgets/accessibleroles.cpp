// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/accessibleroles.h>

#include <ui/widgets/accessiblecombobox.h>
#include <ui/widgets/alertlabel.h>
#include <ui/widgets/announcer.h>
#include <ui/widgets/menubutton.h>
#include <ui/widgets/messagebar.h>
#include <ui/widgets/qrcode.h>
#include <ui/widgets/secretfield.h>

#include <QAccessibleObject>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QStackedWidget>

namespace Latchkey::Ui {

namespace {

constexpr const char *roleProperty = "latchkeyAccessibleRole";

/// Not in the tree: nothing to come across with the keys, only to be told of.
class AccessibleAnnouncement final : public QAccessibleObject
{
public:
    explicit AccessibleAnnouncement(Announcement *announcement)
        : QAccessibleObject(announcement)
    {
    }

    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(announcement()->window());
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? announcement()->text() : QString();
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Notification; }
    [[nodiscard]] QAccessible::State state() const override { return {}; }

private:
    [[nodiscard]] Announcement *announcement() const { return static_cast<Announcement *>(object()); }
};

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
    if (auto *choice = qobject_cast<QComboBox *>(object); choice && !choice->isEditable())
        return new AccessibleComboBox(choice);
    if (auto *button = qobject_cast<MenuButton *>(object))
        return new AccessibleMenuButton(button);
    if (auto *announcement = qobject_cast<Announcement *>(object))
        return new AccessibleAnnouncement(announcement);
    if (auto *pages = qobject_cast<QStackedWidget *>(object)) // not a "layered pane" to be read out each time
        return new QAccessibleWidget(pages, QAccessible::Client);
    if (const QVariant role = object->property(roleProperty); role.isValid())
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Role(role.toInt()));
    return nullptr;
}

} // namespace

void installAccessibleRoles()
{
    QAccessible::installFactory(accessibleInterface); // keeps one of each
}

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    installAccessibleRoles();
    widget->setProperty(roleProperty, int(role));
}

} // namespace Latchkey::Ui
