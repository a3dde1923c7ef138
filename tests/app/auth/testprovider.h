// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/endpoint.h>

#include <tests/support/scriptedserver.h>

#include <QJsonObject>

namespace Latchkey::Testing {

/// A JWT with these claims and no signature worth the name.
[[nodiscard]] QByteArray unsignedToken(const QJsonObject &claims);

[[nodiscard]] QByteArray jsonAnswer(int status, const QJsonObject &body);

/// A control plane with an identity provider on one loopback port, as far as signing in needs one.
class TestProvider final
{
    Q_DISABLE_COPY_MOVE(TestProvider)

public:
    TestProvider();

    [[nodiscard]] Endpoint endpoint() const;
    [[nodiscard]] QString address(const QString &path) const { return server.url(path).toString(); }

    /// What a path answers from now on; without one it is the metadata calls' own answer, else 404.
    void at(const QByteArray &path, const QByteArray &answer);
    void at(const QByteArray &path, const ScriptedServer::Script &script);

    /// GetOAuth2Metadata, GetPublicClientConfig; the header is flyte-authorization. The token endpoint is
    /// /token here, unless given.
    void answerConnect(const QString &redirectUri = QStringLiteral("http://localhost:53593/callback"),
        const QString &tokenEndpoint = {});

    [[nodiscard]] QList<ReceivedRequest> requestsTo(const QByteArray &path) const;

    ScriptedServer server;

private:
    QHash<QByteArray, ScriptedServer::Script> m_scripts;
};

inline const QByteArray oauth2MetadataPath = "/flyteidl2.auth.AuthMetadataService/GetOAuth2Metadata";
inline const QByteArray publicClientPath = "/flyteidl2.auth.AuthMetadataService/GetPublicClientConfig";

} // namespace Latchkey::Testing
