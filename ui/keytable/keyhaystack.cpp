// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/keytable/keyhaystack.h>

#include <ui/keytable/reorder.h>

#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr size_t compactAbove = 64 * 1024;

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) { return character.unicode() < 0x80; });
}

/// Accents and vowel points that go with any letter. Not the voicing marks of kana: they make other letters.
bool isAccent(QChar character)
{
    constexpr char16_t voicedMark = 0x3099;
    constexpr char16_t semiVoicedMark = 0x309A;
    return character.category() == QChar::Mark_NonSpacing && character.script() == QChar::Script_Inherited
        && character != voicedMark && character != semiVoicedMark;
}

bool isDropped(QChar character)
{
    return isAccent(character) || character.category() == QChar::Other_Format;
}

struct Spelling
{
    char16_t letter;
    QLatin1StringView plain;
};

// Letters that people know as accented ones, and that Unicode does not take apart.
constexpr std::array plainSpellings{Spelling{u'ø', "o"_L1}, Spelling{u'ł', "l"_L1}, Spelling{u'đ', "d"_L1},
    Spelling{u'ħ', "h"_L1}, Spelling{u'ŧ', "t"_L1}, Spelling{u'æ', "ae"_L1}, Spelling{u'œ', "oe"_L1}};

} // namespace

QByteArray foldedForSearch(QStringView text)
{
    if (isAscii(text))
        return text.toLatin1().toLower();
    QString folded = text.toString().normalized(QString::NormalizationForm_KD);
    folded.removeIf(isDropped);
    folded = folded.toUpper().toCaseFolded(); // only upper-casing spells "ß" out
    for (const Spelling &spelling : plainSpellings)
        folded.replace(QChar(spelling.letter), spelling.plain);
    return folded.normalized(QString::NormalizationForm_C).toUtf8();
}

void KeyHaystack::clear()
{
    m_text.clear();
    m_slices.clear();
    m_unused = 0;
}

void KeyHaystack::insert(int first, int count)
{
    m_slices.insert(m_slices.begin() + first, size_t(count), Slice{});
}

void KeyHaystack::remove(int first, int count)
{
    const auto begin = m_slices.begin() + first;
    std::for_each(begin, begin + count, [this](const Slice &slice) { m_unused += slice.length; });
    m_slices.erase(begin, begin + count);
    compact();
}

void KeyHaystack::reorder(const std::vector<int> &newRows)
{
    Ui::reorder(m_slices, newRows);
}

void KeyHaystack::set(int row, QStringView text)
{
    const QByteArray folded = foldedForSearch(text);
    Slice &slice = m_slices[size_t(row)];
    m_unused += slice.length;
    slice = {m_text.size(), size_t(folded.size())};
    m_text.insert(m_text.end(), folded.begin(), folded.end());
    compact();
}

void KeyHaystack::compact()
{
    if (m_unused < compactAbove || m_unused * 2 < m_text.size())
        return;
    std::vector<char> text;
    text.reserve(m_text.size() - m_unused);
    for (Slice &slice : m_slices) {
        const auto begin = m_text.begin() + qsizetype(slice.start);
        slice.start = text.size();
        text.insert(text.end(), begin, begin + qsizetype(slice.length));
    }
    m_text = std::move(text);
    m_unused = 0;
}

} // namespace Latchkey::Ui
