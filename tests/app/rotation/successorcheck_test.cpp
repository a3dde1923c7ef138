// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/app/rotation/rotationbench.h>

#include <app/keys/encodedcredentials.h>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

using Need = RotationRun::Need;

/// What the verification of a new key means for its rotation, against the practice tenant.
class SuccessorCheckTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_with.renew(); }

    void newKeyThatDoesNotWork_keepsTheOldOne();
    void anotherKeysCredentials_areNotTheNewKeys();

private:
    RotationFixture m_with;
};

void SuccessorCheckTest::newKeyThatDoesNotWork_keepsTheOldOne()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationRun *run = program.started(m_with.old);
    QVERIFY(run);
    m_with.fail(PracticeFault::Kind::Html, "token");
    run->goOn();
    WAIT_FOR_RUN(run);
    QVERIFY(run->trouble());
    QCOMPARE(run->need(), Need::GoOn);
    QCOMPARE(m_with.onDisk().step, RotationStep::Created);
    QVERIFY(run->verification() && !run->verification()->works());
    run->goOn();
    WAIT_FOR_RUN(run);
    QVERIFY(!run->trouble());
    QVERIFY(m_with.waited(run));
    m_with.fail(PracticeFault::Kind::Html, "token");
    run->goOn();
    WAIT_FOR_RUN(run);
    QVERIFY(run->trouble());
    QCOMPARE(m_with.onDisk().step, RotationStep::Waiting);
    QVERIFY(program.exists(m_with.old));
    QVERIFY(!program.recorded().contains(u"deleted "_s + m_with.old));
}

/// They may work, and say nothing about the key that is to take the old one's place.
void SuccessorCheckTest::anotherKeysCredentials_areNotTheNewKeys()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    const QString otherId = m_with.old + u"other"_s;
    const auto other = resultOf(program.workspace.apps().create({otherId, otherId, {}, {}}));
    QVERIFY(other);
    const auto encoded
        = encodeCredentials({m_with.endpoint.authority(), otherId, other->clientSecret, u"practice"_s});
    RotationRun *run = m_with.verified(program);
    QVERIFY(run && m_with.waited(run));
    program.rotations.close(run);
    QVERIFY(resultOf(program.workspace.keptSecrets().keep(m_with.newId(), encoded.value())));
    run = program.resumed(m_with.onDisk().id);
    QVERIFY(run);
    run->goOn();
    WAIT_FOR_RUN(run);
    QVERIFY(!run->verification());
    QCOMPARE(run->need(), Need::Credentials);
    QVERIFY(run->trouble());
    QVERIFY(program.exists(m_with.old));
}

QTEST_GUILESS_MAIN(SuccessorCheckTest)
#include "successorcheck_test.moc"
