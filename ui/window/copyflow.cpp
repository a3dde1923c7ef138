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

#include <algorithm>

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
        return copyKept({keys, m_with.copyStyle()});
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
    if (keys.isEmpty())
        return;
    if (!holdsSecret(style.format))
        return putSnippet(keys, style);
    m_with.setCopyStyle(style);
    const auto missing = std::ranges::count_if(
        keys, [this](const ApiKey &key) { return !m_with.workspace.keptSecrets().isKept(key.clientId); });
    if (missing == 0)
        return copyKept({keys, style});
    if (keys.size() > 1)
        return tellMissing(keys, int(missing));
    m_with.messages.showMessage(Severity::Information,
        tr("Nothing was copied: the secret of “%1” is not on this computer. Union gives it only when a key "
           "is "
           "created.")
            .arg(shortText(keys.first().name)),
        tr("Copy client ID"), [this, key = keys.first()] { copyClientIdOf(key); });
}

void CopyFlow::tellMissing(const QList<ApiKey> &keys, int missing)
{
    m_with.messages.showMessage(Severity::Information,
        tr("Nothing was copied: the secrets of %n selected keys are not on this computer. Union gives a "
           "secret only when a key is created.",
            nullptr, missing),
        tr("Copy client IDs"), [this, keys] { copyClientIdsOf(keys); });
}

void CopyFlow::copyKept(const Copying &copying)
{
    Copying asking = copying;
    asking.asked = ++m_asked;
    retrieveNext(asking);
}

/// One after the other, as the keychain answers.
void CopyFlow::retrieveNext(const Copying &copying)
{
    if (copying.secrets.size() == copying.keys.size())
        return put(copying);
    const ApiKey key = copying.keys.at(copying.secrets.size());
    const auto future = m_with.workspace.keptSecrets().retrieve(key.clientId);
    QTimer::singleShot(keychainPatience, this, [this, future, asked = copying.asked] {
        if (future.isFinished() || asked != m_asked)
            return;
        m_with.messages.showMessage(Severity::Information,
            tr("Waiting for your keychain. Unlock it if you are asked to."), tr("Stop waiting"),
            [this] { ++m_asked; });
    });
    whenFinished(future, this, [this, copying, key](const Result<Secret> &encoded) {
        if (copying.asked != m_asked)
            return;
        if (!encoded) {
            m_with.recordCopied(key, {}, copying.style.format, encoded.error());
            return m_with.messages.showError(encoded.error());
        }
        Copying next = copying;
        next.secrets.append({key.clientId, *encoded});
        retrieveNext(next);
    });
}

void CopyFlow::put(const Copying &copying)
{
    const KeyCredentials &first = copying.secrets.first();
    const int count = int(copying.keys.size());
    const auto text = count == 1 ? formatCredentials(first.encoded, copying.style, first.clientId)
                                 : formatSeveral(copying.secrets, copying.style);
    if (!text)
        return m_with.messages.showError(text.error());
    m_with.clipboard.put(*text);
    for (int i = 0; i < count; ++i) {
        m_with.recordCopied(copying.keys.at(i), copying.secrets.at(i).encoded, copying.style.format);
    }
    const QString seconds = QLocale().toString(m_with.clipboard.secondsLeft());
    m_with.messages.showMessage(Severity::Success,
        count == 1
            ? tr("Copied the credentials of “%1”. The clipboard is cleared in %2 s.")
                  .arg(shortText(copying.keys.first().name), seconds)
            : tr("Copied the credentials of %n keys. The clipboard is cleared in %1 s.", nullptr, count)
                  .arg(seconds));
}

void CopyFlow::putSnippet(const QList<ApiKey> &keys, const CopyStyle &style)
{
    ++m_asked;
    QList<KeyCredentials> named;
    for (const ApiKey &key : keys)
        named.append({key.clientId, {}});
    const int count = int(keys.size());
    const auto text
        = count == 1 ? formatCredentials({}, style, keys.first().clientId) : formatSeveral(named, style);
    if (!text)
        return m_with.messages.showError(text.error());
    m_with.clipboard.putPlain(QString::fromUtf8(text->reveal()));
    m_with.messages.showMessage(Severity::Success,
        count == 1 ? tr("Copied for “%1”: %2. It holds no secret.")
                         .arg(shortText(keys.first().name), copyFormatName(style.format))
                   : tr("Copied for %n keys: %1. It holds no secret.", nullptr, count)
                         .arg(copyFormatName(style.format)));
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
