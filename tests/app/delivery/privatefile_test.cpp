// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/delivery/privatefile.h>

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <memory>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class PrivateFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void draft_isForItsOwner_whateverTheUmask();
    void place_isTaken_atTheEndOnly();
    void draft_isGone_whereNobodyCommits();
    void draft_isGone_whereThePlaceCanNotBeTaken();
    void link_staysOne();

private:
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] bool put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void PrivateFileTest::draft_isForItsOwner_whateverTheUmask()
{
    const mode_t before = ::umask(0);
    PrivateFile file(m_folder->filePath(u"key"_s));
    const bool isOpen = file.open();
    ::umask(before);
    QVERIFY(isOpen);
    QCOMPARE(
        file.permissions() & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(file.write("new") && file.commit());
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(m_folder->filePath(u"key"_s)).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777u, 0600u);
}

void PrivateFileTest::place_isTaken_atTheEndOnly()
{
    QVERIFY(put(u"key"_s, "old"));
    PrivateFile file(m_folder->filePath(u"key"_s));
    QVERIFY(file.open());
    QVERIFY(file.write("new"));
    QCOMPARE(content(u"key"_s), QByteArray("old"));
    QVERIFY(file.commit());
    QCOMPARE(content(u"key"_s), QByteArray("new"));
    QCOMPARE(names(), QStringList(u"key"_s));
}

void PrivateFileTest::draft_isGone_whereNobodyCommits()
{
    {
        PrivateFile file(m_folder->filePath(u"key"_s));
        QVERIFY(file.open());
        QVERIFY(file.write("secret"));
#ifdef Q_OS_LINUX
        QCOMPARE(names(), QStringList()); // nothing to be left by a program that is killed
#endif
    }
    QCOMPARE(names(), QStringList());
}

void PrivateFileTest::draft_isGone_whereThePlaceCanNotBeTaken()
{
    {
        PrivateFile file(m_folder->filePath(u"key"_s));
        QVERIFY(file.open());
        QVERIFY(QDir(m_folder->path()).mkpath(u"key/full"_s));
        QVERIFY(!file.commit());
        QVERIFY(!file.errorString().isEmpty());
    }
    QCOMPARE(names(), QStringList(u"key"_s));
    PrivateFile onFolder(m_folder->filePath(u"key"_s));
    QVERIFY(!onFolder.open());
}

void PrivateFileTest::link_staysOne()
{
    QVERIFY(put(u"key"_s, "old"));
    const QString link = m_folder->filePath(u"link"_s);
    QVERIFY(QFile::link(m_folder->filePath(u"key"_s), link));
    PrivateFile file(link);
    QVERIFY(file.open() && file.write("new") && file.commit());
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(content(u"key"_s), QByteArray("new"));
}

QTEST_GUILESS_MAIN(PrivateFileTest)
#include "privatefile_test.moc"
