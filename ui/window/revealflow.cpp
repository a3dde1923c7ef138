// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/revealflow.h>

#include <app/core/whenfinished.h>
#include <app/delivery/delivery.h>
#include <app/keys/appsclient.h>
#include <app/keys/encodedcredentials.h>
#include <app/keys/keptsecrets.h>
#include <app/keys/keyverifier.h>
#include <app/keys/workspace.h>
#include <ui/clipboard/secretclipboard.h>
#include <ui/delivery/deliverymemory.h>
#include <ui/dialogs/revealdialog.h>
#include <ui/keytable/displaytext.h>
#include <ui/verify/verdicttexts.h>
#include <ui/window/actions.h>
#include <ui/window/deliverflow.h>
#include <ui/window/mainwindow.h>
#include <ui/window/messages.h>
#include <ui/window/patience.h>

#include <QAction>
#include <QLocale>
#include <QPointer>
#include <QStyle>
#include <QTimer>

namespace Latchkey::Ui {

namespace {

constexpr int stillSeconds = 10;

} // namespace

RevealFlow::RevealFlow(const FlowParts &parts, DeliverFlow &deliver)
    : m_with(parts)
    , m_deliver(deliver)
{
}

RevealFlow::~RevealFlow() = default;

void RevealFlow::start(const CreatedKey &created)
{
    const QString host = m_with.workspace.connection().endpoint.authority();
    const QString &organization = created.key.organization;
    const EncodedCredentials parts{host, created.key.clientId, created.clientSecret,
        organization.isEmpty() ? m_with.workspace.apps().organization() : organization};
    const auto encoded = encodeCredentials(parts);
    RevealDialog::Content content;
    content.name = created.key.name;
    content.host = host;
    content.encoded = encoded ? *encoded : created.clientSecret;
    content.style = m_with.copyStyle();
    content.keychainForgets = m_with.practice;
    content.folder = DeliveryMemory(m_with.settings).folder();
    content.keepAtLock = m_with.keepsSecrets();
    if (!encoded) { // the secret must not be lost over it: hand it out as it is
        content.warnings += tr("This is the client secret alone: %1").arg(encoded.error().message());
        content.mayKeep = false;
    }
    if (!m_with.practice && officialDecodersMisread(parts)) {
        content.warnings
            += tr("The address has a port. Union's own tools misread such a key and may show its secret; "
                  "ask for an address without one.");
    }
    auto *dialog = new RevealDialog(content, &m_with.window);
    connectCopy(dialog, created.key, content.encoded);
    connect(dialog, &RevealDialog::saveRequested, this,
        [this, dialog, key = created.key, secret = content.encoded](
            const QString &path) { save(dialog, key, secret, path); });
    connect(dialog, &RevealDialog::deliverRequested, this,
        [this, dialog, key = created.key, secret = content.encoded] {
            m_deliver.start(key, secret, dialog, [guard = QPointer(dialog)](const QString &place) {
                if (guard)
                    guard->setDelivered(tr("Delivered: %1.").arg(place));
            });
        });
    connect(dialog, &RevealDialog::keepRequested, this,
        [this, dialog, secret = content.encoded, clientId = created.key.clientId](bool keepIt) {
            m_with.setKeepsSecrets(keepIt);
            keep(dialog, clientId, secret, keepIt);
        });
    connect(dialog, &RevealDialog::verifyRequested, this,
        [this, dialog, key = created.key, secret = created.clientSecret] { verify(dialog, key, secret); });
    connect(dialog, &RevealDialog::finished, this, [this, dialog, key = created.key] {
        const QString name = shortText(key.name);
        if (dialog->isGivenUp())
            return tellUseless(key);
        m_with.messages.showMessage(Severity::Success,
            dialog->isOnlyCopied() && m_with.clipboard.holdsSecret()
                ? tr("“%1” was created and copied. The clipboard is cleared in %2 s.")
                      .arg(name, QLocale().toString(m_with.clipboard.secondsLeft()))
                : tr("“%1” was created.").arg(name));
    });
    const auto takeLock = [this, dialog, secret = content.encoded, clientId = created.key.clientId] {
        dialog->takeBackCopy(); // the lock has cleared the clipboard
        if (dialog->isDelivered())
            dialog->accept();
        else if (dialog->isKeptAtLock())
            keep(dialog, clientId, secret, true);
    };
    connect(&m_with.window, &MainWindow::coveredChanged, dialog, [takeLock](bool covered) {
        if (covered)
            takeLock();
    });
    dialog->addAction(m_with.window.actions()[ActionId::Quit]); // the window's own shortcuts rest meanwhile
    dialog->openOverWindow();
    if (m_with.window.isCovered()) // the answer came after the lock
        takeLock();
}

void RevealFlow::tellUseless(const ApiKey &key)
{
    m_with.messages.showMessage(Severity::Warning,
        tr("“%1” was created, and its secret is gone: nobody can use it.").arg(shortText(key.name)),
        tr("Delete"), [this, clientId = key.clientId] {
            m_with.select(clientId);
            if (const QList<ApiKey> keys = m_with.selectedKeys();
                keys.size() == 1 && keys.first().clientId == clientId)
                m_with.window.actions()[ActionId::Delete]->trigger();
        });
}

void RevealFlow::connectCopy(RevealDialog *dialog, const ApiKey &key, const Secret &encoded)
{
    connect(dialog, &RevealDialog::copyRequested, this,
        [this, dialog, key, encoded](CopyFormat format) { (void)copy(dialog, key, encoded, format); });
    connect(
        dialog, &RevealDialog::copyAndCloseRequested, this, [this, dialog, key, encoded](CopyFormat format) {
            if (copy(dialog, key, encoded, format))
                dialog->accept();
        });
    connect(&m_with.clipboard, &SecretClipboard::changed, dialog,
        [this, dialog] { dialog->setCopyCountdown(countdown(*dialog)); });
}

bool RevealFlow::copy(RevealDialog *dialog, const ApiKey &key, const Secret &encoded, CopyFormat format)
{
    m_with.setCopyStyle(dialog->style());
    const auto text = formatCredentials(encoded, dialog->style(), key.clientId);
    if (!text) {
        dialog->showDeliveryFailed(text.error());
        return false;
    }
    m_with.clipboard.put(*text);
    m_with.recordCopied(key, encoded, format);
    dialog->setCopied(countdown(*dialog));
    return true;
}

QString RevealFlow::countdown(const QWidget &sheet) const
{
    if (!m_with.clipboard.holdsSecret())
        return tr("It is no longer on the clipboard. Copy it again if you still need it.");
    if (m_with.clipboard.isWaitingForFocus())
        return tr("Copied. The clipboard is cleared when you come back to this window.");
    // Where motion is not wanted the words stand still for a while.
    const bool isMotionReduced
        = sheet.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &sheet) == 0;
    const int step = isMotionReduced ? stillSeconds : 1;
    const int left = (m_with.clipboard.secondsLeft() + step - 1) / step * step;
    return tr("Copied. The clipboard is cleared in %n seconds.", nullptr, left);
}

void RevealFlow::save(RevealDialog *dialog, const ApiKey &key, const Secret &encoded, const QString &path)
{
    m_with.setCopyStyle(dialog->style());
    const FilePlace place{path, dialog->style()};
    dialog->showSaving();
    m_deliver.deliver(key, encoded, place,
        [flow = QPointer(this), guard = QPointer(dialog), where = Delivery::placeText(place, key.clientId)](
            const Result<void> &saved) {
            if (guard) {
                guard->endSaving();
                if (!saved)
                    return guard->showDeliveryFailed(saved.error());
                guard->setDelivered(
                    tr("Saved to %1, readable by you alone. Delete it when it is no longer needed.")
                        .arg(where));
                if (flow && flow->m_with.window.isCovered()) // locked meanwhile
                    guard->accept();
                return;
            }
            if (flow && !saved) // the person has closed the sheet meanwhile
                flow->m_with.messages.showError(saved.error());
        });
}

void RevealFlow::keep(RevealDialog *dialog, const QString &clientId, const Secret &encoded, bool keepIt)
{
    auto future = keepIt ? m_with.workspace.keptSecrets().keep(clientId, encoded)
                         : m_with.workspace.keptSecrets().forget(clientId);
    QTimer::singleShot(keychainPatience, dialog, [dialog, future] {
        if (!future.isFinished())
            dialog->showWaiting(tr("Waiting for your keychain… Unlock it if you are asked to."));
    });
    whenFinished(future, this, [this, guard = QPointer(dialog), keepIt](const Result<void> &done) {
        if (!guard && !done)
            return m_with.messages.showError(done.error());
        if (!guard)
            return;
        if (!done)
            return guard->showKeepFailed(done.error());
        if (!keepIt)
            return guard->setForgotten();
        guard->setKept();
        if (m_with.window.isCovered())
            closeKept(guard);
    });
}

void RevealFlow::verify(RevealDialog *dialog, const ApiKey &key, const Secret &clientSecret)
{
    auto *verifier = new KeyVerifier(m_with.workspace, dialog);
    dialog->showVerifying();
    whenFinished(verifier->verify({key.clientId, clientSecret}), verifier,
        [this, dialog, verifier, key](const Result<KeyVerification> &verification) {
            verifier->deleteLater();
            if (!verification)
                return;
            dialog->showVerdict(*verification);
            m_with.workspace.activity().recordVerified(key.clientId, *verification, key.name);
        });
}

void RevealFlow::closeKept(RevealDialog *dialog)
{
    const QString name = shortText(dialog->keyName());
    dialog->accept();
    m_with.messages.showMessage(Severity::Information,
        tr("Latchkey was locked, so the secret of “%1” is in this computer's keychain now. Copy works for "
           "this "
           "key.")
            .arg(name));
}

} // namespace Latchkey::Ui
