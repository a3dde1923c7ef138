// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace Latchkey {

/// One name and value of an application/x-www-form-urlencoded body. The views outlive the call they are for.
struct FormField
{
    QByteArrayView name;
    QByteArrayView value;
};

/// The body itself. Fields without a value are left out: they mean nothing (RFC 6749 §3.1).
/// The bytes may hold secrets: wipe() them after use.
[[nodiscard]] QByteArray formBody(const QList<FormField> &fields);

/// One value, form-encoded; RFC 6749 §2.3.1 wants it so in HTTP Basic too.
[[nodiscard]] QByteArray formEncoded(QByteArrayView value);

/// The other way round: percent escapes and `+` become bytes.
[[nodiscard]] QByteArray formDecoded(QByteArrayView value);

} // namespace Latchkey
