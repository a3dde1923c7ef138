// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/palette/palettequery.h>

#include <ui/keytable/keyhaystack.h>

#include <algorithm>
#include <vector>

namespace Latchkey::Ui {

namespace {

constexpr int wholeText = PaletteQuery::bestScore;
constexpr int startOfText = 1000;
constexpr int startOfWord = 800;
constexpr int startsOfWords = 600;
constexpr int inside = 400;
constexpr int leftOut = 200;

constexpr int farthest = 50; // how far from the start makes a difference
constexpr int otherTextCost = 100;
constexpr size_t shortestLeftOut = 3;
constexpr int mostLeftOut = 3;

using Spans = std::vector<std::pair<size_t, size_t>>; // start, length in bytes

bool isLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9')
        || static_cast<unsigned char>(byte) >= 0x80;
}

bool isWordStart(std::string_view text, size_t at)
{
    return at == 0 || (!isLetter(text[at - 1]) && isLetter(text[at]));
}

size_t nextWordStart(std::string_view text, size_t from, char first)
{
    for (size_t at = text.find(first, from); at != text.npos; at = text.find(first, at + 1)) {
        if (isWordStart(text, at))
            return at;
    }
    return text.npos;
}

int nearness(size_t at)
{
    return farthest - std::min(int(at), farthest);
}

void note(Spans *spans, size_t start, size_t length)
{
    if (spans)
        spans->emplace_back(start, length);
}

/// "newk" in "new key": runs of letters, each at the start of a word.
std::optional<int> matchStarts(std::string_view text, std::string_view word, Spans *spans)
{
    const size_t noted = spans ? spans->size() : 0;
    const size_t first = nextWordStart(text, 0, word.front());
    size_t matched = 0;
    for (size_t at = first; at != text.npos;) {
        const size_t start = at;
        while (at < text.size() && matched < word.size() && text[at] == word[matched]) {
            ++at;
            ++matched;
        }
        note(spans, start, at - start);
        if (matched == word.size())
            return startsOfWords + nearness(first);
        at = nextWordStart(text, at, word[matched]);
    }
    if (spans)
        spans->resize(noted);
    return std::nullopt;
}

/// "refrsh" in "refresh": one word, from its start, with a few letters left out.
std::optional<int> matchLeftOut(std::string_view text, std::string_view word, Spans *spans)
{
    if (word.size() < shortestLeftOut)
        return std::nullopt;
    for (size_t first = nextWordStart(text, 0, word.front()); first != text.npos;
         first = nextWordStart(text, first + 1, word.front())) {
        size_t matched = 0;
        size_t at = first;
        int missing = 0;
        for (; at < text.size() && matched < word.size() && isLetter(text[at]) && missing <= mostLeftOut;
             ++at) {
            if (text[at] == word[matched])
                ++matched;
            else
                ++missing;
        }
        if (matched < word.size() || missing > mostLeftOut)
            continue;
        note(spans, first, at - first);
        return leftOut + nearness(first) - missing;
    }
    return std::nullopt;
}

std::optional<int> match(std::string_view text, std::string_view word, Spans *spans = nullptr)
{
    const size_t first = text.find(word);
    if (first == 0) {
        note(spans, 0, word.size());
        return word.size() == text.size() ? wholeText : startOfText;
    }
    for (size_t at = first; at != text.npos; at = text.find(word, at + 1)) {
        if (!isWordStart(text, at))
            continue;
        note(spans, at, word.size());
        return startOfWord + nearness(at);
    }
    if (const auto score = matchStarts(text, word, spans))
        return score;
    if (first != text.npos) {
        note(spans, first, word.size());
        return inside + nearness(first);
    }
    return matchLeftOut(text, word, spans);
}

/// A text folded letter by letter, so that a place in it leads back to the letter.
struct TracedText
{
    explicit TracedText(const QString &text)
    {
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype length = text.at(at).isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
            const QByteArray letter = foldedForSearch(QStringView(text).sliced(at, length));
            if (letter.isEmpty())
                addToLetterBefore(int(at), int(length));
            folded += letter;
            origins.insert(origins.end(), size_t(letter.size()), {int(at), int(length)});
            at += length;
        }
    }

    /// An accent with a place of its own is marked together with its letter.
    void addToLetterBefore(int at, int length)
    {
        for (auto origin = origins.rbegin();
             origin != origins.rend() && origin->first + origin->second == at && origin->first != at;
             ++origin)
            origin->second += length;
    }

    [[nodiscard]] std::pair<int, int> original(const std::pair<size_t, size_t> &span) const
    {
        const auto [start, first] = origins.at(span.first);
        const auto [lastStart, lastLength] = origins.at(span.first + span.second - 1);
        return {start, lastStart + lastLength - start};
    }

    QByteArray folded;
    std::vector<std::pair<int, int>> origins; // start and length of the letter, by byte
};

} // namespace

PaletteQuery::PaletteQuery(QStringView typed)
{
    for (const QByteArray &word : foldedForSearch(typed).simplified().split(' ')) {
        if (!word.isEmpty())
            m_words.append(word);
    }
}

std::optional<int> PaletteQuery::score(std::string_view text, std::string_view other) const
{
    if (isEmpty())
        return 0;
    int total = 0;
    for (const QByteArray &word : m_words) {
        const auto inText = match(text, viewOf(word));
        auto inOther = other.empty() || inText >= startOfText ? std::nullopt : match(other, viewOf(word));
        if (inOther)
            *inOther -= otherTextCost;
        if (!inText && !inOther)
            return std::nullopt;
        total += std::max(inText.value_or(0), inOther.value_or(0));
    }
    return total / int(m_words.size());
}

bool PaletteQuery::narrows(const PaletteQuery &earlier) const
{
    if (m_words.size() < earlier.m_words.size())
        return false;
    return std::equal(earlier.m_words.begin(), earlier.m_words.end(), m_words.begin(),
        [](const QByteArray &before, const QByteArray &now) {
            // One letter more, and letters may be left out: that finds what was not found before.
            const bool mayLeaveOut
                = before.size() > 1 && before.size() < qsizetype(shortestLeftOut) && now != before;
            return now.startsWith(before) && !mayLeaveOut;
        });
}

void PaletteQuery::mark(PaletteItem &item) const
{
    const TracedText text(item.text);
    const TracedText detail(item.detail);
    item.textMarks.clear();
    item.detailMarks.clear();
    for (const QByteArray &word : m_words) {
        Spans spans;
        if (match(viewOf(text.folded), viewOf(word), &spans)) {
            for (const auto &span : spans)
                item.textMarks.append(text.original(span));
        } else if (item.isEnabled && match(viewOf(detail.folded), viewOf(word), &spans)) {
            for (const auto &span : spans)
                item.detailMarks.append(detail.original(span));
        }
    }
    std::ranges::sort(item.textMarks);
    std::ranges::sort(item.detailMarks);
}

} // namespace Latchkey::Ui
