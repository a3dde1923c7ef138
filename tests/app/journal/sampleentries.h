// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/journal/journalentry.h>

/// The `number`th of a series in which every field is another.
inline Latchkey::JournalEntry sampleEntry(int number)
{
    using namespace Latchkey;
    using namespace Qt::StringLiterals;
    JournalEntry entry;
    entry.at = QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC).addSecs(number * 60);
    entry.actor = u"ada@example.org"_s;
    entry.controlPlane = u"acme.example.com"_s;
    entry.action = journalActions().at(number % journalActions().size());
    entry.clientId = u"nightly-%1"_s.arg(number % 50);
    entry.keyName = u"Nightly %1"_s.arg(number % 50);
    entry.fingerprint = u"fp%1"_s.arg(number);
    entry.outcome = number % 7 == 0 ? JournalOutcome::Failed : JournalOutcome::Succeeded;
    entry.detail = u"bash"_s;
    return entry;
}
