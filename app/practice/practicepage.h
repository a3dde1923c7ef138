// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace Latchkey {

/// The authorize page of the practice tenant: self-contained, without scripts, light and dark.
[[nodiscard]] QByteArray signInPage();
/// For a request that did not come from Latchkey.
[[nodiscard]] QByteArray refusedPage();

} // namespace Latchkey
