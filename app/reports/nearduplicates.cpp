// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/reports/nearduplicates.h>

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr qsizetype shortestAlike = 6; // "dev" and "dew" are two words
constexpr qsizetype mostSearched = 50; // keys of one group
constexpr qsizetype longestCompared = 64; // what follows tells names apart no more

const QString &nameOf(const ApiKey &key)
{
    return key.name.isEmpty() ? key.clientId : key.name;
}

/// Which of them belong together: https://en.wikipedia.org/wiki/Disjoint-set_data_structure.
class Groups
{
public:
    explicit Groups(size_t count)
        : m_parents(count)
    {
        std::iota(m_parents.begin(), m_parents.end(), 0);
    }

    size_t find(size_t one)
    {
        while (m_parents[one] != one)
            one = m_parents[one] = m_parents[m_parents[one]];
        return one;
    }
    void join(size_t one, size_t other)
    {
        const auto [first, second] = std::minmax({find(one), find(other)});
        m_parents[second] = first;
    }

private:
    std::vector<size_t> m_parents;
};

/// Without a letter at `at`; a name has at most longestCompared of these.
QString without(const QString &text, qsizetype at)
{
    return text.left(at) + text.mid(at + 1);
}

bool differByDigits(const QString &one, const QString &other)
{
    const auto digitsOf = [](const QString &text) {
        QString digits;
        std::copy_if(text.begin(), text.end(), std::back_inserter(digits),
            [](QChar character) { return character.isDigit(); });
        return digits;
    };
    return digitsOf(one) != digitsOf(other);
}

/// Whether one becomes the other by one letter more, less or changed, or two neighbours swapped. Both have a
/// text in common that is one letter shorter, which is not enough: "abcd" and "bcde" have too.
bool areOneLetterApart(const QString &one, const QString &other)
{
    const auto [oneRest, otherRest]
        = std::mismatch(one.begin(), one.end(), other.begin(), other.end()); // from where they differ
    const QStringView left(oneRest, one.end());
    const QStringView right(otherRest, other.end());
    if (left.size() != right.size())
        return left.size() > right.size() ? left.mid(1) == right : right.mid(1) == left;
    if (left.isEmpty() || left.mid(1) == right.mid(1))
        return true;
    return left.size() > 1 && left[0] == right[1] && left[1] == right[0] && left.mid(2) == right.mid(2);
}

struct Trace
{
    size_t hash; ///< of a stem, or of it without one letter
    size_t row;
};

/// Stems that are a letter apart leave the same text when at most one letter is taken out of each (as in
/// SymSpell), so only those that do are compared, and of many only neighbours.
void joinAlike(const std::vector<QString> &stems, Groups &groups)
{
    constexpr size_t mostCompared = 16;
    std::vector<Trace> traces;
    for (size_t row = 0; row < stems.size(); ++row) {
        const QString &stem = stems[row];
        if (stem.size() < shortestAlike || stem.size() > longestCompared)
            continue;
        traces.push_back({qHash(stem), row});
        for (qsizetype at = 0; at < stem.size(); ++at)
            traces.push_back({qHash(without(stem, at)), row});
    }
    std::sort(traces.begin(), traces.end(), [](const Trace &one, const Trace &other) {
        return std::tie(one.hash, one.row) < std::tie(other.hash, other.row);
    });
    for (size_t i = 0; i < traces.size(); ++i) {
        const size_t end = std::min(traces.size(), i + 1 + mostCompared);
        for (size_t other = i + 1; other < end && traces[other].hash == traces[i].hash; ++other) {
            const QString &one = stems[traces[i].row];
            const QString &two = stems[traces[other].row];
            if (!differByDigits(one, two) && areOneLetterApart(one, two))
                groups.join(traces[i].row, traces[other].row);
        }
    }
}

} // namespace

QString nameStem(QStringView name)
{
    static const QRegularExpression generation(u"[\\s._()-]+(v|gen|r)?\\d{1,3}\\)?$"_s);
    static const QRegularExpression separators(u"[^\\p{L}\\p{M}\\p{N}]+"_s);
    const QString folded = name.toString().normalized(QString::NormalizationForm_KC).toCaseFolded().trimmed();
    QString stem = folded;
    stem.remove(generation).remove(separators);
    return stem.isEmpty() ? QString(folded).remove(separators) : stem;
}

std::vector<ApiKeys> nearDuplicates(const ApiKeys &keys)
{
    Groups groups(keys.size());
    QHash<QString, size_t> rowByStem;
    std::vector<QString> stems(keys.size()); // of the first key with it; empty for the others
    for (size_t row = 0; row < keys.size(); ++row) {
        const QString stem = nameStem(nameOf(*keys[row]));
        if (stem.isEmpty())
            continue;
        if (const auto found = rowByStem.constFind(stem); found != rowByStem.constEnd()) {
            groups.join(row, *found);
            continue;
        }
        rowByStem.insert(stem, row);
        stems[row] = stem;
    }
    joinAlike(stems, groups);
    std::vector<ApiKeys> members(keys.size());
    for (size_t row = 0; row < keys.size(); ++row)
        members[groups.find(row)].push_back(keys[row]);
    std::erase_if(members, [](const ApiKeys &group) { return group.size() < 2; });
    return members;
}

QString commonText(const ApiKeys &keys)
{
    if (keys.empty())
        return {};
    const QString first = nameOf(*keys.front());
    const QString shortened = first.left(longestCompared);
    const auto last = keys.begin() + std::min(qsizetype(keys.size()), mostSearched);
    for (qsizetype length = shortened.size(); length > 0; --length) {
        for (qsizetype start = 0; start + length <= shortened.size(); ++start) {
            const QStringView part = QStringView(shortened).mid(start, length);
            const bool isCommon = std::all_of(keys.begin(), last,
                [part](const ApiKeyPtr &key) { return nameOf(*key).contains(part, Qt::CaseInsensitive); });
            if (isCommon)
                return part.toString().trimmed();
        }
    }
    return {};
}

} // namespace Latchkey
