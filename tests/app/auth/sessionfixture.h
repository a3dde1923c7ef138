// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/credentialstore.h>
#include <app/auth/metadatadiscovery.h>
#include <app/auth/session.h>
#include <app/auth/tokenendpoint.h>
#include <app/rpc/connectclient.h>
#include <app/rpc/httpclient.h>

#include <tests/app/auth/faultykeychain.h>
#include <tests/app/auth/testprovider.h>

#include <QTest>

#include <optional>

Q_DECLARE_METATYPE(Latchkey::ErrorKind)

namespace Latchkey::Testing {

inline const QByteArray oauthPath = "/.well-known/oauth-authorization-server";

/// A provider, a keychain, a clock and the session between them.
class SessionFixture final
{
public:
    SessionFixture()
    {
        provider.answerConnect();
        answerRefresh(QStringLiteral("canary-access-2"), QStringLiteral("canary-refresh-2"));
        session.emplace(
            discovery, endpoint, store, [this] { return now; }, [this] { return steady; });
        session->setKeychainPatience(std::chrono::milliseconds(100));
    }

    [[nodiscard]] TokenSet tokens(int lifetime = 3600) const
    {
        TokenSet set;
        set.accessToken = Secret("canary-access-1");
        set.refreshToken = Secret("canary-refresh-1");
        set.idToken = Secret("canary-id-1");
        set.expiresAt = lifetime > 0 ? now.addSecs(lifetime) : QDateTime();
        set.scopes = {QStringLiteral("openid")};
        set.endpoint = provider.endpoint().authority();
        set.subject = QStringLiteral("ada");
        return set;
    }

    void answerRefresh(const QString &access, const QString &refresh, int lifetime = 3600)
    {
        QJsonObject answer{
            {QStringLiteral("access_token"), access}, {QStringLiteral("expires_in"), lifetime}};
        if (!refresh.isEmpty())
            answer.insert(QStringLiteral("refresh_token"), refresh);
        provider.at("/token", jsonAnswer(200, answer));
    }

    void signIn(const TokenSet &set)
    {
        const auto future = session->adopt(set);
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.result().has_value());
    }

    [[nodiscard]] Result<TokenSet> kept() { return store.retrieve().result(); }

    [[nodiscard]] qsizetype refreshes() const { return provider.requestsTo("/token").size(); }

    /// As time goes by: both clocks.
    void pass(std::chrono::milliseconds time)
    {
        now = now.addMSecs(time.count());
        steady += time;
    }

    QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    std::chrono::milliseconds steady{};
    TestProvider provider;
    HttpClient http;
    ConnectClient rpc{provider.endpoint(), http, nullptr};
    MetadataDiscovery discovery{rpc, http};
    TokenEndpoint endpoint{http, [this] {
                               return now;
                           }};
    FaultyKeychain keychain;
    CredentialStore store{provider.endpoint(), keychain};
    std::optional<Session> session;
};

inline Error keychainTrouble(ErrorKind kind)
{
    return Error(kind, QStringLiteral("trouble"));
}

inline bool holds(const QFuture<Result<BearerToken>> &future, const char *token)
{
    return future.isFinished() && future.result() && future.result()->token == Secret(token);
}

inline ErrorKind kindOf(const QFuture<Result<BearerToken>> &future)
{
    return future.result().error().kind();
}

} // namespace Latchkey::Testing
