// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/error.h>

namespace Latchkey {

/// What went wrong with the keyring that the command lines use, in words. For the kinds that CliKeyring
/// names; any other is said as Storage. `detail` is technical and holds no secret.
[[nodiscard]] Error cliKeyringError(ErrorKind kind, const QString &detail);

/// The item is longer than this keyring takes, both in characters.
[[nodiscard]] Error cliItemTooLargeError(qsizetype size, qsizetype limit);

} // namespace Latchkey
