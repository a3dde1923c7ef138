// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/focusedkey.h>

#include <ui/keytable/keytable.h>
#include <ui/widgets/messagebar.h>
#include <ui/window/actiontable.h>
#include <ui/window/keypage.h>
#include <ui/window/mainwindow.h>

#include <QItemSelectionModel>
#include <QKeyEvent>

#include <utility>

namespace Latchkey::Ui {

FocusedKey::FocusedKey(MainWindow &window)
    : m_window(window)
{
    m_window.table().installEventFilter(this);
    m_window.page().installEventFilter(this); // what has the focus there leaves these keys to it
    connect(&m_window, &MainWindow::selectionChanged, this, &FocusedKey::selectionChanged);
}

FocusedKey::~FocusedKey() = default;

bool FocusedKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    const auto id = disabledActionOf(key);
    if (id && !key.isAutoRepeat())
        perform(*id);
    return id.has_value();
}

std::optional<ActionId> FocusedKey::disabledActionOf(const QKeyEvent &event) const
{
    const QKeySequence keys(event.keyCombination());
    for (const ActionEntry &entry : actionTable()) {
        const QAction &action = *m_window.actions()[entry.id];
        if (entry.isDoneToKeys() && !action.isEnabled() && action.isVisible()
            && action.shortcuts().contains(keys))
            return entry.id;
    }
    return std::nullopt;
}

void FocusedKey::perform(ActionId id)
{
    KeyTable &table = m_window.table();
    if (table.hasFocus() && !table.selectionModel()->hasSelection())
        table.chooseCurrent();
    QAction &action = *m_window.actions()[id];
    if (action.isEnabled())
        return action.trigger();
    m_why = m_window.actions().reasonAgainst(id);
    emit refused(m_why);
}

void FocusedKey::selectionChanged()
{
    MessageBar &bar = m_window.messageBar();
    const QString why = std::exchange(m_why, {});
    if (!why.isEmpty() && bar.isShowing() && bar.text() == why)
        bar.dismiss();
}

} // namespace Latchkey::Ui
