// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Latchkey::Ui {

/// What the program in this folder is packed as ("deb", "Flatpak"); "none" where nothing says so. It stands
/// in share/latchkey/package-type beside the program's folder: one build serves every format.
[[nodiscard]] QString packageType(const QString &programFolder);

} // namespace Latchkey::Ui
