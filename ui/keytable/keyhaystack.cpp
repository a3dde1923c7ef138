// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/keytable/keyhaystack.h>

#include <ui/keytable/reorder.h>

#include <QString>

#include <algorithm>

namespace Latchkey::Ui {

namespace {

constexpr size_t compactAbove = 64 * 1024;

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) { return character.unicode() < 0x80; });
}

} // namespace

QByteArray foldedForSearch(QStringView text)
{
    if (isAscii(text))
        return text.toLatin1().toLower();
    // Only upper-casing spells "ß" out; QString folds one character to one.
    QString folded = text.toString().normalized(QString::NormalizationForm_KC).toUpper().toCaseFolded();
    folded.removeIf([](QChar character) { return character.category() == QChar::Other_Format; });
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
