// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/cancellation.h>
#include <app/core/result.h>
#include <app/keys/apikey.h>

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>
#include <vector>

namespace Latchkey {

class AppsClient;

/// All keys of one connection, live: grows page by page, merges a refresh, takes in what the person changes.
/// The signals come in begin/end pairs, so that a table model can sit on the list without a copy.
class KeyList final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyList)

public:
    explicit KeyList(AppsClient &apps, QObject *parent = nullptr);
    ~KeyList() override;

    [[nodiscard]] int size() const { return int(m_keys.size()); }
    [[nodiscard]] const ApiKey &at(int row) const { return m_keys.at(row); }
    [[nodiscard]] const QList<ApiKey> &keys() const { return m_keys; }
    /// The row of a client ID, or -1.
    [[nodiscard]] int rowOf(const QString &clientId) const;

    [[nodiscard]] bool isLoading() const { return m_loading != nullptr; }
    /// True once a load has come to its end.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// What the last load ended with, if not well.
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }

    /// Loads all pages; what is gone from the server leaves the list only at a load's good end. While a load
    /// runs this does nothing.
    void refresh();
    /// Ends a load at once; what has come so far stays.
    void cancel();
    /// Forgets all keys and ends a load without a word: the person has signed out.
    void clear();

    /// Takes in a key that was created, read again or edited; `remove` one that was deleted.
    void put(const ApiKey &key);
    void remove(const QString &clientId);

signals:
    void aboutToInsert(int first, int last);
    void inserted();
    void aboutToRemove(int first, int last);
    void removed();
    void changed(int first, int last);

    void loadingChanged();
    void progressed(int keysSoFar);
    /// After each load, good or not; see trouble().
    void loaded();

private:
    void takePage(const QList<ApiKey> &page);
    void finishLoad(const Result<int> &result);
    void endLoad(std::optional<Error> trouble);
    void emitChanged(const std::vector<int> &rows);
    void append(const QList<ApiKey> &keys);
    void removeGone();
    void removeRows(int first, int last);

    AppsClient &m_apps;
    QList<ApiKey> m_keys;
    std::vector<int> m_seenIn; // by row: the load in which the server last had it
    int m_load = 0;
    int m_loadedSoFar = 0;
    QSet<QString> m_touched; // put or removed while a load runs: newer than what the load brings

    // Rows by client ID; those from m_staleFrom on are put right when someone asks.
    mutable QHash<QString, int> m_rows;
    mutable int m_staleFrom = 0;

    CancellationPtr m_loading;
    bool m_complete = false;
    std::optional<Error> m_trouble;
};

} // namespace Latchkey
