// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/removal/fileremoval.h>
#include <app/removal/settingsremoval.h>
#include <tests/support/ownhome.h>
#include <tests/support/testsession.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QSettings>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class SettingsRemovalTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void removeSettings_takesTheFile_itsLock_andWhatACrashLeft();
    void removeSettings_leavesWhatThePersonMade();
    void removeSettings_ofALink_leavesWhatItLeadsTo();
    void removeSettings_ofNone_isNothing();

private:
    [[nodiscard]] static QString folder() { return QFileInfo(QSettings().fileName()).path(); }
    [[nodiscard]] static QStringList entries();
    static void make(const QStringList &names);

    Testing::OwnHome m_home;
};

QStringList SettingsRemovalTest::entries()
{
    return QDir(folder()).entryList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

void SettingsRemovalTest::make(const QStringList &names)
{
    for (const QString &name : names) {
        QFile file(folder() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
}

void SettingsRemovalTest::initTestCase()
{
    QVERIFY2(Testing::isInTestSession(), "runs in tests/support/desktop-session.sh alone: it removes files");
    QVERIFY(m_home.isInUse());
}

void SettingsRemovalTest::init()
{
    QVERIFY(QDir(folder()).removeRecursively());
    QSettings().setValue(u"connections/1"_s, u"acme.example.com"_s);
    QVERIFY(QFileInfo::exists(QSettings().fileName()));
}

void SettingsRemovalTest::removeSettings_takesTheFile_itsLock_andWhatACrashLeft()
{
    make({u"latchkey.conf.lock"_s, u"latchkey.conf.aBcdEf"_s});
    FileRemoval files;
    removeSettings(files);
    QCOMPARE(entries(), QStringList());
    QCOMPARE(files.count(), 3);
    QVERIFY(!QSettings().contains(u"connections/1"_s));
}

void SettingsRemovalTest::removeSettings_leavesWhatThePersonMade()
{
    const QStringList persons{u"another.conf"_s, u"latchkey.conf.BACKUP"_s, u"latchkey.conf.Ab12Cd"_s,
        u"latchkey.conf.backup"_s, u"latchkey.conf.bak"_s, u"latchkey.conf.orig"_s, u"latchkey.conf.Backup"_s,
        u"latchkey.conf.aBcdEfg"_s, u"latchkey.conf.lock.bak"_s};
    make(persons);
    FileRemoval files;
    removeSettings(files);
    const QStringList left = entries();
    QCOMPARE(QSet(left.begin(), left.end()), QSet(persons.begin(), persons.end()));
    QCOMPARE(files.count(), 1);
}

void SettingsRemovalTest::removeSettings_ofALink_leavesWhatItLeadsTo()
{
    const QString name = QSettings().fileName();
    const QString moved = QDir::tempPath() + u"/dotfiles.conf"_s;
    QVERIFY(QFile::rename(name, moved));
    QVERIFY(QFile::link(moved, name));
    FileRemoval files;
    removeSettings(files);
    QCOMPARE(entries(), QStringList());
    QVERIFY(QFileInfo::exists(moved));
    QCOMPARE(files.linked().size(), 1);
    QCOMPARE(files.linked().first().path, name);
    QCOMPARE(files.linked().first().target, moved);
    QVERIFY(QFile::remove(moved));
}

void SettingsRemovalTest::removeSettings_ofNone_isNothing()
{
    QVERIFY(QFile::remove(QSettings().fileName()));
    FileRemoval files;
    removeSettings(files);
    QCOMPARE(files.count(), 0);
    QVERIFY(files.left().isEmpty());
}

QTEST_GUILESS_MAIN(SettingsRemovalTest)
#include "settingsremoval_test.moc"
