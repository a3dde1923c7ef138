// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/journal/journaldatabase.h>
#include <tests/app/journal/sampleentries.h>

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

// What the journal said it has, it has, whenever the program is killed or the power goes.
class JournalKillTest final : public QObject
{
    Q_OBJECT

private slots:
    void kill_losesNothingThatWasAcknowledged();
    void aLogCutOffAnywhere_leavesTheEntriesBeforeIt();
};

namespace {

struct Acknowledged
{
    qint64 number = 0;
    QByteArray hash;
};

/// Kills who writes to the journal after the entries that are wanted and a little.
Acknowledged writeAndKill(const QString &path, int wanted, QRandomGenerator &random)
{
    QProcess writer;
    writer.start(QStringLiteral(LATCHKEY_JOURNALWRITER), {path});
    Acknowledged last;
    for (int lines = 0; lines < wanted;) {
        if (!writer.canReadLine() && !writer.waitForReadyRead(20'000))
            return {};
        while (writer.canReadLine()) {
            const QList<QByteArray> words = writer.readLine().trimmed().split(' ');
            last = {words.at(0).toLongLong(), QByteArray::fromHex(words.at(1))};
            ++lines;
        }
    }
    // Busy, not asleep: the moment of the kill is to fall anywhere in the writing of an entry.
    for (quint32 left = random.bounded(400'000U); left > 0; --left)
        asm volatile("" ::: "memory");
    writer.kill();
    writer.waitForFinished();
    while (writer.canReadLine()) {
        const QList<QByteArray> words = writer.readLine().trimmed().split(' ');
        if (words.size() == 2 && words.at(1).size() == 64)
            last = {words.at(0).toLongLong(), QByteArray::fromHex(words.at(1))};
    }
    return last;
}

} // namespace

void JournalKillTest::kill_losesNothingThatWasAcknowledged()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.sqlite"_s);
    for (quint32 seed = 1; seed <= 200; ++seed) {
        QRandomGenerator random(seed);
        const Acknowledged last = writeAndKill(path, 1 + int(random.bounded(12)), random);
        QVERIFY2(last.number > 0, qPrintable(u"seed %1: nothing was written"_s.arg(seed)));
        const auto journal = JournalDatabase::open(path);
        QVERIFY(journal);
        const auto found = (*journal)->check();
        QVERIFY(found);
        QVERIFY2(found->fault == JournalCheck::Fault::None, qPrintable(u"seed %1"_s.arg(seed)));
        // One may be on the disk whose acknowledgement did not come out any more.
        QVERIFY(found->entries == last.number || found->entries == last.number + 1);
        const auto entry = (*journal)->read({}, last.number + 1, 1);
        QVERIFY(entry);
        QCOMPARE(entry->value(0).hash, last.hash);
        const auto anchor = readJournalAnchor(journalAnchorPath(path));
        QVERIFY(anchor && anchor->number >= last.number && anchor->number <= found->entries);
    }
}

// The blocks of a log that had not reached the disk when the power went.
void JournalKillTest::aLogCutOffAnywhere_leavesTheEntriesBeforeIt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.sqlite"_s);
    QRandomGenerator any(0);
    QVERIFY(writeAndKill(path, 30, any).number >= 30);
    QFile log(path + "-wal"_L1); // still there: nobody closed the journal
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QByteArray whole = log.readAll();
    QVERIFY(whole.size() > 30 * 4096);
    qint64 fewest = 30;
    for (quint32 seed = 1; seed <= 200; ++seed) {
        QRandomGenerator random(seed);
        const QTemporaryDir after;
        const QString copy = after.filePath(u"journal.sqlite"_s);
        QVERIFY(QFile::copy(path, copy));
        QByteArray cut = whole.left(qsizetype(random.bounded(quint32(whole.size()))));
        if (!cut.isEmpty() && seed % 2 == 0)
            cut[qsizetype(random.bounded(quint32(cut.size())))] ^= 0x40; // and a block half written
        QFile copiedLog(copy + "-wal"_L1);
        QVERIFY(copiedLog.open(QIODevice::WriteOnly));
        QCOMPARE(copiedLog.write(cut), cut.size());
        copiedLog.close();
        QVERIFY(writeJournalAnchor(journalAnchorPath(copy), {})); // never ahead of what is on the disk
        const auto reopened = JournalDatabase::open(copy);
        QVERIFY2(reopened, qPrintable(u"seed %1"_s.arg(seed)));
        const auto found = (*reopened)->check();
        QVERIFY(found);
        QVERIFY2(found->fault == JournalCheck::Fault::None, qPrintable(u"seed %1"_s.arg(seed)));
        fewest = std::min(fewest, found->entries);
        const auto next = (*reopened)->append(sampleEntry(99));
        QVERIFY(next);
        QCOMPARE(next->number, found->entries + 1);
    }
    QVERIFY(fewest < 10); // else nothing was really cut off
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    qputenv("QTEST_FUNCTION_TIMEOUT", "600000"); // ms, for a slow disk; five minutes else
    JournalKillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "journalkill_test.moc"
