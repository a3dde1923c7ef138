// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/keytable/keyquery.h>

#include <ui/keytable/keyhaystack.h>

#include <QByteArrayList>

#include <algorithm>

namespace Latchkey::Ui {

KeyQuery::KeyQuery(QStringView text)
{
    const QByteArray folded = foldedForSearch(text).simplified();
    for (const QByteArray &word : folded.split(' ')) {
        if (!word.isEmpty())
            m_words.push_back(word.toStdString());
    }
}

bool KeyQuery::operator()(std::string_view haystack) const
{
    return std::all_of(m_words.begin(), m_words.end(),
        [haystack](const std::string &word) { return haystack.find(word) != std::string_view::npos; });
}

bool KeyQuery::narrows(const KeyQuery &other) const
{
    return std::all_of(other.m_words.begin(), other.m_words.end(), [this](const std::string &wide) {
        return std::any_of(m_words.begin(), m_words.end(),
            [&wide](const std::string &word) { return word.find(wide) != std::string::npos; });
    });
}

} // namespace Latchkey::Ui
