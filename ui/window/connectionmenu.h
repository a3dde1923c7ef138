// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/widgets/connectionentry.h>

#include <QList>
#include <QMenu>

namespace Latchkey::Ui {

class Actions;
class SearchEntries;

/// The switcher's menu: every connection with its colour, host and who is signed in, saved searches,
/// and what can be done with both. The first nine have Ctrl+1 … Ctrl+9, which work in the whole window.
class ConnectionMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionMenu)

public:
    /// The shortcuts work in `window`.
    ConnectionMenu(const Actions &actions, QWidget &window);
    ~ConnectionMenu() override;

    void setEntries(const QList<ConnectionEntry> &entries);
    /// Under the connections.
    [[nodiscard]] SearchEntries &searches() const { return *m_searches; }
    [[nodiscard]] const QList<ConnectionEntry> &entries() const { return m_shown; }
    /// Nothing can be chosen, with the shortcuts neither: for as long as Latchkey is locked.
    void setResting(bool resting);
    /// Empty where an entry has none.
    [[nodiscard]] QKeySequence shortcutOf(int entry) const;
    /// As if the person had chosen it here.
    void choose(const QString &id) { emit chosen(id); }

signals:
    /// Also for the one that is shown already.
    void chosen(const QString &id);
    void entriesChanged();

private:
    void addEntry();

    QWidget &m_window;
    QAction *m_end; ///< the separator under the connections
    SearchEntries *m_searches;
    QList<ConnectionEntry> m_shown;
    QList<QAction *> m_entries; // reused: the menu may be open
    bool m_isResting = false;
};

} // namespace Latchkey::Ui
