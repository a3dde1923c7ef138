// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>

namespace Latchkey {

/// The bytes of a Windows .ico file with these square pictures of up to 256 pixels, in this order. 256 pixels
/// are a PNG, smaller ones bitmaps of 32 bits: what Windows' own documentation asks of programs.
[[nodiscard]] QByteArray icoFile(const QList<QImage> &pictures);

} // namespace Latchkey
