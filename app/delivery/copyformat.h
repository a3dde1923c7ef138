// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/secret.h>

namespace Latchkey {

/// How encoded credentials are written out.
enum class CopyFormat { Raw, Export };

/// `export FLYTE_API_KEY="…"` (bash, zsh) or the bare value, without a newline at the end. Always the bare
/// value where it is not base64.
[[nodiscard]] Secret formatCredentials(const Secret &encoded, CopyFormat format);

} // namespace Latchkey
