// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/cancellation.h>
#include <app/core/clock.h>
#include <app/core/result.h>
#include <app/core/turnqueue.h>
#include <app/keys/keyentries.h>
#include <app/keys/keynews.h>

#include <QObject>
#include <QSet>

#include <optional>
#include <vector>

namespace Latchkey {

class AppsClient;

/// All keys of one connection, live: grows page by page, merges a refresh, takes in what the person changes.
/// The signals come in begin/end pairs, so that a table model can sit on the list without a copy. A change is
/// told in at most one re-ordering and one removal, so that the work is linear however the rows lie.
class KeyList final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyList)

public:
    explicit KeyList(AppsClient &apps, QObject *parent = nullptr, Clock clock = systemClock());
    ~KeyList() override;

    [[nodiscard]] int size() const { return m_entries.size(); }
    [[nodiscard]] const ApiKey &at(int row) const { return *m_entries.at(row).key; }
    /// All of them, not copied: for another thread.
    [[nodiscard]] ApiKeys snapshot() const { return m_entries.keys(); }
    /// The row of a client ID, or -1.
    [[nodiscard]] int rowOf(const QString &clientId) const { return m_entries.rowOf(clientId); }

    [[nodiscard]] bool isLoading() const { return m_loading != nullptr; }
    /// True once a load has come to its end.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// What the last load ended with, if not well.
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }
    /// When the list was last all that the server had (UTC), in an earlier run maybe; invalid: not yet.
    [[nodiscard]] const QDateTime &loadedAt() const { return m_loadedAt; }
    /// What is shown is of an earlier run, as of loadedAt(): no load of this run has come to its end.
    [[nodiscard]] bool isStale() const { return m_loadedAt.isValid() && !m_complete; }
    /// What the last good load found, and those before it as far as it has kept that; empty after the first
    /// one.
    [[nodiscard]] const KeyNews &news() const { return m_news; }

    /// What becomes of the marks of the load before.
    enum class Marks {
        Anew, ///< the person asks, and has seen them
        Kept, ///< nobody has asked: they stay, and what is found now comes to them
    };
    /// Loads all pages; what is gone from the server leaves the list only at a load's good end. While a load
    /// runs this does nothing.
    void refresh(Marks marks = Marks::Anew);
    /// Ends a load at once; what has come so far stays.
    void cancel();
    /// Forgets all keys and ends a load without a word: the person has signed out.
    void clear();
    /// Fills an empty list with what an earlier run had, some rows in each turn of the event loop, until a
    /// load brings what is the case now. Does nothing where keys are there already.
    void restore(const ApiKeys &keys, const QDateTime &loadedAt);

    /// Takes in a key that was created, read again or edited; `remove` one that was deleted.
    void put(const ApiKey &key);
    void remove(const QString &clientId);

signals:
    void aboutToInsert(int first, int last);
    void inserted();
    void aboutToRemove(int first, int last);
    void removed();
    /// The same rows in another order; `newRows` by the row before.
    void aboutToReorder();
    void reordered(const std::vector<int> &newRows);
    void changed(const Latchkey::RowRanges &rows);
    /// The news are others; these rows have got or lost a mark.
    void newsChanged(const Latchkey::RowRanges &rows);

    void loadingChanged();
    void progressed(int keysSoFar);
    /// After each load, good or not; see trouble().
    void loaded();

private:
    void takePage(const QList<ApiKey> &page);
    void finishLoad(const Result<int> &result);
    void inTurn(void (KeyList::*step)());
    void completeLoad();
    void endLoad(std::optional<Error> trouble);
    void append(const ApiKeys &keys, int seenIn);
    void appendRestored(ApiKeys keys);
    /// The person did something to this key; true where that takes a mark from it.
    bool touch(const QString &clientId);
    void removeGone();
    void moveToEnd(const std::vector<int> &rows);
    void removeRows(int first, int last);
    void publishNews();
    [[nodiscard]] RowRanges rangesOf(const QStringList &clientIds) const;

    AppsClient &m_apps;
    Clock m_clock;
    KeyEntries m_entries;
    int m_load = 0; // 0: of an earlier run
    int m_loadedSoFar = 0;
    QSet<QString> m_touched; // put or removed while a load runs: newer than what the load brings

    TurnQueue m_turns;

    CancellationPtr m_loading;
    bool m_complete = false;
    std::optional<Error> m_trouble;
    QDateTime m_loadedAt;
    KeyNews m_news;
    bool m_keepsMarks = false; // the load that runs
    KeyNews m_coming; // what this load has found, and those before it that ended badly
};

} // namespace Latchkey
