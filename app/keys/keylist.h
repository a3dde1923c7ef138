// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/cancellation.h>
#include <app/core/result.h>
#include <app/keys/apikey.h>

#include <QHash>
#include <QObject>

#include <optional>

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
    /// The row of a client ID, or -1.
    [[nodiscard]] int rowOf(const QString &clientId) const { return m_rows.value(clientId, -1); }

    [[nodiscard]] bool isLoading() const { return m_loading != nullptr; }
    /// True once a load has come to its end.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// What the last load ended with, if not well.
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }

    /// Loads all pages; what is gone from the server leaves the list only at a load's good end. While a load
    /// runs this does nothing.
    void refresh();
    void cancel();
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
    AppsClient &m_apps;
    QList<ApiKey> m_keys;
    QHash<QString, int> m_rows;
    CancellationPtr m_loading;
    bool m_complete = false;
    std::optional<Error> m_trouble;
};

} // namespace Latchkey
