// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/app/rotation/rotationbench.h>

#include <QSignalSpy>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

using Need = RotationRun::Need;

/// A rotation against the practice tenant: the way through, and where it waits for the person.
class RotationRunTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_with.renew(); }

    void wayThrough();
    void leftAtAnyStep_goesOnInAnotherProgram();
    void inMemory_anotherProgramHasToMakeItAnew();
    void fullDisk_keepsTheStep();
    void lostCredentials_areTakenFromThePerson();
    void personsWord_isHeardAtItsStepAlone();
    void deliveredWhileItWorks_isWrittenDownAfterwards();
    void waitingUntil_canBeChanged();

private:
    RotationFixture m_with;
};

void RotationRunTest::wayThrough()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    const QString next = m_with.old + u"-2"_s;
    RotationRun *run = program.started(m_with.old);
    QVERIFY(run);
    QCOMPARE(run->rotation().newClientId, next);
    QCOMPARE(run->need(), Need::GoOn);
    QVERIFY(!program.exists(next)); // nothing is sent before

    run->goOn();
    WAIT_FOR_RUN(run);
    QVERIFY2(!run->trouble(), run->trouble() ? qPrintable(run->trouble()->message()) : "");
    QCOMPARE(run->rotation().step, RotationStep::Verified);
    QCOMPARE(run->need(), Need::Delivery);
    const ApiKey successor = program.key(next);
    QCOMPARE(successor.name, u"Bot-2"_s);
    QCOMPARE(successor.contacts, QStringList{u"ada@example.com"_s});
    QCOMPARE(successor.redirectUris, QStringList{u"https://example.com/a"_s});
    QVERIFY(program.workspace.keptSecrets().isKept(next));
    const auto credentials = resultOf(run->credentials());
    QVERIFY(credentials);

    run->goOn(); // says nothing here: it is the person's turn
    QVERIFY(!run->isWorking());
    run->delivered(u"file"_s, u"/somewhere/key"_s);
    WAIT_FOR_RUN(run);
    QCOMPARE(run->need(), Need::Wait);
    run->waitUntil(program.now.addDays(7));
    WAIT_FOR_RUN(run);
    QCOMPARE(run->need(), Need::Patience);
    run->goOn(); // too early
    QVERIFY(!run->isWorking());
    program.now = program.now.addDays(7);
    QCOMPARE(run->need(), Need::Finish);
    QVERIFY(program.exists(m_with.old));

    QSignalSpy finished(run, &RotationRun::finished);
    run->goOn();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, rotationLimit);
    QCOMPARE(run->rotation().step, RotationStep::Done);
    QCOMPARE(run->need(), Need::Nothing);
    QVERIFY(!program.exists(m_with.old));
    QVERIFY(program.exists(next));
    QCOMPARE(program.store.rotations().size(), 0);
    QCOMPARE(m_with.disk->recordFiles(), QStringList());
    QVERIFY(!program.workspace.keptSecrets().isKept(next)); // delivered, and nobody asked to keep it
    KeyVerifier verifier(program.workspace);
    const auto verification = resultOf(verifier.verifyEncoded(*credentials));
    QVERIFY(verification && verification->works());
    QCOMPARE(program.recorded().mid(1),
        (QStringList{u"rotation-started %1 %2"_s.arg(m_with.old, next),
            u"created %1 default-policies"_s.arg(next), u"kept "_s + next,
            u"rotation-advanced %1 created"_s.arg(next), u"verified %1 works"_s.arg(next),
            u"rotation-advanced %1 verified"_s.arg(next), u"rotation-advanced %1 delivered file"_s.arg(next),
            u"rotation-advanced %1 waiting until %2"_s.arg(next, program.now.toString(u"yyyy-MM-dd")),
            u"verified %1 works"_s.arg(next), u"rotation-advanced %1 verified-again"_s.arg(next),
            u"deleted "_s + m_with.old, u"forgotten "_s + next,
            u"rotation-finished %1 %2"_s.arg(m_with.old, next)}));
}

void RotationRunTest::leftAtAnyStep_goesOnInAnotherProgram()
{
    const auto inAnother = [this](RotationStep step, const std::function<void(RotationRun *)> &act) {
        RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
        const auto known = program.rotations.of(m_with.old);
        RotationRun *run = known ? program.resumed(known->id) : program.started(m_with.old);
        if (!run)
            return false;
        act(run);
        return m_with.went(run) && !run->trouble() && run->rotation().step == step;
    };
    const auto goOn = [](RotationRun *run) {
        run->goOn();
    };
    QVERIFY(inAnother(RotationStep::Planned, [](RotationRun *) {}));
    QVERIFY(inAnother(RotationStep::Verified, goOn));
    QVERIFY(inAnother(RotationStep::Delivered, [](RotationRun *run) { run->delivered(u"file"_s, {}); }));
    QVERIFY(inAnother(RotationStep::Waiting, [](RotationRun *run) { run->waitingDone(); }));
    QVERIFY(inAnother(RotationStep::Done, goOn));
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    QVERIFY(!program.exists(m_with.old) && program.exists(m_with.newId()));
}

void RotationRunTest::inMemory_anotherProgramHasToMakeItAnew()
{
    m_with.disk->keychain.trouble = Error(ErrorKind::KeychainAbsent, u"no keychain"_s);
    QString fingerprint;
    {
        RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
        RotationRun *run = program.started(m_with.old);
        QVERIFY(run);
        run->goOn();
        WAIT_FOR_RUN(run);
        run->goOnInMemory();
        WAIT_FOR_RUN(run);
        QCOMPARE(run->need(), Need::Delivery);
        QVERIFY(resultOf(run->credentials()));
        QVERIFY(run->rotation().inMemory);
        fingerprint = run->rotation().newFingerprint;
        QVERIFY(m_with.waited(run));
    }
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationRun *run = program.resumed(m_with.onDisk().id);
    QVERIFY(run);
    QCOMPARE(run->need(), Need::Credentials);
    run->makeAnew();
    WAIT_FOR_RUN(run);
    QCOMPARE(run->need(), Need::Delivery); // what was delivered is void
    QVERIFY(run->rotation().newFingerprint != fingerprint);
    QCOMPARE(run->rotation().newClientId, m_with.newId());
    QVERIFY(run->rotation().deliveries.isEmpty());
    QVERIFY(m_with.waited(run));
    run->goOn();
    WAIT_FOR_RUN(run);
    QCOMPARE(run->rotation().step, RotationStep::Done);
}

void RotationRunTest::fullDisk_keepsTheStep()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationRun *run = m_with.verified(program);
    QVERIFY(run);
    {
        const FullDisk full(m_with.disk->records());
        run->delivered(u"file"_s, {});
        WAIT_FOR_RUN(run);
        QCOMPARE(run->trouble().value().kind(), ErrorKind::Storage);
        QCOMPARE(run->rotation().step, RotationStep::Verified);
        QVERIFY(run->rotation().deliveries.isEmpty());
    }
    QVERIFY(m_with.waited(run));
    {
        const FullDisk full(m_with.disk->records());
        run->goOn();
        WAIT_FOR_RUN(run);
        QCOMPARE(run->trouble().value().kind(), ErrorKind::Storage);
        QVERIFY(program.exists(m_with.old)); // what can't be written down is not done
    }
    run->goOn();
    WAIT_FOR_RUN(run);
    QCOMPARE(run->rotation().step, RotationStep::Done);
}

void RotationRunTest::lostCredentials_areTakenFromThePerson()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationRun *run = m_with.verified(program);
    QVERIFY(run);
    const Secret encoded = resultOf(run->credentials()).value();
    QVERIFY(m_with.waited(run));
    program.rotations.close(run);
    QVERIFY(resultOf(program.workspace.keptSecrets().forget(m_with.newId())));
    run = program.resumed(m_with.onDisk().id);
    QVERIFY(run);
    run->goOn();
    WAIT_FOR_RUN(run);
    QCOMPARE(run->need(), Need::Credentials);
    QCOMPARE(run->trouble().value().kind(), ErrorKind::KeychainEmpty);
    run->offerCredentials(Secret("bm8ga2V5"));
    WAIT_FOR_RUN(run);
    QCOMPARE(run->trouble().value().kind(), ErrorKind::InvalidArgument);
    QCOMPARE(run->need(), Need::Credentials);
    run->offerCredentials(encoded);
    WAIT_FOR_RUN(run);
    QVERIFY(!run->trouble());
    QVERIFY(program.workspace.keptSecrets().isKept(m_with.newId()));
    run->goOn();
    WAIT_FOR_RUN(run);
    QCOMPARE(run->rotation().step, RotationStep::Done);
}

/// Nothing skips a step.
void RotationRunTest::personsWord_isHeardAtItsStepAlone()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationRun *run = program.started(m_with.old);
    QVERIFY(run);
    run->delivered(u"file"_s, {});
    run->waitingDone();
    run->waitUntil(program.now);
    QVERIFY(!run->isWorking());
    QCOMPARE(run->rotation().step, RotationStep::Planned);
    QVERIFY(!resultOf(run->credentials()));
    run->goOn();
    WAIT_FOR_RUN(run);
    run->waitingDone();
    QVERIFY(!run->isWorking());
    QCOMPARE(run->rotation().step, RotationStep::Verified);
    run->delivered(u"file"_s, u"/a"_s);
    WAIT_FOR_RUN(run);
    run->delivered(u"gh"_s, u"acme/repository"_s);
    run->waitingDone(); // it works already
    WAIT_FOR_RUN(run);
    QCOMPARE(run->rotation().deliveries.size(), 2);
    QCOMPARE(run->rotation().deliveries.at(1).where, u"acme/repository"_s);
    QCOMPARE(run->need(), Need::Wait);
}

void RotationRunTest::deliveredWhileItWorks_isWrittenDownAfterwards()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationRun *run = m_with.verified(program);
    QVERIFY(run);
    run->setKeepsSecret(!run->rotation().keepsSecret);
    run->delivered(u"file"_s, u"/a"_s);
    run->delivered(u"gh"_s, u"acme/repository"_s);
    WAIT_FOR_RUN(run);
    QStringList places;
    for (const RotationDelivery &delivery : m_with.onDisk().deliveries)
        places.append(delivery.where);
    QCOMPARE(places, QStringList({u"/a"_s, u"acme/repository"_s}));
    run->waitingDone();
    WAIT_FOR_RUN(run);
    m_with.fail(PracticeFault::Kind::Html, "token");
    run->goOn();
    run->delivered(u"file"_s, u"/b"_s);
    WAIT_FOR_RUN(run);
    QCOMPARE(m_with.onDisk().deliveries.size(), 3);
    QCOMPARE(run->rotation().step, RotationStep::Waiting);
    QVERIFY(run->trouble()); // of the verification
}

void RotationRunTest::waitingUntil_canBeChanged()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationRun *run = m_with.verified(program);
    QVERIFY(run && m_with.waited(run));
    run->waitUntil(program.now.addSecs(60)); // not done after all
    WAIT_FOR_RUN(run);
    QCOMPARE(run->need(), Need::Patience);
    run->delivered(u"gh"_s, {}); // does not shorten it
    WAIT_FOR_RUN(run);
    QCOMPARE(run->need(), Need::Patience);
    program.now = program.now.addSecs(59);
    QCOMPARE(run->need(), Need::Patience);
    program.now = program.now.addSecs(1);
    QCOMPARE(run->need(), Need::Finish);
}

QTEST_GUILESS_MAIN(RotationRunTest)
#include "rotationrun_test.moc"
