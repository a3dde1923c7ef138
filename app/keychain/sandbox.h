// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Latchkey {

/// What a program is confined by. In either, keyrings are private to the program: nothing outside finds what
/// it stores there.
enum class Sandbox {
    None,
    Flatpak,
    Snap,
};

/// `flatpakInfo` is the file that Flatpak puts into each of its sandboxes; `programFolder` is where the
/// running program lies: SNAP alone says little, as it is passed on to whatever a snap starts.
[[nodiscard]] Sandbox detectSandbox(
    const QString &programFolder, const QString &flatpakInfo = QStringLiteral("/.flatpak-info"));

} // namespace Latchkey
