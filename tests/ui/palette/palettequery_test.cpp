// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/palette/palettequery.h>

#include <ui/keytable/keyhaystack.h>

#include <QTest>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

std::optional<int> scoreOf(const QString &typed, const QString &text, const QString &other = {})
{
    const QByteArray folded = foldedForSearch(text);
    const QByteArray foldedOther = foldedForSearch(other);
    return PaletteQuery(typed).score(
        {folded.constData(), size_t(folded.size())}, {foldedOther.constData(), size_t(foldedOther.size())});
}

/// The marked letters in brackets.
QString marked(const QString &typed, const QString &text)
{
    PaletteItem item;
    item.text = text;
    PaletteQuery(typed).mark(item);
    QString shown = text;
    for (auto mark = item.textMarks.crbegin(); mark != item.textMarks.crend(); ++mark) {
        shown.insert(mark->first + mark->second, u']');
        shown.insert(mark->first, u'[');
    }
    return shown;
}

} // namespace

class PaletteQueryTest final : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void whatIsBetter_scoresHigher_data();
    void whatIsBetter_scoresHigher();
    void theOtherText_countsLess();
    void whatNarrows_findsNothingNew();
    void otherOrShorterWords_doNotNarrow();
    void nothingTyped_findsAll();
    void marks_data();
    void marks();
    void marks_inTheDetail_whereTheTextHasNone();
};

void PaletteQueryTest::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("whole") << u"refresh"_s << u"Refresh"_s << true;
    QTest::newRow("start") << u"REF"_s << u"Refresh"_s << true;
    QTest::newRow("start of a word") << u"key"_s << u"New key"_s << true;
    QTest::newRow("starts of words") << u"nk"_s << u"New key"_s << true;
    QTest::newRow("longer starts of words") << u"cipipe"_s << u"ci-pipeline"_s << true;
    QTest::newRow("inside") << u"resh"_s << u"Refresh"_s << true;
    QTest::newRow("a letter left out") << u"refrsh"_s << u"Refresh"_s << true;
    QTest::newRow("too many left out") << u"rsh"_s << u"Rephotograph"_s << false;
    QTest::newRow("two letters are no slip") << u"rh"_s << u"Refresh"_s << false;
    QTest::newRow("words in any order") << u"key new"_s << u"New key"_s << true;
    QTest::newRow("one word missing") << u"new door"_s << u"New key"_s << false;
    QTest::newRow("sharp s") << u"GRÖSSE"_s << u"Größe-Übung"_s << true;
    QTest::newRow("no accents typed") << u"deploiement"_s << u"déploiement-été"_s << true;
    QTest::newRow("accents typed") << u"rotatiön"_s << u"Rotation"_s << true;
    QTest::newRow("no spaces between words") << u"流水"_s << u"数据-流水线"_s << true;
    QTest::newRow("an empty text") << u"a"_s << QString() << false;
}

void PaletteQueryTest::finds()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(bool, found);
    QCOMPARE(scoreOf(typed, text).has_value(), found);
}

void PaletteQueryTest::whatIsBetter_scoresHigher_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("whole, start") << u"copy"_s << u"Copy"_s << u"Copy client ID"_s;
    QTest::newRow("start, start of a word") << u"sign"_s << u"Sign out"_s << u"Re-sign"_s;
    QTest::newRow("start of a word, starts of words") << u"nk"_s << u"The nk"_s << u"New key"_s;
    QTest::newRow("starts of words, inside") << u"nk"_s << u"New key"_s << u"jenkins"_s;
    QTest::newRow("inside, left out") << u"resh"_s << u"Refresh"_s << u"Refersh"_s;
    QTest::newRow("early, late") << u"key"_s << u"New key"_s << u"A very new key"_s;
}

void PaletteQueryTest::whatIsBetter_scoresHigher()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    QVERIFY(scoreOf(typed, better) && scoreOf(typed, worse));
    QVERIFY(*scoreOf(typed, better) > *scoreOf(typed, worse));
}

void PaletteQueryTest::theOtherText_countsLess()
{
    QVERIFY(scoreOf(u"acme"_s, u"Production"_s, u"acme.example"_s));
    QVERIFY(*scoreOf(u"acme"_s, u"Acme"_s) > *scoreOf(u"acme"_s, u"Production"_s, u"acme.example"_s));
    QVERIFY(scoreOf(u"prod acme"_s, u"Production"_s, u"acme.example"_s)); // one word in each
}

void PaletteQueryTest::whatNarrows_findsNothingNew()
{
    const QStringList texts{u"refresh"_s, u"new key"_s, u"rest of her"_s, u"nightly etl"_s, u"größe"_s};
    int narrowed = 0;
    for (const QString &whole : {u"refrsh"_s, u"nk"_s, u"newk y"_s, u"r h"_s, u"rfr"_s, u"ght l"_s}) {
        for (qsizetype length = 2; length <= whole.size(); ++length) {
            const QString before = whole.left(length - 1);
            if (!PaletteQuery(whole.left(length)).narrows(PaletteQuery(before)))
                continue;
            ++narrowed;
            for (const QString &text : texts)
                QVERIFY2(!scoreOf(whole.left(length), text) || scoreOf(before, text), qPrintable(before));
        }
    }
    QVERIFY(narrowed > 10);
}

void PaletteQueryTest::otherOrShorterWords_doNotNarrow()
{
    const auto narrows = [](QStringView now, QStringView before) {
        return PaletteQuery(now).narrows(PaletteQuery(before));
    };
    QVERIFY(narrows(u"ngt", u"ngt"));
    QVERIFY(narrows(u"ngt 7", u"ngt"));
    QVERIFY(!narrows(u"ngt", u"ngt 7"));
    QVERIFY(!narrows(u"n", u"ng"));
    QVERIFY(!narrows(u"xgt", u"ngt"));
    QVERIFY(!narrows(u"rfr", u"rf")); // three letters may leave some out, two may not
    QVERIFY(scoreOf(u"rfr"_s, u"Refresh"_s) && !scoreOf(u"rf"_s, u"Refresh"_s));
}

void PaletteQueryTest::nothingTyped_findsAll()
{
    QVERIFY(PaletteQuery(u"  ").isEmpty());
    QCOMPARE(scoreOf(u" "_s, u"Refresh"_s), 0);
}

void PaletteQueryTest::marks_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("start") << u"re"_s << u"[Re]fresh"_s;
    QTest::newRow("starts of words") << u"nk"_s << u"[N]ew [k]ey"_s;
    QTest::newRow("inside") << u"resh"_s << u"Ref[resh]"_s;
    QTest::newRow("two words") << u"key new"_s << u"[New] [key]"_s;
    QTest::newRow("folded letters") << u"grösse"_s << u"[Größe]-Übung"_s;
    QTest::newRow("accents left out") << u"ubung"_s << u"Größe-[Übung]"_s;
    QTest::newRow("accents apart") << u"ete"_s << u"vers [e\u0301te\u0301]s"_s;
    QTest::newRow("part of a letter") << u"gros"_s << u"[Größ]e"_s;
    QTest::newRow("beyond the basic plane") << u"train"_s << u"🚀 release-[train]"_s;
    QTest::newRow("not there") << u"zz"_s << u"Refresh"_s;
}

void PaletteQueryTest::marks()
{
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    const QString text = QString(shown).remove(u'[').remove(u']');
    QCOMPARE(marked(typed, text), shown);
}

void PaletteQueryTest::marks_inTheDetail_whereTheTextHasNone()
{
    PaletteItem item;
    item.text = u"Production"_s;
    item.detail = u"acme.example"_s;
    PaletteQuery(u"acme pro").mark(item);
    QCOMPARE(item.textMarks, (PaletteItem::Marks{{0, 3}}));
    QCOMPARE(item.detailMarks, (PaletteItem::Marks{{0, 4}}));
}

QTEST_MAIN(PaletteQueryTest)
#include "palettequery_test.moc"
