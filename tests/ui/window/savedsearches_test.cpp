// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/keytable/keyquery.h>
#include <ui/window/savedsearches.h>

#include <QElapsedTimer>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <limits>
#include <optional>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class SavedSearchesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void saved_comesBackAfterARestart_inOrder();
    void name_isThatOfTheText_whereNoneIsGiven();
    void sameName_isReplaced_inItsPlace();
    void emptyOrEndlessText_isNotSaved();
    void rename_keepsNamesApart();
    void remove_leavesNothingInTheFile();
    void move_staysWithinTheEnds();
    void places_areBounded();
    void indexOfText_findsWhatAsksTheSame_data();
    void indexOfText_findsWhatAsksTheSame();
    void indexOfText_findsWhatWasChanged();
    void indexOfText_readsSavedTextsOnce();
    void brokenText_isKeptAsItWasTyped();
    void nonsenseInTheFile_isLeftOut();
    void change_isTold_onlyWhereThereIsOne();

private:
    [[nodiscard]] QStringList namesAfterARestart()
    {
        const SavedSearches after(*m_settings);
        QStringList names;
        for (const SavedSearch &search : after.all())
            names += search.name;
        return names;
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<QSettings> m_settings;
};

void SavedSearchesTest::init()
{
    m_settings.reset();
    m_folder.emplace();
    m_settings.emplace(m_folder->filePath(u"latchkey.ini"_s), QSettings::IniFormat);
}

void SavedSearchesTest::saved_comesBackAfterARestart_inOrder()
{
    {
        SavedSearches searches(*m_settings);
        searches.save(u"Old ones"_s, u"age:>90d -is:expired"_s);
        searches.save(u"Mine & “yours”"_s, u"owner:\"ada lovelace\""_s);
    }
    const SavedSearches after(*m_settings);
    QCOMPARE(after.all(),
        (QList<SavedSearch>{
            {u"Old ones"_s, u"age:>90d -is:expired"_s}, {u"Mine & “yours”"_s, u"owner:\"ada lovelace\""_s}}));
}

void SavedSearchesTest::name_isThatOfTheText_whereNoneIsGiven()
{
    SavedSearches searches(*m_settings);
    searches.save(u"  "_s, u" is:due   ci "_s);
    QCOMPARE(searches.all().first(), (SavedSearch{u"is:due ci"_s, u"is:due   ci"_s}));
    searches.save({}, QString(200, u'x'));
    QCOMPARE(searches.all().last().name.size(), SavedSearches::longestName);
    QCOMPARE(searches.all().last().text.size(), 200);
}

void SavedSearchesTest::sameName_isReplaced_inItsPlace()
{
    SavedSearches searches(*m_settings);
    searches.save(u"First"_s, u"one"_s);
    searches.save(u"Second"_s, u"two"_s);
    searches.save(u"FIRST"_s, u"three"_s);
    QCOMPARE(searches.all(), (QList<SavedSearch>{{u"FIRST"_s, u"three"_s}, {u"Second"_s, u"two"_s}}));
}

void SavedSearchesTest::emptyOrEndlessText_isNotSaved()
{
    SavedSearches searches(*m_settings);
    searches.save(u"Nothing"_s, u"  "_s);
    searches.save(u"Endless"_s, QString(5000, u'x'));
    QVERIFY(searches.all().isEmpty());
}

void SavedSearchesTest::rename_keepsNamesApart()
{
    SavedSearches searches(*m_settings);
    searches.save(u"First"_s, u"one"_s);
    searches.save(u"Second"_s, u"two"_s);
    searches.rename(1, u" Third\n"_s);
    QCOMPARE(namesAfterARestart(), (QStringList{u"First"_s, u"Third"_s}));
    searches.rename(1, u"first"_s); // another's
    searches.rename(1, u" "_s);
    searches.rename(7, u"Seventh"_s);
    QCOMPARE(namesAfterARestart(), (QStringList{u"First"_s, u"Third"_s}));
    searches.rename(0, u"FIRST"_s); // its own
    QCOMPARE(namesAfterARestart(), (QStringList{u"FIRST"_s, u"Third"_s}));
}

void SavedSearchesTest::remove_leavesNothingInTheFile()
{
    SavedSearches searches(*m_settings);
    searches.save(u"First"_s, u"one"_s);
    searches.save(u"Second"_s, u"canary"_s);
    searches.remove(1);
    searches.remove(5);
    QCOMPARE(namesAfterARestart(), QStringList(u"First"_s));
    m_settings->sync();
    QFile file(m_settings->fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("canary"));
}

void SavedSearchesTest::move_staysWithinTheEnds()
{
    SavedSearches searches(*m_settings);
    for (const QString &name : QStringList{u"a"_s, u"b"_s, u"c"_s})
        searches.save(name, name);
    searches.move(2, 0);
    QCOMPARE(namesAfterARestart(), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
    searches.move(0, -1);
    searches.move(0, 3);
    searches.move(-1, 0);
    QCOMPARE(namesAfterARestart(), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
}

void SavedSearchesTest::places_areBounded()
{
    SavedSearches searches(*m_settings);
    for (int index = 0; index < SavedSearches::most; ++index)
        searches.save({}, u"search %1"_s.arg(index));
    QVERIFY(searches.isFull());
    searches.save({}, u"one more"_s);
    QCOMPARE(searches.all().size(), SavedSearches::most);
    searches.save(u"search 3"_s, u"replaced"_s);
    QCOMPARE(searches.all().at(3).text, u"replaced"_s);
}

void SavedSearchesTest::indexOfText_findsWhatAsksTheSame_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("index");
    QTest::newRow("typed alike") << u"is:due ci"_s << 0;
    QTest::newRow("another order, other letters") << u"CI  is:DUE"_s << 0;
    QTest::newRow("more") << u"is:due ci owner:ada"_s << -1;
    QTest::newRow("not understood, typed alike") << u"is:nonsense "_s << 1;
    QTest::newRow("not understood, the rest alike") << u"is:due ci is:nonsense"_s << -1;
    QTest::newRow("nothing") << u" "_s << -1;
    QTest::newRow("other nonsense") << u"is:else"_s << -1;
}

void SavedSearchesTest::indexOfText_findsWhatAsksTheSame()
{
    QFETCH(QString, text);
    QFETCH(int, index);
    SavedSearches searches(*m_settings);
    searches.save(u"Due"_s, u"is:due ci"_s);
    searches.save(u"Broken"_s, u"is:nonsense"_s);
    QCOMPARE(searches.indexOfText(text), index);
}

void SavedSearchesTest::indexOfText_findsWhatWasChanged()
{
    SavedSearches(*m_settings).save(u"Due"_s, u"is:due ci"_s);
    SavedSearches searches(*m_settings);
    QCOMPARE(searches.indexOfText(u"ci is:due"_s), 0);
    searches.save(u"Due"_s, u"is:overdue ci"_s);
    QCOMPARE(searches.indexOfText(u"ci is:due"_s), -1);
    QCOMPARE(searches.indexOfText(u"ci is:overdue"_s), 0);
    searches.remove(0);
    QCOMPARE(searches.indexOfText(u"ci is:overdue"_s), -1);
}

// Each key stroke in the search field asks.
void SavedSearchesTest::indexOfText_readsSavedTextsOnce()
{
    constexpr int words = 120;
    SavedSearches searches(*m_settings);
    const auto query = [](int number) {
        QStringList parts;
        for (int word = 0; word < words; ++word)
            parts += u"w%1-%2"_s.arg(number).arg(word);
        return parts.join(u' ');
    };
    for (int number = 0; number < SavedSearches::most; ++number)
        searches.save({}, query(number));
    QCOMPARE(searches.all().size(), SavedSearches::most);

    const QString typed = query(SavedSearches::most);
    const auto fastest = [](const auto &work) {
        qint64 least = std::numeric_limits<qint64>::max();
        for (int attempt = 0; attempt < 20; ++attempt) { // another program may have run meanwhile
            QElapsedTimer timer;
            timer.start();
            work();
            least = std::min(least, timer.nsecsElapsed());
        }
        return least;
    };
    const qint64 one = fastest([&] { QVERIFY(!KeyQuery(typed).canonicalText().isEmpty()); });
    const qint64 all = fastest([&] { QCOMPARE(searches.indexOfText(typed), -1); });
    QVERIFY2(all < 5 * one, qPrintable(u"%1 ns, and one query is read in %2 ns"_s.arg(all).arg(one)));
}

void SavedSearchesTest::brokenText_isKeptAsItWasTyped()
{
    const QString broken = u"is: \"never closed -age:>x"_s;
    SavedSearches(*m_settings).save(u"Broken"_s, broken);
    QCOMPARE(SavedSearches(*m_settings).all().first().text, broken);
}

void SavedSearchesTest::nonsenseInTheFile_isLeftOut()
{
    m_settings->setValue(u"searches/size"_s, 2'000'000'000);
    m_settings->setValue(u"searches/1/name"_s, u"No text"_s);
    m_settings->setValue(u"searches/2/text"_s, u"is:due"_s); // no name
    m_settings->setValue(u"searches/3/name"_s, u"IS:DUE"_s); // a name twice
    m_settings->setValue(u"searches/3/text"_s, u"else"_s);
    m_settings->setValue(u"searches/4/name"_s, QByteArray("\0\x1b", 2));
    m_settings->setValue(u"searches/5/text"_s, QString(100'000, u'x'));
    QCOMPARE(namesAfterARestart(), QStringList(u"is:due"_s));
}

void SavedSearchesTest::change_isTold_onlyWhereThereIsOne()
{
    SavedSearches searches(*m_settings);
    const QSignalSpy changes(&searches, &SavedSearches::changed);
    searches.save(u"a"_s, u"a"_s);
    searches.save(u"b"_s, u"b"_s);
    searches.rename(0, u"c"_s);
    searches.move(0, 1);
    searches.remove(0);
    QCOMPARE(changes.count(), 5);
    searches.save(u"d"_s, u" "_s);
    searches.rename(4, u"c"_s);
    searches.move(0, 4);
    searches.remove(4);
    QCOMPARE(changes.count(), 5);
}

QTEST_MAIN(SavedSearchesTest)
#include "savedsearches_test.moc"
