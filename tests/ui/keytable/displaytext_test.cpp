// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/keytable/displaytext.h>

#include <QGuiApplication>
#include <QTest>
#include <QTextDocument>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class DisplayTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void displayText_hidesNothing_data();
    void displayText_hidesNothing();
    void displayText_isolatesEverything_inAWindowFromRightToLeft();
    void toolTipText_spellsOutWhatIsHidden();
    void toolTipText_isNeverMarkup();
    void toolTipText_givesALongNamePlacesToBreak();
};

void DisplayTextTest::displayText_hidesNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"ci-pipeline"_s << u"ci-pipeline"_s;
    QTest::newRow("umlauts and Han") << u"Größe 数据"_s << u"Größe 数据"_s;
    QTest::newRow("override") << u"exe\u202Etxt"_s << u"exe\uFFFDtxt"_s;
    QTest::newRow("isolates") << u"a\u2066b\u2069"_s << u"a\uFFFDb\uFFFD"_s;
    QTest::newRow("marks") << u"a\u200Eb\u200F"_s << u"a\uFFFDb\uFFFD"_s;
    QTest::newRow("zero width space") << u"ci\u200B-pipeline"_s << u"ci\uFFFD-pipeline"_s;
    QTest::newRow("byte order mark") << u"\uFEFFa"_s << u"\uFFFDa"_s;
    QTest::newRow("soft hyphen") << u"a\u00ADb"_s << u"a\uFFFDb"_s;
    QTest::newRow("Hangul filler") << u"a\u3164"_s << u"a\uFFFD"_s;
    QTest::newRow("newline") << u"a\nb\tc"_s << u"a\uFFFDb\uFFFDc"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"a\uFFFDb"_s;
    QTest::newRow("null") << QString(QChar(u'\0')) << u"\uFFFD"_s;
    QTest::newRow("tag") << QString::fromUcs4(U"a\U000E0041", 2) << u"a\uFFFD"_s;
    QTest::newRow("joiner between Latin letters") << u"a\u200Db"_s << u"a\uFFFDb"_s;
    QTest::newRow("joiner in Persian") << u"می\u200Cخواهم"_s << u"\u2068می\u200Cخواهم\u2069"_s;
    QTest::newRow("Hebrew") << u"מפתח"_s << u"\u2068מפתח\u2069"_s;
    QTest::newRow("Latin before Hebrew") << u"ci מפתח"_s << u"\u2068ci מפתח\u2069"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void DisplayTextTest::displayText_hidesNothing()
{
    QFETCH(const QString, text);
    QTEST(displayText(text), "shown");
}

void DisplayTextTest::displayText_isolatesEverything_inAWindowFromRightToLeft()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString shown = displayText(u"prod-"_s);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(shown, u"\u2068prod-\u2069"_s);
}

void DisplayTextTest::toolTipText_spellsOutWhatIsHidden()
{
    QVERIFY(toolTipText(u"exe\u202Etxt"_s).contains(u"exe[U+202E]txt"_s));
    QVERIFY(toolTipText(u"a\nb"_s).contains(u"a[U+000A]b"_s));
}

void DisplayTextTest::toolTipText_isNeverMarkup()
{
    const QString text = toolTipText(u"<img src='http://example.org/'>&amp;"_s);
    QVERIFY(!text.contains(u"<img"_s));
    QVERIFY(text.contains(u"&lt;img"_s));
    QVERIFY(text.contains(u"&amp;amp;"_s));
    QVERIFY(Qt::mightBeRichText(text));
}

void DisplayTextTest::toolTipText_givesALongNamePlacesToBreak()
{
    QCOMPARE(toolTipText(QString(1000, u'x')).count(u"&#8203;"_s), 25);
}

QTEST_MAIN(DisplayTextTest)
#include "displaytext_test.moc"
