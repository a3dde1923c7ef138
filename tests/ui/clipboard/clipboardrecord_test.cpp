// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/clipboard/clipboardrecord.h>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>

#include <sys/resource.h>
#endif

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class ClipboardRecordTest final : public QObject
{
    Q_OBJECT

private slots:
    void record_holdsNoSecret_andIsItsOwnersAlone();
    void remove_leavesNothing();
    void leftover_isOfAProgramThatHasEnded();
    void recordOfAnotherThatRuns_isLeftAlone();
    void damagedRecord_matchesNothing();
#ifdef Q_OS_UNIX
    void fullDisk_leavesNoHalfRecord();
#endif

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"new folder/record"_s);
};

void ClipboardRecordTest::record_holdsNoSecret_andIsItsOwnersAlone()
{
    ClipboardRecord record(m_path);
    record.write(SecretDigest::of(Secret("Y2FuYXJ5")));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.size() > 64);
    QVERIFY(!bytes.contains("Y2FuYXJ5"));
    QVERIFY(!bytes.contains(QByteArray("Y2FuYXJ5").toHex()));
    const auto others
        = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(m_path).permissions() & others));
}

void ClipboardRecordTest::remove_leavesNothing()
{
    ClipboardRecord record(m_path);
    record.write(SecretDigest::of(Secret("Y2FuYXJ5")));
    record.remove();
    QVERIFY(!QFile::exists(m_path));
    QVERIFY(!QFile::exists(m_path + u".lock"_s));
    QVERIFY(record.leftover().digest.isEmpty());
}

void ClipboardRecordTest::leftover_isOfAProgramThatHasEnded()
{
    { // ends without removing
        ClipboardRecord record(m_path);
        record.write(SecretDigest::of(Secret("Y2FuYXJ5")));
    }
    ClipboardRecord next(m_path);
    QVERIFY(next.leftover().matches(Secret("Y2FuYXJ5")));
    QVERIFY(!next.leftover().matches(Secret("a shopping list")));
    next.remove();
}

void ClipboardRecordTest::recordOfAnotherThatRuns_isLeftAlone()
{
    ClipboardRecord one(m_path);
    one.write(SecretDigest::of(Secret("Y2FuYXJ5")));
    ClipboardRecord other(m_path);
    QVERIFY(other.leftover().digest.isEmpty());
    other.write(SecretDigest::of(Secret("b3RoZXI=")));
    other.remove();
    QVERIFY(one.leftover().matches(Secret("Y2FuYXJ5")));
    one.remove();
}

void ClipboardRecordTest::damagedRecord_matchesNothing()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no digest");
    file.close();
    ClipboardRecord record(m_path);
    QVERIFY(!record.leftover().matches(Secret("Y2FuYXJ5")));
    record.remove();
}

#ifdef Q_OS_UNIX
void ClipboardRecordTest::fullDisk_leavesNoHalfRecord()
{
    ClipboardRecord record(m_path);
    record.write(SecretDigest::of(Secret("Y2FuYXJ5"))); // has its lock from here on
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto signalBefore = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit little{10, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &little), 0);
    record.write(SecretDigest::of(Secret("c2Vjb25k")));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, signalBefore);
    QVERIFY(!QFile::exists(m_path));
    record.remove();
}
#endif

QTEST_GUILESS_MAIN(ClipboardRecordTest)
#include "clipboardrecord_test.moc"
