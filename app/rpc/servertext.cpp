// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rpc/servertext.h>

#include <QList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr qsizetype longestText = 300;
constexpr qsizetype longestRead = 16 * 1024;

bool isShown(char32_t character)
{
    constexpr std::array hidden{QChar::Other_Control, QChar::Other_Format, QChar::Other_Surrogate,
        QChar::Other_PrivateUse, QChar::Other_NotAssigned}; // Format: bidirectional and zero-width
    return std::ranges::find(hidden, QChar::category(character)) == hidden.end();
}

} // namespace

QString shownServerText(const QString &text, const Secret &token)
{
    QByteArray bytes = text.left(longestRead).toUtf8();
    if (!token.isEmpty())
        bytes.replace(token.reveal(), "[token]");
    QString shown;
    for (const char32_t character : QString::fromUtf8(bytes).toUcs4()) {
        if (QChar::isSpace(character))
            shown += u' ';
        else if (isShown(character))
            shown += QChar::fromUcs4(character);
    }
    shown = shown.simplified();
    return shown.size() > longestText ? shown.left(longestText) + u'…' : shown;
}

} // namespace Latchkey
