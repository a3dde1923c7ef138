// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/core/console.h>

namespace Latchkey {

Console::Console(For, std::string)
{
}

Console::~Console() = default;

} // namespace Latchkey
