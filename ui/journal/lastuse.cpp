// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/journal/lastuse.h>

#include <app/journal/journal.h>

namespace Latchkey::Ui {

QFuture<Result<std::optional<JournalEntry>>> lastUse(Journal &journal, JournalFilter key)
{
    key.actions = {JournalAction::Copied, JournalAction::Delivered, JournalAction::Verified};
    key.outcome = JournalOutcome::Succeeded;
    return journal.last(key);
}

} // namespace Latchkey::Ui
