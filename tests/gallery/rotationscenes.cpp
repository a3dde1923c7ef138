// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "scene.h"
#include "stage.h"

#include <app/core/error.h>
#include <app/rotation/rotationrun.h>
#include <ui/dialogs/deletedialog.h>
#include <ui/keytable/relativetime.h>
#include <ui/rotation/giveupdialog.h>
#include <ui/rotation/rotatedialog.h>
#include <ui/rotation/rotateseveraldialog.h>
#include <ui/rotation/rotationguide.h>
#include <ui/rotation/rotationsdialog.h>
#include <ui/rotation/rotationwarnings.h>
#include <ui/window/deleteflow.h>

#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace Latchkey::Gallery {

namespace {

using namespace Ui;
using Need = RotationRun::Need;

Rotation rotationAt(RotationStep step)
{
    Rotation rotation;
    rotation.id = u"1"_s;
    rotation.authority = u"acme.hosted.unionai.cloud"_s;
    rotation.oldClientId = u"nightly-etl"_s;
    rotation.oldName = u"nightly-etl"_s;
    rotation.newClientId = u"nightly-etl-2"_s;
    rotation.newName = u"nightly-etl-2"_s;
    rotation.step = step;
    rotation.startedAt = now().addDays(-2);
    if (step >= RotationStep::Delivered)
        rotation.deliveries = {{u"gh"_s, u"acme/pipelines, FLYTE_API_KEY"_s, now().addDays(-2)}};
    if (step >= RotationStep::Waiting)
        rotation.waitUntil = now().addDays(5);
    return rotation;
}

/// The table marks both keys, and the details say how far it is.
void rotateListedKeys(Stage &stage)
{
    Rotation rotation = rotationAt(RotationStep::Waiting);
    rotation.authority = stage.bench().endpoint.authority();
    rotation.id = rotationId(rotation.authority, rotation.oldClientId);
    rotation.newClientId = u"ci-pipeline"_s;
    rotation.newName = u"ci-pipeline"_s;
    const auto saved = stage.bench().rotations.save(rotation);
    (void)QTest::qWaitFor([&saved] { return saved.isFinished(); });
    stage.select({u"nightly-etl"_s});
}

RotateDialog *rotate(Stage &stage)
{
    RotateDialog::Content content;
    content.oldName = u"nightly-etl"_s;
    content.rules.clientIdFor = [](QStringView name) {
        return name.toString();
    };
    content.rules.isTaken = [](const QString &) {
        return false;
    };
    content.rules.isListedByName = true;
    content.clock = [] {
        return now();
    };
    auto *dialog = stage.open<RotateDialog>(content);
    dialog->propose({u"nightly-etl-2"_s, u"nightly-etl-2"_s, {u"robin@acme.dev"_s}, {}});
    return dialog;
}

RotateDialog *rotateAt(Stage &stage, RotationStep step, Need need)
{
    auto *dialog = rotate(stage);
    dialog->showState({rotationAt(step), need});
    return dialog;
}

void rotateBusy(Stage &stage)
{
    RotateDialog::State state{rotationAt(RotationStep::Planned)};
    state.isWorking = true;
    rotate(stage)->showState(state);
}

void rotateFailed(Stage &stage)
{
    RotateDialog::State state{rotationAt(RotationStep::Planned), Need::GoOn};
    state.trouble = Error(ErrorKind::KeychainLocked,
        u"The keychain is locked, so the new secret could not be kept. Unlock it and try again."_s,
        u"org.freedesktop.Secret.Error.IsLocked"_s);
    state.mayGoOnInMemory = true;
    rotate(stage)->showState(state);
}

void rotateHandOver(Stage &stage)
{
    auto *dialog = rotateAt(stage, RotationStep::Verified, Need::Delivery);
    Rotation rotation = rotationAt(RotationStep::Delivered);
    dialog->showState({rotation, Need::Wait});
    dialog->findChild<QLineEdit *>(u"whereEdit"_s)->setText(u"Jenkins, folder data"_s);
}

void rotateFinish(Stage &stage)
{
    Rotation rotation = rotationAt(RotationStep::Waiting);
    rotation.waitIsDone = true;
    auto *dialog = rotate(stage);
    dialog->showState({rotation, Need::Finish});
    dialog->setOldKeyFacts({RotationGuide::tr("Client ID of the old key: %1").arg(u"nightly-etl"_s),
        RotationGuide::tr("Created: %1", "a time ago").arg(createdText(now().addDays(-78), now())),
        RotationGuide::tr("Last copied or delivered on this computer: %1", "a time ago")
            .arg(createdText(now().addDays(-12), now())),
        RotationGuide::tr("Latchkey can't see what other computers and services use.")});
}

Rotation named(const QString &name, RotationStep step)
{
    Rotation rotation = rotationAt(step);
    rotation.id = name;
    rotation.oldClientId = name;
    rotation.oldName = name;
    rotation.newClientId = name + u"-2"_s;
    rotation.newName = name + u"-2"_s;
    return rotation;
}

RotateDialog *rotateWith(
    Stage &stage, const std::function<void(Rotation &)> &change, RotationStep step, Need need)
{
    Rotation rotation = rotationAt(step);
    change(rotation);
    auto *dialog = rotate(stage);
    dialog->showState({rotation, need});
    return dialog;
}

void loseOld(Rotation &rotation)
{
    rotation.oldIsGone = true;
}

void loseNew(Rotation &rotation)
{
    rotation.newIsGone = true;
}

void rotateOnAnotherDay(Stage &stage)
{
    auto *until
        = rotateAt(stage, RotationStep::Delivered, Need::Wait)->findChild<QComboBox *>(u"untilCombo"_s);
    until->setCurrentIndex(until->count() - 1);
}

void rotationsThatNeedSomebody(Stage &stage)
{
    auto *dialog = stage.open<RotationsDialog>();
    QList<Rotation> rotations;
    for (const QString &name : {u"nightly-etl"_s, u"grafana"_s, u"weekly-report"_s})
        rotations.append(named(name, RotationStep::Verified));
    rotations[0].oldIsGone = true;
    rotations[1].newIsGone = true;
    rotations[2].mayBelong = {u"a1b2c3d4"_s};
    dialog->setRotations(rotations, now());
    dialog->setBroken(2);
}

void rotations(Stage &stage)
{
    Rotation failed = named(u"grafana"_s, RotationStep::Planned);
    failed.trouble = Error(ErrorKind::Offline, u"503"_s);
    Rotation ready = named(u"weekly-report"_s, RotationStep::Waiting);
    ready.waitIsDone = true;
    auto *dialog = stage.open<RotationsDialog>();
    dialog->setRotations({named(u"nightly-etl"_s, RotationStep::Waiting), failed, ready,
                             named(u"prod-deploy"_s, RotationStep::Verified)},
        now());
    dialog->setOverdue(17);
}

RotateSeveralDialog *rotateSeveral(Stage &stage)
{
    QList<RotateSeveralDialog::Key> keys;
    for (const QString &name : {u"nightly-etl"_s, u"grafana"_s, u"weekly-report"_s, u"prod-deploy"_s})
        keys.append({name, name, name + u"-2"_s});
    return stage.open<RotateSeveralDialog>(keys, QString());
}

void rotateSeveralResults(Stage &stage)
{
    auto *dialog = rotateSeveral(stage);
    dialog->setResult(u"nightly-etl"_s, std::nullopt);
    dialog->setResult(u"grafana"_s, Error(ErrorKind::Unavailable, u"503"_s));
    dialog->setResult(u"weekly-report"_s, std::nullopt);
    dialog->setResult(u"prod-deploy"_s, std::nullopt);
    dialog->finish();
}

} // namespace

Scenes rotationScenes()
{
    const auto front = Scene::Frame::Front;
    return {
        {u"main-rotated"_s, rotateListedKeys},
        {u"delete-rotated"_s,
            [](Stage &stage) {
                auto *dialog = stage.open<DeleteDialog>(
                    QList<ApiKey>{stage.key(u"nightly-etl"_s)}, [](const ApiKey &key) {
                        return DeleteFlow::tr("created %1").arg(createdText(key.createdAt, now()));
                    });
                dialog->showWarning(RotationWarnings::beforeDeleting(
                    {stage.key(u"nightly-etl"_s)}, {rotationAt(RotationStep::Verified)}));
            },
            front},
        {u"rotate-plan"_s,
            [](Stage &stage) {
                rotate(stage);
            }},
        {u"rotate-busy"_s, rotateBusy, front},
        {u"rotate-failed"_s, rotateFailed, front},
        {u"rotate-verify"_s, [](Stage &stage) { rotateAt(stage, RotationStep::Created, Need::GoOn); }, front},
        {u"rotate-lost"_s, [](Stage &stage) { rotateAt(stage, RotationStep::Created, Need::Credentials); },
            front},
        {u"rotate-deliver"_s, [](Stage &stage) { rotateAt(stage, RotationStep::Verified, Need::Delivery); },
            front},
        {u"rotate-delivered"_s, rotateHandOver, front},
        {u"rotate-wait"_s, [](Stage &stage) { rotateAt(stage, RotationStep::Delivered, Need::Wait); }, front},
        {u"rotate-waiting"_s, [](Stage &stage) { rotateAt(stage, RotationStep::Waiting, Need::Patience); },
            front},
        {u"rotate-finish"_s, rotateFinish, front},
        {u"rotate-old-deleted"_s,
            [](Stage &stage) { rotateWith(stage, loseOld, RotationStep::Verified, Need::Delivery); }, front},
        {u"rotate-finish-old-deleted"_s,
            [](Stage &stage) { rotateWith(stage, loseOld, RotationStep::Waiting, Need::Finish); }, front},
        {u"rotate-new-deleted"_s,
            [](Stage &stage) { rotateWith(stage, loseNew, RotationStep::Waiting, Need::Successor); }, front},
        {u"rotate-both-deleted"_s,
            [](Stage &stage) {
                const auto loseBoth = [](Rotation &rotation) {
                    loseOld(rotation);
                    loseNew(rotation);
                };
                rotateWith(stage, loseBoth, RotationStep::Waiting, Need::GiveUp);
            },
            front},
        {u"rotate-lost-delivered"_s,
            [](Stage &stage) { rotateAt(stage, RotationStep::Waiting, Need::Credentials); }, front},
        {u"rotate-another-day"_s, rotateOnAnotherDay, front},
        {u"rotations-deleted"_s, rotationsThatNeedSomebody, front},
        {u"rotations-give-up-old-deleted"_s,
            [](Stage &stage) {
                Rotation rotation = rotationAt(RotationStep::Delivered);
                loseOld(rotation);
                stage.open<GiveUpDialog>(rotation, false);
            },
            front},
        {u"rotations"_s, rotations, front},
        {u"rotations-none"_s, [](Stage &stage) { stage.open<RotationsDialog>(); }, front},
        {u"rotations-give-up"_s,
            [](Stage &stage) { stage.open<GiveUpDialog>(rotationAt(RotationStep::Delivered), false); },
            front},
        {u"rotate-several"_s, [](Stage &stage) { rotateSeveral(stage); }, front},
        {u"rotate-several-results"_s, rotateSeveralResults, front},
        {u"rotate-done"_s, [](Stage &stage) { rotateAt(stage, RotationStep::Done, Need::Nothing); }, front},
    };
}

} // namespace Latchkey::Gallery
