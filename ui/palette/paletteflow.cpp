// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/palette/paletteflow.h>

#include <ui/keytable/keyfiltermodel.h>
#include <ui/palette/actionsource.h>
#include <ui/palette/connectionsource.h>
#include <ui/palette/keysource.h>
#include <ui/window/actions.h>
#include <ui/window/connectionmenu.h>
#include <ui/window/mainwindow.h>
#include <ui/window/topbar.h>

namespace Latchkey::Ui {

PaletteFlow::PaletteFlow(MainWindow &window, QSettings &settings)
    : m_window(window)
    , m_search(settings)
{
    auto keys
        = std::make_unique<KeySource>([this](const QString &clientId) { m_window.selectKey(clientId); });
    m_keys = keys.get();
    m_search.add(std::make_unique<ActionSource>(m_window.actions()));
    m_search.add(std::make_unique<ConnectionSource>(*m_window.topBar().connections()));
    m_search.add(std::move(keys));
    connect(&m_window, &MainWindow::selectionChanged, this, [this] { // also when another list is shown
        if (m_palette)
            m_keys->setKeys(&m_window.filter());
    });
    connect(
        m_window.actions()[ActionId::CommandPalette], &QAction::enabledChanged, this, [this](bool enabled) {
            if (m_palette && !enabled) // locked: names of keys are not for everyone
                m_palette->dismiss();
        });
    m_window.actions().takeUp(ActionId::CommandPalette, this, [this] { open(); });
}

PaletteFlow::~PaletteFlow()
{
    // The action rests as soon as nobody carries it out, which is told while this is no whole flow any more.
    m_window.actions()[ActionId::CommandPalette]->disconnect(this);
    delete m_palette; // it searches in what goes now
}

void PaletteFlow::open()
{
    if (m_palette && m_palette->isVisible())
        return m_palette->dismiss();
    m_keys->setKeys(&m_window.filter());
    m_palette = new CommandPalette(m_search, m_window);
    connect(
        m_palette, &CommandPalette::chosen, this, [this](const PaletteItem &item) { m_search.choose(item); });
    m_palette->open();
}

} // namespace Latchkey::Ui
