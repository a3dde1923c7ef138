// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/palette/keysource.h>

#include <tests/ui/keytable/keyrows.h>

#include <ui/keytable/keyfiltermodel.h>

#include <QSignalSpy>
#include <QTest>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class KeySourceTest final : public QObject
{
    Q_OBJECT

private slots:
    void keys_areFound_byNameAndClientId_notByOwner();
    void whatTheWindowsSearchHides_isFound();
    void applicationsThatAreNoKeys_areFound_onlyWhereTheyAreShown();
    void nothingTyped_findsNone();
    void aChangedList_isTold_andFound();
    void aGrowingWord_findsWhatItWouldFindAlone_alsoTakenBack();
    void aChange_whileAWordGrows_isFound();
    void choosing_selectsByClientId();
    void withoutKeys_nothingIsFound();

private:
    [[nodiscard]] static QStringList found(const KeySource &source, QStringView typed)
    {
        PaletteRanking ranking(9);
        source.find(PaletteQuery(typed), ranking);
        QStringList ids;
        for (const auto &place : ranking.best())
            ids.append(source.item(place.index).detail);
        return ids;
    }
};

namespace {

const QList<KeyRows::Row> sample{{11, u"nightly-etl"_s, 0, true, u"ada@example.com"_s},
    {12, u"web login"_s, 0, false}, {13, u"grafana"_s, 0, true, u"nightly@example.com"_s}};

struct Keys
{
    explicit Keys()
    {
        rows.append(sample);
        filter.setSourceModel(&rows);
    }
    KeyRows rows;
    KeyFilterModel filter;
};

} // namespace

void KeySourceTest::keys_areFound_byNameAndClientId_notByOwner()
{
    Keys keys;
    KeySource source({});
    source.setKeys(&keys.filter);
    QCOMPARE(found(source, u"nightly"), QStringList{u"11"_s});
    QCOMPARE(found(source, u"13"), QStringList{u"13"_s});
    QVERIFY(found(source, u"ada").isEmpty());
    QCOMPARE(source.item(0).text, u"nightly-etl"_s);
    QVERIFY(!source.item(0).isRemembered);
}

void KeySourceTest::whatTheWindowsSearchHides_isFound()
{
    Keys keys;
    KeySource source({});
    source.setKeys(&keys.filter);
    keys.filter.setFilterText(u"grafana");
    QCOMPARE(keys.filter.rowCount(), 1);
    QCOMPARE(found(source, u"nightly"), QStringList{u"11"_s});
}

void KeySourceTest::applicationsThatAreNoKeys_areFound_onlyWhereTheyAreShown()
{
    Keys keys;
    KeySource source({});
    source.setKeys(&keys.filter);
    QVERIFY(found(source, u"web").isEmpty());
    keys.filter.setShowAllApplications(true);
    QCOMPARE(found(source, u"web"), QStringList{u"12"_s});
}

void KeySourceTest::nothingTyped_findsNone()
{
    Keys keys;
    KeySource source({});
    source.setKeys(&keys.filter);
    QVERIFY(found(source, {}).isEmpty());
}

void KeySourceTest::aChangedList_isTold_andFound()
{
    Keys keys;
    KeySource source({});
    source.setKeys(&keys.filter);
    const QSignalSpy changed(&source, &KeySource::changed);
    keys.rows.append({{14, u"vault"_s}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(found(source, u"vault"), QStringList{u"14"_s});
    keys.rows.remove(0, 1);
    QCOMPARE(changed.size(), 2);
    QVERIFY(found(source, u"nightly").isEmpty());
}

void KeySourceTest::aGrowingWord_findsWhatItWouldFindAlone_alsoTakenBack()
{
    Keys keys;
    keys.rows.append({{21, u"refresh"_s}, {22, u"nightly-ref"_s}, {23, u"rest"_s}, {24, u"new-etl"_s}});
    KeySource growing({});
    growing.setKeys(&keys.filter);
    for (const QString &whole : {u"refrsh"_s, u"rfr"_s, u"nght etl"_s, u"n e"_s, u"2 r"_s}) {
        for (qsizetype stroke = 1; stroke < 2 * whole.size(); ++stroke) {
            const QString typed = whole.left(stroke < whole.size() ? stroke : 2 * whole.size() - stroke);
            KeySource alone({});
            alone.setKeys(&keys.filter);
            QCOMPARE(found(growing, typed), found(alone, typed));
        }
    }
}

void KeySourceTest::aChange_whileAWordGrows_isFound()
{
    Keys keys;
    KeySource source({});
    source.setKeys(&keys.filter);
    QVERIFY(found(source, u"vau").isEmpty());
    keys.rows.append({{14, u"vault"_s}});
    QCOMPARE(found(source, u"vaul"), QStringList{u"14"_s});
    keys.rows.remove(0, 1);
    QCOMPARE(found(source, u"vault"), QStringList{u"14"_s});
}

void KeySourceTest::choosing_selectsByClientId()
{
    Keys keys;
    QStringList selected;
    KeySource source([&selected](const QString &clientId) { selected.append(clientId); });
    source.setKeys(&keys.filter);
    source.choose(source.item(2));
    QCOMPARE(selected, QStringList{u"13"_s});
}

void KeySourceTest::withoutKeys_nothingIsFound()
{
    KeySource source({});
    QVERIFY(found(source, u"a").isEmpty());
    auto keys = std::make_unique<Keys>();
    source.setKeys(&keys->filter);
    keys.reset();
    QVERIFY(found(source, u"a").isEmpty());
}

QTEST_MAIN(KeySourceTest)
#include "keysource_test.moc"
