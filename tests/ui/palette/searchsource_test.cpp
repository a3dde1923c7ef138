// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/palette/searchsource.h>

#include <tests/ui/window/windowbench.h>

#include <ui/window/savedsearches.h>
#include <ui/window/searchesflow.h>
#include <ui/window/searchfield.h>
#include <ui/window/topbar.h>

#include <QSignalSpy>
#include <QTest>

using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class SearchSourceTest final : public QObject
{
    Q_OBJECT

private slots:
    void searches_areFound_byName_andByWhatTheySearch();
    void choosing_searchesTheTable();
    void aSearchThatHasGone_doesNothing();
    void aChange_isTold();
};

namespace {

struct Searches
{
    Searches()
    {
        saved.save(u"Due soon"_s, u"is:due"_s);
        saved.save(u"Of the data team"_s, u"owner:data grafana"_s);
    }

    [[nodiscard]] QStringList found(QStringView typed) const
    {
        PaletteRanking ranking(9);
        source.find(PaletteQuery(typed), ranking);
        QStringList names;
        for (const auto &place : ranking.best())
            names.append(source.item(place.index).text);
        return names;
    }

    WindowBench bench;
    SavedSearches saved{bench.settings};
    SearchesFlow flow{bench.window, saved};
    SearchSource source{saved, bench.window};
};

} // namespace

void SearchSourceTest::searches_areFound_byName_andByWhatTheySearch()
{
    const Searches searches;
    QCOMPARE(searches.found(u"soon"), QStringList{u"Due soon"_s});
    QCOMPARE(searches.found(u"grafana"), QStringList{u"Of the data team"_s});
    QVERIFY(searches.found(u"zzz").isEmpty());
    QCOMPARE(searches.found({}).size(), 2);
    const PaletteItem item = searches.source.item(1);
    QCOMPARE(item.detail, u"owner:data grafana"_s);
    QVERIFY(!item.isRemembered);
}

void SearchSourceTest::choosing_searchesTheTable()
{
    Searches searches;
    QVERIFY(searches.bench.openSignedIn());
    searches.source.choose(searches.source.item(0));
    QCOMPARE(searches.bench.window.topBar().search()->text(), u"is:due"_s);
}

void SearchSourceTest::aSearchThatHasGone_doesNothing()
{
    Searches searches;
    const PaletteItem item = searches.source.item(1);
    searches.saved.remove(1);
    searches.source.choose(item);
    QCOMPARE(searches.bench.window.topBar().search()->text(), QString());
}

void SearchSourceTest::aChange_isTold()
{
    Searches searches;
    const QSignalSpy changed(&searches.source, &SearchSource::changed);
    searches.saved.rename(0, u"Overdue"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(searches.found(u"overdue"), QStringList{u"Overdue"_s});
}

QTEST_MAIN(SearchSourceTest)
#include "searchsource_test.moc"
