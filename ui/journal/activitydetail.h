// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Latchkey::Ui {

/// What a JournalEntry's detail says, in the person's language: how it was done, and why it was not. A word
/// that this version does not know, a tool's name say, stays as it is.
[[nodiscard]] QString activityDetailText(const QString &detail);

} // namespace Latchkey::Ui
