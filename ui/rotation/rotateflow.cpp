// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/rotation/rotateflow.h>

#include <app/core/whenfinished.h>
#include <app/keys/keylist.h>
#include <app/keys/workspace.h>
#include <app/rotation/rotationrun.h>
#include <ui/keytable/displaytext.h>
#include <ui/keytable/relativetime.h>
#include <ui/lock/secretatrisk.h>
#include <ui/rotation/rotatedialog.h>
#include <ui/rotation/rotationguide.h>
#include <ui/rotation/rotationtexts.h>
#include <ui/window/mainwindow.h>
#include <ui/window/messages.h>

#include <QPointer>

#include <tuple>
#include <utility>

namespace Latchkey::Ui {

RotateFlow::RotateFlow(
    const FlowParts &parts, DeliverFlow &deliver, RotationStore &store, NameRule clientIdFor)
    : m_with(parts)
    , m_deliver(deliver)
    , m_clientIdFor(std::move(clientIdFor))
    , m_rotations({parts.workspace, store, parts.clock})
    , m_several(parts, m_rotations)
    , m_list(parts, m_rotations, m_several)
    , m_reminder({m_rotations, store, parts.workspace.keys(), parts.messages, parts.clock,
          [this](const QString &id) {
              return m_shown.contains(id);
          }})
    , m_watch(m_rotations, parts.workspace, [this](const QString &id) { return m_shown.contains(id); })
{
    connect(&m_list, &RotationsFlow::resumeRequested, this, &RotateFlow::resume);
    connect(&m_reminder, &RotationReminder::resumeRequested, this, &RotateFlow::resume);
    connect(&m_reminder, &RotationReminder::listRequested, this, &RotateFlow::list);
    connect(&store, &RotationStore::changed, this, &RotateFlow::noteRotated);
    connect(&m_rotations, &Rotations::runChanged, this, &RotateFlow::guardSecrets);
    connect(&m_watch, &RotationWatch::finished, this,
        [this](const Rotation &rotation, const std::optional<Error> &leftUndone) {
            tellDone(tr("“%1” was deleted, and with that its rotation is finished: “%2” has taken its place.")
                         .arg(shortText(rotation.oldName), shortText(rotation.newName)),
                leftUndone);
        });
    std::ignore = store.load();
}

RotateFlow::~RotateFlow()
{
    delete m_risk;
}

/// Tells of the keys whose rotations are different now, and of no others: each step of each is written down.
void RotateFlow::noteRotated()
{
    const QHash<QString, QDateTime> before = std::exchange(m_rotated, {});
    for (const Rotation &rotation : m_rotations.all()) {
        if (rotation.isOver())
            continue;
        m_rotated.insert(rotation.oldClientId, rotation.updatedAt);
        m_rotated.insert(rotation.newClientId, rotation.updatedAt);
    }
    QSet<QString> different;
    for (auto key = m_rotated.constBegin(); key != m_rotated.constEnd(); ++key) {
        if (before.value(key.key()) != *key)
            different.insert(key.key());
    }
    for (auto key = before.keyBegin(); key != before.keyEnd(); ++key) {
        if (!m_rotated.contains(*key))
            different.insert(*key);
    }
    for (const QString &clientId : std::as_const(different))
        emit rotatedChanged(clientId);
    emit changed();
}

void RotateFlow::guardSecrets()
{
    const bool isAtRisk = m_rotations.isAnySecretAtRisk();
    if (isAtRisk && !m_risk)
        m_risk = new SecretAtRisk(&m_with.window);
    else if (!isAtRisk)
        delete m_risk;
}

void RotateFlow::rotateOverdue()
{
    const QList<ApiKey> keys = m_several.overdue();
    if (keys.isEmpty()) {
        return m_with.messages.showMessage(
            Severity::Information, tr("All overdue keys are being rotated already."));
    }
    m_several.start(keys);
}

void RotateFlow::resumeOf(const QString &clientId)
{
    if (const auto known = m_rotations.of(clientId))
        resume(known->id);
}

void RotateFlow::start()
{
    const QList<ApiKey> keys = m_with.selectedKeys();
    if (keys.isEmpty())
        return;
    if (keys.size() > 1)
        return m_several.start(keys);
    if (const auto known = m_rotations.of(keys.first().clientId))
        return resume(known->id);
    plan(keys.first());
}

QString RotateFlow::textFor(const QString &clientId) const
{
    const auto rotation = m_rotations.of(clientId);
    return rotation ? RotationTexts::detailsText(*rotation, clientId, m_with.clock()) : QString();
}

RotateDialog *RotateFlow::makeDialog(
    const QString &oldClientId, const QString &oldName, const SuccessorName &proposed)
{
    RotateDialog::Content content;
    content.oldName = oldName.isEmpty() ? oldClientId : oldName;
    content.oldHasExpired = hasExpired(oldClientId);
    content.rules.clientIdFor = [this, proposed](QStringView name) {
        return name == proposed.name ? proposed.clientId : m_clientIdFor(name);
    };
    content.rules.isTaken = [this](const QString &clientId) {
        return m_with.workspace.keys().rowOf(clientId) >= 0;
    };
    content.rules.isListedByName = true;
    content.style = m_with.copyStyle();
    content.keychainForgets = m_with.practice;
    content.clock = m_with.clock;
    return new RotateDialog(content, &m_with.window);
}

void RotateFlow::plan(const ApiKey &key)
{
    const SuccessorName name = m_rotations.nameFor(key);
    RotateDialog *dialog = makeDialog(key.clientId, key.name, name);
    dialog->propose({name.clientId, name.name, key.contacts, key.redirectUris});
    connect(dialog, &RotateDialog::startRequested, this,
        [this, dialog, key](const NewKey &successor) { begin(dialog, key, successor); });
    dialog->openOverWindow();
}

void RotateFlow::begin(RotateDialog *dialog, const ApiKey &key, const NewKey &successor)
{
    RotationPlan plan;
    plan.key = key;
    plan.successor = successor;
    plan.attachDefaultPolicies = successor.attachDefaultPolicies;
    dialog->setBusy(tr("Creating the new key…"));
    whenFinished(
        m_rotations.start(plan), this, [this, guard = QPointer(dialog)](const Result<RotationRun *> &run) {
            if (!run && guard)
                return guard->showNotStarted(run.error());
            if (!run)
                return m_with.messages.showError(run.error());
            if (!guard) { // closed meanwhile: it waits to be gone on with
                const Rotation left = (*run)->rotation();
                m_rotations.close(*run);
                return leave(left, std::nullopt);
            }
            follow(guard, *run);
            (*run)->goOn();
        });
}

void RotateFlow::resume(const QString &id)
{
    whenFinished(m_rotations.resume(id), this, [this](const Result<RotationRun *> &run) {
        if (!run)
            return m_with.messages.showError(run.error());
        const Rotation &rotation = (*run)->rotation();
        if (m_shown.contains(rotation.id)) // asked for twice
            return;
        RotateDialog *dialog = makeDialog(rotation.oldClientId, rotation.oldName, {});
        follow(dialog, *run);
        dialog->openOverWindow();
    });
}

void RotateFlow::follow(RotateDialog *dialog, RotationRun *run)
{
    new RotationGuide(m_with, m_deliver, *run, *dialog);
    connect(dialog, &RotateDialog::waitRequested, run, [dialog, run] {
        auto *once = new QObject(dialog);
        connect(run, &RotationRun::changed, once, [dialog, run, once] {
            if (run->isWorking())
                return;
            run->disconnect(once);
            once->deleteLater();
            const Rotation &rotation = run->rotation();
            if (!run->trouble() && rotation.step == RotationStep::Waiting && !rotation.waitIsDone)
                dialog->accept(); // nothing to do until then
        });
    });
    m_shown.insert(run->rotation().id);
    connect(dialog, &RotateDialog::finished, run, [this, run] {
        const Rotation left = run->rotation();
        const auto leftUndone = run->trouble();
        m_shown.remove(left.id);
        m_list.letGo(run);
        leave(left, leftUndone);
    });
}

void RotateFlow::leave(const Rotation &rotation, const std::optional<Error> &trouble)
{
    const QString oldName = shortText(rotation.oldName);
    const QString newName = shortText(rotation.newName);
    m_with.focusTable();
    if (RotationTexts::canBeFinished(rotation, m_with.clock()))
        m_reminder.markTold(rotation.id);
    if (rotation.step == RotationStep::Done) {
        m_with.select(rotation.newClientId);
        return tellDone(tr("“%1” was rotated: “%2” has taken its place.").arg(oldName, newName), trouble);
    }
    if (rotation.step == RotationStep::GivenUp) {
        std::ignore = m_with.rotations->remove(rotation.id); // the dialog has told what remains
        return;
    }
    const bool isWaiting = rotation.step == RotationStep::Waiting && !rotation.isWaitOver(m_with.clock());
    m_with.messages.showMessage(Severity::Information,
        isWaiting
            ? waitText(rotation).arg(oldName, RotationTexts::untilText(rotation.waitUntil, m_with.clock()))
            : rotation.inMemory && rotation.deliveries.isEmpty()
            ? RotateDialog::tr("The new secret is in memory only: if Latchkey closes before it is delivered, "
                               "another new key has to be made.")
            : leftText(rotation),
        tr("Resume"), [this, id = rotation.id] { resume(id); });
}

/// `leftUndone`: see RotationRun::trouble().
void RotateFlow::tellDone(const QString &text, const std::optional<Error> &leftUndone)
{
    if (!leftUndone)
        return m_with.messages.showMessage(Severity::Success, text);
    m_with.messages.showMessage(Severity::Warning, text + u' ' + leftUndone->message());
}

bool RotateFlow::hasExpired(const QString &clientId) const
{
    return RotationTexts::hasExpired(m_with.workspace.keys(), clientId, m_with.clock());
}

QString RotateFlow::waitText(const Rotation &rotation) const
{
    return hasExpired(rotation.oldClientId)
        ? tr("The rotation of “%1” waits until %2, and Latchkey reminds you.")
        : tr("The rotation of “%1” waits until %2. Both keys work, and Latchkey reminds you.");
}

QString RotateFlow::leftText(const Rotation &rotation) const
{
    const QString oldName = shortText(rotation.oldName);
    if (!rotation.oldIsGone && rotation.step == RotationStep::VerifiedAgain && rotation.trouble) {
        return tr("The rotation of “%1” is not finished. Union may have deleted “%1” already: “%2” works.")
            .arg(oldName, shortText(rotation.newName));
    }
    if (!rotation.oldIsGone && m_with.practice) {
        return tr(
            "The rotation of “%1” is not finished. Practice ends when Latchkey closes, and the rotation "
            "with it.")
            .arg(oldName);
    }
    if (!rotation.oldIsGone && hasExpired(rotation.oldClientId)) {
        return tr("The rotation of “%1” is not finished. Nothing is lost: it goes on where you left it.")
            .arg(oldName);
    }
    if (!rotation.oldIsGone)
        return tr("The rotation of “%1” is not finished. Nothing is lost: “%1” works as before.")
            .arg(oldName);
    return RotationTexts::isUrgent(rotation)
        ? tr("The rotation of “%1” is not finished. “%1” is deleted: bring “%2” to where it is used.")
              .arg(oldName, shortText(rotation.newName))
        : RotationReminder::tr("“%1” is deleted: its rotation can be finished.").arg(oldName);
}

} // namespace Latchkey::Ui
