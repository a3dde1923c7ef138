// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/formbody.h>

namespace Latchkey {

namespace {

bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '*' || c == '-'
        || c == '.' || c == '_';
}

void appendEncoded(QByteArray &target, QByteArrayView value)
{
    constexpr char digits[] = "0123456789ABCDEF";
    for (const char c : value) {
        if (isPlain(c)) {
            target.append(c);
        } else if (c == ' ') {
            target.append('+');
        } else {
            const auto byte = static_cast<unsigned char>(c);
            target.append('%').append(digits[byte >> 4]).append(digits[byte & 0x0f]);
        }
    }
}

} // namespace

QByteArray formBody(const QList<FormField> &fields)
{
    qsizetype room = 0;
    for (const FormField &field : fields)
        room += 3 * (field.name.size() + field.value.size()) + 2;
    QByteArray body;
    body.reserve(room); // once: growing would leave copies of secrets behind
    for (const FormField &field : fields) {
        if (field.value.isEmpty())
            continue;
        if (!body.isEmpty())
            body.append('&');
        appendEncoded(body, field.name);
        body.append('=');
        appendEncoded(body, field.value);
    }
    return body;
}

QByteArray formEncoded(QByteArrayView value)
{
    QByteArray encoded;
    encoded.reserve(3 * value.size());
    appendEncoded(encoded, value);
    return encoded;
}

QByteArray formDecoded(QByteArrayView value)
{
    QByteArray bytes = value.toByteArray();
    bytes.replace('+', ' ');
    return QByteArray::fromPercentEncoding(bytes);
}

} // namespace Latchkey
