// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/core/places.h>
#include <app/instance/instancelock.h>
#include <tests/support/ownhome.h>

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class InstanceLockTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void claim_isRefused_whileAProgramHolds();
    void claim_isRefused_untilTheLastOfSeveralHasGone();
    void claim_keepsOthersOut();
    void claim_takesWhatACrashLeft_data();
    void claim_takesWhatACrashLeft();
    void claim_isGranted_whereNobodyCanWrite();

private:
    Testing::OwnHome m_home;
};

void InstanceLockTest::initTestCase()
{
    QVERIFY(m_home.isInUse());
}

void InstanceLockTest::cleanup()
{
    QCOMPARE(m_home.files(), QStringList()); // not even a folder
}

void InstanceLockTest::claim_isRefused_whileAProgramHolds()
{
    InstanceLock program;
    QVERIFY(program.hold());
    InstanceLock removal;
    QVERIFY(!removal.claim());
    program.release();
    QVERIFY(removal.claim());
}

void InstanceLockTest::claim_isRefused_untilTheLastOfSeveralHasGone()
{
    InstanceLock first;
    InstanceLock second;
    QVERIFY(first.hold());
    QVERIFY(second.hold());
    InstanceLock removal;
    first.release();
    QVERIFY(!removal.claim());
    second.release();
    QVERIFY(removal.claim());
}

void InstanceLockTest::claim_keepsOthersOut()
{
    InstanceLock removal;
    QVERIFY(removal.claim());
    InstanceLock other;
    QVERIFY(!other.hold());
    QVERIFY(!other.claim());
    removal.release();
    QVERIFY(other.hold());
}

void InstanceLockTest::claim_takesWhatACrashLeft_data()
{
    QTest::addColumn<QByteArray>("process");
    QTest::addColumn<QByteArray>("computer");
    const QByteArray here = QSysInfo::machineHostName().toLocal8Bit();
    QTest::newRow("of a process that has ended") << QByteArray("2147483646") << here;
    QTest::newRow("of one with this number, in a sandbox")
        << QByteArray::number(QCoreApplication::applicationPid()) << here;
    QTest::newRow("under another name of this computer") << QByteArray("1") << QByteArray("another.example");
    QTest::newRow("of a full disk") << QByteArray() << QByteArray();
}

void InstanceLockTest::claim_takesWhatACrashLeft()
{
    QFETCH(QByteArray, process);
    QFETCH(QByteArray, computer);
    const QString path = Places::runningLocks().last();
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray program = QFileInfo(QCoreApplication::applicationFilePath())
                                   .fileName()
                                   .toLocal8Bit(); // as the system names it
    if (!process.isEmpty())
        file.write(process + '\n' + program + '\n' + computer + "\n\n\n");
    file.close();
    InstanceLock removal;
    QVERIFY(removal.claim());
}

void InstanceLockTest::claim_isGranted_whereNobodyCanWrite()
{
    const QString inTheWay = QFileInfo(Places::runningLocks().first()).path();
    QFile file(inTheWay); // a file where the folder would be
    QVERIFY(file.open(QIODevice::WriteOnly));
    {
        InstanceLock program;
        QVERIFY(!program.hold());
        InstanceLock removal;
        QVERIFY(removal.claim());
    }
    QVERIFY(file.remove());
}

QTEST_GUILESS_MAIN(InstanceLockTest)
#include "instancelock_test.moc"
