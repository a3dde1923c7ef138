// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keys/apikey.h>

#include <QDateTime>
#include <QString>

#include <optional>

namespace Latchkey {

struct Connection;

/// A list as it was at the end of a load.
struct StoredList
{
    QDateTime loadedAt; ///< UTC
    ApiKeys keys;
};

/// The file with the last list of one connection, for when the server can't be reached. Holds what the table
/// shows, contacts too, and no secret; only its owner can read it (0600). The methods block and may run on
/// any thread.
class ListCache final
{
public:
    /// More keys, or a larger file, are not kept.
    static constexpr size_t mostKeys = 500'000;
    static constexpr qint64 mostBytes = 512LL * 1024 * 1024;

    /// Where lists belong: a program that clears caches may delete them.
    [[nodiscard]] static QString defaultFolder();

    /// The connection's id names the file. An empty folder, or an id that is no file name, keeps nothing.
    ListCache(const QString &folder, const Connection &connection);

    /// Nothing where there is none, it is damaged, of another version, or of another server or organization.
    [[nodiscard]] std::optional<StoredList> read() const;
    /// Replaces the file in one step. False where it can't be written or is too large: then no file is left.
    bool write(const StoredList &list) const;
    /// What is not there counts as removed.
    bool remove() const;

private:
    QString m_path;
    QString m_origin; // whose list it is
};

} // namespace Latchkey
