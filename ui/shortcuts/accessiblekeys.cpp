// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/shortcuts/accessiblekeys.h>

#include <QAccessibleWidget>
#include <QKeySequenceEdit>
#include <QLineEdit>

namespace Latchkey::Ui {

namespace {

class AccessibleKeys final : public QAccessibleWidget
{
public:
    explicit AccessibleKeys(QKeySequenceEdit *keys)
        : QAccessibleWidget(keys, QAccessible::EditableText)
    {
    }

    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? keys().toString(QKeySequence::NativeText)
                                          : QAccessibleWidget::text(kind);
    }
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override
    {
        auto *inner = QAccessible::queryAccessibleInterface(widget()->findChild<QLineEdit *>());
        return inner && type == QAccessible::TextInterface ? inner->interface_cast(type)
                                                           : QAccessibleWidget::interface_cast(type);
    }

private:
    [[nodiscard]] QKeySequence keys() const
    {
        return static_cast<QKeySequenceEdit *>(widget())->keySequence();
    }
};

QAccessibleInterface *accessibleInterface(const QString &, QObject *object)
{
    auto *keys = qobject_cast<QKeySequenceEdit *>(object);
    return keys ? new AccessibleKeys(keys) : nullptr;
}

} // namespace

QKeySequenceEdit *makeKeysField()
{
    // Before anybody asks: what the field was taken for once, it stays. Qt keeps one of each.
    QAccessible::installFactory(accessibleInterface);
    return new QKeySequenceEdit;
}

} // namespace Latchkey::Ui
