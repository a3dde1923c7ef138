// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/result.h>
#include <app/journal/journalexport.h>
#include <app/journal/journalfilter.h>
#include <app/journal/journalquery.h>

#include <atomic>
#include <memory>
#include <optional>

class QSqlQuery;

namespace Latchkey {

/// What a reading of the whole chain found.
struct JournalCheck
{
    enum class Fault {
        None,
        Changed, ///< this entry, or the one before it, is not as it was written
        Missing, ///< there is none with this number, though there are later ones
        CutOff, ///< the journal ends before this entry, which it once had
    };
    Fault fault = Fault::None;
    qint64 number = 0; ///< where; 0 for None
    QDateTime soundUntil = {}; ///< the time of the entry before it; invalid where there is none
    qint64 entries = 0; ///< how many are there
};

/// The journal's file: an SQLite database with a write-ahead log. Blocks, and belongs to the thread that
/// opened it; Journal is the door for everyone else. Several programs may have it open at once.
class JournalDatabase final
{
    Q_DISABLE_COPY_MOVE(JournalDatabase)

public:
    /// Makes folder and file where they are missing, readable by their owner alone. Fails with Storage.
    [[nodiscard]] static Result<std::unique_ptr<JournalDatabase>> open(const QString &path);
    ~JournalDatabase();

    /// Gives the entry its number and its hash. On the disk when it returns; fails with Storage, and then
    /// nothing was written.
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
    explicit JournalDatabase(const QString &path);

    [[nodiscard]] Result<void> insert(const JournalEntry &entry);
    [[nodiscard]] Result<qint64> contextOf(const JournalEntry &entry);
    [[nodiscard]] Result<JournalEntry> appendInside(JournalEntry entry);
    [[nodiscard]] Result<void> run(QSqlQuery &query) const;

    QString m_path;
    QString m_name; ///< of the connection
    JournalQuery m_query;
};

/// Where the anchor of the journal with this path is.
[[nodiscard]] QString journalAnchorPath(const QString &path);

} // namespace Latchkey
