// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>

namespace Latchkey::Testing {

constexpr quint32 hostileSeed = 20261121;
constexpr int hostileCount = 300;

/// Values that shells and readers of configuration files trip over, and 300 mixed from the same characters.
inline QList<QByteArray> hostileValues()
{
    QList<QByteArray> values{"YWNtZTpjaTpzZWNyZXQ6Tm9uZQ==", "$HOME", "$(id)", "`id`", "${HOME}", "!!", "a!b",
        "%PATH%", "%%", "a=b=c", "'", "''", "'\\''", "\"", "\\", "a\\", "\\'", "\\n", " spaces ", "\ttab",
        "line\nline", "ends\n", "-n", "#not", "a #b", "~", "*", "a;b&c|d", "{a,b}", "[x]", "<in>out",
        "\xe2\x80\x98typographic\xe2\x80\x99", "gr\xc3\xbc\xc3\x9f", "$'x'", "@(x)", "^x", "null", "123",
        "\xf0\x9f\x94\x91"};
    const QList<QByteArray> pieces{"$", "`", "'", "\"", "\\", "=", "%", "!", "\n", " ", "#", "{", "}", "(",
        ")", "&", ";", "|", "<", ">", "*", "?", "~", "^", "a", "Z", "7", "+", "/", "\xc3\xa4", "\xe2\x80\x9b",
        "\t", ":", ",", "@", "-"};
    QRandomGenerator random(hostileSeed);
    for (int i = 0; i < hostileCount; ++i) {
        QByteArray value;
        for (int length = random.bounded(1, 24); length > 0; --length)
            value += pieces.at(random.bounded(int(pieces.size())));
        values.append(value);
    }
    return values;
}

} // namespace Latchkey::Testing
