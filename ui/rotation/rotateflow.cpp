// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/rotation/rotateflow.h>

#include <app/core/whenfinished.h>
#include <app/keys/keylist.h>
#include <app/keys/workspace.h>
#include <app/rotation/rotationrun.h>
#include <ui/keytable/displaytext.h>
#include <ui/keytable/relativetime.h>
#include <ui/rotation/rotatedialog.h>
#include <ui/rotation/rotationguide.h>
#include <ui/rotation/rotationtexts.h>
#include <ui/window/mainwindow.h>
#include <ui/window/messages.h>

#include <QPointer>

#include <tuple>

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
{
    connect(&m_list, &RotationsFlow::resumeRequested, this, &RotateFlow::resume);
    connect(&m_reminder, &RotationReminder::resumeRequested, this, &RotateFlow::resume);
    connect(&m_reminder, &RotationReminder::listRequested, this, &RotateFlow::list);
    connect(&store, &RotationStore::changed, this, &RotateFlow::changed);
    std::ignore = store.load();
}

RotateFlow::~RotateFlow() = default;

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

RotateDialog *RotateFlow::makeDialog(const QString &oldName, const SuccessorName &proposed)
{
    RotateDialog::Content content;
    content.oldName = oldName;
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
    RotateDialog *dialog = makeDialog(key.name.isEmpty() ? key.clientId : key.name, name);
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
                return leave(left);
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
        RotateDialog *dialog
            = makeDialog(rotation.oldName.isEmpty() ? rotation.oldClientId : rotation.oldName, {});
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
        m_shown.remove(left.id);
        m_list.letGo(run);
        leave(left);
    });
}

void RotateFlow::leave(const Rotation &rotation)
{
    const QString oldName = shortText(rotation.oldName);
    const QString newName = shortText(rotation.newName);
    m_with.focusTable();
    if (RotationTexts::canBeFinished(rotation, m_with.clock()))
        m_reminder.markTold(rotation.id);
    if (rotation.step == RotationStep::Done) {
        m_with.select(rotation.newClientId);
        return m_with.messages.showMessage(
            Severity::Success, tr("“%1” was rotated: “%2” has taken its place.").arg(oldName, newName));
    }
    if (rotation.step == RotationStep::GivenUp)
        return;
    const bool isWaiting = rotation.step == RotationStep::Waiting && !rotation.isWaitOver(m_with.clock());
    m_with.messages.showMessage(Severity::Information,
        isWaiting ? tr("The rotation of “%1” waits until %2. Both keys work, and Latchkey reminds you.")
                        .arg(oldName, momentText(rotation.waitUntil, m_with.clock()))
            : rotation.inMemory && rotation.deliveries.isEmpty()
            ? RotateDialog::tr("The new secret is in memory only: if Latchkey closes before it is delivered, "
                               "another new key has to be made.")
            : tr("The rotation of “%1” is not finished. Nothing is lost: “%1” works as before.").arg(oldName),
        tr("Resume"), [this, id = rotation.id] { resume(id); });
}

} // namespace Latchkey::Ui
