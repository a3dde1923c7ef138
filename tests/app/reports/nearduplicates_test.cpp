// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/reports/nearduplicates.h>
#include <tests/app/reports/sampleapikeys.h>

#include <QElapsedTimer>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

class NearDuplicatesTest final : public QObject
{
    Q_OBJECT

private slots:
    void stem_isWhatPeopleMean_data();
    void stem_isWhatPeopleMean();
    void names_lookAlike_data();
    void names_lookAlike();
    void groups_keepTheOrder_andJoinWhatBelongsTogether();
    void nameless_isCalledByItsClientId();
    void many_takeLittleTime();
    void commonText_isTheLongest_data();
    void commonText_isTheLongest();
};

void NearDuplicatesTest::stem_isWhatPeopleMean_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("stem");
    QTest::newRow("separators and case") << u"Nightly_ETL job"_s << u"nightlyetljob"_s;
    QTest::newRow("generation") << u"nightly-etl-2"_s << u"nightlyetl"_s;
    QTest::newRow("generation in words") << u"nightly-etl v12"_s << u"nightlyetl"_s;
    QTest::newRow("generation in brackets") << u"Nightly ETL (3)"_s << u"nightlyetl"_s;
    QTest::newRow("number that belongs to the name") << u"team42"_s << u"team42"_s;
    QTest::newRow("a year is no generation") << u"report-2026"_s << u"report2026"_s;
    QTest::newRow("nothing but a number") << u"-2"_s << u"2"_s;
    QTest::newRow("full width") << u"Ｎightly"_s << u"nightly"_s;
    QTest::newRow("other scripts") << u"夜間 バッチ-2"_s << u"夜間バッチ"_s;
    QTest::newRow("nothing that tells") << u"--"_s << QString();
}

void NearDuplicatesTest::stem_isWhatPeopleMean()
{
    QFETCH(const QString, name);
    QTEST(nameStem(name), "stem");
}

void NearDuplicatesTest::names_lookAlike_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("areAlike");
    QTest::newRow("same but for separators") << u"ci_main"_s << u"CI main"_s << true;
    QTest::newRow("generation") << u"ci"_s << u"ci-2"_s << true;
    QTest::newRow("a letter more") << u"grafana"_s << u"graffana"_s << true;
    QTest::newRow("a letter more at the end") << u"grafana"_s << u"grafanas"_s << true;
    QTest::newRow("another letter") << u"grafana"_s << u"grafena"_s << true;
    QTest::newRow("another first letter") << u"grafana"_s << u"krafana"_s << true;
    QTest::newRow("swapped") << u"nightly"_s << u"nigthly"_s << true;
    QTest::newRow("swapped at the end") << u"nightly"_s << u"nightyl"_s << true;
    QTest::newRow("two letters") << u"grafana"_s << u"grofena"_s << false;
    QTest::newRow("moved letter") << u"abcdefg"_s << u"bcdefga"_s << false;
    QTest::newRow("a letter out, another in") << u"abcdefg"_s << u"bcdefgh"_s << false;
    QTest::newRow("short words") << u"dev"_s << u"dew"_s << false;
    QTest::newRow("another number") << u"station4"_s << u"station5"_s << false;
    QTest::newRow("no names") << u"-"_s << u"--"_s << false;
}

void NearDuplicatesTest::names_lookAlike()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QFETCH(const bool, areAlike);
    QCOMPARE(nearDuplicates(keysOf({keyNamed(one), keyNamed(other)})).size(), size_t(areAlike ? 1 : 0));
    QCOMPARE(nearDuplicates(keysOf({keyNamed(other), keyNamed(one)})).size(), size_t(areAlike ? 1 : 0));
}

void NearDuplicatesTest::groups_keepTheOrder_andJoinWhatBelongsTogether()
{
    const auto groups = nearDuplicates(keysOf(
        {keyNamed(u"zebra-job"_s), keyNamed(u"alone"_s), keyNamed(u"Grafana"_s), keyNamed(u"zebra_job"_s),
            keyNamed(u"grafanna"_s), keyNamed(u"grafana-2"_s), keyNamed(u"grafannas"_s)}));
    QCOMPARE(groups.size(), 2U);
    QStringList names;
    for (const ApiKeys &group : groups) {
        for (const ApiKeyPtr &key : group)
            names << key->name;
    }
    QCOMPARE(names,
        (QStringList{
            u"zebra-job"_s, u"zebra_job"_s, u"Grafana"_s, u"grafanna"_s, u"grafana-2"_s, u"grafannas"_s}));
}

void NearDuplicatesTest::nameless_isCalledByItsClientId()
{
    ApiKey nameless = keyNamed(u"ci-main"_s);
    nameless.name.clear();
    QCOMPARE(nearDuplicates(keysOf({nameless, keyNamed(u"CI main"_s)})).size(), 1U);
}

void NearDuplicatesTest::many_takeLittleTime()
{
    constexpr int count = 100'000;
    constexpr int limit = 20'000; // ms; comparing each with each would take hours
    QList<ApiKey> keys;
    for (int i = 0; i < count; ++i)
        keys.append(keyNamed(u"team %1 pipeline"_s.arg(qHash(i), 0, 36)));
    keys.append(keyNamed(u"Grafana board"_s));
    keys.append(keyNamed(u"Grafana baord"_s));
    QElapsedTimer timer;
    timer.start();
    const auto groups = nearDuplicates(keysOf(keys));
    qInfo("%d keys: %lld ms", count, timer.elapsed());
    QVERIFY(timer.elapsed() < limit);
    QVERIFY(!groups.empty());
    QCOMPARE(groups.back().front()->name, u"Grafana board"_s);
}

void NearDuplicatesTest::commonText_isTheLongest_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("common");
    QTest::newRow("at the start") << QStringList{u"Nightly-etl"_s, u"nightly_etl"_s} << u"Nightly"_s;
    QTest::newRow("in the middle") << QStringList{u"a-grafana-x"_s, u"b grafana y"_s} << u"grafana"_s;
    QTest::newRow("all of it") << QStringList{u"ci"_s, u"ci-2"_s, u"CI-3"_s} << u"ci"_s;
    QTest::newRow("nothing") << QStringList{u"abc"_s, u"xyz"_s} << QString();
    QTest::newRow("no names") << QStringList() << QString();
}

void NearDuplicatesTest::commonText_isTheLongest()
{
    QFETCH(const QStringList, names);
    QList<ApiKey> keys;
    for (const QString &name : names)
        keys.append(keyNamed(name));
    QTEST(commonText(keysOf(keys)), "common");
}

QTEST_GUILESS_MAIN(NearDuplicatesTest)
#include "nearduplicates_test.moc"
