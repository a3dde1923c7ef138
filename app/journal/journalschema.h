// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/result.h>

class QSqlDatabase;

namespace Latchkey {

/// Prepares a connection to the journal's file (write-ahead log, every commit on the disk before it counts)
/// and makes the tables where they are missing. Fails with Storage for a file that is no journal, or that a
/// newer Latchkey wrote.
[[nodiscard]] Result<void> prepareJournal(QSqlDatabase &database);

/// What a statement on an entry and its context is to yield, in the order of JournalEntry's members.
inline const QString journalColumns = QStringLiteral(
    "number, at, actor, control_plane, action, client_id, key_name, fingerprint, outcome, detail, hash");

/// Storage, with what SQLite says as the detail.
[[nodiscard]] Error journalError(const QString &whatSqliteSays);

} // namespace Latchkey
