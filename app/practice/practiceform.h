// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

namespace Latchkey {

/// The fields of application/x-www-form-urlencoded, decoded. A field that comes twice counts as absent
/// (RFC 6749 §3.1: parameters must not be included more than once).
using PracticeForm = QHash<QByteArray, QByteArray>;

[[nodiscard]] PracticeForm parsePracticeForm(QByteArrayView text);

} // namespace Latchkey
