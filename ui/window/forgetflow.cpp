// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/forgetflow.h>

#include <app/core/whenfinished.h>
#include <app/keys/keptsecrets.h>
#include <app/keys/workspace.h>
#include <ui/delivery/forgetdialog.h>
#include <ui/keytable/displaytext.h>
#include <ui/rotation/rotationwarnings.h>
#include <ui/window/mainwindow.h>
#include <ui/window/messages.h>
#include <ui/window/patience.h>

#include <QTimer>

#include <memory>

namespace Latchkey::Ui {

namespace {

bool isCancelled(const Result<void> &result)
{
    return !result && result.error().kind() == ErrorKind::Cancelled;
}

} // namespace

ForgetFlow::ForgetFlow(const FlowParts &parts)
    : m_with(parts)
{
}

ForgetFlow::~ForgetFlow() = default;

void ForgetFlow::start()
{
    QList<ApiKey> keys = m_with.selectedKeys();
    keys.removeIf([this](const ApiKey &key) { return !m_with.workspace.keptSecrets().isKept(key.clientId); });
    if (keys.isEmpty())
        return;
    auto *dialog = new ForgetDialog(keys, &m_with.window);
    if (const QString warning = RotationWarnings::beforeForgetting(keys, m_with.rotationsHere());
        !warning.isEmpty())
        dialog->showWarning(warning);
    open(dialog);
}

void ForgetFlow::startGone(const QStringList &clientIds)
{
    QList<ApiKey> keys;
    for (const QString &clientId : clientIds) {
        ApiKey key;
        key.clientId = clientId;
        key.name = clientId;
        if (m_with.workspace.keptSecrets().isKept(clientId))
            keys.append(key);
    }
    if (!keys.isEmpty())
        open(new ForgetDialog(keys, ForgetDialog::Keys::Gone, &m_with.window));
}

void ForgetFlow::open(ForgetDialog *dialog)
{
    connect(dialog, &ForgetDialog::forgetRequested, this, [this, dialog] {
        const auto stop = std::make_shared<Cancellation>();
        connect(dialog, &ForgetDialog::stopRequested, stop.get(), &Cancellation::cancel);
        forgetNext({dialog, stop});
    });
    dialog->openOverWindow();
}

void ForgetFlow::forgetNext(const Run &run)
{
    if (!run.dialog)
        return;
    if (run.position == run.dialog->keys().size() || run.stop->isCancelled())
        return finish(run);
    const QString clientId = run.dialog->keys().at(run.position).clientId;
    run.dialog->showProgress(run.position);
    const Pending<void> waiting; // ended by the keychain or by the person
    whenFinished(m_with.workspace.keptSecrets().forget(clientId), this,
        [waiting](const Result<void> &done) { waiting.finish(done); });
    connect(run.stop.get(), &Cancellation::cancelled, this, [waiting] {
        // What the keychain was asked for can't be taken back.
        waiting.finish(failure(ErrorKind::Cancelled,
            tr("Latchkey no longer waits for your keychain. If it asks you still, dismiss its question to "
               "keep the secret.")));
    });
    QTimer::singleShot(keychainPatience, run.dialog, [waiting, dialog = run.dialog] {
        if (!waiting.isFinished() && dialog)
            dialog->showKeychainWait();
    });
    whenFinished(waiting.future(), this, [this, run, clientId](const Result<void> &done) {
        if (!run.dialog)
            return;
        run.dialog->setResult(clientId, troubleOf(done));
        if (run.dialog->keys().size() == 1 && isCancelled(done)) // the dialog closes
            m_with.messages.showMessage(Severity::Information, done.error().message());
        forgetNext({run.dialog, run.stop, run.position + 1, run.failed + (done ? 0 : 1)});
    });
}

void ForgetFlow::finish(const Run &run)
{
    const QList<ApiKey> keys = run.dialog->keys();
    const int skipped = int(keys.size()) - run.position;
    run.dialog->finish(run.failed, skipped);
    if (run.failed > 0 || skipped > 0)
        return;
    m_with.focusTable();
    m_with.messages.showMessage(Severity::Success,
        keys.size() == 1
            ? tr("The secret of “%1” is no longer on this computer.").arg(shortText(keys.first().name))
            : tr("The secrets of %n keys are no longer on this computer.", nullptr, int(keys.size())));
}

void ForgetFlow::forget(const ApiKey &key)
{
    if (!m_with.workspace.keptSecrets().isKept(key.clientId))
        return;
    whenFinished(m_with.workspace.keptSecrets().forget(key.clientId), this, [this](const Result<void> &done) {
        if (!done)
            m_with.messages.showError(done.error());
    });
}

} // namespace Latchkey::Ui
