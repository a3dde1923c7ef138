// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/palette/palettesource.h>

namespace Latchkey::Ui {

class MainWindow;
class SavedSearches;

/// The saved searches, by name; choosing one searches the table.
class SearchSource final : public PaletteSource
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchSource)

public:
    /// Both outlive it.
    SearchSource(const SavedSearches &searches, MainWindow &window, QObject *parent = nullptr);
    ~SearchSource() override;

    void find(const PaletteQuery &query, PaletteRanking &ranking) const override;
    [[nodiscard]] PaletteItem item(int index) const override;
    void choose(const PaletteItem &item) override;
    [[nodiscard]] int weight() const override { return 40; }

private:
    const SavedSearches &m_searches;
    MainWindow &m_window;
};

} // namespace Latchkey::Ui
