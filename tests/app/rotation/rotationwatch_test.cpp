// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/app/rotation/rotationbench.h>

#include <app/rotation/rotationwatch.h>

#include <QSignalSpy>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

using Need = RotationRun::Need;

/// Keys of a rotation that are deleted by other means, against the practice tenant.
class RotationWatchTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_with.renew(); }

    void oldKeyDeletedElsewhere_isKnownAfterALoad_andFinishedByThePerson();
    void oldKeyThatIsThereAgain_isWaitedForAgain();
    void oldKeyDeletedHere_finishesWhatIsDelivered();
    void oldKeyDeletedHere_deletesNothingThatIsNotDelivered();
    void oldKeyDeletedHere_doesNotFinishWithoutTheServersWord();
    void newKeyDeleted_canBeMadeAnew();
    void bothDeleted_onlyGivingUpIsLeft();
    void deletedWhileTheServerCantSay_isLookedAtAgain();
    void rotationInAWindow_isLeftOpen();
    void anotherOrganizationsRotation_isLeftAlone();

private:
    /// Somebody else deletes it, and the list is loaded.
    [[nodiscard]] bool deleteElsewhere(RotationProgram &program, const QString &clientId)
    {
        RotationProgram other(m_with.tenant, m_with.endpoint, *m_with.disk);
        return resultOf(other.workspace.apps().remove(clientId)).has_value() && reload(program);
    }
    [[nodiscard]] static bool reload(RotationProgram &program)
    {
        QSignalSpy loaded(&program.workspace.keys(), &KeyList::loaded);
        program.workspace.keys().refresh();
        return loaded.wait(rotationLimit) && program.workspace.keys().isComplete();
    }
    [[nodiscard]] bool isFree() const
    {
        return RotationStore(m_with.disk->records()).hold(idOf()).has_value();
    }
    [[nodiscard]] QString idOf() const { return rotationId(m_with.endpoint.authority(), m_with.old); }
    /// Where only the end is left, and the person has closed it.
    [[nodiscard]] bool leftWaiting(RotationProgram &program) const
    {
        RotationRun *run = m_with.verified(program);
        if (!run)
            return false;
        run->delivered(u"file"_s, u"/somewhere"_s);
        if (!m_with.went(run))
            return false;
        run->waitUntil(program.now.addDays(7));
        const bool went = m_with.went(run);
        program.rotations.close(run);
        return went;
    }

    RotationFixture m_with;
    RotationWatch::InUse m_never = [](const QString &) {
        return false;
    };
};

/// The control plane would know neither of its keys.
void RotationWatchTest::anotherOrganizationsRotation_isLeftAlone()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationWatch watch(program.rotations, program.workspace, m_never);
    QVERIFY(leftWaiting(program));
    QCOMPARE(m_with.onDisk().organization, u"practice"_s);
    Rotation theirs = m_with.onDisk();
    theirs.organization = u"another"_s;
    QVERIFY(resultOf(program.store.save(theirs)));
    QVERIFY(program.rotations.all().isEmpty());
    QVERIFY(!program.rotations.of(m_with.old));
    QVERIFY(deleteElsewhere(program, m_with.old));
    const int asked = m_with.tenant.requestCount("AppsService/Get");
    QVERIFY(reload(program));
    QCOMPARE(m_with.tenant.requestCount("AppsService/Get"), asked);
    QVERIFY(!m_with.onDisk().oldIsGone);
    QCOMPARE(resultOf(program.rotations.resume(theirs.id)).error().kind(), ErrorKind::InvalidArgument);
}

void RotationWatchTest::oldKeyDeletedElsewhere_isKnownAfterALoad_andFinishedByThePerson()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationWatch watch(program.rotations, program.workspace, m_never);
    QSignalSpy finished(&watch, &RotationWatch::finished);
    QVERIFY(leftWaiting(program));
    QVERIFY(deleteElsewhere(program, m_with.old));
    QTRY_VERIFY_WITH_TIMEOUT(m_with.onDisk().oldIsGone && isFree(), rotationLimit);
    QCOMPARE(m_with.onDisk().step, RotationStep::Waiting);
    QVERIFY(!m_with.onDisk().newIsGone);
    QCOMPARE(finished.size(), 0); // nobody here has asked for the end
    RotationRun *run = program.resumed(idOf());
    QVERIFY(run);
    QCOMPARE(run->need(), Need::Finish); // though the date has not come
    run->goOn();
    WAIT_FOR_RUN(run);
    QCOMPARE(run->rotation().step, RotationStep::Done);
    QVERIFY(program.exists(m_with.newId()));
}

void RotationWatchTest::oldKeyThatIsThereAgain_isWaitedForAgain()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationWatch watch(program.rotations, program.workspace, m_never);
    QVERIFY(leftWaiting(program));
    QVERIFY(deleteElsewhere(program, m_with.old));
    QTRY_VERIFY_WITH_TIMEOUT(m_with.onDisk().oldIsGone && isFree(), rotationLimit);
    QVERIFY(m_with.create(program, {m_with.old, u"Bot"_s, {}, {}}));
    QVERIFY(reload(program));
    QTRY_VERIFY_WITH_TIMEOUT(!m_with.onDisk().oldIsGone, rotationLimit);
}

void RotationWatchTest::oldKeyDeletedHere_finishesWhatIsDelivered()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationWatch watch(program.rotations, program.workspace, m_never);
    QSignalSpy finished(&watch, &RotationWatch::finished);
    QVERIFY(leftWaiting(program));
    QVERIFY(resultOf(program.workspace.apps().remove(m_with.old)));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, rotationLimit);
    QCOMPARE(m_with.disk->recordFiles(), QStringList());
    QVERIFY(program.exists(m_with.newId()));
    QVERIFY(!program.workspace.keptSecrets().isKept(m_with.newId())); // as at the end of any rotation
    QCOMPARE(program.recorded().constLast(), u"rotation-finished %1 %2"_s.arg(m_with.old, m_with.newId()));
}

void RotationWatchTest::oldKeyDeletedHere_deletesNothingThatIsNotDelivered()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationWatch watch(program.rotations, program.workspace, m_never);
    RotationRun *run = m_with.verified(program);
    QVERIFY(run);
    program.rotations.close(run);
    QVERIFY(resultOf(program.workspace.apps().remove(m_with.old)));
    QTRY_VERIFY_WITH_TIMEOUT(m_with.onDisk().oldIsGone && isFree(), rotationLimit);
    QCOMPARE(m_with.onDisk().step, RotationStep::Verified);
    run = program.resumed(idOf());
    QVERIFY(run);
    QCOMPARE(run->need(), Need::Delivery);
    QVERIFY(resultOf(run->credentials()));
    run->delivered(u"file"_s, u"/somewhere"_s);
    WAIT_FOR_RUN(run);
    QCOMPARE(run->need(), Need::Finish); // there is nothing to wait for
    run->goOn();
    WAIT_FOR_RUN(run);
    QCOMPARE(run->rotation().step, RotationStep::Done);
}

void RotationWatchTest::oldKeyDeletedHere_doesNotFinishWithoutTheServersWord()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationWatch watch(program.rotations, program.workspace, m_never);
    QVERIFY(leftWaiting(program));
    m_with.fail(PracticeFault::Kind::Html, "token");
    QVERIFY(resultOf(program.workspace.apps().remove(m_with.old)));
    QTRY_VERIFY_WITH_TIMEOUT(m_with.onDisk().trouble && isFree(), rotationLimit);
    QVERIFY(m_with.onDisk().oldIsGone);
    QCOMPARE(m_with.onDisk().step, RotationStep::Waiting);
    QVERIFY(program.workspace.keptSecrets().isKept(m_with.newId()));
}

void RotationWatchTest::newKeyDeleted_canBeMadeAnew()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationWatch watch(program.rotations, program.workspace, m_never);
    QVERIFY(leftWaiting(program));
    QVERIFY(resultOf(program.workspace.apps().remove(m_with.newId())));
    QTRY_VERIFY_WITH_TIMEOUT(m_with.onDisk().newIsGone && isFree(), rotationLimit);
    QVERIFY(program.exists(m_with.old));
    RotationRun *run = program.resumed(idOf());
    QVERIFY(run);
    QCOMPARE(run->need(), Need::Successor);
    run->goOn(); // can't finish with a key that is not there
    QVERIFY(!run->isWorking());
    run->makeAnew();
    WAIT_FOR_RUN(run);
    QCOMPARE(run->need(), Need::Delivery);
    QVERIFY(!run->rotation().newIsGone);
    QVERIFY(program.exists(m_with.newId()));
}

void RotationWatchTest::bothDeleted_onlyGivingUpIsLeft()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationWatch watch(program.rotations, program.workspace, m_never);
    QVERIFY(leftWaiting(program));
    QVERIFY(resultOf(program.workspace.apps().remove(m_with.newId())));
    QVERIFY(resultOf(program.workspace.apps().remove(m_with.old))); // while the first is looked at
    QTRY_VERIFY_WITH_TIMEOUT(
        m_with.onDisk().newIsGone && m_with.onDisk().oldIsGone && isFree(), rotationLimit);
    RotationRun *run = program.resumed(idOf());
    QVERIFY(run);
    QCOMPARE(run->need(), Need::GiveUp);
    run->giveUp(RotationRun::Successor::Stays);
    WAIT_FOR_RUN(run);
    QCOMPARE(run->rotation().step, RotationStep::GivenUp);
    QCOMPARE(m_with.disk->recordFiles(), QStringList()); // nothing remains to be told of
}

void RotationWatchTest::deletedWhileTheServerCantSay_isLookedAtAgain()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationWatch watch(program.rotations, program.workspace, m_never);
    QVERIFY(leftWaiting(program));
    PracticeFault slowTrouble;
    slowTrouble.kind = PracticeFault::Kind::ConnectError;
    slowTrouble.path = "/Get";
    slowTrouble.latency = std::chrono::milliseconds(500);
    m_with.tenant.inject(slowTrouble);
    QVERIFY(resultOf(program.workspace.apps().remove(m_with.newId())));
    QVERIFY(resultOf(program.workspace.apps().remove(m_with.old))); // while the first is asked for
    QTRY_VERIFY_WITH_TIMEOUT(
        m_with.onDisk().newIsGone && m_with.onDisk().oldIsGone && isFree(), rotationLimit);
}

void RotationWatchTest::rotationInAWindow_isLeftOpen()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationWatch watch(program.rotations, program.workspace, [](const QString &) { return true; });
    QVERIFY(leftWaiting(program));
    RotationRun *run = program.resumed(idOf());
    QVERIFY(run);
    QVERIFY(resultOf(program.workspace.apps().remove(m_with.old)));
    QTRY_VERIFY_WITH_TIMEOUT(run->rotation().oldIsGone && !run->isWorking(), rotationLimit);
    QCOMPARE(run->need(), Need::Finish);
    QCOMPARE(program.rotations.run(idOf()), run);
    QVERIFY(!isFree());
}

QTEST_GUILESS_MAIN(RotationWatchTest)
#include "rotationwatch_test.moc"
