// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/keytable/queryparser.h>

#include <QString>
#include <QStringList>
#include <QTest>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

/// What was understood, each part as it would be typed.
QStringList understood(const QString &text)
{
    const QueryParser parser(text);
    QStringList parts;
    for (const QueryTerm &term : parser.terms())
        parts += QString::fromStdString(term.text());
    return parts;
}

} // namespace

class QueryParserTest final : public QObject
{
    Q_OBJECT

private slots:
    void text_isUnderstood_data();
    void text_isUnderstood();
    void trouble_isTold_andTheRestApplies_data();
    void trouble_isTold_andTheRestApplies();
};

void QueryParserTest::text_isUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts");
    const auto add = [](const char *name, const QString &text, const QStringList &parts) {
        QTest::newRow(name) << text << parts;
    };
    add("nothing", u"  \t "_s, {});
    add("words", u" nightly  ETL "_s, {u"nightly"_s, u"etl"_s});
    add("phrase", u"\"Data  Team\" x"_s, {u"\"data  team\""_s, u"x"_s});
    add("phrase of one word", u"\"etl\""_s, {u"etl"_s});
    add("states", u"is:due is:overdue is:expired is:ok is:stored"_s,
        {u"is:due"_s, u"is:overdue"_s, u"is:expired"_s, u"is:ok"_s, u"is:stored"_s});
    add("news", u"is:new is:renamed -is:new"_s, {u"is:new"_s, u"is:renamed"_s, u"-is:new"_s});
    add("changed, which is both", u"is:changed -is:changed"_s, {u"is:changed"_s, u"-is:changed"_s});
    add("case", u"IS:Due AGE:>90D OWNER:Ada"_s, {u"is:due"_s, u"age:>90d"_s, u"owner:ada"_s});
    add("fields", u"name:a id:b owner:c"_s, {u"name:a"_s, u"id:b"_s, u"owner:c"_s});
    add("field with a phrase", u"owner:\"Data Team\""_s, {u"owner:\"data team\""_s});
    add("comparisons", u"age:<1d age:<=2w age:=3m age:>=4y age:>5d age:6w"_s,
        {u"age:<1d"_s, u"age:<=2w"_s, u"age:=3m"_s, u"age:>=4y"_s, u"age:>5d"_s, u"age:=6w"_s});
    add("time left", u"left:<14d -left:2w"_s, {u"left:<14d"_s, u"-left:=2w"_s});
    add("unowned", u"is:unowned -IS:Unowned"_s, {u"is:unowned"_s, u"-is:unowned"_s});
    add("days without a unit", u"age:>90"_s, {u"age:>90d"_s});
    add("negation", u"-a -\"b c\" -is:due -age:<1d -owner:x"_s,
        {u"-a"_s, u"-\"b c\""_s, u"-is:due"_s, u"-age:<1d"_s, u"-owner:x"_s});
    add("dash in a word", u"nightly-etl a-"_s, {u"nightly-etl"_s, u"a-"_s});
    add("two dashes", u"--a -\"-b\""_s, {u"--a"_s, u"--b"_s});
    add("dash to look for", u"\"-\""_s, {u"\"-\""_s});
    add("dash about to be typed on", u"a -"_s, {u"a"_s});
    add("dash on its own", u"a - b"_s, {u"a"_s, u"b"_s});
    add("quotes around nothing", u"\"\" a"_s, {u"a"_s});
    add("unknown prefix", u"http://x foo:bar :x"_s, {u"http://x"_s, u"foo:bar"_s, u":x"_s});
    add("operator in a word", u"this:due xis:due"_s, {u"this:due"_s, u"xis:due"_s});
    add("operator in quotes", u"\"is:due\""_s, {u"\"is:due\""_s});
    add("quote in a word", u"5\"disk x"_s, {u"5\"disk"_s, u"x"_s});
    add("value with a colon", u"owner:mailto:ada"_s, {u"owner:mailto:ada"_s});
    add("value with a dash", u"name:-x"_s, {u"name:-x"_s});
    add("full width, as input methods type it", u"ｉｓ：ｄｕｅ　ａｇｅ：＞９０ｄ"_s,
        {u"is:due"_s, u"age:>90d"_s});
    add("zero width, as pasted", u"is\u200B:due"_s, {u"is:due"_s});
}

void QueryParserTest::text_isUnderstood()
{
    QFETCH(const QString, text);
    QTEST(understood(text), "parts");
    QVERIFY(QueryParser(text).problems().isEmpty());
}

void QueryParserTest::trouble_isTold_andTheRestApplies_data()
{
    using Kind = QueryProblem::Kind;
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QueryProblem>>("problems");
    QTest::addColumn<QStringList>("parts");
    const auto add = [](const char *name, const QString &text, const QList<QueryProblem> &problems,
                         const QStringList &parts) {
        QTest::newRow(name) << text << problems << parts;
    };
    add("state", u"a is:Foo b"_s, {{Kind::UnknownState, u"is:foo"_s}}, {u"a"_s, u"b"_s});
    add("state to come", u"is:"_s, {{Kind::UnknownState, u"is:"_s}}, {});
    add("negated state", u"-is:foo"_s, {{Kind::UnknownState, u"-is:foo"_s}}, {});
    add("age", u"age:abc a"_s, {{Kind::BadAge, u"age:abc"_s}}, {u"a"_s});
    add("time left", u"left:abc a"_s, {{Kind::BadTimeLeft, u"left:abc"_s}}, {u"a"_s});
    add("age to come", u"age:>"_s, {{Kind::BadAge, u"age:>"_s}}, {});
    add("unit", u"age:>9x"_s, {{Kind::BadAge, u"age:>9x"_s}}, {});
    add("fraction", u"age:>1.5y"_s, {{Kind::BadAge, u"age:>1.5y"_s}}, {});
    add("negative age", u"age:>-1d"_s, {{Kind::BadAge, u"age:>-1d"_s}}, {});
    add("age beyond counting", u"age:<1234567890d"_s, {{Kind::BadAge, u"age:<1234567890d"_s}}, {});
    add("word to come", u"owner: a"_s, {{Kind::MissingWord, u"owner:"_s}}, {u"a"_s});
    add("empty quotes", u"name:\"\""_s, {{Kind::MissingWord, u"name:\"\""_s}}, {});
    add("open quote", u"a \"Data Te"_s, {{Kind::OpenQuote, u"data te"_s}}, {u"a"_s, u"\"data te\""_s});
    add("open quote and no more", u"a \""_s, {{Kind::OpenQuote, QString()}}, {u"a"_s});
    add("two", u"is:x age:y"_s, {{Kind::UnknownState, u"is:x"_s}, {Kind::BadAge, u"age:y"_s}}, {});
}

void QueryParserTest::trouble_isTold_andTheRestApplies()
{
    QFETCH(const QString, text);
    QTEST(QueryParser(text).problems(), "problems");
    QTEST(understood(text), "parts");
}

QTEST_GUILESS_MAIN(QueryParserTest)
#include "queryparser_test.moc"
