// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/delivery/secretfile.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class SecretFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void write_makesAFileForItsOwnerAlone();
    void write_replacesAFileThatOthersCouldRead();
    void write_saysWhereItFailed_andLeavesNothing();
};

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

QTEST_GUILESS_MAIN(SecretFileTest)
#include "secretfile_test.moc"
