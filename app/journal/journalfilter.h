// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/journal/journalentry.h>

#include <QVariantList>

#include <optional>

namespace Latchkey {

/// Which entries of the journal are wanted; what is left empty leaves out nothing.
struct JournalFilter
{
    QString text = {}; ///< anywhere in actor, key, client ID, fingerprint, control plane and detail; any case
    QList<JournalAction> actions = {};
    std::optional<JournalOutcome> outcome = {};
    QString controlPlane = {};
    QString clientId = {};
    QDateTime from = {}; ///< this moment and later
    QDateTime until = {}; ///< earlier than this
};

/// A filter as the condition of an SQL statement, and what is bound to its question marks.
struct JournalCondition
{
    QString sql; ///< never empty
    QVariantList values;
};

[[nodiscard]] JournalCondition conditionFor(const JournalFilter &filter);

} // namespace Latchkey
