// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/core/lockfile.h>
#include <app/core/places.h>

#include <QDateTime>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <filesystem>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class LockFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void takeLock_takesOver_whatNobodyHolds();
    void takeLock_leavesAlone_whatAnotherTakesOver();
    void takeLock_isRefused_whileAnotherHoldsIt();
    void removeUnwrittenLock_removesAnEmptyFile_onceItIsOld();
    void removeUnwrittenLock_leavesAlone_whatIsWrittenOrHeld();
    void removeUnwrittenLock_onlyLooks_whereNothingIsLeft();

private:
    /// A file as QLockFile makes it, of `bytes`, that is `age` seconds old.
    [[nodiscard]] bool leave(const QByteArray &bytes, qint64 age) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

namespace {

// A process of this number runs always, but not on this computer.
const QByteArray elsewhere = "1\nlatchkey\nelsewhere.invalid\n";

} // namespace

void LockFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"a.lock"_s);
}

bool LockFileTest::leave(const QByteArray &bytes, qint64 age) const
{
    QFile file(m_path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush()
        && file.setFileTime(QDateTime::currentDateTime().addSecs(-age), QFile::FileModificationTime);
}

void LockFileTest::takeLock_takesOver_whatNobodyHolds()
{
    for (const QByteArray &bytes : {elsewhere, QByteArray()}) {
        QVERIFY(leave(bytes, 0));
        QLockFile lock(m_path);
        QVERIFY(takeLock(lock));
        QVERIFY(!QFile::exists(Places::lockRemovalName(m_path)));
    }
}

// Else both would hold it: the second would remove the first's new file.
void LockFileTest::takeLock_leavesAlone_whatAnotherTakesOver()
{
    QVERIFY(leave(elsewhere, 0));
    QLockFile other(Places::lockRemovalName(m_path));
    QVERIFY(other.tryLock(0));
    QLockFile lock(m_path);
    QVERIFY(!takeLock(lock));
    QCOMPARE(lock.error(), QLockFile::LockFailedError);
    QVERIFY(QFile::exists(m_path));
    other.unlock();
    QVERIFY(takeLock(lock));
}

void LockFileTest::takeLock_isRefused_whileAnotherHoldsIt()
{
    QLockFile holder(m_path);
    QVERIFY(takeLock(holder));
    QLockFile lock(m_path);
    QVERIFY(!takeLock(lock));
    holder.unlock();
    QVERIFY(takeLock(lock));
}

void LockFileTest::removeUnwrittenLock_removesAnEmptyFile_onceItIsOld()
{
    QLockFile lock(m_path);
    QVERIFY(!removeUnwrittenLock(lock)); // there is none
    QVERIFY(leave({}, -3600)); // by a clock that has been put back since
    QVERIFY(removeUnwrittenLock(lock));
    QVERIFY(leave({}, 5));
    QVERIFY(removeUnwrittenLock(lock));
    QVERIFY(!QFile::exists(m_path));
}

void LockFileTest::removeUnwrittenLock_leavesAlone_whatIsWrittenOrHeld()
{
    QLockFile lock(m_path);
    QVERIFY(leave(elsewhere, 3600));
    QVERIFY(!removeUnwrittenLock(lock));
    QVERIFY(QFile::remove(m_path));

    QLockFile holder(m_path); // as between its making and its writing, if that took so long
    QVERIFY(holder.tryLock(0));
    QVERIFY(leave({}, 3600));
    QVERIFY(!removeUnwrittenLock(lock));
    QVERIFY(QFile::exists(m_path));
}

// Another program's lock is waited for in polls.
void LockFileTest::removeUnwrittenLock_onlyLooks_whereNothingIsLeft()
{
    QLockFile holder(m_path);
    QVERIFY(takeLock(holder));
    const std::filesystem::path folder = m_folder->path().toStdString();
    const auto before = std::filesystem::file_time_type::clock::now() - std::chrono::hours(1);
    std::filesystem::last_write_time(folder, before); // changes with each file that is made in it
    const auto untouched = std::filesystem::last_write_time(folder);
    QLockFile lock(m_path);
    QVERIFY(!removeUnwrittenLock(lock));
    QVERIFY(std::filesystem::last_write_time(folder) == untouched);
}

QTEST_GUILESS_MAIN(LockFileTest)
#include "lockfile_test.moc"
