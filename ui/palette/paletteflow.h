// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/palette/commandpalette.h>
#include <ui/palette/palettesearch.h>

#include <QPointer>

namespace Latchkey::Ui {

class KeySource;
class MainWindow;

/// From the CommandPalette action to what was chosen: actions, connections, keys of the connection that is
/// shown, and what other features add.
class PaletteFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaletteFlow)

public:
    /// Both outlive it.
    PaletteFlow(MainWindow &window, QSettings &settings);
    ~PaletteFlow() override;

    void addSource(std::unique_ptr<PaletteSource> source) { m_search.add(std::move(source)); }

private:
    void open();

    MainWindow &m_window;
    PaletteSearch m_search;
    KeySource *m_keys;
    QPointer<CommandPalette> m_palette;
};

} // namespace Latchkey::Ui
