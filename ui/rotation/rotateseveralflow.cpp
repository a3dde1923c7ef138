// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/rotation/rotateseveralflow.h>

#include <app/keys/keylist.h>
#include <app/keys/keystatus.h>
#include <app/keys/workspace.h>
#include <app/rotation/rotationbatch.h>
#include <ui/rotation/rotateseveraldialog.h>
#include <ui/window/mainwindow.h>
#include <ui/window/messages.h>

namespace Latchkey::Ui {

RotateSeveralFlow::RotateSeveralFlow(const FlowParts &parts, Rotations &rotations)
    : m_with(parts)
    , m_rotations(rotations)
{
}

RotateSeveralFlow::~RotateSeveralFlow() = default;

QList<ApiKey> RotateSeveralFlow::overdue() const
{
    QList<ApiKey> keys;
    for (const ApiKeyPtr &key : m_with.workspace.keys().snapshot()) {
        if (key->isApiKey() && keyStatus(*key, m_with.clock()) == KeyStatus::Overdue
            && !m_rotations.of(key->clientId))
            keys.append(*key);
    }
    return keys;
}

void RotateSeveralFlow::start(const QList<ApiKey> &keys)
{
    QList<ApiKey> chosen = keys;
    chosen.removeIf(
        [this](const ApiKey &key) { return !key.isApiKey() || m_rotations.of(key.clientId).has_value(); });
    const int missing = int(keys.size() - chosen.size());
    const QString leftOut = missing == 0
        ? QString()
        : tr("%n keys are left out: they are being rotated already, or are no API keys.", nullptr, missing);
    if (chosen.isEmpty())
        return m_with.messages.showMessage(Severity::Information, leftOut);
    QList<RotateSeveralDialog::Key> shown;
    for (const ApiKey &key : std::as_const(chosen)) {
        shown.append(
            {key.clientId, key.name.isEmpty() ? key.clientId : key.name, m_rotations.nameFor(key).name});
    }
    auto *dialog = new RotateSeveralDialog(shown, leftOut, &m_with.window);
    connect(dialog, &RotateSeveralDialog::startRequested, this,
        [this, dialog, chosen](bool attach) { run(dialog, chosen, attach); });
    connect(dialog, &RotateSeveralDialog::listRequested, this, &RotateSeveralFlow::listRequested);
    connect(dialog, &RotateSeveralDialog::rejected, this, [this, dialog] { leave(dialog->ready()); });
    dialog->openOverWindow();
}

void RotateSeveralFlow::leave(int ready)
{
    m_with.focusTable();
    if (ready == 0)
        return;
    m_with.messages.showMessage(Severity::Information,
        m_with.practice
            ? tr("%n new keys wait to be delivered. Practice ends when Latchkey closes, and these rotations "
                 "with it.",
                nullptr, ready)
            : tr("%n new keys wait to be delivered. Nothing is lost: the old ones work as before.", nullptr,
                ready),
        tr("Resume"), [this] { emit listRequested(); });
}

void RotateSeveralFlow::run(
    RotateSeveralDialog *dialog, const QList<ApiKey> &keys, bool attachDefaultPolicies)
{
    QList<RotationPlan> plans;
    for (const ApiKey &key : keys) {
        RotationPlan plan;
        plan.key = key;
        plan.attachDefaultPolicies = attachDefaultPolicies;
        plans.append(plan);
    }
    RotationBatch *batch = m_rotations.startAll(plans).release();
    batch->setParent(this); // ends before the rotations, which the dialog may outlive
    connect(dialog, &QObject::destroyed, batch, &QObject::deleteLater);
    connect(batch, &RotationBatch::reached, dialog,
        [batch, dialog](int index, const QString &, const std::optional<Error> &trouble) {
            dialog->setResult(batch->plan(index).key.clientId, trouble);
            dialog->showProgress(batch->ended());
        });
    connect(batch, &RotationBatch::finished, dialog, &RotateSeveralDialog::finish);
    connect(dialog, &RotateSeveralDialog::stopRequested, batch, &RotationBatch::cancel);
    batch->start();
}

} // namespace Latchkey::Ui
