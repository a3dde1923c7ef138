// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/app/rotation/rotationbench.h>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

using Need = RotationRun::Need;

/// From the plan to a new key whose secret is safe.
class RotationCreationTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_with.renew(); }

    void keychainThatIsNotThere_isSaidBeforeAnythingIsSent();
    void keychainThatRefuses_doesNotCostTheSecret();
    void fullDisk_stopsBeforeTheCall();
    void createThatIsLost_isMadeAnew();
    void createInDoubt_isSettledLater();
    void createThatWasRefused_leavesOthersKeysAlone();
    void oldKeyThatIsGone_beforeThereIsANewOne();
    void cancel_beforeTheCall_createsNothing();
    void cancel_afterTheCall_keepsTheSecret();

private:
    RotationFixture m_with;
};

void RotationCreationTest::keychainThatIsNotThere_isSaidBeforeAnythingIsSent()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationRun *run = program.started(m_with.old);
    QVERIFY(run);
    QVERIFY(!run->mayGoOnInMemory());
    m_with.disk->keychain.trouble = Error(ErrorKind::KeychainAbsent, u"no keychain"_s);
    run->goOn();
    WAIT_FOR_RUN(run);
    QCOMPARE(run->trouble().value().kind(), ErrorKind::KeychainAbsent);
    QVERIFY(run->mayGoOnInMemory());
    QVERIFY(!program.exists(m_with.newId()));
    m_with.disk->keychain.trouble.reset();
    run->goOn();
    WAIT_FOR_RUN(run);
    QCOMPARE(run->need(), Need::Delivery);
    QVERIFY(!run->rotation().inMemory);
}

void RotationCreationTest::keychainThatRefuses_doesNotCostTheSecret()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationRun *run = program.started(m_with.old);
    QVERIFY(run);
    m_with.disk->keychain.writeTrouble = Error(ErrorKind::KeychainDenied, u"no"_s);
    run->goOn();
    WAIT_FOR_RUN(run);
    QCOMPARE(run->trouble().value().kind(), ErrorKind::KeychainDenied);
    QCOMPARE(m_with.onDisk().step, RotationStep::Planned);
    QVERIFY(run->mayGoOnInMemory());
    const int created = m_with.tenant.requestCount("AppsService/Create");
    m_with.disk->keychain.writeTrouble.reset();
    run->goOn();
    WAIT_FOR_RUN(run);
    QCOMPARE(run->need(), Need::Delivery);
    QCOMPARE(m_with.tenant.requestCount("AppsService/Create"), created);
    QVERIFY(program.workspace.keptSecrets().isKept(m_with.newId()));
}

void RotationCreationTest::fullDisk_stopsBeforeTheCall()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationRun *run = program.started(m_with.old);
    QVERIFY(run);
    const FullDisk full(m_with.disk->records());
    run->goOn();
    WAIT_FOR_RUN(run);
    QCOMPARE(run->trouble().value().kind(), ErrorKind::Storage);
    QVERIFY(!program.exists(m_with.newId()));
    QVERIFY(!run->rotation().createSentAt.isValid());
}

/// The server has made it, and the answer with the secret came nowhere.
void RotationCreationTest::createThatIsLost_isMadeAnew()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    const int keys = m_with.tenant.keyCount();
    m_with.fail(PracticeFault::Kind::DropAfter, "AppsService/Create");
    RotationRun *run = m_with.verified(program);
    QVERIFY(run);
    QCOMPARE(run->rotation().newClientId, m_with.newId());
    QCOMPARE(m_with.tenant.keyCount(), keys + 1);
    QVERIFY(program.recorded().contains(u"deleted "_s + m_with.newId()));
}

void RotationCreationTest::createInDoubt_isSettledLater()
{
    {
        RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
        RotationRun *run = program.started(m_with.old);
        QVERIFY(run);
        m_with.fail(PracticeFault::Kind::DropAfter, "AppsService/Create");
        m_with.fail(PracticeFault::Kind::None, "AppsService/Get"); // of the old one
        m_with.fail(PracticeFault::Kind::None, "AppsService/Get"); // is the name free?
        m_with.fail(PracticeFault::Kind::ConnectError, "AppsService/Get"); // is it there now?
        run->goOn();
        WAIT_FOR_RUN(run);
        QCOMPARE(run->trouble().value().kind(), ErrorKind::Uncertain);
        QVERIFY(m_with.onDisk().createSentAt.isValid());
    }
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    const int keys = m_with.tenant.keyCount();
    RotationRun *run = program.resumed(m_with.onDisk().id);
    QVERIFY(run && run->trouble()); // says why it stopped
    run->goOn();
    WAIT_FOR_RUN(run);
    QCOMPARE(run->need(), Need::Delivery);
    QCOMPARE(run->rotation().newClientId, m_with.newId());
    QCOMPARE(m_with.tenant.keyCount(), keys); // one made, one deleted
}

/// Twice the same trouble, and in between somebody makes a key that looks like ours.
void RotationCreationTest::createThatWasRefused_leavesOthersKeysAlone()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationRun *run = program.started(m_with.old);
    QVERIFY(run);
    for (int attempt = 1; attempt <= 2; ++attempt) {
        m_with.fail(PracticeFault::Kind::ConnectError, "AppsService/Create", "permission_denied", 403);
        run->goOn();
        WAIT_FOR_RUN(run);
        QCOMPARE(run->trouble().value().kind(), ErrorKind::PermissionDenied);
        QTRY_VERIFY(m_with.onDisk().trouble);
        QTRY_VERIFY(!m_with.onDisk().createSentAt.isValid());
    }
    QVERIFY(m_with.create(
        program, {m_with.newId(), u"Bot-2"_s, {u"ada@example.com"_s}, {u"https://example.com/a"_s}}));
    run->goOn();
    WAIT_FOR_RUN(run);
    QCOMPARE(run->need(), Need::Delivery);
    QCOMPARE(run->rotation().newClientId, m_with.newId(3));
    QVERIFY(program.exists(m_with.newId()));
    QVERIFY(!program.recorded().contains(u"deleted "_s + m_with.newId()));
}

void RotationCreationTest::oldKeyThatIsGone_beforeThereIsANewOne()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationRun *run = program.started(m_with.old);
    QVERIFY(run);
    QVERIFY(resultOf(program.workspace.apps().remove(m_with.old)));
    run->goOn();
    WAIT_FOR_RUN(run);
    QCOMPARE(run->trouble().value().kind(), ErrorKind::NotFound);
    QVERIFY(!program.exists(m_with.newId()));
}

void RotationCreationTest::cancel_beforeTheCall_createsNothing()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationRun *run = program.started(m_with.old);
    QVERIFY(run);
    run->goOn();
    run->cancel();
    WAIT_FOR_RUN(run);
    QVERIFY(!run->trouble());
    QCOMPARE(run->need(), Need::GoOn);
    QVERIFY(!program.exists(m_with.newId()));
}

void RotationCreationTest::cancel_afterTheCall_keepsTheSecret()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationRun *run = program.started(m_with.old);
    QVERIFY(run);
    connect(&program.workspace.apps(), &AppsClient::created, run, &RotationRun::cancel);
    run->goOn();
    WAIT_FOR_RUN(run);
    QVERIFY(!run->trouble());
    QCOMPARE(m_with.onDisk().step, RotationStep::Created);
    QVERIFY(program.workspace.keptSecrets().isKept(m_with.newId()));
    run->goOn();
    WAIT_FOR_RUN(run);
    QCOMPARE(run->need(), Need::Delivery);
}

QTEST_GUILESS_MAIN(RotationCreationTest)
#include "rotationcreation_test.moc"
