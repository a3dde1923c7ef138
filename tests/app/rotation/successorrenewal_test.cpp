// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/app/rotation/rotationbench.h>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

using Need = RotationRun::Need;

/// A new key that is replaced by another, against the practice tenant.
class SuccessorRenewalTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_with.renew(); }

    void newKeyThatWasDeleted_isMadeAnew();
    void newKeyThatWasEdited_goes_whateverTheClockSays();
    void killedAfterTheDeletion_goesOn();
    void oldKeyThatIsGone_isNotMadeAnew();
    void oldKeyThatHasExpired_isNotMadeAnew();

private:
    RotationFixture m_with;
};

void SuccessorRenewalTest::newKeyThatWasDeleted_isMadeAnew()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationRun *run = m_with.verified(program);
    QVERIFY(run && m_with.waited(run));
    QVERIFY(resultOf(program.workspace.apps().remove(m_with.newId())));
    run->goOn();
    WAIT_FOR_RUN(run);
    QCOMPARE(run->verification().value().verdict, KeyVerdict::Revoked);
    QVERIFY(run->trouble().value().message().contains(u"make the new key anew"));
    QVERIFY(program.exists(m_with.old));
    run->makeAnew();
    WAIT_FOR_RUN(run);
    QCOMPARE(run->need(), Need::Delivery);
    QVERIFY(m_with.waited(run));
    run->goOn();
    WAIT_FOR_RUN(run);
    QCOMPARE(run->rotation().step, RotationStep::Done);
    QVERIFY(!program.exists(m_with.old) && program.exists(m_with.newId()));
}

/// By its name, its contacts and its time nobody could tell whose it is.
void SuccessorRenewalTest::newKeyThatWasEdited_goes_whateverTheClockSays()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    program.now = program.now.addSecs(-3 * 60 * 60);
    RotationRun *run = m_with.verified(program);
    QVERIFY(run && m_with.waited(run));
    const QString fingerprint = run->rotation().newFingerprint;
    QVERIFY(resultOf(program.workspace.apps().update(
        program.key(m_with.newId()), {u"Bot of May"_s, {u"bob@example.com"_s}, {}})));
    run->makeAnew();
    WAIT_FOR_RUN(run);
    QCOMPARE(run->need(), Need::Delivery);
    QVERIFY(run->rotation().newFingerprint != fingerprint);
    QCOMPARE(run->rotation().newClientId, m_with.newId());
    QCOMPARE(program.key(m_with.newId()).name, u"Bot-2"_s); // another key than that
    QVERIFY(!program.exists(m_with.newId(3)));
}

void SuccessorRenewalTest::killedAfterTheDeletion_goesOn()
{
    {
        RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
        RotationRun *run = m_with.verified(program);
        QVERIFY(run && m_with.waited(run));
        connect(&program.workspace.apps(), &AppsClient::removed, run,
            [this] { m_with.disk->keychain.trouble = Error(ErrorKind::KeychainLocked, u"locked"_s); });
        run->makeAnew();
        WAIT_FOR_RUN(run);
        QCOMPARE(m_with.onDisk().step, RotationStep::Waiting); // as if it had been killed there
        QVERIFY(!program.exists(m_with.newId()) && program.exists(m_with.old));
    }
    m_with.disk->keychain.trouble.reset();
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationRun *run = program.resumed(m_with.onDisk().id);
    QVERIFY(run);
    run->makeAnew();
    WAIT_FOR_RUN(run);
    QCOMPARE(run->need(), Need::Delivery);
    QVERIFY(program.exists(m_with.old) && program.exists(m_with.newId()));
}

/// The new key, delivered and in use, is the only one: it keeps its secret.
void SuccessorRenewalTest::oldKeyThatIsGone_isNotMadeAnew()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationRun *run = m_with.verified(program);
    QVERIFY(run && m_with.waited(run));
    const QString fingerprint = run->rotation().newFingerprint;
    QVERIFY(resultOf(program.workspace.apps().remove(m_with.old)));
    run->makeAnew();
    WAIT_FOR_RUN(run);
    QCOMPARE(run->trouble().value().kind(), ErrorKind::Conflict);
    QCOMPARE(run->rotation().newFingerprint, fingerprint);
    QCOMPARE(run->rotation().deliveries.size(), 1);
    QVERIFY(resultOf(program.workspace.keptSecrets().retrieve(m_with.newId())));
    run->goOn(); // as the trouble says
    WAIT_FOR_RUN(run);
    QCOMPARE(run->rotation().step, RotationStep::Done);
    QVERIFY(program.exists(m_with.newId()));
}

/// The new key is the only one that works: it stays, with its secret.
void SuccessorRenewalTest::oldKeyThatHasExpired_isNotMadeAnew()
{
    m_with.old = u"vault-sync"_s; // expired two days ago
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationRun *run = m_with.verified(program);
    QVERIFY(run && m_with.waited(run));
    run->makeAnew();
    WAIT_FOR_RUN(run);
    QCOMPARE(run->trouble().value().kind(), ErrorKind::Conflict);
    QVERIFY(run->trouble().value().message().startsWith(u"The old key has expired"));
    QVERIFY(program.exists(m_with.newId()));
    QVERIFY(resultOf(program.workspace.keptSecrets().retrieve(m_with.newId())));
    QCOMPARE(run->need(), Need::Finish);
    QVERIFY(resultOf(program.workspace.apps().remove(m_with.newId()))); // with that, nothing is taken away
    run->noteKeys(false, true);
    WAIT_FOR_RUN(run);
    run->makeAnew();
    WAIT_FOR_RUN(run);
    QCOMPARE(run->need(), Need::Delivery);
}

QTEST_GUILESS_MAIN(SuccessorRenewalTest)
#include "successorrenewal_test.moc"
