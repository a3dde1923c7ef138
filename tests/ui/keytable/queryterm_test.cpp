// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/keytable/queryparser.h>

#include <QString>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86'400'000; // ms
constexpr qint64 now = 20'000 * day;

QueryTerm term(const QString &text)
{
    return QueryParser(text).terms().at(0);
}

} // namespace

class QueryTermTest final : public QObject
{
    Q_OBJECT

private slots:
    void text_isLookedForInItsField_data();
    void text_isLookedForInItsField();
    void age_isComparedToTheSecond_data();
    void age_isComparedToTheSecond();
    void age_unknown_isLikeNone();
    void timeLeft_isComparedToTheSecond_data();
    void timeLeft_isComparedToTheSecond();
    void timeLeft_unknown_isLikeNone();
    void unowned_hasNoContact();
    void status_isThatOfTheTable();
    void stored_isWhatIsKept();
    void implies_narrowsText_data();
    void implies_narrowsText();
};

void QueryTermTest::text_isLookedForInItsField_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("anywhere: name") << u"nightly"_s << true;
    QTest::newRow("anywhere: ID") << u"ci-7"_s << true;
    QTest::newRow("anywhere: second contact") << u"bo@"_s << true;
    QTest::newRow("name") << u"name:etl"_s << true;
    QTest::newRow("name has no ID") << u"name:ci-7"_s << false;
    QTest::newRow("name has no owner") << u"name:ada"_s << false;
    QTest::newRow("id") << u"id:i-7"_s << true;
    QTest::newRow("id has no name") << u"id:nightly"_s << false;
    QTest::newRow("id has no owner") << u"id:ada"_s << false;
    QTest::newRow("owner") << u"owner:ada"_s << true;
    QTest::newRow("second owner") << u"owner:bo"_s << true;
    QTest::newRow("owner has no name") << u"owner:nightly"_s << false;
    QTest::newRow("owner has no ID") << u"owner:ci-7"_s << false;
    QTest::newRow("phrase") << u"\"nightly etl\""_s << true;
    QTest::newRow("phrase in another order") << u"\"etl nightly\""_s << false;
    QTest::newRow("not that") << u"-name:ci-7"_s << true;
    QTest::newRow("not this") << u"-ada"_s << false;
}

void QueryTermTest::text_isLookedForInItsField()
{
    QFETCH(const QString, text);
    QTEST(term(text).matches("nightly etl\nci-7\nada@example.org\nbo@example.org", {}, now), "found");
}

void QueryTermTest::age_isComparedToTheSecond_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("age");
    QTest::addColumn<bool>("found");
    const auto add = [](const char *name, const QString &text, qint64 age, bool found) {
        QTest::newRow(name) << text << age << found;
    };
    add("older: not yet", u"age:>90d"_s, 90 * day, false);
    add("older: a second later", u"age:>90d"_s, 90 * day + 1000, true);
    add("at least", u"age:>=90d"_s, 90 * day, true);
    add("at least: a second before", u"age:>=90d"_s, 90 * day - 1, false);
    add("younger", u"age:<2w"_s, 14 * day - 1, true);
    add("younger: no more", u"age:<2w"_s, 14 * day, false);
    add("at most", u"age:<=2w"_s, 14 * day, true);
    add("at most: a second later", u"age:<=2w"_s, 14 * day + 1000, false);
    add("as in the table: from", u"age:=3m"_s, 365 * day / 4, true);
    add("as in the table: to", u"age:=3m"_s, 365 * day / 3 - 1, true);
    add("as in the table: before", u"age:=3m"_s, 365 * day / 4 - 1, false);
    add("as in the table: after", u"age:=3m"_s, 365 * day / 3, false);
    add("years", u"age:>1y"_s, 366 * day, true);
    add("made by a clock ahead of ours", u"age:=0d"_s, -3 * day, true);
    add("beyond all keys", u"age:<999999999y"_s, 90 * day, true);
}

void QueryTermTest::age_isComparedToTheSecond()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, age);
    KeyFacts facts;
    facts.createdAt = now - age;
    QTEST(term(text).matches({}, facts, now), "found");
}

void QueryTermTest::age_unknown_isLikeNone()
{
    for (const QString &text : {u"age:<9999y"_s, u"age:>=0d"_s, u"age:=0d"_s})
        QVERIFY(!term(text).matches({}, {}, now));
    QVERIFY(term(u"-age:>=0d"_s).matches({}, {}, now));
}

void QueryTermTest::timeLeft_isComparedToTheSecond_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("left");
    QTest::addColumn<bool>("found");
    const auto add = [](const char *name, const QString &text, qint64 left, bool found) {
        QTest::newRow(name) << text << left << found;
    };
    add("less", u"left:<14d"_s, 14 * day - 1, true);
    add("less: no more", u"left:<14d"_s, 14 * day, false);
    add("at most", u"left:<=2w"_s, 14 * day, true);
    add("at most: a second more", u"left:<=2w"_s, 14 * day + 1000, false);
    add("more", u"left:>1m"_s, 31 * day, true);
    add("over: there is none left", u"left:=0d"_s, -30 * day, true);
    add("over: not more than none", u"left:>0d"_s, -30 * day, false);
    add("a second", u"left:>0d"_s, 1000, true);
    add("not that", u"-left:<14d"_s, 13 * day, false);
}

void QueryTermTest::timeLeft_isComparedToTheSecond()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, left);
    KeyFacts facts;
    facts.rotateBy = now + left;
    QTEST(term(text).matches({}, facts, now), "found");
    QCOMPARE(term(QString::fromStdString(term(text).text())), term(text));
}

void QueryTermTest::timeLeft_unknown_isLikeNone()
{
    for (const QString &text : {u"left:<9999y"_s, u"left:>=0d"_s})
        QVERIFY(!term(text).matches({}, {}, now));
}

void QueryTermTest::unowned_hasNoContact()
{
    QVERIFY(term(u"is:unowned"_s).matches("nightly etl\nci-7\n", {}, now));
    QVERIFY(!term(u"is:unowned"_s).matches("nightly etl\nci-7\nada@example.org", {}, now));
    QVERIFY(term(u"-is:unowned"_s).matches("nightly etl\nci-7\nada@example.org", {}, now));
    QCOMPARE(term(u"is:unowned"_s).text(), "is:unowned");
}

void QueryTermTest::status_isThatOfTheTable()
{
    for (const KeyStatus status : {KeyStatus::Ok, KeyStatus::Due, KeyStatus::Overdue, KeyStatus::Expired}) {
        KeyFacts facts;
        facts.status = status;
        int found = 0;
        for (const QString &text : {u"is:ok"_s, u"is:due"_s, u"is:overdue"_s, u"is:expired"_s})
            found += term(text).matches({}, facts, now) ? 1 : 0;
        QCOMPARE(found, 1);
        QVERIFY(term(u"is:"_s + QString::fromStdString(std::string(nameOf(status)))).matches({}, facts, now));
    }
}

void QueryTermTest::stored_isWhatIsKept()
{
    KeyFacts facts;
    QVERIFY(!term(u"is:stored"_s).matches({}, facts, now));
    facts.isStored = true;
    QVERIFY(term(u"is:stored"_s).matches({}, facts, now));
}

void QueryTermTest::implies_narrowsText_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("implied");
    const auto add = [](const char *name, const QString &one, const QString &other, bool implied) {
        QTest::newRow(name) << one << other << implied;
    };
    add("longer", u"abc"_s, u"ab"_s, true);
    add("shorter", u"ab"_s, u"abc"_s, false);
    add("field", u"name:abc"_s, u"ab"_s, true);
    add("same field", u"name:abc"_s, u"name:ab"_s, true);
    add("other field", u"name:abc"_s, u"owner:ab"_s, false);
    add("anywhere is no field", u"abc"_s, u"name:ab"_s, false);
    add("not the shorter", u"-ab"_s, u"-abc"_s, true);
    add("not the longer", u"-abc"_s, u"-ab"_s, false);
    add("not anywhere", u"-ab"_s, u"-name:abc"_s, true);
    add("not in a field", u"-name:ab"_s, u"-abc"_s, false);
    add("opposites", u"abc"_s, u"-ab"_s, false);
    add("same state", u"is:due"_s, u"is:due"_s, true);
    add("other state", u"is:due"_s, u"is:ok"_s, false);
    add("not this state", u"-is:due"_s, u"is:due"_s, false);
}

void QueryTermTest::implies_narrowsText()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QTEST(term(one).implies(term(other)), "implied");
}

QTEST_GUILESS_MAIN(QueryTermTest)
#include "queryterm_test.moc"
