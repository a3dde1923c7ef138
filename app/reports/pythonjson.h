// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Latchkey {

enum class PythonLayout {
    OneLine, ///< as json.dumps() by itself
    Indented, ///< as json.dumps(indent=2)
};

/// The same document as Python's json.dumps() writes it, to the byte: members keep their order, what is not
/// ASCII is escaped. `json` is valid, UTF-8, and has no white space between its parts.
[[nodiscard]] QByteArray asPythonWrites(QByteArrayView json, PythonLayout layout);

} // namespace Latchkey
