// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/keytable/keyquery.h>

#include <QRandomGenerator>
#include <QTest>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class KeyQueryTest final : public QObject
{
    Q_OBJECT

private slots:
    void kinds_areTold();
    void equal_saysTheSame_data();
    void equal_saysTheSame();
    void canonicalText_isReadAgain_whateverIsTyped();
    void parts_mustAllApply();
};

void KeyQueryTest::kinds_areTold()
{
    QVERIFY(KeyQuery().isEmpty());
    QVERIFY(KeyQuery(u"is:foo"_s).isEmpty());
    QCOMPARE(KeyQuery(u"is:foo"_s).problems().size(), 1);
    QVERIFY(KeyQuery(u"two \"more words\""_s).isPlain());
    for (const QString &text : {u"-a"_s, u"name:a"_s, u"is:due"_s, u"age:<1d"_s})
        QVERIFY2(!KeyQuery(text).isPlain(), qPrintable(text));
    QVERIFY(KeyQuery(u"a -age:<1d"_s).dependsOnTime());
    QVERIFY(!KeyQuery(u"is:due"_s).dependsOnTime());
}

void KeyQueryTest::equal_saysTheSame_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("equal");
    QTest::newRow("order, case, twice") << u"B a is:DUE"_s << u" is:due a b A"_s << true;
    QTest::newRow("days") << u"age:>90"_s << u"age:>90d"_s << true;
    QTest::newRow("equal age") << u"age:90d"_s << u"age:=090d"_s << true;
    QTest::newRow("trouble") << u"a is:foo"_s << u"a age:x"_s << true;
    QTest::newRow("quotes for nothing") << u"\"a\""_s << u"a"_s << true;
    QTest::newRow("quotes for something") << u"\"a b\""_s << u"a b"_s << false;
    QTest::newRow("negated") << u"-a"_s << u"a"_s << false;
    QTest::newRow("quoted operator") << u"\"is:due\""_s << u"is:due"_s << false;
}

void KeyQueryTest::equal_saysTheSame()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QFETCH(const bool, equal);
    QCOMPARE(KeyQuery(one) == KeyQuery(other), equal);
    QCOMPARE(KeyQuery(one).canonicalText() == KeyQuery(other).canonicalText(), equal);
}

// Anything a keyboard or a clipboard can bring.
void KeyQueryTest::canonicalText_isReadAgain_whateverIsTyped()
{
    const QStringList pieces{u"is:"_s, u"age:"_s, u"owner:"_s, u"due"_s, u">9"_s, u"<="_s, u"d"_s, u"\""_s,
        u"-"_s, u" "_s, u":"_s, u"\t"_s, u"ß"_s, u"Ä"_s, u"\u0308"_s, u"\u200B"_s, u"＂"_s, u"\u00A8"_s,
        u"ΐ"_s, u"İ"_s, u"数据"_s, u"ﬁ"_s, u"\U0001F511"_s, u"\u0345"_s, u"x"_s};
    QRandomGenerator random(7);
    for (int run = 0; run < 20'000; ++run) {
        QString text;
        for (int count = random.bounded(9); count >= 0; --count)
            text += pieces.at(random.bounded(int(pieces.size())));
        const KeyQuery query(text);
        const KeyQuery again(query.canonicalText());
        QVERIFY2(again == query, qPrintable(text + u" → "_s + query.canonicalText()));
        QVERIFY2(again.problems().isEmpty(), qPrintable(query.canonicalText()));
        QCOMPARE(again.canonicalText(), query.canonicalText());
    }
}

void KeyQueryTest::parts_mustAllApply()
{
    KeyFacts facts;
    facts.isStored = true;
    const std::string_view row = "nightly\nci-7\nada";
    QVERIFY(KeyQuery(u"night is:stored owner:ada -age:<1d"_s).matches(row, facts, 0));
    QVERIFY(!KeyQuery(u"night is:stored owner:bo"_s).matches(row, facts, 0));
    QVERIFY(KeyQuery().matches(row, facts, 0));
}

QTEST_GUILESS_MAIN(KeyQueryTest)
#include "keyquery_test.moc"
