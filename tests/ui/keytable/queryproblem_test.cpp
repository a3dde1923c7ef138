// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/keytable/queryproblem.h>

#include <QTest>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class QueryProblemTest final : public QObject
{
    Q_OBJECT

private slots:
    void words_nameThePart_andWhatWouldDo_data();
    void words_nameThePart_andWhatWouldDo();
    void words_ofSeveral_haveALineEach();
    void words_stayShort();
};

void QueryProblemTest::words_nameThePart_andWhatWouldDo_data()
{
    using Kind = QueryProblem::Kind;
    QTest::addColumn<QueryProblem>("problem");
    QTest::addColumn<QString>("words");
    QTest::newRow("state")
        << QueryProblem{Kind::UnknownState, u"is:foo"_s}
        << u"“is:foo” was left out: after “is:” comes due, overdue, expired, ok, unowned, stored, new, renamed or changed."_s;
    QTest::newRow("age") << QueryProblem{Kind::BadAge, u"age:abc"_s}
                         << u"“age:abc” was left out: an age is a number of d, w, m or y, as in age:>90d."_s;
    QTest::newRow("time left") << QueryProblem{Kind::BadTimeLeft,
        u"left:abc"_s} << u"“left:abc” was left out: a time is a number of d, w, m or y, as in left:<14d."_s;
    QTest::newRow("word") << QueryProblem{Kind::MissingWord, u"owner:"_s}
                          << u"“owner:” was left out: the words to look for come right after it."_s;
    QTest::newRow("quote") << QueryProblem{Kind::OpenQuote, u"data te"_s}
                           << u"A quotation mark is missing; “data te” was taken up to the end."_s;
    QTest::newRow("quote alone") << QueryProblem{Kind::OpenQuote, QString()}
                                 << u"A quotation mark was left out: there is nothing after it."_s;
}

void QueryProblemTest::words_nameThePart_andWhatWouldDo()
{
    QFETCH(const QueryProblem, problem);
    QTEST(textOf({problem}), "words");
}

void QueryProblemTest::words_ofSeveral_haveALineEach()
{
    const QueryProblem one{QueryProblem::Kind::MissingWord, u"id:"_s};
    const QueryProblem other{QueryProblem::Kind::MissingWord, u"name:"_s};
    QCOMPARE(textOf({one, other, one}), textOf({one}) + u'\n' + textOf({other}));
    QVERIFY(textOf({}).isEmpty());
}

void QueryProblemTest::words_stayShort()
{
    QVERIFY(textOf({{QueryProblem::Kind::BadAge, u"age:"_s + QString(5000, u'x')}}).size() < 250);
}

QTEST_GUILESS_MAIN(QueryProblemTest)
#include "queryproblem_test.moc"
