// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/copychoice.h>

#include <ui/delivery/copymenu.h>
#include <ui/keytable/keytable.h>
#include <ui/window/actions.h>
#include <ui/window/keydetails.h>
#include <ui/window/mainwindow.h>

namespace Latchkey::Ui {

CopyChoice::CopyChoice(MainWindow &window, QSettings &settings)
    : m_window(window)
    , m_menu(new CopyMenu(settings, &window))
{
    Actions &actions = m_window.actions();
    actions[ActionId::CopyAs]->setMenu(m_menu);
    actions.takeUp(ActionId::CopyAs, this, [this] { open(); });
    m_window.details().setCopyMenu(m_menu);
    connect(m_menu, &CopyMenu::chosen, this, &CopyChoice::chosen);
    connect(m_menu, &CopyMenu::aboutToShow, this, // after the menu has filled itself
        [this] { m_menu->setKeys(int(m_window.selectedClientIds().size())); });
}

CopyChoice::~CopyChoice() = default;

/// By the shortcut or the palette: beside the key that it is about.
void CopyChoice::open()
{
    const KeyTable &table = m_window.table();
    const QRect row = table.visualRect(table.currentIndex().siblingAtColumn(0));
    m_menu->openAt(table.viewport()->mapToGlobal(row.isValid() ? row.bottomLeft() : table.rect().center()));
}

} // namespace Latchkey::Ui
