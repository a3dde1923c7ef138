// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/result.h>
#include <app/rotation/rotation.h>

#include <QByteArray>

namespace Latchkey {

/// A rotation as its file has it: JSON, with the number of the format.
[[nodiscard]] QByteArray rotationRecord(const Rotation &rotation);

/// Strict: what is not whole must not decide about keys. Errors: Storage for what can't be understood,
/// Unsupported for the record of a newer Latchkey.
[[nodiscard]] Result<Rotation> readRotationRecord(const QByteArray &bytes);

} // namespace Latchkey
