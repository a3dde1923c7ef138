// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/app/rotation/samplerotation.h>

#include <app/rotation/rotationfolder.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

class RotationFolderTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_top = std::make_unique<QTemporaryDir>(); }

    void write_isRead_andReplaces();
    void onlyTheOwnerMayRead();
    void remove_takesItAway_andWhatIsMissingToo();
    void readAll_theOldestFirst_andBrokenOnesApart();
    void broken_isLeftAlone_untilItIsSetAside();
    void whatCannotBeWritten_isAnError_andChangesNothing();
    void hold_isForOne();
    void hold_takesOver_whatADeadProcessOfAnotherSandboxLeft();

private:
    [[nodiscard]] QString path() const { return m_top->filePath(u"data/rotations"_s); }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(QDir(path()).filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_top;
};

void RotationFolderTest::write_isRead_andReplaces()
{
    const RotationFolder folder(path());
    Rotation rotation = sampleRotation();
    QCOMPARE(folder.read(rotation.id).error().kind(), ErrorKind::NotFound);
    QVERIFY(folder.write(rotation)); // makes the folder
    QVERIFY(folder.read(rotation.id).value() == rotation);
    rotation.step = RotationStep::VerifiedAgain;
    QVERIFY(folder.write(rotation));
    QVERIFY(folder.read(rotation.id).value() == rotation);
    QCOMPARE(folder.readAll().value().rotations.size(), 1);
}

void RotationFolderTest::onlyTheOwnerMayRead()
{
    const RotationFolder folder(path());
    QVERIFY(folder.write(sampleRotation()));
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY(!(QFile::permissions(path()) & others));
    QVERIFY(!(QFile::permissions(QDir(path()).filePath(sampleRotation().id + ".json"_L1)) & others));
}

void RotationFolderTest::remove_takesItAway_andWhatIsMissingToo()
{
    const RotationFolder folder(path());
    QVERIFY(folder.write(sampleRotation()));
    QVERIFY(folder.remove(sampleRotation().id));
    QVERIFY(folder.readAll().value().rotations.isEmpty());
    QVERIFY(folder.remove(sampleRotation().id));
}

void RotationFolderTest::readAll_theOldestFirst_andBrokenOnesApart()
{
    const RotationFolder folder(path());
    QVERIFY(folder.readAll().value().rotations.isEmpty()); // there is no folder
    Rotation younger = sampleRotation(u"younger"_s);
    younger.startedAt = younger.startedAt.addDays(1);
    QVERIFY(folder.write(younger));
    QVERIFY(folder.write(sampleRotation(u"older"_s)));
    put(u"0.json"_s, "{");
    put(u"1.json"_s, QByteArray(int(RotationFolder::mostBytes) + 1, ' '));
    put(u"note.txt"_s, "not ours");
    QVERIFY(QFile::copy(QDir(path()).filePath(younger.id + ".json"_L1), QDir(path()).filePath(u"2.json"_s)));
    const auto content = folder.readAll();
    QVERIFY(content);
    QCOMPARE(content->rotations.size(), 2);
    QCOMPARE(content->rotations.at(0).oldClientId, u"older"_s);
    QCOMPARE(content->broken.size(), 3); // one under a wrong name would be written to another file
}

void RotationFolderTest::broken_isLeftAlone_untilItIsSetAside()
{
    const RotationFolder folder(path());
    QVERIFY(folder.write(sampleRotation()));
    const QString name = sampleRotation().id + ".json"_L1;
    put(name, "half a rec");
    const auto content = folder.readAll();
    QVERIFY(content && content->broken.size() == 1);
    QCOMPARE(folder.read(sampleRotation().id).error().kind(), ErrorKind::Storage);
    QVERIFY(folder.setAside(content->broken.first().path));
    QVERIFY(folder.readAll().value().broken.isEmpty());
    QVERIFY(folder.write(sampleRotation()));
    put(name, "and another");
    QVERIFY(folder.setAside(content->broken.first().path));
    for (const auto &[number, bytes] : {std::pair(1, "half a rec"), std::pair(2, "and another")}) {
        QFile aside(QDir(path()).filePath(u"%1.unreadable-%2"_s.arg(name).arg(number)));
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), bytes);
    }
}

void RotationFolderTest::whatCannotBeWritten_isAnError_andChangesNothing()
{
    QVERIFY(QDir().mkpath(m_top->filePath(u"data"_s)));
    QFile inTheWay(path());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const RotationFolder folder(path());
    const auto written = folder.write(sampleRotation());
    QVERIFY(!written);
    QCOMPARE(written.error().kind(), ErrorKind::Storage);
    QVERIFY(!folder.hold(sampleRotation().id));
}

void RotationFolderTest::hold_isForOne()
{
    const RotationFolder folder(path());
    const RotationFolder other(path());
    auto hold = folder.hold(u"a"_s);
    QVERIFY(hold);
    QCOMPARE(other.hold(u"a"_s).error().kind(), ErrorKind::Conflict);
    QVERIFY(other.hold(u"b"_s));
    auto copy = *hold;
    hold->reset();
    QCOMPARE(other.hold(u"a"_s).error().kind(), ErrorKind::Conflict);
    copy.reset();
    QVERIFY(other.hold(u"a"_s));
}

/// In each sandbox a program may have the same number.
void RotationFolderTest::hold_takesOver_whatADeadProcessOfAnotherSandboxLeft()
{
    const RotationFolder folder(path());
    QVERIFY(folder.write(sampleRotation())); // makes the folder
    const QString program = QFileInfo(QCoreApplication::applicationFilePath()).fileName();
    const QString left = u"%1\n%2\n%3\n\n\n"_s.arg(QCoreApplication::applicationPid())
                             .arg(program, QSysInfo::machineHostName());
    put(u"a.lock"_s, left.toLocal8Bit());
    const auto hold = folder.hold(u"a"_s);
    QVERIFY(hold);
    QCOMPARE(folder.hold(u"a"_s).error().kind(), ErrorKind::Conflict);
}

QTEST_GUILESS_MAIN(RotationFolderTest)
#include "rotationfolder_test.moc"
