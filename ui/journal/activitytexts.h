// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/journal/journalentry.h>
#include <ui/theme/colors.h>

namespace Latchkey {

struct JournalCheck;

namespace Ui {

enum class Icon;

// What the activity journal says to people.

/// "Created", "Copied", "Signed in"; of a known action.
[[nodiscard]] QString actionText(JournalAction action);
/// The same. A word that only a newer Latchkey knows is said as it is written.
[[nodiscard]] QString actionText(const JournalEntry &entry);
/// "Done", "Failed", "Stopped", "Uncertain", or a newer Latchkey's word.
[[nodiscard]] QString outcomeText(const JournalEntry &entry);
/// The outcome and, where there is more to say, how: "Failed · already taken".
[[nodiscard]] QString resultText(const JournalEntry &entry);
/// The key's name, else its client ID; a dash where it was done to none.
[[nodiscard]] QString keyText(const JournalEntry &entry);
/// The entry, read aloud.
[[nodiscard]] QString entrySentence(const JournalEntry &entry, const QString &connection);

struct OutcomeLook
{
    Icon icon;
    ColorRole color;
};
[[nodiscard]] OutcomeLook lookOf(JournalOutcome outcome);

/// Whether the journal is as it was written, as a sentence or two.
[[nodiscard]] QString checkText(const JournalCheck &check);

} // namespace Ui
} // namespace Latchkey
