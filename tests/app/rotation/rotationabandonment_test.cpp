// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/app/rotation/rotationbench.h>

#include <QSignalSpy>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

/// Giving up, against the practice tenant: what becomes of the new key.
class RotationAbandonmentTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_with.renew(); }

    void giveUp_beforeAnything_leavesNothing();
    void giveUp_mayLeaveTheSuccessor();
    void giveUp_deletesTheSuccessor_butNeverTheLastKey();
    void giveUp_neverDeletesTheKeyThatWorks();
    void giveUp_inDoubt_deletesWhatIsOurs();
    void journal_hasTheEndOnce_whenTheDiskHasIt();

private:
    [[nodiscard]] qsizetype recorded(RotationProgram &program, QLatin1StringView word) const
    {
        return program.recorded().filter(word + u' ' + m_with.old).size();
    }

    RotationFixture m_with;
};

void RotationAbandonmentTest::giveUp_beforeAnything_leavesNothing()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationRun *run = program.started(m_with.old);
    QVERIFY(run);
    QSignalSpy finished(run, &RotationRun::finished);
    run->giveUp(RotationRun::Successor::Stays);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(run->rotation().step, RotationStep::GivenUp);
    QCOMPARE(m_with.disk->recordFiles(), QStringList());
    QVERIFY(program.exists(m_with.old));
}

void RotationAbandonmentTest::giveUp_mayLeaveTheSuccessor()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationRun *run = m_with.verified(program);
    QVERIFY(run);
    QSignalSpy finished(run, &RotationRun::finished);
    run->giveUp(RotationRun::Successor::Stays);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_with.onDisk().step, RotationStep::GivenUp);
    QVERIFY(program.exists(m_with.old) && program.exists(m_with.newId()));
    QCOMPARE(program.recorded().constLast(),
        u"rotation-abandoned %1 %2 successor-remains"_s.arg(m_with.old, m_with.newId()));
    run->goOn();
    QVERIFY(!run->isWorking());
    program.rotations.close(run);
    run = m_with.verified(program); // it can be rotated again
    QVERIFY(run);
    QCOMPARE(run->rotation().newClientId, m_with.newId(3));
}

void RotationAbandonmentTest::giveUp_deletesTheSuccessor_butNeverTheLastKey()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationRun *run = m_with.verified(program);
    QVERIFY(run);
    const ApiKey old = program.key(m_with.old);
    QVERIFY(resultOf(program.workspace.apps().remove(m_with.old)));
    run->giveUp(RotationRun::Successor::Deleted);
    WAIT_FOR_RUN(run);
    QCOMPARE(run->trouble().value().kind(), ErrorKind::Conflict);
    QVERIFY(program.exists(m_with.newId()));
    QVERIFY(m_with.create(program, {m_with.old, old.name, {}, {}}));
    run->giveUp(RotationRun::Successor::Deleted);
    WAIT_FOR_RUN(run);
    QCOMPARE(run->rotation().step, RotationStep::GivenUp);
    QVERIFY(program.exists(m_with.old) && !program.exists(m_with.newId()));
    QVERIFY(!program.workspace.keptSecrets().isKept(m_with.newId()));
    QCOMPARE(m_with.disk->recordFiles(), QStringList());
}

/// An old key that has expired is no key to fall back on.
void RotationAbandonmentTest::giveUp_neverDeletesTheKeyThatWorks()
{
    m_with.old = u"github-actions"_s; // for nine days yet
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationRun *run = m_with.verified(program);
    QVERIFY(run);
    program.now = program.now.addDays(10);
    run->giveUp(RotationRun::Successor::Deleted);
    WAIT_FOR_RUN(run);
    QCOMPARE(run->trouble().value().kind(), ErrorKind::Conflict);
    QVERIFY(run->trouble().value().message().startsWith(u"The old key has expired"));
    QVERIFY(program.exists(m_with.newId()));
    program.now = program.now.addDays(-10);
    run->giveUp(RotationRun::Successor::Deleted);
    WAIT_FOR_RUN(run);
    QCOMPARE(run->rotation().step, RotationStep::GivenUp);
    QVERIFY(program.exists(m_with.old) && !program.exists(m_with.newId()));
}

void RotationAbandonmentTest::giveUp_inDoubt_deletesWhatIsOurs()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationRun *run = program.started(m_with.old);
    QVERIFY(run);
    m_with.disk->keychain.writeTrouble = Error(ErrorKind::KeychainDenied, u"no"_s);
    run->goOn();
    WAIT_FOR_RUN(run);
    QVERIFY(program.exists(m_with.newId()));
    run->giveUp(RotationRun::Successor::Deleted);
    WAIT_FOR_RUN(run);
    QCOMPARE(run->rotation().step, RotationStep::GivenUp);
    QVERIFY(!program.exists(m_with.newId()));
    QVERIFY(program.exists(m_with.old));
}

void RotationAbandonmentTest::journal_hasTheEndOnce_whenTheDiskHasIt()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationRun *run = m_with.verified(program);
    QVERIFY(run);
    {
        const FullDisk full(m_with.disk->records());
        run->giveUp(RotationRun::Successor::Stays);
        WAIT_FOR_RUN(run);
        QCOMPARE(run->trouble().value().kind(), ErrorKind::Storage);
        QCOMPARE(recorded(program, "rotation-abandoned"_L1), 0);
    }
    run->giveUp(RotationRun::Successor::Stays);
    WAIT_FOR_RUN(run);
    QCOMPARE(recorded(program, "rotation-abandoned"_L1), 1);
}

QTEST_GUILESS_MAIN(RotationAbandonmentTest)
#include "rotationabandonment_test.moc"
