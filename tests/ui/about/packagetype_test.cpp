// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/about/packagetype.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class PackageTypeTest final : public QObject
{
    Q_OBJECT

private slots:
    void isWhatIsWrittenBesideTheProgram_data();
    void isWhatIsWrittenBesideTheProgram();
    void withoutTheFile_isNone();
};

void PackageTypeTest::isWhatIsWrittenBesideTheProgram_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("type");
    QTest::newRow("deb") << QByteArray("deb\n") << u"deb"_s;
    QTest::newRow("tar.gz") << QByteArray("tar.gz") << u"tar.gz"_s;
    QTest::newRow("nothing") << QByteArray() << u"none"_s;
    QTest::newRow("a path") << QByteArray("/home/canary\n") << u"none"_s; // a report is public
    QTest::newRow("lines") << QByteArray("deb\nand more\n") << u"none"_s;
    QTest::newRow("too much") << QByteArray(10000, 'x') << u"none"_s;
}

void PackageTypeTest::isWhatIsWrittenBesideTheProgram()
{
    QFETCH(QByteArray, written);
    const QTemporaryDir prefix;
    QVERIFY(QDir(prefix.path()).mkpath(u"share/latchkey"_s) && QDir(prefix.path()).mkpath(u"bin"_s));
    QFile file(prefix.filePath(u"share/latchkey/package-type"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(written);
    file.close();
    QTEST(packageType(prefix.filePath(u"bin"_s)), "type");
}

void PackageTypeTest::withoutTheFile_isNone()
{
    const QTemporaryDir prefix;
    QCOMPARE(packageType(prefix.path()), u"none"_s);
}

QTEST_GUILESS_MAIN(PackageTypeTest)
#include "packagetype_test.moc"
