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
    void removeAllOf_leavesOtherControlPlanesAlone();
    void read_isWhatAnotherProgramWrote();
    void refresh_tellsOfADifferenceAlone();
    void refresh_readsWhatIsNewer_andNothingElse();
    void ofKey_isTheOneUnderWay_asItChanges();
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

void RotationStoreTest::removeAllOf_leavesOtherControlPlanesAlone()
{
    const RotationDisk disk;
    Rotation other = sampleRotation(u"other"_s);
    other.authority = u"elsewhere.example.com"_s;
    other.id = rotationId(other.authority, other.oldClientId);
    QVERIFY(RotationFolder(disk.records()).write(sampleRotation()));
    QVERIFY(RotationFolder(disk.records()).write(other));
    RotationStore store(disk.records()); // it has read nothing yet
    QSignalSpy changed(&store, &RotationStore::changed);
    QVERIFY(resultOf(store.removeAllOf(sampleRotation().authority)));
    QCOMPARE(store.rotations(), QList<Rotation>{other});
    QCOMPARE(disk.recordFiles().size(), 1);
    QCOMPARE(changed.size(), 1);
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

void RotationStoreTest::refresh_tellsOfADifferenceAlone()
{
    const RotationDisk disk;
    const RotationFolder folder(disk.records());
    RotationStore store(disk.records());
    QVERIFY(resultOf(store.save(sampleRotation())));
    QSignalSpy changed(&store, &RotationStore::changed);
    QVERIFY(resultOf(store.refresh()));
    QCOMPARE(changed.size(), 0);
    Rotation newer = sampleRotation();
    newer.step = RotationStep::VerifiedAgain;
    QVERIFY(folder.write(newer)); // another program
    QVERIFY(resultOf(store.refresh()));
    QCOMPARE(changed.size(), 1);
    QVERIFY(store.find(newer.id) == newer);
    QVERIFY(folder.remove(newer.id));
    QVERIFY(resultOf(store.refresh()));
    QCOMPARE(changed.size(), 2);
    QVERIFY(store.rotations().isEmpty() && !store.find(newer.id));
}

void RotationStoreTest::refresh_readsWhatIsNewer_andNothingElse()
{
    const RotationDisk disk;
    const RotationFolder folder(disk.records());
    const Rotation kept = sampleRotation(u"kept"_s);
    Rotation other = sampleRotation(u"other"_s);
    const QDateTime longAgo = QDateTime::currentDateTimeUtc().addSecs(-60);
    const auto writeLongAgo = [&](const Rotation &rotation) {
        QFile file(disk.records() + u'/' + rotation.id + ".json"_L1);
        return folder.write(rotation).has_value() && file.open(QIODevice::ReadWrite)
            && file.setFileTime(longAgo, QFileDevice::FileModificationTime);
    };
    QVERIFY(writeLongAgo(kept) && writeLongAgo(other));
    RotationStore store(disk.records());
    const auto isSettled = [&store] { // the disk's own time of the change can't be set
        const int before = store.filesRead();
        return resultOf(store.refresh()) && store.filesRead() == before;
    };
    QTRY_VERIFY(isSettled());
    const int before = store.filesRead();
    other.newName = u"Schloessl-2"_s; // as long as before, and of the same time
    QCOMPARE(other.newName.size(), sampleRotation().newName.size());
    QVERIFY(writeLongAgo(other));
    QVERIFY(resultOf(store.refresh()));
    QCOMPARE(store.filesRead(), before + 1);
    QVERIFY(store.find(other.id) == other);
    QVERIFY(store.find(kept.id) == kept);
}

void RotationStoreTest::ofKey_isTheOneUnderWay_asItChanges()
{
    const RotationDisk disk;
    RotationStore store(disk.records());
    Rotation one = sampleRotation(u"one"_s);
    const Rotation two = sampleRotation(u"two"_s);
    QVERIFY(resultOf(store.save(one)) && resultOf(store.save(two)));
    QVERIFY(store.ofKey(one.authority, u"one"_s) == one);
    QVERIFY(store.ofKey(one.authority, u"two-2"_s) == two);
    QVERIFY(!store.ofKey(u"elsewhere.example.com"_s, u"one"_s));
    one.newClientId = u"one-3"_s;
    QVERIFY(resultOf(store.save(one)));
    QVERIFY(store.ofKey(one.authority, u"one-3"_s) == one);
    QVERIFY(!store.ofKey(one.authority, u"one-2"_s));
    QVERIFY(!store.isClaimed(two, u"one-2"_s) && store.isClaimed(two, u"one-3"_s));
    QVERIFY(resultOf(store.remove(one.id)));
    QVERIFY(!store.ofKey(one.authority, u"one"_s));
    QVERIFY(store.ofKey(one.authority, u"two"_s) == two); // in another place of the list now
    Rotation over = two;
    over.step = RotationStep::GivenUp;
    QVERIFY(resultOf(store.save(over)));
    QVERIFY(!store.ofKey(one.authority, u"two"_s));
}

QTEST_GUILESS_MAIN(RotationStoreTest)
#include "rotationstore_test.moc"
