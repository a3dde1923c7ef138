// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/result.h>
#include <app/journal/journalanchor.h>
#include <app/journal/journalcheck.h>
#include <app/journal/journalexport.h>
#include <app/journal/journalfilter.h>
#include <app/journal/journalpatience.h>
#include <app/journal/journalquery.h>

#include <atomic>
#include <memory>
#include <optional>

class QSqlQuery;

namespace Latchkey {

/// The journal's file: an SQLite database with a write-ahead log. Blocks, and belongs to the thread that
/// opened it; Journal is the door for everyone else. Several programs may have it open at once.
class JournalDatabase final
{
    Q_DISABLE_COPY_MOVE(JournalDatabase)

public:
    using Patience = std::shared_ptr<const JournalPatience>;

    /// Makes folder and file where they are missing, readable by their owner alone. Fails with Storage.
    [[nodiscard]] static Result<std::unique_ptr<JournalDatabase>> open(
        const QString &path, Patience patience = std::make_shared<JournalPatience>());
    ~JournalDatabase();

    /// Gives the entry its number and its hash. On the disk when it returns; fails with Storage, and then
    /// nothing was written. It goes on from what the anchor names: where that is gone, there stays a gap.
    [[nodiscard]] Result<JournalEntry> append(JournalEntry entry);
    /// The newest first: at most `limit` of those that fit and are older than `before` (0: from the newest).
    [[nodiscard]] Result<QList<JournalEntry>> read(const JournalFilter &filter, qint64 before, int limit);
    /// The last that fits.
    [[nodiscard]] Result<std::optional<JournalEntry>> last(const JournalFilter &filter);
    /// The control planes that entries name, in alphabetical order.
    [[nodiscard]] Result<QStringList> controlPlanes();
    /// Reads everything; some seconds for a million entries. Ends with Cancelled once `stop` is true.
    [[nodiscard]] Result<JournalCheck> check(const std::atomic_bool &stop = false);
    /// Writes what fits to a file that only its owner can read, the newest entry first; replaces it at once
    /// or not at all. Ends with how many there were; fails with Storage, and Cancelled once `stop` is true.
    [[nodiscard]] Result<qint64> exportTo(const QString &path, JournalFormat format,
        const JournalFilter &filter, const std::atomic_bool &stop = false);

private:
    JournalDatabase(const QString &path, Patience patience);

    [[nodiscard]] Result<void> insert(const JournalEntry &entry);
    [[nodiscard]] Result<qint64> contextOf(const JournalEntry &entry);
    [[nodiscard]] Result<JournalEntry> appendInside(JournalEntry entry, const JournalAnchor &anchor);
    [[nodiscard]] Result<JournalAnchor> previousOf(const JournalAnchor &anchor);
    void writeAnchor(const JournalAnchor &anchor) const;
    [[nodiscard]] Result<void> run(QSqlQuery &query) const;

    QString m_path;
    Patience m_patience;
    QString m_name; ///< of the connection
    JournalQuery m_query;
};

} // namespace Latchkey
