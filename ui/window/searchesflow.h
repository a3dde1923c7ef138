// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/window/savedsearches.h>

namespace Latchkey::Ui {

class ManageSearchesDialog;
class MainWindow;

/// Saved searches in the window: kept under a name, chosen from the connection menu, renamed, ordered,
/// deleted.
class SearchesFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchesFlow)

public:
    /// Both outlive it.
    SearchesFlow(MainWindow &window, SavedSearches &searches);
    ~SearchesFlow() override;

private:
    [[nodiscard]] QString typed() const;
    void apply(int index);
    void save();
    void manage();
    void fill(ManageSearchesDialog &dialog) const;
    void update();

    MainWindow &m_window;
    SavedSearches &m_searches;
};

} // namespace Latchkey::Ui
