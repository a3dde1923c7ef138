// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/app/rotation/rotationbench.h>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

using Need = RotationRun::Need;

/// A record that can't be deleted while this lives: a folder stands in its place.
class StubbornRecord final
{
    Q_DISABLE_COPY_MOVE(StubbornRecord)

public:
    explicit StubbornRecord(const QString &path)
        : m_path(path)
    {
        QFile::rename(m_path, m_path + u".aside"_s);
        QDir().mkpath(m_path);
    }
    ~StubbornRecord()
    {
        QDir().rmdir(m_path);
        QFile::rename(m_path + u".aside"_s, m_path);
    }

private:
    QString m_path;
};

/// The end of a rotation against the practice tenant, and every way in which it may stop.
class RotationFinishTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_with.renew(); }

    void oldKeyThatIsGone_isDone();
    void failedDeletion_verifiesAgainBeforeTheNext();
    void recordThatLeavesOutAStep_deletesNothing_data();
    void recordThatLeavesOutAStep_deletesNothing();
    void keptSecrets_follow();
    void secretInMemory_isKeptIfWanted();
    void secretInMemory_thatCannotBeKept_isToldOf();
    void journal_hasTheEndOnce_whenTheDiskHasIt();

private:
    [[nodiscard]] qsizetype recorded(RotationProgram &program, QLatin1StringView word) const
    {
        return program.recorded().filter(word + u' ' + m_with.old).size();
    }

    /// Without the keychain, from the start to where only the end is left; null where it does not get there.
    [[nodiscard]] RotationRun *waitedInMemory(RotationProgram &program)
    {
        m_with.disk->keychain.trouble = Error(ErrorKind::KeychainLocked, u"It is locked."_s);
        RotationRun *run = program.started(m_with.old);
        if (!run)
            return nullptr;
        run->goOn();
        const bool stopped = m_with.went(run);
        run->goOnInMemory();
        return stopped && m_with.went(run) && m_with.waited(run) && run->rotation().inMemory ? run : nullptr;
    }

    RotationFixture m_with;
};

void RotationFinishTest::oldKeyThatIsGone_isDone()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationRun *run = m_with.verified(program);
    QVERIFY(run && m_with.waited(run));
    QVERIFY(resultOf(program.workspace.apps().remove(m_with.old)));
    run->goOn();
    WAIT_FOR_RUN(run);
    QCOMPARE(run->rotation().step, RotationStep::Done);
    QVERIFY(program.exists(m_with.newId()));
}

void RotationFinishTest::failedDeletion_verifiesAgainBeforeTheNext()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationRun *run = m_with.verified(program);
    QVERIFY(run && m_with.waited(run));
    m_with.fail(PracticeFault::Kind::ConnectError, "AppsService/Delete", "permission_denied", 403);
    run->goOn();
    WAIT_FOR_RUN(run);
    QCOMPARE(run->trouble().value().kind(), ErrorKind::PermissionDenied);
    QCOMPARE(run->need(), Need::Finish);
    QCOMPARE(m_with.onDisk().step, RotationStep::VerifiedAgain);
    QVERIFY(resultOf(program.workspace.apps().remove(m_with.newId()))); // meanwhile
    run->goOn();
    WAIT_FOR_RUN(run);
    QCOMPARE(run->verification().value().verdict, KeyVerdict::Revoked);
    QVERIFY(program.exists(m_with.old)); // the verification of before does not count
}

void RotationFinishTest::recordThatLeavesOutAStep_deletesNothing_data()
{
    QTest::addColumn<bool>("isDelivered");
    QTest::addColumn<bool>("isWaitOver");
    QTest::newRow("delivery") << false << true;
    QTest::newRow("wait") << true << false;
}

void RotationFinishTest::recordThatLeavesOutAStep_deletesNothing()
{
    QFETCH(bool, isDelivered);
    QFETCH(bool, isWaitOver);
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationRun *run = m_with.verified(program);
    QVERIFY(run && m_with.waited(run));
    program.rotations.close(run);
    Rotation rotation = m_with.onDisk();
    rotation.step = RotationStep::VerifiedAgain;
    rotation.waitIsDone = isWaitOver;
    if (!isDelivered)
        rotation.deliveries.clear();
    QVERIFY(RotationFolder(m_with.disk->records()).write(rotation));
    run = program.resumed(rotation.id);
    QVERIFY(run);
    run->goOn();
    WAIT_FOR_RUN(run);
    QCOMPARE(run->trouble().value().kind(), ErrorKind::Conflict);
    QVERIFY(program.exists(m_with.old));
}

void RotationFinishTest::keptSecrets_follow()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    KeptSecrets &kept = program.workspace.keptSecrets();
    QVERIFY(resultOf(kept.keep(m_with.old, Secret("b2xk"))));
    RotationRun *run = m_with.verified(program);
    QVERIFY(run && m_with.waited(run));
    QVERIFY(run->rotation().keepsSecret); // as the old one's
    run->goOn();
    WAIT_FOR_RUN(run);
    QVERIFY(!kept.isKept(m_with.old));
    QVERIFY(!resultOf(kept.retrieve(m_with.old)));
    QVERIFY(kept.isKept(m_with.newId()));
    QVERIFY(resultOf(kept.retrieve(m_with.newId())));
}

void RotationFinishTest::secretInMemory_isKeptIfWanted()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationRun *run = waitedInMemory(program);
    QVERIFY(run);
    const Secret encoded = resultOf(run->credentials()).value();
    m_with.disk->keychain.trouble.reset();
    run->setKeepsSecret(true);
    WAIT_FOR_RUN(run);
    m_with.fail(PracticeFault::Kind::ConnectError, "AppsService/Delete", "permission_denied", 403);
    run->goOn();
    WAIT_FOR_RUN(run);
    QVERIFY(!m_with.onDisk().inMemory); // another program finds it
    run->goOn();
    WAIT_FOR_RUN(run);
    QCOMPARE(run->rotation().step, RotationStep::Done);
    QVERIFY(!run->trouble());
    QCOMPARE(resultOf(program.workspace.keptSecrets().retrieve(m_with.newId())).value(), encoded);
}

void RotationFinishTest::secretInMemory_thatCannotBeKept_isToldOf()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationRun *run = waitedInMemory(program);
    QVERIFY(run);
    run->setKeepsSecret(true);
    WAIT_FOR_RUN(run);
    run->goOn();
    WAIT_FOR_RUN(run);
    QCOMPARE(run->rotation().step, RotationStep::Done); // it holds nothing up
    QVERIFY(!program.exists(m_with.old));
    QCOMPARE(run->trouble().value().kind(), ErrorKind::KeychainLocked);
    QVERIFY(run->trouble().value().message().contains(u"could not be kept"));
}

void RotationFinishTest::journal_hasTheEndOnce_whenTheDiskHasIt()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationRun *run = m_with.verified(program);
    QVERIFY(run && m_with.waited(run));
    connect(&program.workspace.apps(), &AppsClient::removed, run,
        [this] { m_with.disk->keychain.trouble = Error(ErrorKind::KeychainLocked, u"locked"_s); });
    run->goOn();
    WAIT_FOR_RUN(run);
    QVERIFY(run->rotation().oldIsGone && !run->rotation().isOver());
    m_with.disk->keychain.trouble.reset();
    {
        const StubbornRecord stubborn(m_with.disk->records() + u'/' + run->rotation().id + u".json"_s);
        run->goOn();
        WAIT_FOR_RUN(run);
        QCOMPARE(run->trouble().value().kind(), ErrorKind::Storage);
        QCOMPARE(recorded(program, "rotation-finished"_L1), 0);
    }
    run->goOn();
    WAIT_FOR_RUN(run);
    QCOMPARE(run->rotation().step, RotationStep::Done);
    QCOMPARE(recorded(program, "rotation-finished"_L1), 1);
}

QTEST_GUILESS_MAIN(RotationFinishTest)
#include "rotationfinish_test.moc"
