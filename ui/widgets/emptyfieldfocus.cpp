// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/emptyfieldfocus.h>

#include <QApplication>
#include <QFocusEvent>
#include <QLineEdit>

namespace Latchkey::Ui {

namespace {

/// For these QLineEdit selects all.
bool isByKeyboard(const QFocusEvent &event)
{
    return event.reason() == Qt::TabFocusReason || event.reason() == Qt::BacktabFocusReason
        || event.reason() == Qt::ShortcutFocusReason;
}

} // namespace

EmptyFieldFocus::EmptyFieldFocus(QApplication &application)
{
    application.installEventFilter(this);
}

EmptyFieldFocus::~EmptyFieldFocus() = default;

bool EmptyFieldFocus::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FocusIn || !isByKeyboard(*static_cast<QFocusEvent *>(event)))
        return QObject::eventFilter(watched, event);
    const auto *field = qobject_cast<QLineEdit *>(watched);
    if (!field || !field->text().isEmpty())
        return QObject::eventFilter(watched, event);
    QFocusEvent plain(QEvent::FocusIn, Qt::OtherFocusReason);
    QCoreApplication::sendEvent(watched, &plain);
    return true;
}

} // namespace Latchkey::Ui
