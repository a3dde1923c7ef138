// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/palette/palettesource.h>

namespace Latchkey::Ui {

class ConnectionMenu;

/// The connections that the switcher offers, but for the one that is shown; choosing one shows it.
class ConnectionSource final : public PaletteSource
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionSource)

public:
    /// `menu` outlives it.
    explicit ConnectionSource(ConnectionMenu &menu, QObject *parent = nullptr);
    ~ConnectionSource() override;

    void find(const PaletteQuery &query, PaletteRanking &ranking) const override;
    [[nodiscard]] PaletteItem item(int index) const override;
    void choose(const PaletteItem &item) override;
    [[nodiscard]] int weight() const override { return 40; }

private:
    ConnectionMenu &m_menu;
};

} // namespace Latchkey::Ui
