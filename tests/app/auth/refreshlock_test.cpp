// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/refreshlock.h>

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using Try = RefreshLock::Try;

namespace {

const QString endpoint = u"union.example.com"_s;

/// What the second process does: takes the lock and waits for its end.
int holdLock(const QString &folder)
{
    RefreshLock lock(folder, endpoint);
    std::puts(lock.tryNow() == Try::Taken ? "taken" : "not taken");
    std::fflush(stdout);
    std::getchar();
    return 0;
}

} // namespace

class RefreshLockTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tryNow_isHeldByAnother_whileAnotherLives();
    void tryNow_isHeldByAnother_howeverOldTheFile();
    void tryNow_takesOverFromAKilledProcess();
    void tryNow_takesOverAFileThatIsNoLock();
    void tryNow_isTaken_forAnotherConnection();
    void tryNow_isTakenTwice_byTheSame();
    void tryNow_isImpossible_withoutAFolder();
    void folder_isMade();
    void release_letsTheOtherIn();
    void file_isThePersonsOwnAndNamesNoAddress();

private:
    [[nodiscard]] bool startHolder();
    [[nodiscard]] QString lockFile() const;
    [[nodiscard]] bool setAge(qint64 seconds) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcess m_holder;
};

void RefreshLockTest::init()
{
    m_holder.kill();
    m_holder.waitForFinished();
    m_folder = std::make_unique<QTemporaryDir>();
}

bool RefreshLockTest::startHolder()
{
    m_holder.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, m_folder->path()});
    return m_holder.waitForReadyRead() && m_holder.readLine() == "taken\n";
}

QString RefreshLockTest::lockFile() const
{
    return m_folder->filePath(QDir(m_folder->path()).entryList({u"*.lock"_s}, QDir::Files).value(0));
}

bool RefreshLockTest::setAge(qint64 seconds) const
{
    QFile file(lockFile());
    return file.open(QIODevice::ReadWrite)
        && file.setFileTime(QDateTime::currentDateTime().addSecs(-seconds), QFile::FileModificationTime);
}

void RefreshLockTest::tryNow_isHeldByAnother_whileAnotherLives()
{
    QVERIFY(startHolder());
    RefreshLock lock(m_folder->path(), endpoint);
    QCOMPARE(lock.tryNow(), Try::HeldByAnother);
    m_holder.closeWriteChannel();
    QVERIFY(m_holder.waitForFinished());
    QCOMPARE(lock.tryNow(), Try::Taken);
}

// Far longer than a refresh takes; the computer may have slept meanwhile.
void RefreshLockTest::tryNow_isHeldByAnother_howeverOldTheFile()
{
    QVERIFY(startHolder());
    QVERIFY(setAge(600));
    RefreshLock lock(m_folder->path(), endpoint);
    QCOMPARE(lock.tryNow(), Try::HeldByAnother);
    QVERIFY(QFile::exists(lockFile()));
}

void RefreshLockTest::tryNow_takesOverFromAKilledProcess()
{
    QVERIFY(startHolder());
    m_holder.kill();
    QVERIFY(m_holder.waitForFinished());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1); // it is still there
    RefreshLock lock(m_folder->path(), endpoint);
    QCOMPARE(lock.tryNow(), Try::Taken);
}

// As a process leaves it that was killed between making the file and writing it, or whose disk was full.
void RefreshLockTest::tryNow_takesOverAFileThatIsNoLock()
{
    RefreshLock lock(m_folder->path(), endpoint);
    QCOMPARE(lock.tryNow(), Try::Taken);
    QFile file(lockFile());
    lock.release();
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(setAge(5));
    QCOMPARE(lock.tryNow(), Try::Taken);
}

void RefreshLockTest::tryNow_isTaken_forAnotherConnection()
{
    QVERIFY(startHolder());
    RefreshLock lock(m_folder->path(), u"union.example.com:8443"_s);
    QCOMPARE(lock.tryNow(), Try::Taken);
}

void RefreshLockTest::tryNow_isTakenTwice_byTheSame()
{
    RefreshLock lock(m_folder->path(), endpoint);
    QCOMPARE(lock.tryNow(), Try::Taken);
    QCOMPARE(lock.tryNow(), Try::Taken);
}

void RefreshLockTest::tryNow_isImpossible_withoutAFolder()
{
    QFile file(m_folder->filePath(u"no-folder"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    RefreshLock lock(file.fileName(), endpoint);
    QCOMPARE(lock.tryNow(), Try::Impossible);
}

void RefreshLockTest::folder_isMade()
{
    RefreshLock lock(m_folder->filePath(u"a/b"_s), endpoint);
    QCOMPARE(lock.tryNow(), Try::Taken);
}

void RefreshLockTest::release_letsTheOtherIn()
{
    RefreshLock one(m_folder->path(), endpoint);
    RefreshLock other(m_folder->path(), endpoint);
    QCOMPARE(one.tryNow(), Try::Taken);
    QCOMPARE(other.tryNow(), Try::HeldByAnother);
    one.release();
    QCOMPARE(other.tryNow(), Try::Taken);
}

void RefreshLockTest::file_isThePersonsOwnAndNamesNoAddress()
{
    const QByteArray runtime = m_folder->path().toLocal8Bit();
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    qputenv("XDG_RUNTIME_DIR", runtime);
    QCOMPARE(RefreshLock::defaultFolder(), m_folder->path());
    before.isNull() ? qunsetenv("XDG_RUNTIME_DIR") : qputenv("XDG_RUNTIME_DIR", before);
    RefreshLock lock(m_folder->path(), endpoint);
    QCOMPARE(lock.tryNow(), Try::Taken);
    QVERIFY(!QDir(m_folder->path()).entryList(QDir::Files).first().contains(u"union"_s));
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == "--hold"_L1)
        return holdLock(arguments[2]);
    RefreshLockTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "refreshlock_test.moc"
