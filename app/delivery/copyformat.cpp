// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/delivery/copyformat.h>

#include <algorithm>
#include <cctype>

namespace Latchkey {

namespace {

constexpr QByteArrayView exportStart("export FLYTE_API_KEY=\"");

// Base64 needs no escaping between double quotes in any shell.
bool isBase64(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char character) {
        return std::isalnum(static_cast<unsigned char>(character)) != 0 || character == '+'
            || character == '/' || character == '=';
    });
}

} // namespace

Secret formatCredentials(const Secret &encoded, CopyFormat format)
{
    // Quotes would not hold anything else: a shell expands it.
    switch (isBase64(encoded.reveal()) ? format : CopyFormat::Raw) {
    case CopyFormat::Raw:
        return encoded;
    case CopyFormat::Export: {
        QByteArray line;
        line.reserve(exportStart.size() + encoded.size() + 1);
        line.append(exportStart).append(encoded.reveal()).append('"');
        return Secret::take(std::move(line));
    }
    }
    Q_UNREACHABLE();
}

} // namespace Latchkey
