// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/palette/paletteranking.h>

#include <QTest>

using namespace Latchkey::Ui;

class PaletteRankingTest final : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheBest_inOrder();
    void ofTheSameScore_theFirst_isBetter();
    void fewerThanWanted_areAllKept();
};

void PaletteRankingTest::keepsTheBest_inOrder()
{
    PaletteRanking ranking(3);
    const QList<int> scores{5, 1, 9, 7, 3, 8};
    for (int index = 0; index < scores.size(); ++index)
        ranking.offer(scores.at(index), index);
    const auto best = ranking.best();
    QCOMPARE(best.size(), 3U);
    QCOMPARE(best.at(0).index, 2);
    QCOMPARE(best.at(1).index, 5);
    QCOMPARE(best.at(2).index, 3);
}

void PaletteRankingTest::ofTheSameScore_theFirst_isBetter()
{
    PaletteRanking ranking(2);
    for (const int index : {4, 1, 3, 0})
        ranking.offer(6, index);
    const auto best = ranking.best();
    QCOMPARE(best.at(0).index, 0);
    QCOMPARE(best.at(1).index, 1);
}

void PaletteRankingTest::fewerThanWanted_areAllKept()
{
    PaletteRanking ranking(10);
    ranking.offer(-4, 0);
    QCOMPARE(ranking.best().size(), 1U);
}

QTEST_MAIN(PaletteRankingTest)
#include "paletteranking_test.moc"
