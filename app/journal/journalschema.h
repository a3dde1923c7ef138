// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/result.h>

class QSqlDatabase;
class QSqlQuery;

namespace Latchkey {

struct JournalEntry;

/// Prepares a connection to the journal's file (write-ahead log, every commit on the disk before it counts)
/// and makes the tables where they are missing. Fails with Storage for a file that is no journal, or that a
/// newer Latchkey wrote. It waits at most so many milliseconds for another program, then and later.
[[nodiscard]] Result<void> prepareJournal(QSqlDatabase &database, int longestWait);
/// How long its statements wait for another program, from now on.
[[nodiscard]] Result<void> setJournalWait(QSqlDatabase &database, int milliseconds);

/// What a statement on an entry and its context is to yield, in the order of JournalEntry's members.
inline const QString journalColumns = QStringLiteral(
    "number, at, actor, control_plane, action, client_id, key_name, fingerprint, outcome, detail, hash");

/// The entry in a row of `journalColumns`. What is not as it should be in the row stays so in the entry, and
/// its hash does not fit.
[[nodiscard]] JournalEntry journalEntryOf(const QSqlQuery &row);

/// Storage, with what SQLite says as the detail.
[[nodiscard]] Error journalError(const QString &whatSqliteSays);

} // namespace Latchkey
