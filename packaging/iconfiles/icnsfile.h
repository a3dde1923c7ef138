// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>

#include <functional>

namespace Latchkey {

/// The bytes of a macOS .icns file with all sizes from 16 to 512 points, at one and two pixels a point;
/// `draw` makes the picture of a size in points and pixels. Entries are PNGs but for 16 and 32 pixels at one
/// a point, which macOS reads as packed ARGB only.
[[nodiscard]] QByteArray icnsFile(const std::function<QImage(int points, int pixels)> &draw);

} // namespace Latchkey
