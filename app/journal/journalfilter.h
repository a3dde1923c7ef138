// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/journal/journalentry.h>

#include <optional>

namespace Latchkey {

/// Which entries of the journal are wanted; what is left empty leaves out nothing.
struct JournalFilter
{
    QString text = {}; ///< words, each anywhere in actor, key, client ID, fingerprint, control plane, detail
    QList<JournalAction> actions = {};
    std::optional<JournalOutcome> outcome = {};
    QString controlPlane = {};
    QString clientId = {};
    QDateTime from = {}; ///< this moment and later
    QDateTime until = {}; ///< earlier than this

    /// Whether it asks for what entries have in common with others: see JournalQuery.
    [[nodiscard]] bool asksForContext() const
    {
        return !text.trimmed().isEmpty() || !controlPlane.isEmpty() || !clientId.isEmpty();
    }

    friend bool operator==(const JournalFilter &, const JournalFilter &) = default;
};

} // namespace Latchkey
