// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/palette/palettesource.h>

namespace Latchkey::Ui {

class Actions;

/// Every action that is offered, by its plain name; what can't be done now says why.
class ActionSource final : public PaletteSource
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionSource)

public:
    /// `actions` outlive it.
    explicit ActionSource(const Actions &actions, QObject *parent = nullptr);
    ~ActionSource() override;

    void find(const PaletteQuery &query, PaletteRanking &ranking) const override;
    [[nodiscard]] PaletteItem item(int index) const override;
    void choose(const PaletteItem &item) override;
    [[nodiscard]] int weight() const override { return 60; }

private:
    const Actions &m_actions;
};

} // namespace Latchkey::Ui
