// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tests/support/scriptedserver.h>

#include <QHash>

#include <functional>

namespace Latchkey::Testing {

/// The part of GitHub's REST interface that takes secrets (docs.github.com, "REST API endpoints for GitHub
/// Actions Secrets"), as a server of GitHub Enterprise offers it: over TLS, below /api/v3. It opens the
/// sealed boxes with libsodium.
class GitHubServer final
{
public:
    /// Whoever calls must show this token.
    GitHubServer(const ServerIdentity &identity, QByteArray token);
    Q_DISABLE_COPY_MOVE(GitHubServer)

    [[nodiscard]] QString host() const; ///< with its port
    /// What was stored, by path: "repos/acme/ci/actions/secrets/NAME".
    [[nodiscard]] const QHash<QByteArray, QByteArray> &secrets() const { return m_secrets; }

    /// From now on secrets are refused, with this status and GitHub's words.
    void refuse(int status, const QByteArray &message);
    /// Called at every request, while the client waits for the answer.
    void whileWaiting(std::function<void()> look) { m_look = std::move(look); }

private:
    [[nodiscard]] QByteArray answerTo(const ReceivedRequest &request);
    [[nodiscard]] QByteArray store(const QByteArray &path, const QByteArray &body);

    QByteArray m_token;
    QByteArray m_publicKey;
    QByteArray m_privateKey;
    QHash<QByteArray, QByteArray> m_secrets;
    int m_refusal = 0; ///< an HTTP status; 0 for none
    QByteArray m_refusalMessage;
    std::function<void()> m_look;
    ScriptedServer m_server;
};

} // namespace Latchkey::Testing
