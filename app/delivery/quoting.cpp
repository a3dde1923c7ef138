// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/delivery/quoting.h>

#include <algorithm>

namespace Latchkey::Quoting {

namespace {

constexpr char hexDigits[] = "0123456789abcdef";

bool isAlphanumeric(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
}

// The letters of base64 mean nothing else between double quotes in any shell.
bool isBase64(QByteArrayView value)
{
    return std::all_of(value.begin(), value.end(),
        [](char byte) { return isAlphanumeric(byte) || byte == '+' || byte == '/' || byte == '='; });
}

bool hasNul(QByteArrayView value)
{
    return value.contains('\0');
}

/// Between single quotes, with `escape` before each of the bytes in `special`.
void appendEscaped(QByteArray &text, QByteArrayView value, QByteArrayView special, char escape)
{
    text += '\'';
    for (const char byte : value) {
        if (special.contains(byte))
            text += escape;
        text += byte;
    }
    text += '\'';
}

/// Between double quotes, escaped as in JSON; `twice` says which byte before "{" is doubled.
template <class Twice>
bool appendDoubleQuoted(QByteArray &text, QByteArrayView value, Twice isTwice)
{
    if (!value.isValidUtf8())
        return false;
    text += '"';
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char byte = value[i];
        const auto code = static_cast<unsigned char>(byte);
        if (code < 0x20 || code == 0x7f) {
            text.append("\\u00").append(hexDigits[code >> 4]).append(hexDigits[code & 0x0f]);
            continue;
        }
        if (byte == '"' || byte == '\\')
            text += '\\';
        if (i + 1 < value.size() && value[i + 1] == '{' && isTwice(byte))
            text += byte;
        text += byte;
    }
    text += '"';
    return true;
}

} // namespace

bool appendPosix(QByteArray &text, QByteArrayView value)
{
    if (hasNul(value))
        return false;
    if (isBase64(value)) {
        text.append('"').append(value).append('"');
        return true;
    }
    text += '\'';
    for (const char byte : value) {
        if (byte == '\'')
            text += "'\\'"; // ends the quotes, and opens them again
        text += byte;
    }
    text += '\'';
    return true;
}

bool appendFish(QByteArray &text, QByteArrayView value)
{
    if (hasNul(value))
        return false;
    appendEscaped(text, value, "'\\", '\\');
    return true;
}

bool appendPowerShell(QByteArray &text, QByteArrayView value)
{
    if (hasNul(value) || !value.isValidUtf8())
        return false;
    text += '\'';
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QByteArrayView rest = value.sliced(i);
        // U+2018 to U+201B
        const bool isTypographic = rest.size() >= 3 && rest.startsWith("\xe2\x80")
            && static_cast<unsigned char>(rest[2]) >= 0x98 && static_cast<unsigned char>(rest[2]) <= 0x9b;
        if (isTypographic)
            text += rest.first(3);
        else if (value[i] == '\'')
            text += '\'';
        text += value[i];
    }
    text += '\'';
    return true;
}

bool appendCmd(QByteArray &text, QByteArrayView value)
{
    const bool isPlain = std::all_of(value.begin(), value.end(),
        [](char byte) { return byte >= ' ' && byte <= '~' && byte != '%' && byte != '!' && byte != '"'; });
    if (isPlain)
        text += value;
    return isPlain;
}

bool appendDotEnv(QByteArray &text, QByteArrayView value)
{
    if (hasNul(value) || !value.isValidUtf8() || value.contains('\r') || value.contains("${")
        || value.endsWith('\\'))
        return false;
    if (isBase64(value))
        text += value;
    else
        appendEscaped(text, value, "'\\", '\\');
    return true;
}

bool appendJson(QByteArray &text, QByteArrayView value)
{
    return appendDoubleQuoted(text, value, [](char) { return false; });
}

bool appendHcl(QByteArray &text, QByteArrayView value)
{
    return appendDoubleQuoted(text, value, [](char byte) { return byte == '$' || byte == '%'; });
}

} // namespace Latchkey::Quoting
