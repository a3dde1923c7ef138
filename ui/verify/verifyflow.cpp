// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/verify/verifyflow.h>

#include <app/core/whenfinished.h>
#include <app/keys/encodedcredentials.h>
#include <app/keys/keptsecrets.h>
#include <app/keys/keyverifier.h>
#include <app/keys/verificationrun.h>
#include <app/keys/workspace.h>
#include <ui/keytable/displaytext.h>
#include <ui/verify/verdicttexts.h>
#include <ui/verify/verifydialog.h>
#include <ui/window/mainwindow.h>
#include <ui/window/patience.h>

#include <QTimer>

#include <memory>

namespace Latchkey::Ui {

namespace {

Error notHere()
{
    return Error(ErrorKind::KeychainEmpty,
        VerifyFlow::tr("Its secret is not on this computer. Select this key alone to paste it."));
}

} // namespace

VerifyFlow::VerifyFlow(const FlowParts &parts)
    : m_with(parts)
{
}

VerifyFlow::~VerifyFlow() = default;

void VerifyFlow::start()
{
    const QList<ApiKey> keys = m_with.selectedKeys();
    if (keys.isEmpty())
        return;
    auto *dialog = new VerifyDialog(keys, &m_with.window);
    connect(dialog, &VerifyDialog::finished, this, [this] { m_with.focusTable(); });
    if (keys.size() > 1 || m_with.workspace.keptSecrets().isKept(keys.first().clientId)) {
        run(dialog, keys);
    } else {
        dialog->askForKey();
        connect(dialog, &VerifyDialog::keyGiven, this,
            [this, dialog, key = keys.first()](const Secret &encoded) { verifyGiven(dialog, key, encoded); });
    }
    dialog->openOverWindow();
}

void VerifyFlow::run(VerifyDialog *dialog, const QList<ApiKey> &keys)
{
    auto *verifier = new KeyVerifier(m_with.workspace, dialog);
    const KeptSecrets &kept = m_with.workspace.keptSecrets();
    std::vector<VerificationRun::Task> tasks;
    for (const ApiKey &key : keys) {
        if (kept.isKept(key.clientId)) {
            tasks.emplace_back(
                [this, dialog, verifier, clientId = key.clientId](const CancellationPtr &stop) {
                    return verifier->verifyKept(retrieve(dialog, clientId), stop);
                });
        } else {
            tasks.emplace_back(
                [](const CancellationPtr &) { return finished<KeyVerification>(failure(notHere())); });
        }
    }
    auto *run = new VerificationRun(std::move(tasks), dialog);
    connect(run, &VerificationRun::verified, dialog,
        [this, run, dialog, keys](int index, const KeyVerification &verification) {
            dialog->setResult(index, verification);
            dialog->showProgress(run->ended());
            tell(keys.at(index), verification);
        });
    connect(run, &VerificationRun::finished, dialog, &VerifyDialog::finish);
    connect(dialog, &VerifyDialog::stopRequested, run, &VerificationRun::cancel);
    dialog->showProgress(0);
    run->start();
}

QFuture<Result<Secret>> VerifyFlow::retrieve(VerifyDialog *dialog, const QString &clientId)
{
    const Pending<Secret> waiting;
    const auto isShown = std::make_shared<bool>(false);
    QTimer::singleShot(keychainPatience, dialog, [dialog, waiting, isShown] {
        if (waiting.isFinished())
            return;
        *isShown = true;
        dialog->showKeychainWait(true);
    });
    whenFinished(m_with.workspace.keptSecrets().retrieve(clientId), dialog,
        [dialog, waiting, isShown](const Result<Secret> &encoded) {
            if (*isShown)
                dialog->showKeychainWait(false);
            waiting.finish(encoded);
        });
    return waiting.future();
}

void VerifyFlow::verifyGiven(VerifyDialog *dialog, const ApiKey &key, const Secret &encoded)
{
    const auto parts = decodeCredentials(encoded);
    if (!parts)
        return dialog->showOtherKey(parts.error().message());
    if (parts->clientId != key.clientId) {
        return dialog->showOtherKey(tr("This is another key: its client ID is %1. Paste the one of “%2”.")
                                        .arg(shortText(parts->clientId), shortText(key.name)));
    }
    auto *verifier = new KeyVerifier(m_with.workspace, dialog);
    auto *run = new VerificationRun({[verifier, encoded](const CancellationPtr &stop) {
        return verifier->verifyEncoded(encoded, stop);
    }},
        dialog);
    connect(run, &VerificationRun::verified, dialog,
        [this, dialog, key](int, const KeyVerification &verification) {
            dialog->setResult(0, verification);
            tell(key, verification);
        });
    connect(run, &VerificationRun::finished, dialog, &VerifyDialog::finish);
    connect(run, &VerificationRun::finished, run, &QObject::deleteLater); // and with it the secret
    connect(run, &VerificationRun::finished, verifier, &QObject::deleteLater);
    connect(dialog, &VerifyDialog::stopRequested, run, &VerificationRun::cancel);
    dialog->showProgress(0);
    run->start();
}

void VerifyFlow::tell(const ApiKey &key, const KeyVerification &verification)
{
    m_with.workspace.activity().recordVerified(key.clientId, verification, key.name);
}

} // namespace Latchkey::Ui
