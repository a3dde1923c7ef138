// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Latchkey {

struct JournalEntry;

namespace Ui {

/// How it was done, or why it was not, in words; empty where there is no more to say than the action and its
/// outcome. A word that only a newer Latchkey knows is said as it is written.
[[nodiscard]] QString activityDetailText(const JournalEntry &entry);

} // namespace Ui
} // namespace Latchkey
