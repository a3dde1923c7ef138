// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/palette/searchsource.h>

#include <ui/keytable/displaytext.h>
#include <ui/keytable/keyhaystack.h>
#include <ui/theme/icons.h>
#include <ui/window/connectionmenu.h>
#include <ui/window/mainwindow.h>
#include <ui/window/savedsearches.h>
#include <ui/window/searchentries.h>
#include <ui/window/topbar.h>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

const QString prefix = u"search:"_s;

} // namespace

SearchSource::SearchSource(const SavedSearches &searches, MainWindow &window, QObject *parent)
    : PaletteSource(parent)
    , m_searches(searches)
    , m_window(window)
{
    connect(&m_searches, &SavedSearches::changed, this, &SearchSource::changed);
}

SearchSource::~SearchSource() = default;

void SearchSource::find(const PaletteQuery &query, PaletteRanking &ranking) const
{
    for (int index = 0; index < int(m_searches.all().size()); ++index) {
        const QByteArray name = foldedForSearch(m_searches.all().at(index).name);
        const QByteArray text = foldedForSearch(m_searches.all().at(index).text);
        if (const auto score = query.score(viewOf(name), viewOf(text)))
            ranking.offer(*score, index);
    }
}

PaletteItem SearchSource::item(int index) const
{
    const SavedSearch &search = m_searches.all().at(index);
    PaletteItem item;
    item.id = prefix + search.name;
    item.text = displayText(search.name);
    item.detail = displayText(search.text);
    item.isDetailMonospace = true;
    item.kind = tr("saved search");
    item.icon = Icons::get(Icon::Filter);
    item.isRemembered = false; // what people look for is not for a second place
    return item;
}

void SearchSource::choose(const PaletteItem &item)
{
    const int index = m_searches.indexOfName(item.id.sliced(prefix.size()));
    if (index >= 0)
        m_window.topBar().connections()->searches().choose(index);
}

} // namespace Latchkey::Ui
