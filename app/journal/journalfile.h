// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/result.h>

namespace Latchkey {

/// Makes the journal's folder, its anchor and its file where they are missing, for their owner alone. A file
/// that is there is not opened: that is for SQLite alone. Fails with Storage.
[[nodiscard]] Result<void> makeJournalFile(const QString &path);

} // namespace Latchkey
