// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/forgetflow.h>

#include <app/core/whenfinished.h>
#include <app/keys/keptsecrets.h>
#include <app/keys/workspace.h>
#include <ui/delivery/forgetdialog.h>
#include <ui/keytable/displaytext.h>
#include <ui/rotation/rotationwarnings.h>
#include <ui/window/keychainanswer.h>
#include <ui/window/keysrun.h>
#include <ui/window/mainwindow.h>
#include <ui/window/messages.h>

#include <memory>

namespace Latchkey::Ui {

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
    connect(dialog, &ForgetDialog::forgetRequested, this, [this, dialog] { run(dialog); });
    dialog->openOverWindow();
}

void ForgetFlow::run(ForgetDialog *dialog)
{
    const QList<ApiKey> keys = dialog->keys();
    const auto stop = std::make_shared<Cancellation>();
    connect(dialog, &ForgetDialog::stopRequested, stop.get(), &Cancellation::cancel);
    auto *run = new KeysRun(
        keys.size(), stop,
        [this, dialog, keys, stop](
            int position) { return forgetOne(keys.at(position).clientId, stop, dialog); },
        this, dialog);
    connect(run, &KeysRun::begun, dialog, &ForgetDialog::showProgress);
    connect(
        run, &KeysRun::ended, this, [this, dialog, keys](int position, const std::optional<Error> &trouble) {
            dialog->setResult(keys.at(position).clientId, trouble);
            if (keys.size() == 1 && trouble && trouble->kind() == ErrorKind::Cancelled) // the dialog closes
                m_with.messages.showMessage(Severity::Information, trouble->message());
        });
    connect(run, &KeysRun::finished, this, [this, dialog, keys](int failed, int skipped) {
        dialog->finish(failed, skipped);
        if (failed == 0 && skipped == 0)
            finish(keys);
    });
    run->start();
}

QFuture<Result<void>> ForgetFlow::forgetOne(
    const QString &clientId, const CancellationPtr &stop, ForgetDialog *dialog)
{
    // What the keychain was asked for can't be taken back.
    const Error stopped(ErrorKind::Cancelled,
        tr("Latchkey no longer waits for your keychain. If it asks you still, dismiss its question to "
           "keep the secret."));
    return keychainAnswer(m_with.workspace.keptSecrets().forget(clientId), stop, stopped, dialog,
        [dialog] { dialog->showKeychainWait(); });
}

void ForgetFlow::finish(const QList<ApiKey> &keys)
{
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
