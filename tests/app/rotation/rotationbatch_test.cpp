// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/app/rotation/rotationbench.h>

#include <app/rotation/rotationbatch.h>

#include <QSignalSpy>
#include <QTimer>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

class RotationBatchTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_with.renew(); }

    void all_getToTheDelivery_aFewAtATime();
    void someFail_andTheRestGoesOn();
    void none_isFinishedAtOnce();
    void cancel_leavesNothingOfWhatHasNotBegun();
    void cancel_whileNothingIsUnderWay_endsOnce();
    void gone_bringsWhatIsUnderWayToItsStep();
    void gone_whileOneIsBeingStarted_leavesItToOthers();
    void rotationsThatGoFirst_areNotAskedAnyMore();
    void secretThatTheKeychainRefused_isNotLost();

private:
    /// Keys of somebody's, as many as asked for.
    [[nodiscard]] QList<RotationPlan> plans(RotationProgram &program, int count) const;

    RotationFixture m_with;
};

QList<RotationPlan> RotationBatchTest::plans(RotationProgram &program, int count) const
{
    QList<RotationPlan> plans;
    for (int index = 0; index < count; ++index) {
        const QString clientId = u"%1-b%2x"_s.arg(m_with.old).arg(index);
        if (!RotationFixture::create(program, {clientId, clientId, {}, {}}))
            return {};
        plans.append({program.key(clientId)});
    }
    return plans;
}

void RotationBatchTest::all_getToTheDelivery_aFewAtATime()
{
    constexpr int count = 10;
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    const QList<RotationPlan> wanted = plans(program, count);
    QCOMPARE(wanted.size(), count);
    const auto batch = program.rotations.startAll(wanted);
    QSignalSpy finished(batch.get(), &RotationBatch::finished);
    QHash<int, QString> ids;
    int most = 0;
    connect(&program.store, &RotationStore::changed, batch.get(),
        [&] { most = std::max(most, int(program.store.rotations().size()) - batch->ended()); });
    connect(batch.get(), &RotationBatch::reached, this,
        [&](int index, const QString &id, const std::optional<Error> &trouble) {
            QVERIFY2(!trouble, trouble ? qPrintable(trouble->message()) : "");
            ids.insert(index, id);
            QVERIFY(!program.rotations.run(id)); // whoever delivers resumes it
        });
    batch->start();
    QVERIFY(ids.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 2 * rotationLimit);
    QCOMPARE(ids.size(), count);
    QVERIFY(batch->isFinished());
    QVERIFY2(most > 1 && most <= RotationBatch::mostAtOnce, qPrintable(QString::number(most)));
    const QStringList recorded = program.recorded();
    for (int index = 0; index < count; ++index) {
        const QString oldId = wanted.at(index).key.clientId;
        const auto rotation = resultOf(program.store.read(ids.value(index)));
        QVERIFY(rotation);
        QCOMPARE(rotation->oldClientId, oldId);
        QCOMPARE(rotation->step, RotationStep::Verified);
        QVERIFY(program.exists(oldId) && program.exists(oldId + u"-2"_s));
        QCOMPARE(recorded.count(u"rotation-started %1 %1-2"_s.arg(oldId)), 1);
        QCOMPARE(recorded.count(u"rotation-advanced %1-2 verified"_s.arg(oldId)), 1);
    }
    RotationRun *run = program.resumed(ids.value(0));
    QVERIFY(run && RotationFixture::waited(run));
}

void RotationBatchTest::someFail_andTheRestGoesOn()
{
    constexpr int count = 9;
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    QList<RotationPlan> wanted = plans(program, count);
    QCOMPARE(wanted.size(), count);
    for (int index = 0; index < count; index += 3) // somebody deletes every third
        QVERIFY(resultOf(program.workspace.apps().remove(wanted.at(index).key.clientId)));
    wanted[1].key.grantTypes.clear(); // and this one can't even begin
    const auto batch = program.rotations.startAll(wanted);
    QSignalSpy finished(batch.get(), &RotationBatch::finished);
    QHash<int, ErrorKind> troubles;
    int told = 0;
    connect(batch.get(), &RotationBatch::reached, this,
        [&](int index, const QString &id, const std::optional<Error> &trouble) {
            ++told;
            QCOMPARE(id.isEmpty(), index == 1);
            if (trouble)
                troubles.insert(index, trouble->kind());
        });
    batch->start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 2 * rotationLimit);
    QCOMPARE(told, count);
    QVERIFY(troubles
        == (QHash<int, ErrorKind>{{0, ErrorKind::NotFound}, {1, ErrorKind::InvalidArgument},
            {3, ErrorKind::NotFound}, {6, ErrorKind::NotFound}}));
}

void RotationBatchTest::none_isFinishedAtOnce()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    const auto batch = program.rotations.startAll({});
    QSignalSpy finished(batch.get(), &RotationBatch::finished);
    batch->start();
    QTRY_COMPARE(finished.size(), 1);
}

void RotationBatchTest::cancel_leavesNothingOfWhatHasNotBegun()
{
    constexpr int count = 8;
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    const auto batch = program.rotations.startAll(plans(program, count));
    QSignalSpy finished(batch.get(), &RotationBatch::finished);
    QList<ErrorKind> troubles;
    int begun = 0;
    connect(batch.get(), &RotationBatch::reached, this,
        [&](int, const QString &id, const std::optional<Error> &trouble) {
            begun += id.isEmpty() ? 0 : 1;
            if (trouble)
                troubles.append(trouble->kind());
            batch->cancel();
        });
    batch->start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, rotationLimit);
    QVERIFY(begun >= 1 && begun <= RotationBatch::mostAtOnce);
    QVERIFY(troubles.size() >= count - RotationBatch::mostAtOnce);
    QCOMPARE(troubles.count(ErrorKind::Cancelled), troubles.size());
    QCOMPARE(program.store.rotations().size(), begun);
}

void RotationBatchTest::cancel_whileNothingIsUnderWay_endsOnce()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    QList<RotationPlan> wanted = plans(program, 3);
    wanted[0].key.grantTypes.clear(); // fails before anything else has begun
    const auto batch = program.rotations.startAll(wanted);
    QSignalSpy reached(batch.get(), &RotationBatch::reached);
    QSignalSpy finished(batch.get(), &RotationBatch::finished);
    connect(batch.get(), &RotationBatch::reached, batch.get(), &RotationBatch::cancel);
    batch->start();
    QTRY_COMPARE(reached.size(), 3);
    QCOMPARE(finished.size(), 1);
    QVERIFY(program.store.rotations().isEmpty());
}

void RotationBatchTest::gone_bringsWhatIsUnderWayToItsStep()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    auto batch = program.rotations.startAll(plans(program, 2));
    connect(&program.workspace.apps(), &AppsClient::created, batch.get(), [&] { batch.reset(); });
    batch->start();
    QTRY_VERIFY_WITH_TIMEOUT(program.store.rotations().size() == 2, rotationLimit);
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(program.store.rotations(),
                                 [&](const Rotation &rotation) {
                                     return rotation.step == RotationStep::Verified
                                         && !program.rotations.run(rotation.id);
                                 }),
        rotationLimit);
    QVERIFY(!batch);
}

void RotationBatchTest::gone_whileOneIsBeingStarted_leavesItToOthers()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    auto batch = program.rotations.startAll(plans(program, 1));
    batch->start();
    QTimer::singleShot(0, this, [&batch] { batch.reset(); });
    QTRY_COMPARE(program.store.rotations().size(), 1);
    QVERIFY(!batch);
    const QString id = program.store.rotations().first().id;
    QTRY_VERIFY(!program.rotations.run(id));
    RotationProgram other(m_with.tenant, m_with.endpoint, *m_with.disk);
    QVERIFY(other.resumed(id));
}

/// As the program ends, in the middle of their work.
void RotationBatchTest::rotationsThatGoFirst_areNotAskedAnyMore()
{
    auto program = std::make_unique<RotationProgram>(m_with.tenant, m_with.endpoint, *m_with.disk);
    const auto batch = program->rotations.startAll(plans(*program, RotationBatch::mostAtOnce + 1));
    QSignalSpy reached(batch.get(), &RotationBatch::reached);
    batch->start();
    QTRY_COMPARE(program->store.rotations().size(), int(RotationBatch::mostAtOnce));
    QTRY_VERIFY(std::ranges::all_of(program->store.rotations(), [&](const Rotation &rotation) {
        const RotationRun *run = program->rotations.run(rotation.id);
        return run && run->isWorking();
    }));
    program.reset();
    batch->cancel();
    QCOMPARE(reached.size(), 1); // the one that had not begun
}

/// The only handle of its secret would go.
void RotationBatchTest::secretThatTheKeychainRefused_isNotLost()
{
    RotationProgram program(m_with.tenant, m_with.endpoint, *m_with.disk);
    const QList<RotationPlan> wanted = plans(program, 1);
    m_with.disk->keychain.writeTrouble = Error(ErrorKind::KeychainDenied, u"no"_s);
    const auto batch = program.rotations.startAll(wanted);
    QSignalSpy reached(batch.get(), &RotationBatch::reached);
    batch->start();
    QTRY_COMPARE_WITH_TIMEOUT(reached.size(), 1, rotationLimit);
    m_with.disk->keychain.writeTrouble.reset();
    RotationRun *run = program.rotations.run(reached.at(0).at(1).toString());
    QVERIFY(run && run->isSecretAtRisk());
    const int created = m_with.tenant.requestCount("AppsService/Create");
    run->goOn();
    WAIT_FOR_RUN(run);
    QCOMPARE(run->need(), RotationRun::Need::Delivery);
    QVERIFY(!run->isSecretAtRisk());
    QCOMPARE(m_with.tenant.requestCount("AppsService/Create"), created);
}

QTEST_GUILESS_MAIN(RotationBatchTest)
#include "rotationbatch_test.moc"
