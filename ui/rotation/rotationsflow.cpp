// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/rotation/rotationsflow.h>

#include <app/core/whenfinished.h>
#include <app/keys/keylist.h>
#include <app/keys/workspace.h>
#include <app/rotation/rotations.h>
#include <ui/keytable/displaytext.h>
#include <ui/rotation/giveupdialog.h>
#include <ui/rotation/rotateseveralflow.h>
#include <ui/rotation/rotationsdialog.h>
#include <ui/rotation/rotationtexts.h>
#include <ui/window/mainwindow.h>
#include <ui/window/messages.h>

#include <memory>
#include <tuple>

namespace Latchkey::Ui {

RotationsFlow::RotationsFlow(const FlowParts &parts, Rotations &rotations, RotateSeveralFlow &several)
    : m_with(parts)
    , m_rotations(rotations)
    , m_several(several)
{
    connect(&m_several, &RotateSeveralFlow::listRequested, this, &RotationsFlow::open);
}

RotationsFlow::~RotationsFlow() = default;

void RotationsFlow::open()
{
    auto *dialog = new RotationsDialog(&m_with.window);
    update(dialog);
    connect(m_with.rotations, &RotationStore::changed, dialog, [this, dialog] { update(dialog); });
    connect(dialog, &RotationsDialog::resumeRequested, this, [this, dialog](const QString &id) {
        dialog->accept();
        emit resumeRequested(id);
    });
    connect(dialog, &RotationsDialog::giveUpRequested, this,
        [this, dialog](const QString &id) { ask(dialog, id); });
    connect(
        dialog, &RotationsDialog::rotateOverdueRequested, this, [this, dialog] { rotateOverdue(dialog); });
    connect(dialog, &RotationsDialog::setAsideRequested, this, [this, dialog] { setAside(dialog); });
    dialog->openOverWindow();
    std::ignore = m_with.rotations->load(); // another program may have written
}

void RotationsFlow::update(RotationsDialog *dialog) const
{
    dialog->setRotations(m_rotations.all(), m_with.clock());
    dialog->setOverdue(int(m_several.overdue().size()));
    dialog->setBroken(int(m_with.rotations->broken().size()));
}

void RotationsFlow::rotateOverdue(RotationsDialog *dialog)
{
    dialog->accept();
    m_several.start(m_several.overdue());
}

void RotationsFlow::ask(RotationsDialog *dialog, const QString &id)
{
    const auto rotation = m_with.rotations->find(id);
    if (!rotation)
        return;
    const bool oldHasExpired
        = RotationTexts::hasExpired(m_with.workspace.keys(), rotation->oldClientId, m_with.clock());
    auto *question = new GiveUpDialog(*rotation, oldHasExpired, dialog);
    connect(
        question, &GiveUpDialog::accepted, this, [this, question, id] { giveUp(id, question->successor()); });
    question->openOverWindow();
}

void RotationsFlow::giveUp(const QString &id, RotationRun::Successor successor)
{
    whenFinished(m_rotations.resume(id), this, [this, successor](const Result<RotationRun *> &run) {
        if (!run)
            return m_with.messages.showError(run.error());
        if ((*run)->isWorking() || (*run)->rotation().isTidyingUp())
            return refuse(*run);
        connect(*run, &RotationRun::changed, this, [this, run = *run] {
            if (run->isWorking())
                return;
            run->disconnect(this);
            conclude(run);
        });
        (*run)->giveUp(successor);
    });
}

void RotationsFlow::refuse(RotationRun *run)
{
    const QString why = run->rotation().isTidyingUp()
        ? RotationsDialog::nothingToGiveUp()
        : tr("Latchkey is still at work on the rotation of “%1”. Give it up when that is done.")
              .arg(shortText(run->rotation().oldName));
    letGo(run);
    m_with.messages.showMessage(Severity::Information, why);
}

void RotationsFlow::letGo(RotationRun *run)
{
    if (!run->isSecretAtRisk() && !(run->isWorking() && run->rotation().inMemory))
        m_rotations.close(run);
}

void RotationsFlow::conclude(RotationRun *run)
{
    const Rotation rotation = run->rotation();
    const auto trouble = run->trouble();
    letGo(run);
    if (trouble)
        return m_with.messages.showError(*trouble);
    if (rotation.step != RotationStep::GivenUp) // its record is all that knows of it
        return;
    const bool isSuccessorThere = m_with.workspace.keys().rowOf(rotation.newClientId) >= 0;
    std::ignore = m_with.rotations->remove(rotation.id); // the person is told of what remains
    m_with.messages.showMessage(Severity::Success, RotationTexts::givenUpText(rotation, isSuccessorThere));
}

/// They stay on the disk, for who can read them.
void RotationsFlow::setAside(RotationsDialog *dialog)
{
    const QList<BrokenRotation> broken = m_with.rotations->broken();
    const auto left = std::make_shared<int>(int(broken.size()));
    for (const BrokenRotation &record : broken) {
        whenFinished(m_with.rotations->setAside(record.path), dialog,
            [dialog, left, count = int(broken.size())](const Result<void> &done) {
                if (!done)
                    return dialog->showTrouble(done.error());
                if (--*left == 0)
                    dialog->showSetAside(count);
            });
    }
}

} // namespace Latchkey::Ui
