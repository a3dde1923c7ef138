// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tests/contract/clustersecrets.h>
#include <tests/support/scriptedserver.h>

#include <functional>

namespace Latchkey::Testing {

/// The part of a cluster's interface that kubectl needs to make, change and apply Secrets, over TLS. Whoever
/// calls must show the token. Its namespaces are "default" and "jobs".
class KubernetesServer final
{
public:
    KubernetesServer(const ServerIdentity &identity, QByteArray token);
    Q_DISABLE_COPY_MOVE(KubernetesServer)

    /// A configuration for kubectl that leads here and trusts this authority.
    [[nodiscard]] QByteArray configuration(const QString &authorityFile) const;
    /// By "namespace/name".
    [[nodiscard]] const QHash<QString, QJsonObject> &secrets() const { return m_secrets.all(); }

    /// From now on every change is refused as forbidden, with these words.
    void refuse(const QString &message) { m_refusal = message; }
    /// Called at every request, while the client waits for the answer.
    void whileWaiting(std::function<void()> look) { m_look = std::move(look); }

private:
    [[nodiscard]] QByteArray answerTo(const ReceivedRequest &request);
    [[nodiscard]] ClusterSecrets::Outcome change(const ReceivedRequest &request, const QString &place);

    QByteArray m_token;
    ClusterSecrets m_secrets;
    QString m_refusal;
    std::function<void()> m_look;
    ScriptedServer m_server;
};

} // namespace Latchkey::Testing
