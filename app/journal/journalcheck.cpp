// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/journal/journalcheck.h>

#include <app/journal/journalentry.h>
#include <app/journal/journalschema.h>

#include <QSqlError>
#include <QSqlQuery>

namespace Latchkey {

Result<JournalCheck> checkEntries(
    QSqlQuery &rows, const std::optional<JournalAnchor> &anchor, const std::atomic_bool &stop)
{
    using Fault = JournalCheck::Fault;
    JournalCheck result;
    QDateTime previousAt;
    const auto note = [&result, &previousAt](Fault fault, qint64 number) {
        if (result.fault == Fault::None)
            result = {fault, number, previousAt, result.entries};
    };
    QByteArray previous;
    while (!stop && rows.next()) {
        const JournalEntry entry = journalEntryOf(rows);
        if (entry.number != ++result.entries)
            note(Fault::Missing, result.entries);
        if (chainedHash(previous, entry) != entry.hash
            || (anchor && anchor->number == entry.number && anchor->hash != entry.hash))
            note(Fault::Changed, entry.number);
        previous = entry.hash;
        previousAt = entry.at;
    }
    if (stop)
        return failure(Error::cancelled());
    if (rows.lastError().isValid())
        return failure(journalError(rows.lastError().text()));
    if (anchor && result.entries < anchor->number)
        note(Fault::CutOff, result.entries + 1);
    if (!anchor && result.entries > 0)
        note(Fault::NoAnchor, result.entries);
    return result;
}

} // namespace Latchkey
