// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/result.h>
#include <app/journal/journalfilter.h>

#include <QFuture>

#include <optional>

namespace Latchkey {
class Journal;
}

namespace Latchkey::Ui {

/// When the credentials of a key were copied, delivered or verified last from this computer; nothing for
/// never. `key` names control plane and client ID.
[[nodiscard]] QFuture<Result<std::optional<JournalEntry>>> lastUse(Journal &journal, JournalFilter key);

} // namespace Latchkey::Ui
