// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/result.h>

#include <QByteArray>

namespace Latchkey {

/// The bytes of a regular file of at most `limit` bytes; never waits for another program, as opening a pipe
/// does. Errors: NotFound, Storage (saying whether it is no file, too large, or may not be read); their
/// messages start with "It" and name no path.
[[nodiscard]] Result<QByteArray> readBoundedFile(const QString &path, qint64 limit);

} // namespace Latchkey
