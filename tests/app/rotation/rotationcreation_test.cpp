// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/app/rotation/rotationbench.h>

#include <app/keys/encodedcredentials.h>

#include <QSignalSpy>

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

    void nameThatIsTaken_isPassedOver();
    void keyThatIsTaken_andKeptHere_isNotTakenForTheSuccessor();
    void keychainThatIsNotThere_isSaidBeforeAnythingIsSent();
    void keychainThatRefuses_doesNotCostTheSecret();
    void fullDisk_stopsBeforeTheCall();
    void createThatIsLost_isMadeAnew();
    void createInDoubt_isSettledLater();
    void createThatWasRefused_leavesOthersKeysAlone();
    void keyLikeTheSuccessor_isNotDeleted_data();
    void keyLikeTheSuccessor_isNotDeleted();
    void successorOfAnotherRotation_isLeftAlone_data();
    void successorOfAnotherRotation_isLeftAlone();
    void twoOfOneName_neverAskForItBoth();
    void oldKeyThatIsGone_beforeThereIsANewOne();
    void cancel_beforeTheCall_createsNothing();
    void cancel_afterTheCall_keepsTheSecret();

private:
    /// Writes a rotation of another key, whose successor is to have the same names, as another program would.
    [[nodiscard]] Rotation writeTwin(
        RotationProgram &program, RotationStep step = RotationStep::Planned) const;

    RotationFixture m_with;
};

void RotationCreationTest::nameThatIsTaken_isPassedOver()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    QVERIFY(m_with.create(program, {m_with.newId(), u"Somebody's"_s, {}, {}}));
    const ApiKey somebodys = program.key(m_with.newId());
    RotationRun *run = m_with.verified(program);
    QVERIFY(run);
    QCOMPARE(run->rotation().newClientId, m_with.newId(3));
    QVERIFY(program.exists(m_with.newId(3)));
    QCOMPARE(program.key(m_with.newId()), somebodys);
}

void RotationCreationTest::keyThatIsTaken_andKeptHere_isNotTakenForTheSuccessor()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    const NewKey mine{m_with.newId(), u"Mine"_s, {}, {}};
    const auto created = resultOf(program.workspace.apps().create(mine));
    QVERIFY(created);
    const auto encoded = encodeCredentials(
        {m_with.endpoint.authority(), mine.clientId, created->clientSecret, u"practice"_s});
    QVERIFY(resultOf(program.workspace.keptSecrets().keep(mine.clientId, encoded.value())));
    RotationPlan plan{program.key(m_with.old)};
    plan.successor = mine; // the list may not have it yet
    RotationRun *run = resultOf(program.rotations.start(plan)).value_or(nullptr);
    QVERIFY(run);
    run->goOn();
    WAIT_FOR_RUN(run);
    QCOMPARE(run->need(), Need::Delivery);
    QCOMPARE(run->rotation().newClientId, m_with.newId(3));
    QVERIFY(resultOf(program.workspace.keptSecrets().retrieve(mine.clientId)).value() == encoded.value());
}

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

void RotationCreationTest::keyLikeTheSuccessor_isNotDeleted_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("contact");
    QTest::addColumn<QString>("uri");
    QTest::addColumn<int>("hoursBefore"); // that the Create was sent before the key was made
    QTest::addColumn<bool>("isOurs");
    const QString name = u"Bot-2"_s;
    const QString contact = u"ada@example.com"_s;
    const QString uri = u"https://example.com/a"_s;
    QTest::newRow("ours") << name << contact << uri << 0 << true;
    QTest::newRow("another name") << u"Bot"_s << contact << uri << 0 << false;
    QTest::newRow("another owner") << name << u"bob@example.com"_s << uri << 0 << false;
    QTest::newRow("another URI") << name << contact << u"https://example.com/b"_s << 0 << false;
    QTest::newRow("made much later") << name << contact << uri << 2 << false;
    QTest::newRow("made much earlier") << name << contact << uri << -2 << false;
}

void RotationCreationTest::keyLikeTheSuccessor_isNotDeleted()
{
    QFETCH(QString, name);
    QFETCH(QString, contact);
    QFETCH(QString, uri);
    QFETCH(int, hoursBefore);
    QFETCH(bool, isOurs);
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    QVERIFY(program.started(m_with.old));
    program.rotations.close(program.rotations.run(m_with.onDisk().id));
    Rotation rotation = m_with.onDisk(); // as one that was killed after its Create
    rotation.createSentAt = program.now.addSecs(-3600 * hoursBefore);
    QVERIFY(RotationFolder(m_with.disk->records()).write(rotation));
    QVERIFY(m_with.create(program, {m_with.newId(), name, {contact}, {uri}}));
    RotationRun *run = program.resumed(rotation.id);
    QVERIFY(run);
    run->goOn();
    WAIT_FOR_RUN(run);
    QCOMPARE(run->need(), Need::Delivery);
    QCOMPARE(run->rotation().newClientId, isOurs ? m_with.newId() : m_with.newId(3));
    QCOMPARE(program.recorded().contains(u"deleted "_s + m_with.newId()), isOurs);
    QVERIFY(program.exists(m_with.newId()));
}

Rotation RotationCreationTest::writeTwin(RotationProgram &program, RotationStep step) const
{
    const QString oldId = m_with.old + u'y';
    if (!RotationFixture::create(program, {oldId, u"Other"_s, {}, {}}))
        return {};
    Rotation twin = m_with.onDisk();
    twin.oldClientId = oldId;
    twin.oldName = u"Other"_s;
    twin.id = rotationId(twin.authority, oldId);
    twin.step = step;
    twin.followsOld = false;
    return RotationFolder(m_with.disk->records()).write(twin) ? twin : Rotation();
}

void RotationCreationTest::successorOfAnotherRotation_isLeftAlone_data()
{
    QTest::addColumn<bool>("isKept");
    QTest::addColumn<bool>("isGivenUp");
    QTest::newRow("its secret is here") << true << false;
    QTest::newRow("its secret is lost") << false << false;
    QTest::newRow("given up, its secret is here") << true << true;
    QTest::newRow("given up, its secret is lost") << false << true;
}

/// Whatever the record says: each of two rotations has asked for this key.
void RotationCreationTest::successorOfAnotherRotation_isLeftAlone()
{
    QFETCH(bool, isKept);
    QFETCH(bool, isGivenUp);
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    QVERIFY(m_with.verified(program));
    const ApiKey successor = program.key(m_with.newId());
    if (!isKept)
        QVERIFY(resultOf(program.workspace.keptSecrets().forget(successor.clientId)));
    const Rotation twin
        = writeTwin(program, isGivenUp && isKept ? RotationStep::Created : RotationStep::Planned);
    QVERIFY(twin.createSentAt.isValid());
    RotationRun *run = program.resumed(twin.id);
    QVERIFY(run);
    if (isGivenUp)
        run->giveUp(RotationRun::Successor::Deleted);
    else
        run->goOn();
    WAIT_FOR_RUN(run);
    QCOMPARE(run->rotation().step, isGivenUp ? RotationStep::GivenUp : RotationStep::Verified);
    QCOMPARE(run->rotation().newClientId, isGivenUp ? m_with.newId() : m_with.newId(3));
    QCOMPARE(program.key(successor.clientId), successor);
    QVERIFY(!program.recorded().contains(u"deleted "_s + successor.clientId));
    QCOMPARE(program.workspace.keptSecrets().isKept(successor.clientId), isKept);
    QVERIFY(program.store.find(m_with.onDisk().id));
}

/// Both would take it for theirs when they are taken up again.
void RotationCreationTest::twoOfOneName_neverAskForItBoth()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationRun *one = program.started(m_with.old);
    QVERIFY(one);
    RotationRun *other = program.resumed(writeTwin(program).id);
    QVERIFY(other);
    QCOMPARE(other->rotation().newClientId, one->rotation().newClientId);
    bool haveBoth = false;
    connect(&program.store, &RotationStore::changed, this, [&program, &haveBoth] {
        QStringList asked;
        for (const Rotation &rotation : program.store.rotations()) {
            if (rotation.createSentAt.isValid())
                asked.append(rotation.newClientId);
        }
        haveBoth |= asked.removeDuplicates() > 0;
    });
    one->goOn();
    other->goOn();
    WAIT_FOR_RUN(one);
    WAIT_FOR_RUN(other);
    QVERIFY(!haveBoth);
    QCOMPARE(one->need(), Need::Delivery);
    QCOMPARE(other->need(), Need::Delivery);
    QVERIFY(one->rotation().newClientId != other->rotation().newClientId);
    QVERIFY(program.exists(one->rotation().newClientId) && program.exists(other->rotation().newClientId));
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
