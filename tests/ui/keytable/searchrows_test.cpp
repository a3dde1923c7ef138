// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/ui/keytable/keyrows.h>
#include <ui/keytable/searchrows.h>

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86'400'000; // ms

/// Four rows, read; the time is the hundredth day.
struct Fixture
{
    KeyRows source;
    SearchRows search;

    Fixture()
    {
        search.setNow(100 * day);
        insert(0,
            {{1, u"nightly-etl"_s, 10 * day, true, u"ada"_s, KeyStatus::Overdue, true},
                {2, u"grafana"_s, 90 * day, true, u"bob"_s}, {3, u"nightly-ci"_s, 95 * day, false, u"ada"_s},
                {4, u"ingest"_s, 50 * day, true, u"cyd"_s, KeyStatus::Due}});
    }

    void insert(int first, const QList<KeyRows::Row> &rows)
    {
        source.insert(first, rows);
        search.insert(first, int(rows.size()));
        for (int row = first; row < first + int(rows.size()); ++row)
            search.read(source, row);
    }

    bool look(const QString &text) { return search.setQuery(KeyQuery(text)); }

    [[nodiscard]] QList<int> matches() const
    {
        QList<int> rows;
        for (int row = 0; row < search.size(); ++row) {
            if (search.isMatch(row))
                rows += row;
        }
        return rows;
    }
};

} // namespace

class SearchRowsTest final : public QObject
{
    Q_OBJECT

private slots:
    void everything_isFound_withoutASearch();
    void textAndFacts_areFound();
    void narrowerWiderAndOther_findTheSameAsAtOnce_data();
    void narrowerWiderAndOther_findTheSameAsAtOnce();
    void sameSearch_isNoChange();
    void time_changesOnlyWhatAsksForIt();
    void rowsComeAndGo_theOthersKeepWhatTheyAre();
    void changedRoles_areReadAgain_theOthersNot();
    void reorderedRows_takeEverythingAlong();
};

void SearchRowsTest::everything_isFound_withoutASearch()
{
    QCOMPARE(Fixture().matches(), (QList<int>{0, 1, 2, 3}));
}

void SearchRowsTest::textAndFacts_areFound()
{
    Fixture f;
    QVERIFY(f.look(u"NIGHTLY owner:ada is:stored"_s));
    QCOMPARE(f.matches(), QList<int>{0});
    QVERIFY(f.look(u"-is:overdue age:>30d"_s));
    QCOMPARE(f.matches(), QList<int>{3});
}

void SearchRowsTest::narrowerWiderAndOther_findTheSameAsAtOnce_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("rows");
    QTest::newRow("a letter more") << u"nightly"_s << u"nightly-c"_s << QList<int>{2};
    QTest::newRow("a letter less") << u"nightly-c"_s << u"nightly"_s << QList<int>{0, 2};
    QTest::newRow("a condition more") << u"owner:ada"_s << u"owner:ada is:overdue"_s << QList<int>{0};
    QTest::newRow("a condition less") << u"owner:ada is:overdue"_s << u"owner:ada"_s << QList<int>{0, 2};
    QTest::newRow("another") << u"grafana"_s << u"is:due"_s << QList<int>{3};
    QTest::newRow("the opposite") << u"nightly"_s << u"-nightly"_s << QList<int>{1, 3};
    QTest::newRow("nothing again") << u"xyz"_s << QString() << QList<int>{0, 1, 2, 3};
}

void SearchRowsTest::narrowerWiderAndOther_findTheSameAsAtOnce()
{
    QFETCH(const QString, before);
    QFETCH(const QString, text);
    Fixture f;
    QVERIFY(f.look(before));
    QVERIFY(f.look(text));
    QTEST(f.matches(), "rows");
}

void SearchRowsTest::sameSearch_isNoChange()
{
    Fixture f;
    QVERIFY(f.look(u"nightly is:due"_s));
    QVERIFY(!f.look(u" is:due  Nightly "_s));
}

void SearchRowsTest::time_changesOnlyWhatAsksForIt()
{
    Fixture f;
    QVERIFY(f.look(u"nightly"_s));
    QVERIFY(!f.search.setNow(120 * day));
    QVERIFY(f.look(u"age:>40d"_s));
    QCOMPARE(f.matches(), (QList<int>{0, 3}));
    QVERIFY(!f.search.setNow(121 * day)); // older, but found are the same
    QVERIFY(f.search.setNow(135 * day));
    QCOMPARE(f.matches(), (QList<int>{0, 1, 3}));
}

void SearchRowsTest::rowsComeAndGo_theOthersKeepWhatTheyAre()
{
    Fixture f;
    f.look(u"nightly"_s);
    f.insert(1, {{5, u"nightly-new"_s}});
    QCOMPARE(f.matches(), (QList<int>{0, 1, 3}));
    f.search.remove(0, 2);
    QCOMPARE(f.search.size(), 3);
    QCOMPARE(f.matches(), QList<int>{1});
    QVERIFY(!f.search.isApiKey(1));
    f.search.clear();
    QCOMPARE(f.search.size(), 0);
}

void SearchRowsTest::changedRoles_areReadAgain_theOthersNot()
{
    Fixture f;
    f.look(u"nightly"_s);
    f.source.change(1, {{2, u"nightly-2"_s}});
    f.search.readAgain(f.source, 1, {KeyTableModel::KeptRole});
    QCOMPARE(f.matches(), (QList<int>{0, 2})); // the text is still the one before
    f.search.readAgain(f.source, 1, {KeyTableModel::FilterRole});
    QCOMPARE(f.matches(), (QList<int>{0, 1, 2}));
}

void SearchRowsTest::reorderedRows_takeEverythingAlong()
{
    Fixture f;
    f.look(u"owner:ada"_s);
    f.search.reorder({1, 2, 3, 0});
    QCOMPARE(f.matches(), (QList<int>{1, 3}));
    QVERIFY(!f.search.isApiKey(3));
    QVERIFY(f.search.isApiKey(2));
    f.look(u"is:stored nightly-etl"_s); // asks text and facts, not what was found before
    QCOMPARE(f.matches(), QList<int>{1});
}

QTEST_GUILESS_MAIN(SearchRowsTest)
#include "searchrows_test.moc"
