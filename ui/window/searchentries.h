// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/window/savedsearches.h>

#include <QObject>

class QAction;
class QMenu;

namespace Latchkey::Ui {

/// The saved searches as a part of a menu; the one that the field holds is checked.
class SearchEntries final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchEntries)

public:
    /// They stand above `before`.
    SearchEntries(QMenu &menu, QAction &before);
    ~SearchEntries() override;

    /// `current`: an index, or -1 for none.
    void setSearches(const QList<SavedSearch> &searches, int current);
    /// As if the person had chosen it here.
    void choose(int index) { emit chosen(index); }

signals:
    void chosen(int index);

private:
    void addEntry();

    QMenu &m_menu;
    QAction &m_before;
    QList<QAction *> m_entries; // reused: the menu may be open
};

} // namespace Latchkey::Ui
