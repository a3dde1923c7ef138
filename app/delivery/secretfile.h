// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/result.h>
#include <app/core/secret.h>

#include <QString>

namespace Latchkey {

/// Writes the secret and a newline to a file that only its owner can read (0600), replacing it in one step:
/// after a power cut there is the old file or the new one. Errors: PermissionDenied where others could
/// replace the file (a folder on the way is writable for all and not sticky) or read it (the file system
/// keeps no owners); Storage, naming the file and what the system said.
[[nodiscard]] Result<void> writeSecretFile(const QString &path, const Secret &secret);

} // namespace Latchkey
