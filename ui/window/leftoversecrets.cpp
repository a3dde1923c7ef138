// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/leftoversecrets.h>

#include <app/core/whenfinished.h>
#include <app/keys/appsclient.h>
#include <app/keys/keptsecrets.h>
#include <app/keys/keylist.h>
#include <app/keys/workspace.h>
#include <app/rotation/rotation.h>
#include <ui/keytable/displaytext.h>
#include <ui/rotation/rotationtexts.h>
#include <ui/window/forgetflow.h>
#include <ui/window/messages.h>

#include <algorithm>

namespace Latchkey::Ui {

LeftoverSecrets::LeftoverSecrets(const FlowParts &parts, ForgetFlow &forget)
    : m_with(parts)
    , m_forget(forget)
{
}

LeftoverSecrets::~LeftoverSecrets() = default;

void LeftoverSecrets::look()
{
    const KeyList &keys = m_with.workspace.keys();
    ++m_looks;
    if (!keys.isComplete() || keys.trouble())
        return;
    const QStringList missing = missingKeys();
    if (!m_told.contains(QSet<QString>(missing.begin(), missing.end())))
        askNext({m_looks, missing, 0, {}});
}

QStringList LeftoverSecrets::missingKeys() const
{
    const KeptSecrets &secrets = m_with.workspace.keptSecrets();
    QStringList missing = secrets.kept();
    missing.removeIf(
        [&](const QString &clientId) { // where they are another organization's, they are not looked for
            return m_with.workspace.organization().isKnownToDifferFrom(secrets.organizationOf(clientId));
        });
    for (const Rotation &rotation : m_with.rotationsHere()) {
        if (rotation.isOver())
            continue;
        missing.removeAll(rotation.oldClientId);
        missing.removeAll(rotation.newClientId);
    }
    missing.removeIf(
        [this](const QString &clientId) { return m_with.workspace.keys().rowOf(clientId) >= 0; });
    return missing;
}

// A list may lag behind, and what is forgotten can't be had again.
void LeftoverSecrets::askNext(const Look &look)
{
    if (look.number != m_looks)
        return;
    if (look.asked == look.clientIds.size())
        return tell(look.gone);
    const QString clientId = look.clientIds.at(look.asked);
    whenFinished(
        m_with.workspace.apps().get(clientId), this, [this, look, clientId](const Result<ApiKey> &key) {
            if (!key && key.error().kind() != ErrorKind::NotFound)
                return; // the next load tells
            Look next = look;
            ++next.asked;
            if (!key)
                next.gone.append(clientId);
            askNext(next);
        });
}

/// A rotation that can be finished is told of once, with the way there.
bool LeftoverSecrets::isRotationOffered() const
{
    return m_with.messages.hasAction()
        && std::ranges::any_of(m_with.rotationsHere(), [this](const Rotation &rotation) {
               return RotationTexts::canBeFinished(rotation, m_with.clock());
           });
}

void LeftoverSecrets::tell(const QStringList &gone)
{
    if (gone.isEmpty() || m_with.messages.hasTrouble() || isRotationOffered())
        return; // the next load tells
    m_told.unite(QSet<QString>(gone.begin(), gone.end()));
    QStringList detail;
    if (const QString before = m_with.messages.text(); !before.isEmpty()) // the news of this load
        detail.append(before);
    for (const QString &clientId : gone)
        detail.append(displayText(clientId));
    m_with.messages.showMessage(
        Severity::Information,
        tr("This computer's keychain holds the secrets of %n keys that no longer exist.", nullptr,
            int(gone.size())),
        tr("Forget…", "the stored secrets of keys that no longer exist"),
        [this, gone] { m_forget.startGone(gone); }, detail.join(u'\n'));
}

} // namespace Latchkey::Ui
