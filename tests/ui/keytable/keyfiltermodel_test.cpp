// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "keyfilterfixture.h"

#include <QIdentityProxyModel>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

using Fixture = KeyFilterFixture;

namespace {

QStringList shownNames(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names += model.index(row, 0).data().toString();
    return names;
}

} // namespace

/// Which rows of a table are shown for a search, in which order, and what views are told of it.
class KeyFilterModelTest final : public QObject
{
    Q_OBJECT

private slots:
    void filter_findsEveryWordInAnyOrder();
    void filter_ignoresCaseAndSpelling_data();
    void filter_ignoresCaseAndSpelling();
    void filter_widensAgain_whenLettersAreTakenBack();
    void filter_neverResets();
    void filter_tellsViewsInFewSignals();
    void operators_followStatusStoringAndTime();
    void brokenPart_filtersNothing();
    void applications_areHiddenUntilAskedFor();
    void sort_countsNumbersInNames();
    void sort_keepsTheSourceOrderOfEquals();
    void sort_takesAPageInPlace();
    void sort_leavesRowsWhereTheyAre_whenOnlyTextChanged();
    void header_staysWhenNothingMatches();
    void selection_survivesFilterSortAndInsert();
    void current_movesToItsNeighbour_whenFilteredAway();
    void source_mayGo();
};

void KeyFilterModelTest::filter_findsEveryWordInAnyOrder()
{
    Fixture f({u"nightly etl"_s, u"etl"_s, u"nightly"_s, u"etl-nightly"_s});
    f.model.setFilterText(u"  etl night "_s);
    QCOMPARE(shownNames(f.model), QStringList({u"nightly etl"_s, u"etl-nightly"_s}));
}

void KeyFilterModelTest::filter_ignoresCaseAndSpelling_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("upper case") << u"GRÖSSE"_s << u"größe"_s << true;
    QTest::newRow("sharp s") << u"Größe-Übung"_s << u"GRÖSSE-ÜB"_s << true;
    QTest::newRow("decomposed") << u"Gro\u0308sse"_s << u"gröss"_s << true;
    QTest::newRow("full width") << u"ＡＢＣ"_s << u"abc"_s << true;
    QTest::newRow("accents typed") << u"Ubung"_s << u"übung"_s << true;
    QTest::newRow("accents left out") << u"Größe-Übung"_s << u"grosse-ubung"_s << true;
    QTest::newRow("accents apart") << u"de\u0301ploiement-e\u0301te\u0301"_s << u"déploiement"_s << true;
    QTest::newRow("letters that don't come apart") << u"zażółć Ærø"_s << u"zazolc aero"_s << true;
    QTest::newRow("voiced kana are other letters") << u"夜間バッチ"_s << u"ハッチ"_s << false;
    QTest::newRow("Arabic vowel points") << u"خَطّ"_s << u"خط"_s << true;
    QTest::newRow("zero width in the name") << u"ci\u200B-pipe"_s << u"ci-pipe"_s << true;
    QTest::newRow("Han") << u"数据-流水线"_s << u"流水"_s << true;
}

void KeyFilterModelTest::filter_ignoresCaseAndSpelling()
{
    QFETCH(const QString, name);
    QFETCH(const QString, text);
    Fixture f({name, u"something else"_s});
    f.model.setFilterText(text);
    QTEST(f.model.rowCount() == 1, "found");
}

void KeyFilterModelTest::filter_widensAgain_whenLettersAreTakenBack()
{
    Fixture f({u"a"_s, u"ab"_s, u"abc"_s, u"b"_s});
    f.model.setFilterText(u"abc"_s);
    f.model.setFilterText(u"ab"_s);
    QCOMPARE(shownNames(f.model), QStringList({u"ab"_s, u"abc"_s}));
    f.model.setFilterText(u"bc"_s);
    QCOMPARE(shownNames(f.model), QStringList({u"abc"_s}));
    f.model.setFilterText(QString());
    QCOMPARE(f.model.rowCount(), 4);
}

void KeyFilterModelTest::filter_neverResets()
{
    Fixture f({u"a"_s, u"b"_s});
    const QSignalSpy resets(&f.model, &QAbstractItemModel::modelReset);
    f.model.setFilterText(u"x"_s);
    f.model.setFilterText(QString());
    f.source.append({row(u"c"_s)});
    f.source.remove(0, 3);
    QCOMPARE(resets.count(), 0);
}

void KeyFilterModelTest::filter_tellsViewsInFewSignals()
{
    QStringList names;
    for (int i = 0; i < 1000; ++i)
        names += i % 3 == 0 ? u"ax"_s : u"b"_s;
    Fixture f(names);
    const QSignalSpy removed(&f.model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy inserted(&f.model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy layouts(&f.model, &QAbstractItemModel::layoutChanged);
    f.model.setFilterText(u"a"_s);
    QCOMPARE(f.model.rowCount(), 334);
    f.model.setFilterText(u"b"_s);
    QCOMPARE(f.model.rowCount(), 666);
    QCOMPARE(removed.count(), 2);
    QCOMPARE(inserted.count(), 1);
    QVERIFY(layouts.count() <= 2);
}

void KeyFilterModelTest::operators_followStatusStoringAndTime()
{
    Fixture f({u"a"_s, u"b"_s});
    const auto change = [&f](auto member, auto value, int role) {
        KeyRows::Row next = f.source.rows().at(0);
        next.*member = value;
        f.source.change(0, {next}, {role});
    };
    f.model.setFilterText(u"is:due"_s);
    QCOMPARE(f.model.rowCount(), 0);
    change(&KeyRows::Row::status, Latchkey::KeyStatus::Due, KeyTableModel::StatusRole);
    QCOMPARE(shownNames(f.model), QStringList(u"a"_s));
    f.model.setFilterText(u"-is:stored"_s);
    QCOMPARE(f.model.rowCount(), 2);
    change(&KeyRows::Row::isStored, true, KeyTableModel::KeptRole);
    QCOMPARE(shownNames(f.model), QStringList(u"b"_s));
    f.model.setFilterText(u"age:>=2d"_s);
    change(&KeyRows::Row::created, day, KeyTableModel::CreatedAtRole);
    f.model.setNow(QDateTime::fromMSecsSinceEpoch(2 * day + 1, Qt::UTC));
    QCOMPARE(shownNames(f.model), QStringList(u"b"_s));
    f.model.setNow(QDateTime::fromMSecsSinceEpoch(3 * day, Qt::UTC));
    QCOMPARE(f.model.rowCount(), 2);
}

void KeyFilterModelTest::brokenPart_filtersNothing()
{
    Fixture f({u"alpha"_s, u"beta"_s});
    f.model.setFilterText(u"is:nonsense"_s);
    QCOMPARE(f.model.rowCount(), 2);
    QVERIFY(!f.model.isFiltering());
    f.model.setFilterText(u"is:nonsense bet age:old"_s);
    QCOMPARE(shownNames(f.model), QStringList(u"beta"_s));
    QVERIFY(f.model.isFiltering());
}

void KeyFilterModelTest::applications_areHiddenUntilAskedFor()
{
    Fixture f({u"key"_s});
    KeyRows::Row application = row(u"web shop"_s);
    application.isApiKey = false;
    f.source.append({application});
    QCOMPARE(shownNames(f.model), QStringList({u"key"_s}));
    f.model.setShowAllApplications(true);
    QCOMPARE(shownNames(f.model), QStringList({u"key"_s, u"web shop"_s}));
    f.model.setShowAllApplications(false);
    QCOMPARE(f.model.rowCount(), 1);
}

void KeyFilterModelTest::sort_countsNumbersInNames()
{
    Fixture f({u"key-10"_s, u"Key-2"_s, u"key-1"_s});
    f.model.sort(KeyTableModel::Name);
    QCOMPARE(shownNames(f.model), QStringList({u"key-1"_s, u"Key-2"_s, u"key-10"_s}));
}

void KeyFilterModelTest::sort_keepsTheSourceOrderOfEquals()
{
    Fixture f;
    f.source.append({row(u"first"_s, 5), row(u"second"_s, 5), row(u"newer"_s, 9)});
    f.model.sort(KeyTableModel::Created, Qt::DescendingOrder);
    QCOMPARE(shownNames(f.model), QStringList({u"newer"_s, u"first"_s, u"second"_s}));
    f.model.sort(KeyTableModel::Created, Qt::AscendingOrder);
    QCOMPARE(shownNames(f.model), QStringList({u"first"_s, u"second"_s, u"newer"_s}));
    f.model.sort(-1);
    QCOMPARE(shownNames(f.model), QStringList({u"first"_s, u"second"_s, u"newer"_s}));
}

void KeyFilterModelTest::sort_takesAPageInPlace()
{
    Fixture f({u"b"_s, u"d"_s});
    f.model.sort(KeyTableModel::Name);
    f.source.append({row(u"c"_s), row(u"a"_s), row(u"e"_s)});
    QCOMPARE(shownNames(f.model), QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
}

void KeyFilterModelTest::sort_leavesRowsWhereTheyAre_whenOnlyTextChanged()
{
    Fixture f({u"a"_s, u"b"_s, u"c"_s});
    f.model.sort(KeyTableModel::Name);
    const QSignalSpy changes(&f.model, &QAbstractItemModel::dataChanged);
    const QSignalSpy layouts(&f.model, &QAbstractItemModel::layoutChanged);
    f.source.change(1, {f.source.rows().at(1)}, {Qt::DisplayRole});
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(layouts.count(), 0);
}

void KeyFilterModelTest::header_staysWhenNothingMatches()
{
    class Headed final : public QIdentityProxyModel
    {
    public:
        QVariant headerData(int section, Qt::Orientation, int role) const override
        {
            return role == Qt::DisplayRole ? QVariant(section) : QVariant();
        }
    };
    Fixture f({u"a"_s});
    Headed headed;
    headed.setSourceModel(&f.source);
    KeyFilterModel model;
    model.setSourceModel(&headed);
    model.setFilterText(u"nothing"_s);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.hasChildren());
    QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toInt(), 2);
}

void KeyFilterModelTest::selection_survivesFilterSortAndInsert()
{
    Fixture f({u"ab"_s, u"b"_s, u"a"_s, u"bc"_s, u"c"_s});
    QItemSelectionModel selection(&f.model);
    const auto rows = QItemSelectionModel::Select | QItemSelectionModel::Rows;
    selection.select(f.model.index(1, 0), rows);
    selection.setCurrentIndex(f.model.index(3, 0), rows);
    f.model.setFilterText(u"b"_s);
    f.model.sort(KeyTableModel::Name, Qt::DescendingOrder);
    f.source.insert(0, {row(u"bb"_s), row(u"x"_s)});
    f.model.setFilterText(QString());
    QStringList selected;
    for (const QModelIndex &index : selection.selectedRows())
        selected += index.data().toString();
    selected.sort();
    QCOMPARE(selected, QStringList({u"b"_s, u"bc"_s}));
    QCOMPARE(selection.currentIndex().data().toString(), u"bc"_s);
}

void KeyFilterModelTest::current_movesToItsNeighbour_whenFilteredAway()
{
    Fixture f({u"keep 1"_s, u"x"_s, u"keep 2"_s, u"current"_s, u"keep 3"_s, u"x"_s, u"keep 4"_s});
    QItemSelectionModel selection(&f.model);
    connect(&selection, &QItemSelectionModel::currentChanged, &f.model, &KeyFilterModel::setPivot);
    selection.setCurrentIndex(f.model.index(3, 0), QItemSelectionModel::NoUpdate);
    f.model.setFilterText(u"keep"_s);
    QCOMPARE(selection.currentIndex().data().toString(), u"keep 2"_s);
    QCOMPARE(shownNames(f.model), QStringList({u"keep 1"_s, u"keep 2"_s, u"keep 3"_s, u"keep 4"_s}));
}

void KeyFilterModelTest::source_mayGo()
{
    auto source = std::make_unique<KeyRows>();
    source->append({row(u"a"_s)});
    KeyFilterModel model;
    model.setSourceModel(source.get());
    QCOMPARE(model.rowCount(), 1);
    source.reset();
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(KeyFilterModelTest)
#include "keyfiltermodel_test.moc"
