// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "openwatch.h"

#include <app/delivery/secretfile.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

class SecretFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void write_makesAFileForItsOwnerAlone();
#ifdef Q_OS_LINUX
    void write_makesNoFileForOthers_notForAMoment();
#endif
    void write_replacesAFileThatOthersCouldRead();
    void write_saysWhereItFailed_andLeavesNothing();
    void write_refusesAFolderThatOthersCanChange();
    void write_refusesWhereALinkLeadsThere();
    void write_takesAFolderThatIsStickyOrOnes();
};

namespace {

bool makeFolder(const QString &folder, mode_t mode)
{
    return QDir().mkpath(folder) && ::chmod(QFile::encodeName(folder).constData(), mode) == 0;
}

} // namespace

void SecretFileTest::write_makesAFileForItsOwnerAlone()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"ci.sh"_s);
    QVERIFY(writeSecretFile(path, Secret("c2VjcmV0")).has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("c2VjcmV0\n"));
    const auto forOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(file.permissions() & forOthers));
}

#ifdef Q_OS_LINUX
void SecretFileTest::write_makesNoFileForOthers_notForAMoment()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"ci.sh"_s);
    const OpenWatch watch;
    QVERIFY(writeSecretFile(path, Secret("c2VjcmV0")).has_value());
    QCOMPARE(watch.modes(), QList<unsigned>{0600});
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"ci.sh"_s));
}
#endif

void SecretFileTest::write_replacesAFileThatOthersCouldRead()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"ci.sh"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    QVERIFY(old.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(writeSecretFile(path, Secret("bmV3")).has_value());
    QVERIFY(!(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void SecretFileTest::write_saysWhereItFailed_andLeavesNothing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"no/such/folder/ci.sh"_s);
    const auto written = writeSecretFile(path, Secret("c2VjcmV0"));
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().kind(), ErrorKind::Storage);
    QVERIFY(written.error().message().contains(u"ci.sh"_s));
    QVERIFY(!(written.error().message() + written.error().detail()).contains(u"c2VjcmV0"_s));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void SecretFileTest::write_refusesAFolderThatOthersCanChange()
{
    QTemporaryDir folder;
    const QString open = folder.filePath(u"open"_s);
    QVERIFY(makeFolder(open, 0777));
    QVERIFY(makeFolder(open + u"/mine"_s, 0700));
    for (const QString &path : {open + u"/ci.sh"_s, open + u"/mine/ci.sh"_s}) {
        const auto written = writeSecretFile(path, Secret("c2VjcmV0"));
        QVERIFY2(!written, qPrintable(path));
        QCOMPARE(written.error().kind(), ErrorKind::PermissionDenied);
        QVERIFY(written.error().message().contains(open));
        QVERIFY(!QFile::exists(path));
    }
}

void SecretFileTest::write_refusesWhereALinkLeadsThere()
{
    QTemporaryDir folder;
    const QString open = folder.filePath(u"open"_s);
    QVERIFY(makeFolder(open, 0777));
    QVERIFY(QFile::link(open, folder.filePath(u"link"_s)));
    QVERIFY(!writeSecretFile(folder.filePath(u"link/ci.sh"_s), Secret("c2VjcmV0")));
    QFile target(open + u"/ci.sh"_s);
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.close();
    QVERIFY(QFile::link(target.fileName(), folder.filePath(u"ci.sh"_s)));
    QVERIFY(!writeSecretFile(folder.filePath(u"ci.sh"_s), Secret("c2VjcmV0")));
    QCOMPARE(QFileInfo(target.fileName()).size(), 0);
}

void SecretFileTest::write_takesAFolderThatIsStickyOrOnes()
{
    QTemporaryDir folder;
    const QString sticky = folder.filePath(u"sticky"_s);
    QVERIFY(makeFolder(sticky, 01777));
    QVERIFY(writeSecretFile(sticky + u"/ci.sh"_s, Secret("c2VjcmV0")));
    const QString group = folder.filePath(u"group"_s);
    QVERIFY(makeFolder(group, 0770));
    QVERIFY(writeSecretFile(group + u"/ci.sh"_s, Secret("c2VjcmV0")));
}

QTEST_GUILESS_MAIN(SecretFileTest)
#include "secretfile_test.moc"
