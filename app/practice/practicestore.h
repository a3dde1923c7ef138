// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/secret.h>

#include <cloudidl/identity/app.pb.h>

#include <QDateTime>

#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace Latchkey {

/// The practice tenant's applications. Thread-safe. Keeps only what differs from the keys it began with.
class PracticeStore final
{
public:
    using App = cloudidl::identity::App;

    /// Begins with `keyCount` keys, their ages counted from `start` (UTC).
    PracticeStore(int keyCount, QDateTime start);

    struct Page
    {
        std::vector<App> apps;
        std::optional<qint64> next; ///< where the next page begins; absent after the last
    };
    /// At most `limit` applications, 1 or more, from `position` on (0: the first).
    [[nodiscard]] Page page(qint64 position, int limit) const;

    [[nodiscard]] int size() const;
    [[nodiscard]] std::optional<App> find(const std::string &clientId) const;

    /// Adds an application with this secret; false where its client ID is taken.
    [[nodiscard]] bool create(const App &app, const Secret &secret);
    /// False where there is none with its client ID.
    [[nodiscard]] bool replace(const App &app);
    [[nodiscard]] bool remove(const std::string &clientId);

    /// False also for the keys it began with: nobody knows their secrets.
    [[nodiscard]] bool hasSecret(const std::string &clientId, const Secret &secret) const;

private:
    struct Entry
    {
        App app;
        Secret secret;
    };

    [[nodiscard]] std::optional<qint64> positionOf(const std::string &clientId) const;
    [[nodiscard]] std::optional<App> at(qint64 position) const;

    const int m_keyCount;
    const QDateTime m_start;
    mutable std::mutex m_mutex;
    qint64 m_end; // one behind the last position ever given
    std::map<qint64, Entry> m_changed; // created or replaced
    std::map<std::string, qint64> m_created;
    std::set<qint64> m_removed; // of those it began with
};

} // namespace Latchkey
