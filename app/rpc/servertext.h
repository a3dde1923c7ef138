// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/secret.h>

#include <QString>

namespace Latchkey {

/// What a server says, fit to be shown: one line, no control, bidirectional or invisible characters, at most
/// 300 characters, and `token` taken out.
[[nodiscard]] QString shownServerText(const QString &text, const Secret &token);

} // namespace Latchkey
