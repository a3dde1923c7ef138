// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/palette/palettesearch.h>

#include <algorithm>

namespace Latchkey::Ui {

namespace {

constexpr int latestBonus = 150;
constexpr int bonusStep = 5;

struct Found
{
    int score = 0;
    PaletteItem item;
};

} // namespace

PaletteSearch::PaletteSearch(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_recent(settings)
{
}

PaletteSearch::~PaletteSearch() = default;

void PaletteSearch::add(std::unique_ptr<PaletteSource> source)
{
    connect(source.get(), &PaletteSource::changed, this, &PaletteSearch::changed);
    m_sources.push_back(std::move(source));
}

QList<PaletteItem> PaletteSearch::find(QStringView typed) const
{
    const PaletteQuery query(typed);
    std::vector<Found> found;
    for (const auto &source : m_sources) {
        PaletteRanking ranking(most);
        source->find(query, ranking);
        for (const PaletteRanking::Place &place : ranking.best()) {
            PaletteItem item = source->item(place.index);
            item.source = source.get();
            const int score = place.score + source->weight() + (item.isEnabled ? bonusOf(item.id) : 0);
            found.push_back({score, std::move(item)});
        }
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &Found::score);
    found.resize(std::min<size_t>(found.size(), most));
    QList<PaletteItem> items;
    for (Found &one : found) {
        query.mark(one.item);
        items.append(std::move(one.item));
    }
    return items;
}

int PaletteSearch::bonusOf(const QString &id) const
{
    const int age = m_recent.ageOf(id);
    return age < 0 ? 0 : latestBonus - age * bonusStep;
}

void PaletteSearch::choose(const PaletteItem &item)
{
    m_recent.note(item);
    item.source->choose(item);
}

} // namespace Latchkey::Ui
