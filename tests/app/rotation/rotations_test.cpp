// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/app/rotation/rotationbench.h>

#include <app/core/whenfinished.h>
#include <app/rotation/rotationrecord.h>

#include <QPointer>
#include <QSignalSpy>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

class RotationsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_with.renew(); }

    void start_writesItDown_andSendsNothing();
    void start_takesWhatThePersonChose();
    void start_refusesWhatMakesNoSense_data();
    void start_refusesWhatMakesNoSense();
    void keyThatIsBeingRotated_isNotRotatedTwice();
    void startedInTheSameTurn_takeDifferentNames();
    void anotherProgram_isKeptOut_untilItIsLeft();
    void brokenRecord_isNotOverwritten();
    void resume_isForThisConnectionAlone();
    void resumedTwiceAtOnce_isTheSame();
    void resumedTwiceAtOnce_andClosedByTheFirst_isOpenForTheSecond();
    void startedTwiceAtOnce_isStartedOnce();
    void manyRecords_areReadOnce_howeverManyAreStarted();
    void closed_canBeResumedAtOnce();
    void closedWhileItWorks_comesToItsStep();
    void closedWhileItWorks_mayBeTakenUpAgain();

private:
    RotationFixture m_with;
};

void RotationsTest::start_writesItDown_andSendsNothing()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    const ApiKey key = program.key(m_with.old);
    const int requests = m_with.tenant.requestCount("");
    const auto run = resultOf(program.rotations.start({key}));
    QVERIFY(run);
    QCOMPARE(m_with.tenant.requestCount(""), requests);
    QVERIFY(m_with.onDisk() == (*run)->rotation());
    QCOMPARE(program.rotations.all().size(), 1);
    QVERIFY(program.rotations.of(m_with.old));
    QVERIFY(program.rotations.of(m_with.newId()));
    QVERIFY(!program.rotations.of(u"other"_s));
    QCOMPARE(program.rotations.run((*run)->rotation().id), *run);
}

void RotationsTest::start_takesWhatThePersonChose()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    const NewKey chosen{
        u"deploy"_s + m_with.old, u"Deploy"_s, {u"bob@example.com"_s}, {u"https://b.example"_s}};
    const auto run = resultOf(program.rotations.start(
        {program.key(m_with.old), /*attachDefaultPolicies=*/false, /*keepsSecret=*/true, chosen}));
    QVERIFY(run);
    (*run)->goOn();
    WAIT_FOR_RUN(*run);
    QCOMPARE((*run)->need(), RotationRun::Need::Delivery);
    const ApiKey made = program.key(chosen.clientId);
    QCOMPARE(made.name, chosen.name);
    QCOMPARE(made.contacts, chosen.contacts);
    QCOMPARE(made.redirectUris, chosen.redirectUris);
    QVERIFY((*run)->rotation().keepsSecret);
    QVERIFY(!(*run)->rotation().attachDefaultPolicies);
}

void RotationsTest::start_refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<bool>("isApiKey");
    QTest::addColumn<int>("kind");
    const auto kind = [](ErrorKind wanted) {
        return int(wanted);
    };
    QTest::newRow("no API key") << u"New"_s << u"new"_s << false << kind(ErrorKind::InvalidArgument);
    QTest::newRow("no name") << u" "_s << u"new"_s << true << kind(ErrorKind::InvalidArgument);
    QTest::newRow("no client ID") << u"New"_s << u""_s << true << kind(ErrorKind::InvalidArgument);
    QTest::newRow("can't be encoded") << u"New"_s << u"a:b"_s << true << kind(ErrorKind::InvalidArgument);
    QTest::newRow("the old one itself") << u"New"_s << QString() << true << kind(ErrorKind::AlreadyExists);
}

void RotationsTest::start_refusesWhatMakesNoSense()
{
    QFETCH(QString, name);
    QFETCH(QString, clientId);
    QFETCH(bool, isApiKey);
    QFETCH(int, kind);
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationPlan plan{program.key(m_with.old)};
    plan.successor = NewKey{clientId.isNull() ? m_with.old : clientId, name, {}, {}};
    if (!isApiKey)
        plan.key.grantTypes = {ApiKey::AuthorizationCode};
    const auto run = resultOf(program.rotations.start(plan));
    QVERIFY(!run);
    QCOMPARE(int(run.error().kind()), kind);
    QVERIFY(!run.error().message().isEmpty());
    QCOMPARE(m_with.disk->recordFiles(), QStringList());
}

void RotationsTest::keyThatIsBeingRotated_isNotRotatedTwice()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationRun *run = m_with.verified(program);
    QVERIFY(run);
    const auto again = resultOf(program.rotations.start({program.key(m_with.old)}));
    QVERIFY(!again);
    QCOMPARE(again.error().kind(), ErrorKind::AlreadyExists);
    const auto successor = resultOf(program.rotations.start({program.key(m_with.newId())}));
    QVERIFY(!successor);
    QCOMPARE(successor.error().kind(), ErrorKind::Conflict);
    QVERIFY(program.rotations.nameFor(program.key(m_with.old)).clientId != m_with.newId());
}

/// Two keys that an earlier rotation left: the next name of both is the same.
void RotationsTest::startedInTheSameTurn_takeDifferentNames()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    QVERIFY(m_with.create(program, {m_with.newId(), u"Bot-2"_s, {}, {}}));
    QVERIFY(m_with.create(program, {m_with.old + u'y', u"Other"_s, {}, {}}));
    const ApiKey one = program.key(m_with.old);
    const ApiKey two = program.key(m_with.newId());
    RotationPlan sameName{program.key(m_with.old + u'y')};
    sameName.successor = NewKey{m_with.newId(3), u"Bot-3"_s, {}, {}};
    program.workspace.keys().put(one);
    program.workspace.keys().put(two);
    const auto first = program.rotations.start({one});
    const auto second = program.rotations.start({two});
    const auto third = program.rotations.start(sameName);
    QCOMPARE(resultOf(third).error().kind(), ErrorKind::AlreadyExists);
    QVERIFY(resultOf(first) && resultOf(second));
    QCOMPARE(resultOf(first).value()->rotation().newClientId, m_with.newId(3));
    QCOMPARE(resultOf(second).value()->rotation().newClientId, m_with.newId(4));
}

void RotationsTest::anotherProgram_isKeptOut_untilItIsLeft()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationProgram other(m_with.tenant, m_with.endpoint, *m_with.disk); // before there is a rotation
    RotationRun *run = program.started(m_with.old);
    QVERIFY(run);
    const QString id = run->rotation().id;
    QCOMPARE(resultOf(other.rotations.start({other.key(m_with.old)})).error().kind(), ErrorKind::Conflict);
    QCOMPARE(resultOf(other.rotations.resume(id)).error().kind(), ErrorKind::Conflict);
    program.rotations.close(run);
    QCOMPARE(
        resultOf(other.rotations.start({other.key(m_with.old)})).error().kind(), ErrorKind::AlreadyExists);
    run = other.resumed(id);
    QVERIFY(run);
    run->goOn();
    WAIT_FOR_RUN(run);
    other.rotations.close(run);
    run = program.resumed(id); // as the other one left it
    QVERIFY(run);
    QCOMPARE(run->rotation().step, RotationStep::Verified);
}

void RotationsTest::brokenRecord_isNotOverwritten()
{
    const QString id = rotationId(m_with.endpoint.authority(), m_with.old);
    QVERIFY(QDir().mkpath(m_with.disk->records()));
    QFile file(m_with.disk->records() + u'/' + id + ".json"_L1);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("half"), 4);
    file.close();
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    QCOMPARE(program.store.broken().size(), 1);
    const auto run = resultOf(program.rotations.start({program.key(m_with.old)}));
    QVERIFY(!run);
    QCOMPARE(run.error().kind(), ErrorKind::Storage);
    QCOMPARE(resultOf(program.rotations.resume(id)).error().kind(), ErrorKind::Storage);
    Rotation another;
    another.authority = m_with.endpoint.authority();
    QVERIFY(!program.store.isClaimed(another, m_with.newId())); // what did not begin claims nothing
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "half");
    QVERIFY(resultOf(program.store.setAside(program.store.broken().first().path)));
    QVERIFY(program.started(m_with.old));
}

void RotationsTest::resume_isForThisConnectionAlone()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    Rotation elsewhere;
    elsewhere.authority = u"elsewhere.example.com"_s;
    elsewhere.oldClientId = m_with.old;
    elsewhere.newClientId = m_with.newId();
    elsewhere.id = rotationId(elsewhere.authority, elsewhere.oldClientId);
    elsewhere.startedAt = elsewhere.updatedAt = program.now;
    QVERIFY(resultOf(program.store.save(elsewhere)));
    QVERIFY(program.rotations.all().isEmpty());
    QCOMPARE(resultOf(program.rotations.resume(elsewhere.id)).error().kind(), ErrorKind::InvalidArgument);
    QCOMPARE(resultOf(program.rotations.resume(u"none"_s)).error().kind(), ErrorKind::NotFound);
}

void RotationsTest::resumedTwiceAtOnce_isTheSame()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationRun *run = program.started(m_with.old);
    QVERIFY(run);
    const QString id = run->rotation().id;
    program.rotations.close(run);
    const auto one = program.rotations.resume(id);
    const auto two = program.rotations.resume(id);
    const auto first = resultOf(one);
    const auto second = resultOf(two);
    QVERIFY(first && second);
    QCOMPARE(*first, *second);
}

void RotationsTest::resumedTwiceAtOnce_andClosedByTheFirst_isOpenForTheSecond()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationRun *run = program.started(m_with.old);
    QVERIFY(run);
    const QString id = run->rotation().id;
    program.rotations.close(run);
    const auto one = program.rotations.resume(id);
    whenFinished(one, &program.rotations,
        [&program](const Result<RotationRun *> &first) { program.rotations.close(first.value()); });
    const auto two = resultOf(program.rotations.resume(id));
    QVERIFY(two);
    QVERIFY((*two)->isHeld());
    QCOMPARE(program.rotations.run(id), *two);
}

void RotationsTest::startedTwiceAtOnce_isStartedOnce()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    const ApiKey key = program.key(m_with.old);
    const auto one = program.rotations.start({key});
    const auto two = program.rotations.start({key});
    QCOMPARE(resultOf(two).error().kind(), ErrorKind::AlreadyExists); // no other Latchkey has it
    QVERIFY(resultOf(one));
    QCOMPARE(program.rotations.all().size(), 1);
}

/// A thousand rotations are under way, and some more are begun.
void RotationsTest::manyRecords_areReadOnce_howeverManyAreStarted()
{
    constexpr int many = 1000;
    QVERIFY(QDir().mkpath(m_with.disk->records()));
    for (int i = 0; i < many; ++i) {
        Rotation rotation;
        rotation.authority = m_with.endpoint.authority();
        rotation.oldClientId = u"many-%1"_s.arg(i);
        rotation.newClientId = rotation.oldClientId + u"-2"_s;
        rotation.id = rotationId(rotation.authority, rotation.oldClientId);
        rotation.startedAt = rotation.updatedAt = QDateTime::currentDateTimeUtc();
        QFile file(m_with.disk->records() + u'/' + rotation.id + ".json"_L1);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(rotationRecord(rotation)) > 0);
    }
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    const auto isSettled = [&program] { // what was written this second is read again
        const int before = program.store.filesRead();
        return resultOf(program.store.refresh()) && program.store.filesRead() == before;
    };
    QTRY_VERIFY(isSettled());
    const int before = program.store.filesRead();
    constexpr int started = 10;
    for (int i = 0; i < started; ++i) {
        const QString clientId = m_with.old + u"n%1"_s.arg(i);
        QVERIFY(m_with.create(program, {clientId, clientId, {}, {}}));
        RotationRun *run = program.started(clientId);
        QVERIFY(run);
        run->goOn();
        WAIT_FOR_RUN(run);
        QCOMPARE(run->need(), RotationRun::Need::Delivery);
    }
    const int read = program.store.filesRead() - before;
    qInfo("%d files read for %d more rotations", read, started);
    QVERIFY(read <= started * started); // the new ones, again and again for a second
}

void RotationsTest::closed_canBeResumedAtOnce()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    RotationRun *run = program.started(m_with.old);
    QVERIFY(run);
    program.rotations.close(run);
    run->goOn(); // nothing is done any more with what is closed
    QVERIFY(!run->isWorking());
    QVERIFY(!program.rotations.run(m_with.onDisk().id));
    const auto again = program.rotations.resume(m_with.onDisk().id); // in the same turn
    QVERIFY(resultOf(again));
}

void RotationsTest::closedWhileItWorks_comesToItsStep()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    const QPointer<RotationRun> run = program.started(m_with.old);
    QVERIFY(run);
    run->goOn();
    program.rotations.close(run);
    QTRY_VERIFY_WITH_TIMEOUT(!run, rotationLimit);
    QCOMPARE(m_with.onDisk().step, RotationStep::Verified);
    QVERIFY(program.workspace.keptSecrets().isKept(m_with.newId()));
}

void RotationsTest::closedWhileItWorks_mayBeTakenUpAgain()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    const QPointer<RotationRun> run = program.started(m_with.old);
    QVERIFY(run);
    run->goOn();
    program.rotations.close(run);
    QCOMPARE(program.resumed(m_with.onDisk().id), run.data());
    QSignalSpy gone(run, &QObject::destroyed);
    WAIT_FOR_RUN(run);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(gone.size(), 0);
    QCOMPARE(run->need(), RotationRun::Need::Delivery);
}

QTEST_GUILESS_MAIN(RotationsTest)
#include "rotations_test.moc"
