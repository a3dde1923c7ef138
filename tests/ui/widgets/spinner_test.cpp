// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/spinner.h>

#include <QApplication>
#include <QProxyStyle>
#include <QTest>

using namespace Latchkey::Ui;

namespace {

/// Where nothing is to move.
class StillStyle final : public QProxyStyle
{
public:
    bool isStill = true;

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *returned) const override
    {
        if (hint == SH_Widget_Animation_Duration)
            return isStill ? 0 : 200;
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
};

QImage pictureOf(Spinner &spinner)
{
    return spinner.grab().toImage();
}

void waitForMoves(Spinner &spinner, int moves)
{
    for (int move = 0; move < moves; ++move) {
        const QImage before = pictureOf(spinner);
        QTRY_VERIFY(pictureOf(spinner) != before);
    }
}

} // namespace

class SpinnerTest final : public QObject
{
    Q_OBJECT

private slots:
    void reducedMotion_showsARing_thatStandsStill();
    void reducedMotion_thatIsAskedForMeanwhile_stopsIt();
};

void SpinnerTest::reducedMotion_showsARing_thatStandsStill()
{
    StillStyle still;
    Spinner moving;
    Spinner standing;
    standing.setStyle(&still);
    for (Spinner *spinner : {&moving, &standing}) {
        spinner->resize(spinner->sizeHint());
        spinner->show();
        spinner->start();
    }
    const QImage stood = pictureOf(standing);
    Spinner none;
    none.resize(none.sizeHint());
    QVERIFY(stood != pictureOf(none)); // something is under way, and can be seen
    waitForMoves(moving, 3);
    QCOMPARE(pictureOf(standing), stood);
}

void SpinnerTest::reducedMotion_thatIsAskedForMeanwhile_stopsIt()
{
    StillStyle style;
    style.isStill = false;
    Spinner moving;
    Spinner stopping;
    stopping.setStyle(&style);
    for (Spinner *spinner : {&moving, &stopping}) {
        spinner->resize(spinner->sizeHint());
        spinner->show();
        spinner->start();
    }
    const QImage atFirst = pictureOf(stopping);
    QTRY_VERIFY(pictureOf(stopping) != atFirst);
    style.isStill = true;
    waitForMoves(moving, 2);
    const QImage stopped = pictureOf(stopping);
    waitForMoves(moving, 3);
    QCOMPARE(pictureOf(stopping), stopped);
}

QTEST_MAIN(SpinnerTest)
#include "spinner_test.moc"
