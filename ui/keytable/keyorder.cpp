// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/keytable/keyorder.h>

#include <ui/keytable/reorder.h>

#include <QLocale>
#include <QVariant>

#include <algorithm>

namespace Latchkey::Ui {

namespace {

/// A program without a language (LANG=C) would sort "b" after "Z".
QLocale collation()
{
    const QLocale locale = QLocale().collation();
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : locale;
}

} // namespace

KeyOrder::KeyOrder()
    : m_collator(collation())
{
    // "key-2" before "key-10", as people count.
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void KeyOrder::clear()
{
    m_texts.clear();
    m_numbers.clear();
}

void KeyOrder::insert(int first, const std::vector<QVariant> &values)
{
    if (values.empty())
        return;
    if (values.front().typeId() == QMetaType::QString) {
        std::vector<QCollatorSortKey> texts;
        texts.reserve(values.size());
        for (const QVariant &value : values)
            texts.push_back(m_collator.sortKey(value.toString()));
        m_texts.insert(m_texts.begin() + first, texts.begin(), texts.end());
    } else {
        std::vector<qint64> numbers;
        numbers.reserve(values.size());
        for (const QVariant &value : values)
            numbers.push_back(value.toLongLong());
        m_numbers.insert(m_numbers.begin() + first, numbers.begin(), numbers.end());
    }
}

void KeyOrder::remove(int first, int count)
{
    if (!m_texts.empty())
        m_texts.erase(m_texts.begin() + first, m_texts.begin() + first + count);
    if (!m_numbers.empty())
        m_numbers.erase(m_numbers.begin() + first, m_numbers.begin() + first + count);
}

void KeyOrder::reorder(const std::vector<int> &newRows)
{
    Ui::reorder(m_texts, newRows);
    Ui::reorder(m_numbers, newRows);
}

void KeyOrder::set(int row, const QVariant &value)
{
    if (!m_texts.empty())
        m_texts[size_t(row)] = m_collator.sortKey(value.toString());
    if (!m_numbers.empty())
        m_numbers[size_t(row)] = value.toLongLong();
}

int KeyOrder::compare(int left, int right) const
{
    if (!m_texts.empty())
        return m_texts[size_t(left)].compare(m_texts[size_t(right)]);
    if (m_numbers.empty())
        return 0;
    const qint64 a = m_numbers[size_t(left)];
    const qint64 b = m_numbers[size_t(right)];
    return a < b ? -1 : (b < a ? 1 : 0);
}

bool KeyOrder::operator()(int left, int right) const
{
    const int order = compare(left, right);
    if (order == 0)
        return left < right;
    return m_descending ? order > 0 : order < 0;
}

} // namespace Latchkey::Ui
