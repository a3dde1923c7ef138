// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/result.h>

#include <QByteArray>

#include <optional>

namespace Latchkey {

/// The last entry that a journal is known to have had, in a small file beside it. A chain alone does not show
/// that its end was cut off; with this it does. It is there before the first entry, and written after each:
/// it may be older than the newest entry, but is never ahead of it and never missing.
struct JournalAnchor
{
    qint64 number = 0; ///< 0: there was none yet
    QByteArray hash;

    friend bool operator==(const JournalAnchor &, const JournalAnchor &) = default;
};

/// Where the anchor of the journal with this path is.
[[nodiscard]] QString journalAnchorPath(const QString &path);
/// None where there is no such file, or it makes no sense.
[[nodiscard]] std::optional<JournalAnchor> readJournalAnchor(const QString &path);
/// Replaces the file at once or not at all; only its owner may read it. Fails with Storage.
[[nodiscard]] Result<void> writeJournalAnchor(const QString &path, const JournalAnchor &anchor);

} // namespace Latchkey
