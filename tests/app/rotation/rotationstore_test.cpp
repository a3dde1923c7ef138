// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/app/rotation/rotationbench.h>
#include <tests/app/rotation/samplerotation.h>

#include <QSignalSpy>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

class RotationStoreTest final : public QObject
{
    Q_OBJECT

private slots:
    void load_bringsWhatIsThere();
    void save_andRemove_areOnTheDisk_andTold();
    void whatIsNotWritten_isNotTold();
    void broken_isTold_untilItIsSetAside();
    void read_isWhatAnotherProgramWrote();
};

void RotationStoreTest::load_bringsWhatIsThere()
{
    const RotationDisk disk;
    QVERIFY(RotationFolder(disk.records()).write(sampleRotation()));
    RotationStore store(disk.records());
    QVERIFY(store.rotations().isEmpty()); // reads nothing by itself
    QSignalSpy changed(&store, &RotationStore::changed);
    QVERIFY(resultOf(store.load()));
    QCOMPARE(changed.size(), 1);
    QVERIFY(store.rotations() == QList<Rotation>{sampleRotation()});
    QCOMPARE(store.rotationsOf(sampleRotation().authority).size(), 1);
    QCOMPARE(store.rotationsOf(u"elsewhere.example.com"_s).size(), 0);
    QVERIFY(store.find(sampleRotation().id) == sampleRotation());
    QVERIFY(!store.find(u"other"_s));
}

void RotationStoreTest::save_andRemove_areOnTheDisk_andTold()
{
    const RotationDisk disk;
    const RotationFolder folder(disk.records());
    RotationStore store(disk.records());
    QSignalSpy changed(&store, &RotationStore::changed);
    Rotation rotation = sampleRotation();
    QVERIFY(resultOf(store.save(rotation)));
    rotation.step = RotationStep::Verified;
    QVERIFY(resultOf(store.save(rotation)));
    QCOMPARE(changed.size(), 2);
    QVERIFY(store.rotations() == QList<Rotation>{rotation});
    QVERIFY(folder.read(rotation.id).value() == rotation);
    QVERIFY(resultOf(store.remove(rotation.id)));
    QCOMPARE(changed.size(), 3);
    QVERIFY(store.rotations().isEmpty());
    QVERIFY(folder.readAll().value().rotations.isEmpty());
}

void RotationStoreTest::whatIsNotWritten_isNotTold()
{
    const RotationDisk disk;
    QFile inTheWay(disk.records());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    RotationStore store(disk.records());
    QSignalSpy changed(&store, &RotationStore::changed);
    const auto saved = resultOf(store.save(sampleRotation()));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind(), ErrorKind::Storage);
    QVERIFY(store.rotations().isEmpty());
    QCOMPARE(changed.size(), 0);
}

void RotationStoreTest::broken_isTold_untilItIsSetAside()
{
    const RotationDisk disk;
    QVERIFY(QDir().mkpath(disk.records()));
    QFile file(disk.records() + "/0.json"_L1);
    QVERIFY(file.open(QIODevice::WriteOnly));
    RotationStore store(disk.records());
    QVERIFY(resultOf(store.load()));
    QCOMPARE(store.broken().size(), 1);
    QVERIFY(resultOf(store.setAside(store.broken().first().path)));
    QVERIFY(store.broken().isEmpty());
    QCOMPARE(disk.recordFiles(), QStringList{u"0.json.unreadable-1"_s});
}

void RotationStoreTest::read_isWhatAnotherProgramWrote()
{
    const RotationDisk disk;
    RotationStore store(disk.records());
    QVERIFY(resultOf(store.save(sampleRotation())));
    Rotation newer = sampleRotation();
    newer.step = RotationStep::VerifiedAgain;
    QVERIFY(RotationFolder(disk.records()).write(newer));
    const auto read = resultOf(store.read(newer.id));
    QVERIFY(read && *read == newer);
}

QTEST_GUILESS_MAIN(RotationStoreTest)
#include "rotationstore_test.moc"
