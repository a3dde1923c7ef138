// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/app/rotation/rotationbench.h>

#include <QSignalSpy>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

using Need = RotationRun::Need;

/// A rotation against the practice tenant: the way through, and every way in which it may stop.
class RotationRunTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void wayThrough();

private:
    PracticeTenant m_tenant;
    Endpoint m_endpoint = m_tenant.start().value();
    std::unique_ptr<RotationDisk> m_disk;
    QString m_old; ///< a key that is there
    int m_tests = 0;
};

void RotationRunTest::init()
{
    m_disk = std::make_unique<RotationDisk>();
    m_tenant.clearFaults();
    RotationProgram program(m_tenant, m_endpoint, *m_disk);
    QVERIFY(program.signedIn && program.loaded);
    m_old = u"bot%1x"_s.arg(++m_tests);
    QVERIFY(resultOf(program.workspace.apps().create(
        {m_old, u"Bot"_s, {u"ada@example.com"_s}, {u"https://example.com/a"_s}})));
}

void RotationRunTest::wayThrough()
{
    RotationProgram program(m_tenant, m_endpoint, *m_disk);
    const QString next = m_old + u"-2"_s;
    RotationRun *run = program.started(m_old);
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
    QVERIFY(program.exists(m_old));

    QSignalSpy finished(run, &RotationRun::finished);
    run->goOn();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, rotationLimit);
    QCOMPARE(run->rotation().step, RotationStep::Done);
    QCOMPARE(run->need(), Need::Nothing);
    QVERIFY(!program.exists(m_old));
    QVERIFY(program.exists(next));
    QCOMPARE(program.store.rotations().size(), 0);
    QCOMPARE(m_disk->recordFiles(), QStringList());
    QVERIFY(!program.workspace.keptSecrets().isKept(next)); // delivered, and nobody asked to keep it
    KeyVerifier verifier(program.workspace);
    const auto verification = resultOf(verifier.verifyEncoded(*credentials));
    QVERIFY(verification && verification->works());
    QCOMPARE(program.recorded().mid(1),
        (QStringList{u"rotation-started %1 %2"_s.arg(m_old, next), u"created "_s + next, u"kept "_s + next,
            u"rotation-advanced %1 created"_s.arg(next), u"verified %1 works"_s.arg(next),
            u"rotation-advanced %1 verified"_s.arg(next), u"rotation-advanced %1 delivered file"_s.arg(next),
            u"rotation-advanced %1 waiting until %2"_s.arg(next, program.now.toString(u"yyyy-MM-dd")),
            u"verified %1 works"_s.arg(next), u"rotation-advanced %1 verified-again"_s.arg(next),
            u"deleted "_s + m_old, u"forgotten "_s + next, u"rotation-finished %1 %2"_s.arg(m_old, next)}));
}

QTEST_GUILESS_MAIN(RotationRunTest)
#include "rotationrun_test.moc"
