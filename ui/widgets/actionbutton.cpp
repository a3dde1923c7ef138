// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/actionbutton.h>

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QVariant>

namespace Latchkey::Ui {

namespace {

constexpr auto ownDescription = "ownDescription";

struct ActionButton
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::Ui::ActionButton)
};

QString wordsWithShortcut(const QAbstractButton &button, const QAction &action)
{
    QString words = button.text().remove(u'&');
    if (words.endsWith(u'…'))
        words.chop(1);
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    if (keys.isEmpty())
        return words;
    return ActionButton::tr("%1 (%2)", "what a button does, its shortcut").arg(words, keys);
}

/// What it does with the shortcut that it has now, or why it can't.
void explain(QAbstractButton &button, const QAction &action)
{
    const QString reason = action.statusTip();
    button.setToolTip(reason.isEmpty() ? wordsWithShortcut(button, action) : reason);
    button.setAccessibleDescription(reason.isEmpty() ? button.property(ownDescription).toString() : reason);
}

} // namespace

void bindToAction(QAbstractButton &button, QAction &action)
{
    QObject::connect(&button, &QAbstractButton::clicked, &action, &QAction::trigger);
    QObject::connect(&action, &QAction::enabledChanged, &button, &QWidget::setEnabled);
    QObject::connect(&action, &QAction::changed, &button, [&button, &action] { explain(button, action); });
    button.setEnabled(action.isEnabled());
    explain(button, action);
}

void setOwnDescription(QAbstractButton &button, const QString &description)
{
    button.setProperty(ownDescription, description);
    if (button.isEnabled())
        button.setAccessibleDescription(description);
}

QMetaObject::Connection tellShortcut(QAbstractButton &button, const QAction &action)
{
    const auto tell = [&button, &action] {
        button.setToolTip(wordsWithShortcut(button, action));
    };
    tell();
    return QObject::connect(&action, &QAction::changed, &button, tell);
}

} // namespace Latchkey::Ui
