// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/journal/journaldatabase.h>
#include <tests/app/journal/filledjournal.h>
#include <tests/app/journal/sampleentries.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

bool fits(const JournalFilter &filter, const JournalEntry &entry)
{
    const QString all = QStringList{entry.actor, entry.keyName, entry.clientId, entry.fingerprint,
        entry.controlPlane, entry.detail}
                            .join(u' ');
    return all.contains(filter.text, Qt::CaseInsensitive)
        && (filter.clientId.isEmpty() || entry.clientId == filter.clientId)
        && (filter.actions.isEmpty() || filter.actions.contains(entry.action))
        && (!filter.outcome || entry.outcome == *filter.outcome)
        && (!filter.from.isValid() || entry.at >= filter.from)
        && (!filter.until.isValid() || entry.at < filter.until);
}

} // namespace

class JournalDatabaseTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void append_thenRead_givesTheSame();
    void append_fromTwoPrograms_makesOneChain();
    void open_takesOver_whatAKillLeft();
    void files_areForTheirOwnerAlone();
    void check_findsWhatWasDone_data();
    void check_findsWhatWasDone();
    void whatWasDoneToItsEnd_staysFound_data();
    void whatWasDoneToItsEnd_staysFound();
    void withoutItsAnchor_itIsNeverWholeAgain();
    void anAnchorThatIsOlder_isNoFault();
    void aFileThatIsGone_isMissed();
    void aWordFromTheFuture_isAnEntryLikeOthers();
    void aWordThatWasChanged_endsNothing();
    void read_filters_data();
    void read_filters();
    void read_goesOnWhereItStopped();
    void read_findsWhatIsNew();
    void read_findsTheSame_byEveryIndex_data();
    void read_findsTheSame_byEveryIndex();
    void last_isTheNewestThatFits();
    void aNewerFormat_isNotTouched();

private:
    /// What someone does to the file with another program.
    void tamper(const QStringList &statements) const;
    [[nodiscard]] QString path() const { return m_folder->filePath(u"journal.sqlite"_s); }
    [[nodiscard]] std::unique_ptr<JournalDatabase> opened() const;
    /// The entries `first` to `last` of the series.
    void append(int first, int last) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void JournalDatabaseTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void JournalDatabaseTest::cleanup()
{
    m_folder.reset();
}

std::unique_ptr<JournalDatabase> JournalDatabaseTest::opened() const
{
    auto journal = JournalDatabase::open(path());
    return journal ? std::move(*journal) : nullptr;
}

void JournalDatabaseTest::append(int first, int last) const
{
    const auto journal = opened();
    QVERIFY(journal);
    for (int number = first; number <= last; ++number)
        QVERIFY(journal->append(sampleEntry(number)));
}

void JournalDatabaseTest::tamper(const QStringList &statements) const
{
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(path());
        QVERIFY(raw.open());
        QSqlQuery query(raw);
        for (const QString &statement : statements)
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
        raw.close();
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
}

void JournalDatabaseTest::append_thenRead_givesTheSame()
{
    auto journal = opened();
    QVERIFY(journal);
    JournalEntry entry = sampleEntry(1);
    entry.keyName = u"Größe 鍵 🔑 'quoted\"; DROP TABLE entry; --\n%_\\"_s;
    entry.actor = QString();
    const auto written = journal->append(entry);
    QVERIFY(written);
    QCOMPARE(written->number, 1);
    QCOMPARE(written->hash, chainedHash({}, *written));
    const auto second = journal->append(sampleEntry(2));
    QVERIFY(second);
    QCOMPARE(second->hash, chainedHash(written->hash, *second));
    journal = opened();
    const auto read = journal->read({}, 0, 10);
    QVERIFY(read);
    QCOMPARE(*read, (QList<JournalEntry>{*second, *written}));
}

void JournalDatabaseTest::append_fromTwoPrograms_makesOneChain()
{
    std::atomic<int> failures = 0;
    const auto write = [this, &failures] {
        const auto journal = JournalDatabase::open(path());
        for (int number = 1; number <= 100; ++number) {
            if (!journal || !(*journal)->append(sampleEntry(number)))
                ++failures;
        }
    };
    std::thread one(write);
    std::thread other(write);
    one.join();
    other.join();
    QCOMPARE(failures.load(), 0);
    const auto found = opened()->check();
    QVERIFY(found);
    QVERIFY(found->fault == JournalCheck::Fault::None);
    QCOMPARE(found->entries, 200);
}

void JournalDatabaseTest::open_takesOver_whatAKillLeft()
{
    QFile opening(path() + u".opening"_s); // made, and not written yet
    QVERIFY(opening.open(QIODevice::WriteOnly));
    QVERIFY(opening.setFileTime(QDateTime::currentDateTime().addSecs(-5), QFile::FileModificationTime));
    QVERIFY(opened());
    QVERIFY(!opening.exists());
}

void JournalDatabaseTest::files_areForTheirOwnerAlone()
{
    const auto journal = opened();
    QVERIFY(journal->append(sampleEntry(1)));
    const auto files = QDir(m_folder->path()).entryInfoList(QDir::Files);
    QVERIFY(files.size() >= 2); // with the log
    for (const QFileInfo &file : files)
        QVERIFY2(!file.permission(QFileDevice::ReadGroup) && !file.permission(QFileDevice::ReadOther),
            qPrintable(file.fileName()));
}

void JournalDatabaseTest::check_findsWhatWasDone_data()
{
    using Fault = JournalCheck::Fault;
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<int>("fault");
    QTest::addColumn<qint64>("number");
    const auto row = [](const char *name, const QStringList &statements, Fault fault, qint64 number) {
        QTest::newRow(name) << statements << int(fault) << number;
    };
    row("nothing", {}, Fault::None, 0);
    const QString itsContext = u" WHERE id = (SELECT context FROM entry WHERE number = 7)"_s;
    for (const auto *column : {"actor", "control_plane", "client_id", "key_name", "fingerprint", "detail"}) {
        row(column, {u"UPDATE context SET %1 = %1 || 'x'"_s.arg(QLatin1StringView(column)) + itsContext},
            Fault::Changed, 7);
    }
    for (const auto *column : {"action", "outcome"}) {
        row(column, {u"UPDATE entry SET %1 = %1 || 'x' WHERE number = 7"_s.arg(QLatin1StringView(column))},
            Fault::Changed, 7);
    }
    row("context", {u"UPDATE entry SET context = context + 1 WHERE number = 7"_s}, Fault::Changed, 7);
    row("context dropped", {u"DELETE FROM context"_s + itsContext}, Fault::Changed, 7);
    row("time", {u"UPDATE entry SET at = at + 1 WHERE number = 7"_s}, Fault::Changed, 7);
    row("a known word", {u"UPDATE entry SET outcome = 'cancelled' WHERE number = 7"_s}, Fault::Changed, 7);
    row("moved text",
        {u"UPDATE context SET actor = actor || 'a', control_plane = substr(control_plane, 2)"_s + itsContext},
        Fault::Changed, 7);
    row("hash", {u"UPDATE entry SET hash = zeroblob(32) WHERE number = 7"_s}, Fault::Changed, 7);
    row("dropped", {u"DELETE FROM entry WHERE number = 7"_s}, Fault::Missing, 7);
    row("dropped, and closed up",
        {u"DELETE FROM entry WHERE number = 7"_s, u"UPDATE entry SET number = number - 1 WHERE number > 7"_s},
        Fault::Changed, 7);
    row("first dropped", {u"DELETE FROM entry WHERE number = 1"_s}, Fault::Missing, 1);
    row("exchanged",
        {u"UPDATE entry SET number = 100 WHERE number = 7"_s,
            u"UPDATE entry SET number = 7 WHERE number = 8"_s,
            u"UPDATE entry SET number = 8 WHERE number = 100"_s},
        Fault::Changed, 7);
    row("put in",
        {u"UPDATE entry SET number = number + 1000 WHERE number > 7"_s,
            u"UPDATE entry SET number = number - 999 WHERE number > 1000"_s,
            u"INSERT INTO entry SELECT 8, at, context, action, outcome, hash FROM entry WHERE number = 7"_s},
        Fault::Changed, 8);
}

void JournalDatabaseTest::check_findsWhatWasDone()
{
    QFETCH(const QStringList, statements);
    {
        const auto journal = opened();
        for (int number = 1; number <= 20; ++number)
            QVERIFY(journal->append(sampleEntry(number)));
    }
    tamper(statements);
    const auto found = opened()->check();
    QVERIFY(found);
    QTEST(int(found->fault), "fault");
    QTEST(found->number, "number");
}

void JournalDatabaseTest::whatWasDoneToItsEnd_staysFound_data()
{
    using Fault = JournalCheck::Fault;
    QTest::addColumn<int>("rewritten"); // from 17 on, with hashes that fit
    QTest::addColumn<int>("faultAtOnce");
    QTest::addColumn<qint64>("numberAtOnce");
    QTest::addColumn<int>("faultLater");
    QTest::addColumn<qint64>("numberLater");
    QTest::newRow("cut off") << 0 << int(Fault::CutOff) << 17LL << int(Fault::Missing) << 17LL;
    QTest::newRow("some written anew") << 2 << int(Fault::CutOff) << 19LL << int(Fault::Missing) << 19LL;
    QTest::newRow("all written anew") << 5 << int(Fault::Changed) << 21LL << int(Fault::Changed) << 22LL;
    QTest::newRow("more than there were") << 9 << int(Fault::Changed) << 21LL << int(Fault::Changed) << 26LL;
}

// What is recorded next hides nothing, and neither does the anchor that goes with it.
void JournalDatabaseTest::whatWasDoneToItsEnd_staysFound()
{
    QFETCH(const int, rewritten);
    append(1, 21);
    const QString anchorPath = journalAnchorPath(path());
    const auto anchor = readJournalAnchor(anchorPath);
    QVERIFY(anchor && anchor->number == 21);
    tamper({u"DELETE FROM entry WHERE number > 16"_s});
    QVERIFY(QFile::remove(anchorPath));
    QVERIFY(writeJournalAnchor(anchorPath, {}));
    append(101, 100 + rewritten);
    QVERIFY(writeJournalAnchor(anchorPath, *anchor));

    const auto atOnce = opened()->check();
    QVERIFY(atOnce);
    QTEST(int(atOnce->fault), "faultAtOnce");
    QTEST(atOnce->number, "numberAtOnce");
    append(22, 25);
    const auto later = opened()->check();
    QVERIFY(later);
    QTEST(int(later->fault), "faultLater");
    QTEST(later->number, "numberLater");
    const auto newest = opened()->last({});
    QVERIFY(newest && *newest);
    QCOMPARE((*newest)->number, std::max(21, 16 + rewritten) + 4);
}

void JournalDatabaseTest::withoutItsAnchor_itIsNeverWholeAgain()
{
    using Fault = JournalCheck::Fault;
    append(1, 5);
    QVERIFY(opened()->check()->fault == Fault::None);
    tamper({u"DELETE FROM entry WHERE number > 3"_s});
    QVERIFY(QFile::remove(journalAnchorPath(path())));
    const auto atOnce = opened()->check();
    QVERIFY(atOnce->fault == Fault::NoAnchor);
    QCOMPARE(atOnce->number, 3);
    append(6, 7);
    const auto later = opened()->check();
    QVERIFY(later->fault == Fault::NoAnchor);
    QCOMPARE(later->number, 5);
}

// As after a kill, or when the power goes, between an entry and its anchor.
void JournalDatabaseTest::anAnchorThatIsOlder_isNoFault()
{
    using Fault = JournalCheck::Fault;
    const QString anchorPath = journalAnchorPath(path());
    QVERIFY(opened());
    for (int number = 1; number <= 4; ++number) {
        const auto before = readJournalAnchor(anchorPath);
        QVERIFY(before);
        append(number, number);
        QVERIFY(writeJournalAnchor(anchorPath, *before));
        QVERIFY(opened()->check()->fault == Fault::None);
    }
    append(5, 5);
    const auto found = opened()->check();
    QVERIFY(found->fault == Fault::None);
    QCOMPARE(found->entries, 5);
    QCOMPARE(readJournalAnchor(anchorPath)->number, 5);
}

void JournalDatabaseTest::aFileThatIsGone_isMissed()
{
    append(1, 5);
    QVERIFY(QFile::remove(path()));
    append(6, 6);
    const auto found = opened()->check();
    QVERIFY(found->fault == JournalCheck::Fault::Missing);
    QCOMPARE(found->number, 1);
    QCOMPARE(opened()->last({}).value()->number, 6);
}

// Written by a newer Latchkey, before someone went back to this one.
void JournalDatabaseTest::aWordFromTheFuture_isAnEntryLikeOthers()
{
    append(1, 2);
    JournalEntry newer = sampleEntry(3);
    newer.action = JournalAction::Unknown;
    newer.unknownAction = u"celebrated"_s;
    newer.outcome = JournalOutcome::Unknown;
    newer.unknownOutcome = u"loudly"_s;
    QVERIFY(opened()->append(newer));
    const auto next = opened()->append(sampleEntry(4));
    QVERIFY(next);
    QCOMPARE(next->number, 4);
    const auto found = opened()->check();
    QVERIFY(found->fault == JournalCheck::Fault::None);
    QCOMPARE(found->entries, 4);
    const auto page = opened()->read({}, 0, 4);
    QCOMPARE(page->size(), 4);
    QVERIFY(page->at(1).action == JournalAction::Unknown);
    QCOMPARE(page->at(1).unknownAction, u"celebrated"_s);
    QVERIFY(page->at(1).outcome == JournalOutcome::Unknown);
    QCOMPARE(page->at(1).unknownOutcome, u"loudly"_s);
    QCOMPARE(page->at(0), *next);
}

void JournalDatabaseTest::aWordThatWasChanged_endsNothing()
{
    append(1, 3);
    tamper({u"UPDATE entry SET action = 'vanished' WHERE number = 3"_s});
    const auto next = opened()->append(sampleEntry(4));
    QVERIFY(next);
    QCOMPARE(next->number, 4);
    QCOMPARE(opened()->read({}, 0, 10)->size(), 4);
    const auto found = opened()->check();
    QVERIFY(found->fault == JournalCheck::Fault::Changed);
    QCOMPARE(found->number, 3);
}

void JournalDatabaseTest::read_filters_data()
{
    QTest::addColumn<JournalFilter>("filter");
    QTest::addColumn<QList<int>>("numbers"); // the newest first
    const auto at = [](int number) {
        return sampleEntry(number).at;
    };
    QTest::newRow("all") << JournalFilter{} << QList<int>{6, 5, 4, 3, 2, 1};
    QTest::newRow("text") << JournalFilter{.text = u"LY 3"_s} << QList<int>{3};
    QTest::newRow("text with quotes") << JournalFilter{.text = u"\"x\" OR *"_s} << QList<int>{};
    QTest::newRow("text of the fingerprint") << JournalFilter{.text = u"fp4"_s} << QList<int>{4};
    QTest::newRow("short text") << JournalFilter{.text = u"P5"_s} << QList<int>{5};
    QTest::newRow("short text with a sign of LIKE") << JournalFilter{.text = u"%"_s} << QList<int>{};
    QTest::newRow("words") << JournalFilter{.text = u"  acme NIGHTLY\t-3 "_s} << QList<int>{3};
    QTest::newRow("words that are not together") << JournalFilter{.text = u"nightly-3 fp4"_s} << QList<int>{};
    QTest::newRow("actions") << JournalFilter{.actions = {sampleEntry(2).action, sampleEntry(5).action}}
                             << QList<int>{5, 2};
    QTest::newRow("outcome") << JournalFilter{.outcome = JournalOutcome::Failed} << QList<int>{};
    QTest::newRow("key") << JournalFilter{.clientId = u"nightly-2"_s} << QList<int>{2};
    QTest::newRow("another control plane") << JournalFilter{.controlPlane = u"x"_s} << QList<int>{};
    QTest::newRow("time") << JournalFilter{.from = at(2), .until = at(4)} << QList<int>{3, 2};
    QTest::newRow("several") << JournalFilter{.text = u"nightly"_s, .clientId = u"nightly-2"_s, .from = at(2)}
                             << QList<int>{2};
}

void JournalDatabaseTest::read_filters()
{
    QFETCH(const JournalFilter, filter);
    const auto journal = opened();
    for (int number = 1; number <= 6; ++number)
        QVERIFY(journal->append(sampleEntry(number)));
    const auto entries = journal->read(filter, 0, 100);
    QVERIFY(entries);
    QList<int> numbers;
    for (const JournalEntry &entry : *entries)
        numbers.append(int(entry.number));
    QTEST(numbers, "numbers");
}

void JournalDatabaseTest::read_goesOnWhereItStopped()
{
    const auto journal = opened();
    for (int number = 1; number <= 10; ++number)
        QVERIFY(journal->append(sampleEntry(number)));
    const auto first = journal->read({}, 0, 4);
    const auto second = journal->read({}, first->last().number, 4);
    QCOMPARE(second->first().number, 6);
    QCOMPARE(second->last().number, 3);
}

// Contexts that were found are remembered from one reading to the next.
void JournalDatabaseTest::read_findsWhatIsNew()
{
    const auto journal = opened();
    const JournalFilter filter{.text = u"nightly"_s};
    QVERIFY(journal->append(sampleEntry(1)));
    QCOMPARE(journal->read(filter, 0, 10)->size(), 1);
    QVERIFY(journal->append(sampleEntry(2)));
    QCOMPARE(journal->read(filter, 0, 10)->size(), 2);
    QCOMPARE(journal->read({.text = u"fp1"_s}, 0, 10)->size(), 1);
    QVERIFY(opened()->append(sampleEntry(3))); // by another program
    QCOMPARE(journal->read(filter, 0, 10)->size(), 3);
}

void JournalDatabaseTest::read_findsTheSame_byEveryIndex_data()
{
    QTest::addColumn<JournalFilter>("filter");
    const QDateTime first = sampleEntry(0).at;
    QTest::newRow("few contexts") << JournalFilter{.clientId = u"nightly-7"_s};
    QTest::newRow("many contexts") << JournalFilter{.text = u"nightly"_s};
    QTest::newRow("many contexts and an action")
        << JournalFilter{.text = u"nightly"_s, .actions = {JournalAction::Copied}};
    QTest::newRow("few in that time")
        << JournalFilter{.from = first.addSecs(60'000), .until = first.addSecs(90'000)};
    QTest::newRow("many in that time") << JournalFilter{.until = first.addSecs(60 * 24'000)};
    QTest::newRow("few of that action") << JournalFilter{.actions = {JournalAction::Created}};
    QTest::newRow("many of these actions") << JournalFilter{.actions = journalActions()};
    QTest::newRow("all of it") << JournalFilter{.text = u"LY-1"_s,
        .actions = {JournalAction::Copied, JournalAction::Kept},
        .outcome = JournalOutcome::Succeeded,
        .until = first.addSecs(60 * 24'000)};
}

void JournalDatabaseTest::read_findsTheSame_byEveryIndex()
{
    QFETCH(const JournalFilter, filter);
    constexpr int count = 25'000; // more than are fetched and sorted
    const auto journal = opened();
    QVERIFY(journal);
    QVERIFY(fillJournal(path(), count, sampleEntry));
    QList<qint64> expected;
    for (int number = count; number > 0; --number) {
        if (fits(filter, sampleEntry(number)))
            expected.append(number);
    }
    QVERIFY(!expected.isEmpty());
    QList<qint64> found;
    qint64 before = 0;
    while (true) {
        const auto page = journal->read(filter, before, 4000);
        QVERIFY(page);
        if (page->isEmpty())
            break;
        for (const JournalEntry &entry : *page)
            found.append(entry.number);
        before = found.last();
    }
    QCOMPARE(found, expected);
}

void JournalDatabaseTest::last_isTheNewestThatFits()
{
    const auto journal = opened();
    QVERIFY(!journal->last({}).value().has_value());
    for (int number = 1; number <= 120; ++number)
        QVERIFY(journal->append(sampleEntry(number)));
    const auto last = journal->last({.clientId = u"nightly-3"_s});
    QVERIFY(last && *last);
    QCOMPARE((*last)->number, 103);
}

void JournalDatabaseTest::aNewerFormat_isNotTouched()
{
    QVERIFY(opened()->append(sampleEntry(1)));
    tamper({u"PRAGMA user_version = 2"_s});
    const auto journal = JournalDatabase::open(path());
    QVERIFY(!journal);
    QCOMPARE(journal.error().kind(), ErrorKind::Storage);
    tamper({u"PRAGMA user_version = 1"_s});
    QCOMPARE(opened()->check()->entries, 1);
}

QTEST_GUILESS_MAIN(JournalDatabaseTest)
#include "journaldatabase_test.moc"
