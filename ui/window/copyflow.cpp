// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/copyflow.h>

#include <app/core/whenfinished.h>
#include <app/keys/keptsecrets.h>
#include <app/keys/workspace.h>
#include <ui/clipboard/secretclipboard.h>
#include <ui/delivery/copystyles.h>
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
    if (keys.isEmpty())
        return;
    if (keys.size() > 1)
        return copyClientIdsOf(keys);
    const ApiKey &key = keys.first();
    if (m_with.workspace.keptSecrets().isKept(key.clientId))
        return copyKept(key, m_with.copyStyle());
    ++m_asked;
    m_with.clipboard.putPlain(key.clientId);
    m_with.messages.showMessage(Severity::Information,
        tr("Copied the client ID of “%1”. Its secret is not on this computer: Union gives it only when a "
           "key is created.")
            .arg(shortText(key.name)));
}

void CopyFlow::copyAs(const CopyStyle &style)
{
    const QList<ApiKey> keys = m_with.selectedKeys();
    if (keys.size() != 1)
        return;
    if (!holdsSecret(style.format))
        return putSnippet(keys.first(), style);
    m_with.setCopyStyle(style);
    if (m_with.workspace.keptSecrets().isKept(keys.first().clientId))
        return copyKept(keys.first(), style);
    m_with.messages.showMessage(Severity::Information,
        tr("Nothing was copied: the secret of “%1” is not on this computer. Union gives it only when a key "
           "is "
           "created.")
            .arg(shortText(keys.first().name)),
        tr("Copy client ID"), [this, key = keys.first()] { copyClientIdOf(key); });
}

void CopyFlow::copyKept(const ApiKey &key, const CopyStyle &style)
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
    whenFinished(future, this, [this, key, style, asked](const Result<Secret> &encoded) {
        if (asked != m_asked)
            return;
        if (!encoded) {
            m_with.recordHandedOut(JournalAction::Copied, key, {}, style.format, encoded.error());
            return m_with.messages.showError(encoded.error());
        }
        put(key, *encoded, style);
    });
}

void CopyFlow::put(const ApiKey &key, const Secret &encoded, const CopyStyle &style)
{
    const auto text = formatCredentials(encoded, style, key.clientId);
    if (!text)
        return m_with.messages.showError(text.error());
    m_with.clipboard.put(*text);
    m_with.recordHandedOut(JournalAction::Copied, key, encoded, style.format);
    m_with.messages.showMessage(Severity::Success,
        tr("Copied the credentials of “%1”. The clipboard is cleared in %2 s.")
            .arg(shortText(key.name), QLocale().toString(m_with.clipboard.secondsLeft())));
}

void CopyFlow::putSnippet(const ApiKey &key, const CopyStyle &style)
{
    ++m_asked;
    const auto text = formatCredentials({}, style, key.clientId);
    if (!text)
        return m_with.messages.showError(text.error());
    m_with.clipboard.putPlain(QString::fromUtf8(text->reveal()));
    m_with.messages.showMessage(Severity::Success,
        tr("Copied for “%1”: %2. It holds no secret.")
            .arg(shortText(key.name), copyFormatName(style.format)));
}

void CopyFlow::copyClientId()
{
    const QList<ApiKey> keys = m_with.selectedKeys();
    if (keys.size() == 1)
        return copyClientIdOf(keys.first());
    if (keys.size() > 1)
        copyClientIdsOf(keys);
}

void CopyFlow::copyClientIdOf(const ApiKey &key)
{
    ++m_asked;
    m_with.clipboard.putPlain(key.clientId);
    m_with.messages.showMessage(
        Severity::Success, tr("Copied the client ID of “%1”.").arg(shortText(key.name)));
}

void CopyFlow::copyClientIdsOf(const QList<ApiKey> &keys)
{
    ++m_asked;
    QStringList clientIds;
    for (const ApiKey &key : keys)
        clientIds += key.clientId;
    m_with.clipboard.putPlain(clientIds.join(u'\n'));
    m_with.messages.showMessage(Severity::Success,
        tr("Copied the client IDs of %n keys, one in each line.", nullptr, int(keys.size())));
}

} // namespace Latchkey::Ui
