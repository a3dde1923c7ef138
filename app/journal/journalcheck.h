// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/result.h>
#include <app/journal/journalanchor.h>

#include <QDateTime>

#include <atomic>
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
        NoAnchor, ///< the anchor is gone: what came after this entry, the last, may have been cut off
    };
    Fault fault = Fault::None;
    qint64 number = 0; ///< where; 0 for None
    QDateTime soundUntil = {}; ///< the time of the entry before it; invalid where there is none
    qint64 entries = 0; ///< how many are there
};

/// Goes through rows of `journalColumns` from the first entry to the last. The anchor was read before them.
/// Fails with Storage, and Cancelled once `stop` is true.
[[nodiscard]] Result<JournalCheck> checkEntries(
    QSqlQuery &rows, const std::optional<JournalAnchor> &anchor, const std::atomic_bool &stop);

} // namespace Latchkey
