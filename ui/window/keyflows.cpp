// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/keyflows.h>

#include <app/core/whenfinished.h>
#include <app/keys/encodedcredentials.h>
#include <app/keys/keptsecrets.h>
#include <app/keys/keylist.h>
#include <app/keys/keynames.h>
#include <app/keys/secretfile.h>
#include <app/keys/workspace.h>
#include <ui/clipboard/secretclipboard.h>
#include <ui/dialogs/deletedialog.h>
#include <ui/dialogs/editkeydialog.h>
#include <ui/dialogs/newkeydialog.h>
#include <ui/dialogs/revealdialog.h>
#include <ui/keytable/relativetime.h>
#include <ui/widgets/messagebar.h>
#include <ui/window/mainwindow.h>

#include <QDir>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

const QString formatSetting = u"copy/format"_s;

} // namespace

KeyFlows::KeyFlows(MainWindow &window, Workspace &workspace, SecretClipboard &clipboard, QSettings &settings,
    Clock clock, bool practice)
    : m_window(window)
    , m_workspace(workspace)
    , m_clipboard(clipboard)
    , m_settings(settings)
    , m_clock(std::move(clock))
    , m_practice(practice)
{
}

KeyFlows::~KeyFlows() = default;

void KeyFlows::create()
{
    auto *dialog = new NewKeyDialog({[this](QStringView name) { return clientIdFor(name); },
                                        [this](const QString &clientId) {
                                            return m_workspace.keys().rowOf(clientId) >= 0;
                                        }},
        &m_window);
    connect(dialog, &NewKeyDialog::createRequested, this,
        [this, dialog](const NewKey &key) { sendCreate(dialog, key); });
    connect(dialog, &NewKeyDialog::replaceRequested, this,
        [this, dialog](const NewKey &key) { replace(dialog, key); });
    dialog->openOverWindow();
}

void KeyFlows::sendCreate(NewKeyDialog *dialog, const NewKey &key)
{
    dialog->setBusy(tr("Creating…"));
    whenFinished(m_workspace.apps().create(key), this,
        [this, guard = QPointer(dialog)](const Result<CreatedKey> &created) {
            if (!created)
                return showCreateFailed(guard, created.error());
            m_workspace.keys().put(created->key);
            if (guard)
                guard->accept();
            m_window.selectKey(created->key.clientId);
            reveal(*created);
        });
}

void KeyFlows::replace(NewKeyDialog *dialog, const NewKey &key)
{
    dialog->setBusy(tr("Deleting the key without a secret…"));
    whenFinished(m_workspace.apps().remove(key.clientId), this,
        [this, guard = QPointer(dialog), key](const Result<void> &removed) {
            if (!removed)
                return showCreateFailed(guard, removed.error());
            m_workspace.keys().remove(key.clientId);
            if (guard)
                sendCreate(guard, key);
        });
}

void KeyFlows::showCreateFailed(NewKeyDialog *dialog, const Error &error)
{
    if (!dialog)
        return m_window.messageBar().showError(error);
    if (error.kind() == ErrorKind::AlreadyExists)
        dialog->showTaken();
    else if (error.kind() == ErrorKind::Conflict)
        dialog->offerReplacement(error);
    else
        dialog->showTrouble(error);
}

void KeyFlows::reveal(const CreatedKey &created)
{
    const EncodedCredentials parts{m_workspace.connection().endpoint.authority(), created.key.clientId,
        created.clientSecret, created.key.organization};
    const auto encoded = encodeCredentials(parts);
    if (!encoded) // the secret must not be lost over it: hand it out as it is
        m_window.messageBar().showError(encoded.error());
    RevealDialog::Content content;
    content.name = created.key.name;
    content.host = m_workspace.connection().endpoint.authority();
    content.encoded = encoded ? *encoded : created.clientSecret;
    content.format = preferredFormat();
    content.keychainForgets = m_practice;
    if (!m_practice && officialDecodersMisread(parts)) {
        content.warning
            = tr("The address has a port. Union's own tools misread such a key and may show its secret; "
                 "ask for an address without one.");
    }
    auto *dialog = new RevealDialog(content, &m_window);
    connectReveal(dialog, created.key.clientId, created.key.name, content.encoded);
    dialog->openOverWindow();
}

void KeyFlows::connectReveal(
    RevealDialog *dialog, const QString &clientId, const QString &name, const Secret &encoded)
{
    connect(dialog, &RevealDialog::copyRequested, this, [this, dialog, encoded](CopyFormat format) {
        setPreferredFormat(format);
        m_clipboard.put(formatCredentials(encoded, format));
        dialog->setDelivered(
            tr("Copied. The clipboard is cleared in %n seconds.", nullptr, m_clipboard.secondsLeft()));
    });
    connect(dialog, &RevealDialog::saveRequested, this,
        [this, dialog, encoded](const QString &path, CopyFormat format) {
            setPreferredFormat(format);
            const auto saved = writeSecretFile(path, formatCredentials(encoded, format));
            if (!saved)
                return dialog->showDeliveryFailed(saved.error());
            dialog->setDelivered(
                tr("Saved to %1, readable by you alone. Delete it when it is no longer needed.")
                    .arg(QDir::toNativeSeparators(path)));
        });
    connect(dialog, &RevealDialog::keepRequested, this,
        [this, dialog, clientId, encoded](bool keepIt) { keep(dialog, clientId, encoded, keepIt); });
    connect(dialog, &RevealDialog::accepted, this, [this, name] {
        m_window.messageBar().showMessage(Severity::Success, tr("“%1” was created.").arg(name));
    });
}

void KeyFlows::keep(RevealDialog *dialog, const QString &clientId, const Secret &encoded, bool keepIt)
{
    auto future = keepIt ? m_workspace.keptSecrets().keep(clientId, encoded)
                         : m_workspace.keptSecrets().forget(clientId);
    whenFinished(future, this, [guard = QPointer(dialog), keepIt](const Result<void> &done) {
        if (!guard)
            return;
        if (!done)
            return guard->showKeepFailed(done.error());
        if (keepIt)
            guard->setDelivered(tr("Kept. Copy works for this key from now on."));
        else
            guard->setForgotten();
    });
}

void KeyFlows::copy()
{
    copyAs(preferredFormat());
}

void KeyFlows::copyAs(CopyFormat format)
{
    const QList<ApiKey> keys = selectedKeys();
    if (keys.size() != 1)
        return;
    const ApiKey &key = keys.first();
    if (!m_workspace.keptSecrets().isKept(key.clientId)) {
        m_clipboard.putPlain(key.clientId);
        return m_window.messageBar().showMessage(Severity::Information,
            tr("Copied the client ID of “%1”. Its secret is not on this computer: Union gives it only when a "
               "key is "
               "created.")
                .arg(key.name));
    }
    whenFinished(m_workspace.keptSecrets().retrieve(key.clientId), this,
        [this, key, format](const Result<Secret> &encoded) {
            if (!encoded)
                return m_window.messageBar().showError(encoded.error());
            m_clipboard.put(formatCredentials(*encoded, format));
            m_window.messageBar().showMessage(Severity::Success,
                tr("Copied the credentials of “%1”. The clipboard is cleared in %2 s.")
                    .arg(key.name)
                    .arg(m_clipboard.secondsLeft()));
        });
}

void KeyFlows::copyClientId()
{
    const QList<ApiKey> keys = selectedKeys();
    if (keys.size() != 1)
        return;
    m_clipboard.putPlain(keys.first().clientId);
    m_window.messageBar().showMessage(
        Severity::Success, tr("Copied the client ID of “%1”.").arg(keys.first().name));
}

void KeyFlows::edit(bool renaming)
{
    const QList<ApiKey> keys = selectedKeys();
    if (keys.size() != 1)
        return;
    auto *dialog = new EditKeyDialog(keys.first(), &m_window);
    connect(dialog, &EditKeyDialog::saveRequested, this,
        [this, dialog](const KeyEdit &edit) { sendEdit(dialog, edit); });
    dialog->openOverWindow();
    if (renaming)
        dialog->selectName();
}

void KeyFlows::sendEdit(EditKeyDialog *dialog, const KeyEdit &edit)
{
    dialog->setBusy(tr("Saving…"));
    whenFinished(m_workspace.apps().update(dialog->base(), edit), this,
        [this, guard = QPointer(dialog)](const Result<ApiKey> &saved) {
            if (!saved)
                return showEditFailed(guard, saved.error());
            m_workspace.keys().put(*saved);
            if (guard)
                guard->accept();
            emit m_window.selectionChanged();
            m_window.messageBar().showMessage(Severity::Success, tr("“%1” was saved.").arg(saved->name));
        });
}

void KeyFlows::showEditFailed(EditKeyDialog *dialog, const Error &error)
{
    if (!dialog)
        return m_window.messageBar().showError(error);
    if (error.kind() == ErrorKind::NotFound) {
        m_workspace.keys().remove(dialog->base().clientId);
        dialog->done(QDialog::Rejected);
        return m_window.messageBar().showMessage(
            Severity::Warning, tr("“%1” was deleted meanwhile. Nothing was saved.").arg(dialog->base().name));
    }
    if (error.kind() != ErrorKind::Conflict)
        return dialog->showTrouble(error);
    whenFinished(m_workspace.apps().get(dialog->base().clientId), this,
        [this, guard = QPointer(dialog)](const Result<ApiKey> &now) {
            if (!guard)
                return;
            if (!now)
                return showEditFailed(guard, now.error());
            m_workspace.keys().put(*now);
            guard->showChangedMeanwhile(*now);
        });
}

void KeyFlows::remove()
{
    const QList<ApiKey> keys = selectedKeys();
    if (keys.isEmpty())
        return;
    const auto describe = [this](const ApiKey &key) {
        QString text = key.createdAt.isValid() ? tr("created %1").arg(createdText(key.createdAt, m_clock()))
                                               : tr("age unknown");
        if (m_workspace.keptSecrets().isKept(key.clientId))
            text += u" · "_s + tr("its secret is kept on this computer");
        return text;
    };
    auto *dialog = new DeleteDialog(keys, describe, &m_window);
    const auto stop = std::make_shared<Cancellation>();
    connect(dialog, &DeleteDialog::stopRequested, this, [stop] { stop->cancel(); });
    connect(dialog, &DeleteDialog::deleteRequested, this,
        [this, dialog, stop] { removeNext(dialog, 0, 0, stop); });
    dialog->openOverWindow();
}

void KeyFlows::removeNext(
    QPointer<DeleteDialog> dialog, int position, int failed, const CancellationPtr &stop)
{
    if (!dialog)
        return;
    const QList<ApiKey> keys = dialog->keys();
    const int skipped = stop->isCancelled() ? int(keys.size()) - position : 0;
    if (position == keys.size() || skipped > 0) {
        if (failed == 0 && skipped == 0) {
            m_window.messageBar().showMessage(Severity::Success,
                keys.size() == 1 ? tr("“%1” was deleted.").arg(keys.first().name)
                                 : tr("%n keys were deleted.", nullptr, int(keys.size())));
        }
        return dialog->finish(failed, skipped);
    }
    const ApiKey key = keys.at(position);
    dialog->showProgress(position);
    whenFinished(m_workspace.apps().remove(key.clientId), this, [=, this](const Result<void> &removed) {
        if (removed) {
            m_workspace.keys().remove(key.clientId);
            forget(key);
        }
        if (dialog) {
            dialog->setResult(key.clientId, removed ? std::nullopt : std::optional(removed.error()));
            removeNext(dialog, position + 1, failed + (removed ? 0 : 1), stop);
        }
    });
}

void KeyFlows::forgetSecret()
{
    const QList<ApiKey> keys = selectedKeys();
    if (keys.size() == 1)
        forget(keys.first());
}

void KeyFlows::forget(const ApiKey &key)
{
    if (!m_workspace.keptSecrets().isKept(key.clientId))
        return;
    whenFinished(m_workspace.keptSecrets().forget(key.clientId), this, [this](const Result<void> &done) {
        if (!done)
            m_window.messageBar().showError(done.error());
    });
}

QString KeyFlows::clientIdFor(QStringView name) const
{
    const Endpoint &endpoint = m_workspace.connection().endpoint;
    if (m_userHandle.isEmpty()
        || !isServerlessHost(endpoint, qEnvironmentVariable("UNION_SERVERLESS_ENDPOINT")))
        return clientIdFromName(name);
    return serverlessClientId(endpoint, m_userHandle, name);
}

QList<ApiKey> KeyFlows::selectedKeys() const
{
    QList<ApiKey> keys;
    for (const QString &clientId : m_window.selectedClientIds()) {
        if (const int row = m_workspace.keys().rowOf(clientId); row >= 0)
            keys.append(m_workspace.keys().at(row));
    }
    return keys;
}

CopyFormat KeyFlows::preferredFormat() const
{
    return m_settings.value(formatSetting) == u"raw"_s ? CopyFormat::Raw : CopyFormat::Export;
}

void KeyFlows::setPreferredFormat(CopyFormat format)
{
    m_settings.setValue(formatSetting, format == CopyFormat::Raw ? u"raw"_s : u"export"_s);
}

} // namespace Latchkey::Ui
