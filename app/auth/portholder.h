// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace Latchkey {

/// A program that keeps a TCP port to itself.
struct PortHolder
{
    qint64 processId = 0;
    QString program; ///< the file's name, without its folder; at most 60 printable characters
    bool isLatchkey = false; ///< another run of this program, or this one
};

/// Who holds a local TCP port, as far as the system tells: on Linux from /proc, for programs of the same
/// person. Takes some milliseconds. `proc` is where a test has its own.
[[nodiscard]] std::optional<PortHolder> holderOfPort(
    quint16 port, const QString &proc = QStringLiteral("/proc"));

} // namespace Latchkey
