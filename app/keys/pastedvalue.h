// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace Latchkey {

/// The value within what a person pasted: without a byte order mark, white space around, an assignment to
/// FLYTE_API_KEY, UNION_API_KEY or UNIONAI_API_KEY in any shell's words, another `export NAME=`, and quotes.
/// A view into `text`.
[[nodiscard]] QByteArrayView pastedValue(QByteArrayView text);

} // namespace Latchkey
