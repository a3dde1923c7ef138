// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/journal/journal.h>
#include <tests/app/journal/sampleentries.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class JournalTest final : public QObject
{
    Q_OBJECT

private slots:
    void record_keepsTheOrder_andSaysSo();
    void whoRecords_doesNotWaitForTheDisk();
    void theEnd_losesNothing();
    void theEnd_doesNotWaitForEachEntry();
    void aFileThatIsNoJournal_isLeftAlone();
    void aFolderThatCanNotBeWritten_isTriedAgain();
    void cutOffAtItsEnd_isFound();
    void anotherProgram_andWhoeverReadsEverything_takeNoEntryAway();

private:
    template <class T>
    static Result<T> outcome(const QFuture<Result<T>> &future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
            return failure(ErrorKind::Timeout, u"it did not end"_s);
        return future.result();
    }
};

void JournalTest::record_keepsTheOrder_andSaysSo()
{
    const QTemporaryDir folder;
    Journal journal(folder.filePath(u"new/journal.sqlite"_s));
    QSignalSpy recorded(&journal, &Journal::recorded);
    QList<QFuture<Result<JournalEntry>>> all;
    for (int number = 1; number <= 50; ++number)
        all.append(journal.record(sampleEntry(number)));
    for (int number = 1; number <= 50; ++number) {
        const auto entry = outcome(all.at(number - 1));
        QVERIFY(entry);
        QCOMPARE(entry->number, number);
        QCOMPARE(entry->fingerprint, u"fp%1"_s.arg(number));
    }
    QCOMPARE(recorded.count(), 50);
    const auto newest = outcome(journal.read({}, 0, 2));
    QVERIFY(newest);
    QCOMPARE(newest->size(), 2);
    QCOMPARE(newest->first().number, 50);
    QCOMPARE(newest->last().number, 49);
    QVERIFY(outcome(journal.check())->fault == JournalCheck::Fault::None);
}

void JournalTest::whoRecords_doesNotWaitForTheDisk()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.sqlite"_s);
    QVERIFY(JournalDatabase::open(path));
    Journal journal(path);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(path);
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s)); // whoever writes must wait from now on
        QElapsedTimer time;
        time.start();
        const auto recorded = journal.record(sampleEntry(1));
        const auto found = journal.read({}, 0, 1);
        QVERIFY(time.elapsed() < 1000); // SQLite waits for five seconds
        QVERIFY(!recorded.isFinished());
        QVERIFY(!found.isFinished());
        QVERIFY(QSqlQuery(other).exec(u"ROLLBACK"_s));
        QVERIFY(outcome(recorded));
        QCOMPARE(outcome(found)->size(), 1);
    }
    QSqlDatabase::removeDatabase(u"other"_s);
}

void JournalTest::theEnd_losesNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.sqlite"_s);
    QFuture<Result<JournalEntry>> last;
    {
        Journal journal(path);
        for (int number = 1; number <= 40; ++number)
            last = journal.record(sampleEntry(number));
    }
    QVERIFY(last.isFinished()); // as cancelled: nobody was there to be told
    Journal journal(path);
    QCOMPARE(outcome(journal.check())->entries, 40);
}

void JournalTest::theEnd_doesNotWaitForEachEntry()
{
    constexpr std::chrono::milliseconds patience(500);
    constexpr int entries = 20;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.sqlite"_s);
    QVERIFY(JournalDatabase::open(path));
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(path);
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
        QElapsedTimer time;
        {
            Journal journal(path, patience);
            for (int number = 1; number <= entries; ++number)
                (void)journal.record(sampleEntry(number));
            time.start();
        }
        QVERIFY2(
            time.elapsed() < entries / 2 * patience.count(), qPrintable(QString::number(time.elapsed())));
        QVERIFY(QSqlQuery(other).exec(u"ROLLBACK"_s));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    Journal journal(path);
    QCOMPARE(outcome(journal.record(sampleEntry(1)))->number, 1);
}

void JournalTest::aFileThatIsNoJournal_isLeftAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.sqlite"_s);
    const QByteArray other(5000, 'x');
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(other);
    file.close();
    Journal journal(path);
    const auto refused = outcome(journal.record(sampleEntry(1)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind(), ErrorKind::Storage);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), other);
}

void JournalTest::aFolderThatCanNotBeWritten_isTriedAgain()
{
    const QTemporaryDir folder;
    const QString inTheWay = folder.filePath(u"place"_s);
    QFile file(inTheWay);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    Journal journal(inTheWay + "/journal.sqlite"_L1);
    const auto refused = outcome(journal.record(sampleEntry(1)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind(), ErrorKind::Storage);
    QVERIFY(file.remove());
    const auto recorded = outcome(journal.record(sampleEntry(1)));
    QVERIFY(recorded);
    QCOMPARE(recorded->number, 1);
}

void JournalTest::cutOffAtItsEnd_isFound()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.sqlite"_s);
    {
        Journal journal(path);
        for (int number = 1; number <= 5; ++number)
            (void)journal.record(sampleEntry(number));
    }
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(path);
        QVERIFY(raw.open());
        QVERIFY(QSqlQuery(raw).exec(u"DELETE FROM entry WHERE number > 3"_s));
        raw.close();
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
    Journal journal(path);
    const auto found = outcome(journal.check());
    QVERIFY(found);
    QVERIFY(found->fault == JournalCheck::Fault::CutOff);
    QCOMPARE(found->number, 4);
}

// Another program that ends while ours seems to be gone tidies the log away, and what we write then is lost.
void JournalTest::anotherProgram_andWhoeverReadsEverything_takeNoEntryAway()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.sqlite"_s);
    const auto writeElsewhere = [&path](int count) {
        QProcess writer;
        writer.start(QStringLiteral(LATCHKEY_JOURNALWRITER), {path, QString::number(count)});
        if (!writer.waitForFinished() || writer.exitCode() != 0)
            return 0;
        return writer.readAllStandardOutput().trimmed().split('\n').last().split(' ').first().toInt();
    };
    Journal journal(path);
    QCOMPARE(outcome(journal.record(sampleEntry(1)))->number, 1);
    QVERIFY(outcome(journal.check()));
    QCOMPARE(writeElsewhere(2), 3);
    QVERIFY(QFileInfo::exists(path + "-wal"_L1));
    QCOMPARE(outcome(journal.record(sampleEntry(4)))->number, 4);
    QVERIFY(outcome(journal.exportTo(folder.filePath(u"out"_s), JournalFormat::Csv, {})));
    QCOMPARE(writeElsewhere(1), 5);
    QCOMPARE(outcome(journal.record(sampleEntry(6)))->number, 6);
    const auto found = outcome(journal.check());
    QVERIFY(found && found->fault == JournalCheck::Fault::None);
    QCOMPARE(found->entries, 6);
}

QTEST_GUILESS_MAIN(JournalTest)
#include "journal_test.moc"
