// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/pastedvalue.h>

#include <cstring>

namespace Latchkey {

namespace {

constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");
constexpr QByteArrayView white(" \t\r\n\f\v");

bool isOneOf(char character, QByteArrayView characters)
{
    return std::memchr(characters.data(), character, static_cast<size_t>(characters.size())) != nullptr;
}

QByteArrayView withoutLeading(QByteArrayView text, QByteArrayView characters)
{
    while (!text.isEmpty() && isOneOf(text.front(), characters))
        text = text.sliced(1);
    return text;
}

QByteArrayView withoutTrailing(QByteArrayView text, QByteArrayView characters)
{
    while (!text.isEmpty() && isOneOf(text.back(), characters))
        text = text.chopped(1);
    return text;
}

QByteArrayView afterAssignment(QByteArrayView text)
{
    for (const QByteArrayView name : {"UNIONAI_API_KEY", "UNION_API_KEY", "FLYTE_API_KEY"}) {
        if (const qsizetype at = text.indexOf(name); at >= 0)
            return withoutLeading(text.sliced(at + name.size()), " \t=:\"'");
    }
    if (text.startsWith("export ")) {
        if (const qsizetype at = text.indexOf('='); at >= 0)
            return text.sliced(at + 1);
    }
    return text;
}

} // namespace

QByteArrayView pastedValue(QByteArrayView text)
{
    text = withoutLeading(text, white);
    if (text.startsWith(byteOrderMark))
        text = withoutLeading(text.sliced(byteOrderMark.size()), white);
    text = afterAssignment(withoutTrailing(text, white));
    text = withoutTrailing(text, " \t\r\n\"';");
    return withoutLeading(text, " \t\r\n\"'");
}

} // namespace Latchkey
