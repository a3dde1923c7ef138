// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/devicesignin.h>
#include <app/auth/metadatadiscovery.h>
#include <app/rpc/connectclient.h>
#include <app/rpc/httpclient.h>

#include <tests/app/auth/testprovider.h>

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

Q_DECLARE_METATYPE(Latchkey::ErrorKind)

namespace Latchkey::Testing {

using namespace Qt::StringLiterals;

inline QByteArray oauthError(const char *code, int status = 400)
{
    return jsonAnswer(status, {{u"error"_s, QString::fromLatin1(code)}});
}

/// A provider with the device grant, one attempt, and a clock that the waiting moves on.
class DeviceSignInFixture final
{
public:
    DeviceSignInFixture()
    {
        provider.at("/metadata", jsonAnswer(404, {}));
        metadata();
        provider.at("/device", jsonAnswer(200, authorization));
        answerPolls({tokensAnswer()});
        signIn.setWait(
            [this](std::chrono::milliseconds delay, QObject *context, const std::function<void()> &then) {
                waits.append(delay);
                now = now.addMSecs(delay.count());
                QTimer::singleShot(0, context, then);
            });
    }

    /// The well-known documents: only they are served, and they name the device endpoint.
    void metadata(bool withDevice = true)
    {
        QJsonObject document{{u"issuer"_s, provider.address(u"/"_s)},
            {u"authorization_endpoint"_s, provider.address(u"/authorize"_s)},
            {u"token_endpoint"_s, provider.address(u"/token"_s)}};
        if (withDevice)
            document.insert(u"device_authorization_endpoint"_s, provider.address(u"/device"_s));
        provider.at("/.well-known/oauth-authorization-server", jsonAnswer(200, document));
        provider.at("/config/v1/flyte_client",
            jsonAnswer(200,
                {{u"client_id"_s, u"public client"_s}, {u"redirect_uri"_s, u"http://localhost:1/cb"_s},
                    {u"scopes"_s, QJsonArray{u"openid"_s, u"offline_access"_s}},
                    {u"audience"_s, u"https://union.example"_s}}));
    }

    [[nodiscard]] static QByteArray tokensAnswer()
    {
        return jsonAnswer(200,
            {{u"access_token"_s, u"canary-access"_s}, {u"refresh_token"_s, u"canary-refresh"_s},
                {u"id_token"_s, QString::fromLatin1(unsignedToken({{u"sub"_s, u"ada"_s}}))},
                {u"expires_in"_s, 3600}});
    }

    /// In turn; the last one for all that follow.
    void answerPolls(const QList<QByteArray> &answers)
    {
        provider.at("/token", [answers, next = 0](const ReceivedRequest &) mutable {
            const QByteArray bytes = answers[std::min<qsizetype>(next++, answers.size() - 1)];
            return bytes.isEmpty() ? Reaction{{}, Reaction::Then::Close} : Reaction{bytes};
        });
    }

    void authorize(const QString &field, const QJsonValue &value)
    {
        authorization.insert(field, value);
        provider.at("/device", jsonAnswer(200, authorization));
    }
    void authorizeWithout(const QString &field)
    {
        authorization.remove(field);
        provider.at("/device", jsonAnswer(200, authorization));
    }

    [[nodiscard]] Result<TokenSet> run()
    {
        const auto future = signIn.start();
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20000))
            return failure(ErrorKind::Uncertain, u"never ended"_s);
        return future.result();
    }
    [[nodiscard]] DevicePrompt prompt() const { return ready.value(0).value(0).value<DevicePrompt>(); }
    [[nodiscard]] qsizetype polls() const { return provider.requestsTo("/token").size(); }

    QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    QList<std::chrono::milliseconds> waits;
    QJsonObject authorization{{u"device_code"_s, u"canary-device-code"_s}, {u"user_code"_s, u"WDJB-MJHT"_s},
        {u"verification_uri"_s, u"https://acme.example.com/activate"_s},
        {u"verification_uri_complete"_s, u"https://acme.example.com/activate?user_code=WDJB-MJHT"_s},
        {u"expires_in"_s, 600}, {u"interval"_s, 7}};
    TestProvider provider;
    HttpClient http;
    ConnectClient rpc{provider.endpoint(), http, nullptr};
    MetadataDiscovery discovery{rpc, http};
    DeviceEndpoint endpoint{http, [this] {
                                return now;
                            }};
    DeviceSignIn signIn{provider.endpoint(), discovery, endpoint, [this] {
                            return now;
                        }};
    QSignalSpy ready{&signIn, &DeviceSignIn::codeReady};
};

} // namespace Latchkey::Testing
