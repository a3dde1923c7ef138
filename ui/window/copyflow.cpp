// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/copyflow.h>

#include <app/core/whenfinished.h>
#include <app/keys/keptsecrets.h>
#include <app/keys/workspace.h>
#include <ui/clipboard/secretclipboard.h>
#include <ui/keytable/displaytext.h>
#include <ui/window/mainwindow.h>
#include <ui/window/messages.h>
#include <ui/window/patience.h>

#include <QLocale>
#include <QTimer>

namespace Latchkey::Ui {

CopyFlow::CopyFlow(const FlowParts &parts)
    : m_with(parts)
{
    connect(&m_with.window, &MainWindow::coveredChanged, this, [this] { ++m_asked; });
}

CopyFlow::~CopyFlow() = default;

void CopyFlow::copy()
{
    const QList<ApiKey> keys = m_with.selectedKeys();
    if (keys.size() != 1)
        return;
    const ApiKey &key = keys.first();
    if (m_with.workspace.keptSecrets().isKept(key.clientId))
        return copyKept(key, m_with.preferredFormat());
    ++m_asked;
    m_with.clipboard.putPlain(key.clientId);
    m_with.messages.showMessage(Severity::Information,
        tr("Copied the client ID of “%1”. Its secret is not on this computer: Union gives it only when a "
           "key is created.")
            .arg(shortText(key.name)));
}

void CopyFlow::copyAs(CopyFormat format)
{
    const QList<ApiKey> keys = m_with.selectedKeys();
    if (keys.size() != 1)
        return;
    if (m_with.workspace.keptSecrets().isKept(keys.first().clientId))
        return copyKept(keys.first(), format);
    m_with.messages.showMessage(Severity::Information,
        tr("Nothing was copied: the secret of “%1” is not on this computer. Union gives it only when a key "
           "is "
           "created.")
            .arg(shortText(keys.first().name)),
        tr("Copy client ID"), [this, key = keys.first()] { copyClientIdOf(key); });
}

void CopyFlow::copyKept(const ApiKey &key, CopyFormat format)
{
    const int asked = ++m_asked;
    const auto future = m_with.workspace.keptSecrets().retrieve(key.clientId);
    QTimer::singleShot(keychainPatience, this, [this, future, asked] {
        if (future.isFinished() || asked != m_asked)
            return;
        m_with.messages.showMessage(Severity::Information,
            tr("Waiting for your keychain. Unlock it if you are asked to."), tr("Stop waiting"),
            [this] { ++m_asked; });
    });
    whenFinished(future, this, [this, key, format, asked](const Result<Secret> &encoded) {
        if (asked != m_asked)
            return;
        if (!encoded)
            return m_with.messages.showError(encoded.error());
        put(key, *encoded, format);
    });
}

void CopyFlow::put(const ApiKey &key, const Secret &encoded, CopyFormat format)
{
    m_with.clipboard.put(formatCredentials(encoded, format));
    m_with.messages.showMessage(Severity::Success,
        tr("Copied the credentials of “%1”. The clipboard is cleared in %2 s.")
            .arg(shortText(key.name), QLocale().toString(m_with.clipboard.secondsLeft())));
}

void CopyFlow::copyClientId()
{
    const QList<ApiKey> keys = m_with.selectedKeys();
    if (keys.size() == 1)
        copyClientIdOf(keys.first());
}

void CopyFlow::copyClientIdOf(const ApiKey &key)
{
    ++m_asked;
    m_with.clipboard.putPlain(key.clientId);
    m_with.messages.showMessage(
        Severity::Success, tr("Copied the client ID of “%1”.").arg(shortText(key.name)));
}

void CopyFlow::forgetSelected()
{
    const QList<ApiKey> keys = m_with.selectedKeys();
    if (keys.size() == 1)
        forget(keys.first());
}

void CopyFlow::forget(const ApiKey &key)
{
    if (!m_with.workspace.keptSecrets().isKept(key.clientId))
        return;
    whenFinished(m_with.workspace.keptSecrets().forget(key.clientId), this, [this](const Result<void> &done) {
        if (!done)
            m_with.messages.showError(done.error());
    });
}

} // namespace Latchkey::Ui
