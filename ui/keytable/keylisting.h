// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/keytable/keyfiltermodel.h>
#include <ui/keytable/keytablemodel.h>

#include <QItemSelectionModel>

#include <optional>

namespace Latchkey::Ui {

/// What the table shows of one connection: its rows, their filter and order, what is selected, and how far it
/// is scrolled. Stays as it is while the table shows another one.
class KeyListing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyListing)

public:
    /// Without rows: where there is no connection.
    explicit KeyListing(Clock clock, QObject *parent = nullptr);
    /// The list outlives the listing.
    KeyListing(
        const KeyList &keys, KeyTableModel::KeptPredicate isKept, Clock clock, QObject *parent = nullptr);
    ~KeyListing() override;

    [[nodiscard]] KeyTableModel &model() { return m_model; }
    [[nodiscard]] KeyFilterModel &filter() { return m_filter; }
    [[nodiscard]] QItemSelectionModel &selection() { return m_selection; }

    /// All keys there are have been loaded.
    [[nodiscard]] bool isComplete() const;
    /// In the order shown.
    [[nodiscard]] QStringList selectedClientIds() const;
    /// Selects this key alone; ends a search, which could hide it. Does nothing for a key that is not there.
    void select(const QString &clientId);

    /// As it was typed.
    [[nodiscard]] const QString &search() const { return m_search; }
    /// What a search hides of the selected keys is selected again once it is shown, unless the person has
    /// selected something else meanwhile.
    void setSearch(const QString &text);
    /// Something is selected, and was since the search is what it is.
    [[nodiscard]] bool isChosenHere() const { return m_selection.hasSelection() && !m_chosen; }

    /// Remembers what is selected, the current row and how far it is scrolled for when the rows, which are
    /// about to go, are loaded again. Nothing where there are no rows; the first time counts.
    void keepPlace();

    /// The vertical scroll bar's value when the table showed something else next.
    [[nodiscard]] int scrollPosition() const { return m_scrollPosition; }
    void setScrollPosition(int position) { m_scrollPosition = position; }

signals:
    void selectionChanged();
    void searchChanged(const QString &text);
    /// scrollPosition() is wanted from who shows the rows.
    void aboutToKeepPlace();
    /// The rows are there again, and scrolled to scrollPosition() they look as before.
    void placeRestored();

private:
    struct Place
    {
        QStringList chosen; // client IDs
        QString current;
    };

    void connectSelection();
    void rememberChosen();
    void chooseAgain();
    void restorePlace();
    /// Invalid where the key is not there, or a search hides it.
    [[nodiscard]] QModelIndex shownIndexOf(const QString &clientId) const;

    const KeyList *m_keys = nullptr;
    KeyTableModel m_model;
    KeyFilterModel m_filter;
    QItemSelectionModel m_selection;
    QString m_search;
    std::optional<QStringList> m_chosen; // client IDs the person selected; unknown: as the selection says
    QString m_chosenCurrent;
    std::optional<Place> m_place;
    bool m_isSearching = false;
    int m_scrollPosition = 0;
};

} // namespace Latchkey::Ui
