// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/removal/fileremoval.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

/// No permission stops root: as long as this lives, root is nobody, and the folders are nobody's.
class Person final
{
    Q_DISABLE_COPY_MOVE(Person)

public:
    explicit Person(const QStringList &folders)
    {
        if (::geteuid() != 0)
            return;
        for (const QString &folder : folders)
            QCOMPARE(::chown(QFile::encodeName(folder).constData(), nobody, gid_t(-1)), 0);
        QCOMPARE(::seteuid(nobody), 0);
        m_wasRoot = true;
    }
    ~Person()
    {
        if (m_wasRoot)
            QCOMPARE(::seteuid(0), 0);
    }

private:
    static constexpr uid_t nobody = 65534;
    bool m_wasRoot = false;
};

} // namespace

class FileRemovalTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void remove_takesAFolderWithAllThatIsInIt();
    void remove_ofWhatIsNotThere_isNothing();
    void remove_leavesWhatALinkLeadsTo();
    void remove_takesALinkAlone_andTells();
    void remove_tellsWhatIsLeft();
    void removeIn_takesWhatIsNamedAlone();
    void removeIn_leavesLinks();
    void removeIfEmpty_leavesWhatHasSomethingInIt();

private:
    [[nodiscard]] QString at(const QString &name) const { return m_world->filePath(name); }
    void make(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_world;
};

void FileRemovalTest::init()
{
    m_world = std::make_unique<QTemporaryDir>();
}

void FileRemovalTest::make(const QString &name) const
{
    QVERIFY(QDir().mkpath(QFileInfo(at(name)).path()));
    QFile file(at(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
}

void FileRemovalTest::remove_takesAFolderWithAllThatIsInIt()
{
    make(u"own/a"_s);
    make(u"own/.hidden"_s);
    make(u"own/deep/er/b.lock"_s);
    QVERIFY(QFile::link(at(u"nowhere"_s), at(u"own/broken-link"_s)));
    FileRemoval removal;
    removal.remove(at(u"own"_s));
    QVERIFY(!QFileInfo::exists(at(u"own"_s)));
    QCOMPARE(removal.count(), 4);
    QVERIFY(removal.left().isEmpty());
    QVERIFY(removal.linked().isEmpty());
}

void FileRemovalTest::remove_ofWhatIsNotThere_isNothing()
{
    FileRemoval removal;
    removal.remove(at(u"own"_s));
    removal.remove({});
    QCOMPARE(removal.count(), 0);
    QVERIFY(removal.left().isEmpty());
}

void FileRemovalTest::remove_leavesWhatALinkLeadsTo()
{
    make(u"elsewhere/precious"_s);
    make(u"own/a"_s);
    QVERIFY(QFile::link(at(u"elsewhere"_s), at(u"own/folder-link"_s)));
    QVERIFY(QFile::link(at(u"elsewhere/precious"_s), at(u"own/file-link"_s)));
    FileRemoval removal;
    removal.remove(at(u"own"_s));
    QVERIFY(!QFileInfo::exists(at(u"own"_s)));
    QVERIFY(QFileInfo::exists(at(u"elsewhere/precious"_s)));
    QCOMPARE(removal.count(), 3);
}

void FileRemovalTest::remove_takesALinkAlone_andTells()
{
    make(u"other-disk/a"_s);
    QVERIFY(QFile::link(at(u"other-disk"_s), at(u"own"_s)));
    FileRemoval removal;
    removal.remove(at(u"own"_s));
    QVERIFY(!QFileInfo(at(u"own"_s)).isSymLink());
    QVERIFY(QFileInfo::exists(at(u"other-disk/a"_s)));
    QCOMPARE(removal.count(), 1);
    QCOMPARE(removal.linked().size(), 1);
    QCOMPARE(removal.linked().first().path, at(u"own"_s));
    QCOMPARE(removal.linked().first().target, at(u"other-disk"_s));
    QVERIFY(removal.left().isEmpty());
}

void FileRemovalTest::remove_tellsWhatIsLeft()
{
    make(u"own/shut/a"_s);
    make(u"own/b"_s);
    QVERIFY(QFile::setPermissions(at(u"own/shut"_s), QFile::ReadOwner | QFile::ExeOwner));
    FileRemoval removal;
    {
        const Person person({at({}), at(u"own"_s), at(u"own/shut"_s)});
        removal.remove(at(u"own"_s));
    }
    QVERIFY(QFile::setPermissions(at(u"own/shut"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(removal.left(), QStringList{at(u"own/shut/a"_s)});
    QCOMPARE(removal.count(), 1);
}

void FileRemovalTest::removeIn_takesWhatIsNamedAlone()
{
    make(u"shared/latchkey-refresh-12.lock"_s);
    make(u"shared/latchkey-practice-a/deep/b"_s);
    make(u"shared/bus"_s);
    FileRemoval removal;
    removal.removeIn(at(u"shared"_s), {u"latchkey-refresh-*.lock"_s, u"latchkey-practice-*"_s});
    QCOMPARE(QDir(at(u"shared"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"bus"_s});
    QCOMPARE(removal.count(), 2);
}

void FileRemovalTest::removeIn_leavesLinks()
{
    make(u"elsewhere/precious"_s);
    QVERIFY(QDir().mkpath(at(u"shared"_s)));
    QVERIFY(QFile::link(at(u"elsewhere"_s), at(u"shared/latchkey-practice-x"_s)));
    FileRemoval removal;
    removal.removeIn(at(u"shared"_s), {u"latchkey-practice-*"_s});
    QVERIFY(QFileInfo::exists(at(u"elsewhere/precious"_s)));
    QCOMPARE(removal.count(), 0);
}

void FileRemovalTest::removeIfEmpty_leavesWhatHasSomethingInIt()
{
    make(u"frame/another/a"_s);
    QVERIFY(QDir().mkpath(at(u"empty"_s)));
    FileRemoval::removeIfEmpty(at(u"frame"_s));
    FileRemoval::removeIfEmpty(at(u"empty"_s));
    QVERIFY(QFileInfo::exists(at(u"frame/another/a"_s)));
    QVERIFY(!QFileInfo::exists(at(u"empty"_s)));
}

QTEST_GUILESS_MAIN(FileRemovalTest)
#include "fileremoval_test.moc"
