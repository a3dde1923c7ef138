// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/app/rotation/rotationbench.h>

#include <app/keys/encodedcredentials.h>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

using Need = RotationRun::Need;

/// Where the new key finds its client ID, and what is done with a key that stands there or that a killed
/// program may have left, against the practice tenant.
class SuccessorPlaceTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_with.renew(); }

    void nameThatIsTaken_isPassedOver();
    void keyThatIsTaken_andKeptHere_isNotTakenForTheSuccessor();
    void keyLikeTheSuccessor_isNotDeleted_data();
    void keyLikeTheSuccessor_isNotDeleted();
    void successorOfAnotherRotation_isLeftAlone_data();
    void successorOfAnotherRotation_isLeftAlone();
    void twoOfOneName_neverAskForItBoth();
    void keyOfTheSameNameAndTime_isToldOf_andStays();
    void keyThatCanNotBeTheRotations_isNotToldOf_data();
    void keyThatCanNotBeTheRotations_isNotToldOf();

private:
    /// As a program leaves it that is killed after it has sent Create: the server gave the key another client
    /// ID.
    [[nodiscard]] RotationRun *resumedAfterKill(
        RotationProgram &program, const QString &stray, const QString &name, qint64 sentBefore)
    {
        RotationRun *run = program.started(m_with.old);
        if (!run)
            return nullptr;
        Rotation rotation = run->rotation();
        program.rotations.close(run);
        rotation.createSentAt = program.now.addSecs(-sentBefore);
        if (!RotationFolder(m_with.disk->records()).write(rotation)
            || !m_with.create(program,
                {stray, name.isEmpty() ? rotation.newName : name, rotation.contacts, rotation.redirectUris}))
            return nullptr;
        program.workspace.keys().put(program.key(stray));
        return program.resumed(rotation.id);
    }

    /// Writes a rotation of another key, whose successor is to have the same names, as another program would.
    [[nodiscard]] Rotation writeTwin(
        RotationProgram &program, RotationStep step = RotationStep::Planned) const;

    RotationFixture m_with;
};

Rotation SuccessorPlaceTest::writeTwin(RotationProgram &program, RotationStep step) const
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

void SuccessorPlaceTest::nameThatIsTaken_isPassedOver()
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

void SuccessorPlaceTest::keyThatIsTaken_andKeptHere_isNotTakenForTheSuccessor()
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

void SuccessorPlaceTest::keyLikeTheSuccessor_isNotDeleted_data()
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

void SuccessorPlaceTest::keyLikeTheSuccessor_isNotDeleted()
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

void SuccessorPlaceTest::successorOfAnotherRotation_isLeftAlone_data()
{
    QTest::addColumn<bool>("isKept");
    QTest::addColumn<bool>("isGivenUp");
    QTest::newRow("its secret is here") << true << false;
    QTest::newRow("its secret is lost") << false << false;
    QTest::newRow("given up, its secret is here") << true << true;
    QTest::newRow("given up, its secret is lost") << false << true;
}

/// Whatever the record says: each of two rotations has asked for this key.
void SuccessorPlaceTest::successorOfAnotherRotation_isLeftAlone()
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
void SuccessorPlaceTest::twoOfOneName_neverAskForItBoth()
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

void SuccessorPlaceTest::keyOfTheSameNameAndTime_isToldOf_andStays()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    const QString stray = m_with.old + u"given"_s;
    RotationRun *run = resumedAfterKill(program, stray, {}, 5);
    QVERIFY(run);
    run->goOn();
    WAIT_FOR_RUN(run);
    QCOMPARE(run->need(), Need::Delivery);
    QCOMPARE(m_with.onDisk().mayBelong, QStringList(stray));
    QVERIFY(program.exists(stray)); // it may be somebody else's
    QVERIFY(program.exists(m_with.newId()));
}

void SuccessorPlaceTest::keyThatCanNotBeTheRotations_isNotToldOf_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("sentBefore");
    QTest::newRow("another name") << u"Other"_s << qint64(5);
    QTest::newRow("another time") << QString() << qint64(7200);
}

void SuccessorPlaceTest::keyThatCanNotBeTheRotations_isNotToldOf()
{
    QFETCH(QString, name);
    QFETCH(qint64, sentBefore);
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationRun *run = resumedAfterKill(program, m_with.old + u"given"_s, name, sentBefore);
    QVERIFY(run);
    run->goOn();
    WAIT_FOR_RUN(run);
    QCOMPARE(run->need(), Need::Delivery);
    QCOMPARE(m_with.onDisk().mayBelong, QStringList());
}

QTEST_GUILESS_MAIN(SuccessorPlaceTest)
#include "successorplace_test.moc"
