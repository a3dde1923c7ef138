// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QStringList>

namespace Latchkey {

struct ApiKey;

/// What a load has found that nobody did in this window: which API keys are new, renamed or gone since the
/// list before it.
struct KeyNews
{
    enum class Mark { None, New, Renamed };

    QDateTime since; ///< UTC; when the list before was loaded
    QSet<QString> added; ///< client IDs
    QHash<QString, QString> renamed; ///< by client ID: the name before
    QStringList gone; ///< by the names they had

    [[nodiscard]] bool isEmpty() const { return added.isEmpty() && renamed.isEmpty() && gone.isEmpty(); }
    [[nodiscard]] Mark markOf(const QString &clientId) const;
    /// Of all that have a mark, in no order.
    [[nodiscard]] QStringList marked() const;

    // What a load comes across. Applications that are no API keys are no news.
    void noteAdded(const ApiKey &key);
    void noteChanged(const ApiKey &before, const ApiKey &now);
    void noteGone(const ApiKey &key);
    /// The person did something to this key here, and knows. True where it had a mark.
    bool forget(const QString &clientId);
    /// What was found before this is news still. Its marks are of keys that are there.
    void addOlder(const KeyNews &older);

    friend bool operator==(const KeyNews &, const KeyNews &) = default;
};

} // namespace Latchkey
