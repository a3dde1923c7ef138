// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/practice/practicetokens.h>

#include <app/auth/formbody.h>
#include <app/practice/practiceconfig.h>
#include <app/practice/practicestore.h>

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

PracticeAnswer jsonAnswer(int status, const QJsonObject &json)
{
    PracticeAnswer answer;
    answer.status = status;
    answer.contentType = "application/json";
    answer.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    answer.headers = {{"Cache-Control", "no-store"}, {"Pragma", "no-cache"}};
    return answer;
}

// RFC 6749 §5.2.
PracticeAnswer oauthError(const QString &error, const QString &description)
{
    PracticeAnswer answer = jsonAnswer(error == "invalid_client"_L1 ? 401 : 400,
        {{u"error"_s, error}, {u"error_description"_s, description}});
    if (answer.status == 401)
        answer.headers.emplace_back("WWW-Authenticate", "Basic realm=\"practice\"");
    return answer;
}

PracticeAnswer tokenAnswer(const PracticeIdentity::Tokens &tokens)
{
    QJsonObject json{
        {u"access_token"_s, QString::fromLatin1(tokens.access.reveal())},
        {u"token_type"_s, u"Bearer"_s},
        {u"expires_in"_s, qint64(tokens.life.count())},
        {u"scope"_s, QString::fromLatin1(practiceScopes)},
    };
    if (!tokens.refresh.isEmpty())
        json.insert(u"refresh_token"_s, QString::fromLatin1(tokens.refresh.reveal()));
    return jsonAnswer(200, json);
}

bool isFormPost(const PracticeRequest &request)
{
    return request.method == "POST" && request.contentType() == "application/x-www-form-urlencoded";
}

Secret secretOf(const PracticeForm &form, const QByteArray &field)
{
    return Secret(QByteArrayView(form.value(field)));
}

struct BasicCredentials
{
    QByteArray clientId;
    Secret secret;
};

// RFC 6749 §2.3.1: both parts are form-encoded.
std::optional<BasicCredentials> basicCredentials(const PracticeRequest &request)
{
    const QByteArray value = request.header("authorization");
    if (value.left(6).toLower() != "basic ")
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(value.mid(6).trimmed());
    const qsizetype colon = decoded.decoded.indexOf(':');
    if (!decoded || colon < 0)
        return std::nullopt;
    return BasicCredentials{
        formDecoded(decoded.decoded.left(colon)), Secret::take(formDecoded(decoded.decoded.mid(colon + 1)))};
}

bool hasExpired(const PracticeStore::App &app)
{
    return app.has_client_secret_expires_at()
        && app.client_secret_expires_at().seconds() <= QDateTime::currentSecsSinceEpoch();
}

bool mayUseClientCredentials(const PracticeStore::App &app)
{
    const auto &grants = app.grant_types();
    return std::find(grants.begin(), grants.end(), int(cloudidl::identity::CLIENT_CREDENTIALS))
        != grants.end();
}

} // namespace

PracticeTokens::PracticeTokens(const PracticeConfig &config, PracticeIdentity &identity,
    PracticeDevices &devices, const PracticeStore &store)
    : m_config(config)
    , m_identity(identity)
    , m_devices(devices)
    , m_store(store)
{
}

PracticeAnswer PracticeTokens::token(const PracticeRequest &request) const
{
    if (!isFormPost(request))
        return oauthError(u"invalid_request"_s, u"POST a form."_s);
    const PracticeForm form = parsePracticeForm(request.body);
    const QByteArray grant = form.value("grant_type");
    if (grant == "client_credentials")
        return clientCredentials(request);
    const bool isDevice = m_config.offersCode && grant == "urn:ietf:params:oauth:grant-type:device_code";
    if (grant != "authorization_code" && grant != "refresh_token" && !isDevice)
        return oauthError(u"unsupported_grant_type"_s, u"This grant is not offered."_s);
    if (form.value("client_id") != practiceClientId)
        return oauthError(u"invalid_client"_s, u"There is no such client."_s);
    if (isDevice)
        return pollDevice(form);
    return grant == "refresh_token" ? refresh(form) : exchangeCode(form);
}

PracticeAnswer PracticeTokens::revoke(const PracticeRequest &request) const
{
    if (!isFormPost(request))
        return oauthError(u"invalid_request"_s, u"POST a form."_s);
    const PracticeForm form = parsePracticeForm(request.body);
    if (form.value("client_id") != practiceClientId)
        return oauthError(u"invalid_client"_s, u"There is no such client."_s);
    if (form.value("token").isEmpty())
        return oauthError(u"invalid_request"_s, u"The token is missing."_s);
    m_identity.revoke(secretOf(form, "token"));
    return PracticeAnswer(); // also for a token that no one knows (RFC 7009 §2.2)
}

PracticeAnswer PracticeTokens::exchangeCode(const PracticeForm &form) const
{
    if (form.value("code").isEmpty() || form.value("code_verifier").isEmpty())
        return oauthError(u"invalid_request"_s, u"The code or its verifier is missing."_s);
    if (form.value("redirect_uri") != m_config.redirectUri)
        return oauthError(u"invalid_grant"_s, u"The redirect URI is another."_s);
    const auto tokens = m_identity.redeem(secretOf(form, "code"), secretOf(form, "code_verifier"));
    if (!tokens)
        return oauthError(u"invalid_grant"_s, u"The code is unknown, used, too old or another's."_s);
    return tokenAnswer(*tokens);
}

PracticeAnswer PracticeTokens::pollDevice(const PracticeForm &form) const
{
    const PracticeDevices::Poll poll = m_devices.poll(secretOf(form, "device_code"));
    switch (poll.answer) {
    case PracticeDevices::Answer::Pending:
        return oauthError(u"authorization_pending"_s, u"Nobody has decided yet."_s);
    case PracticeDevices::Answer::SlowDown:
        return oauthError(u"slow_down"_s, u"That was too soon."_s);
    case PracticeDevices::Answer::Denied:
        return oauthError(u"access_denied"_s, u"The person said no."_s);
    case PracticeDevices::Answer::Expired:
        return oauthError(u"expired_token"_s, u"The code is unknown, used or too old."_s);
    case PracticeDevices::Answer::SignedIn:
        return tokenAnswer(m_identity.signIn(poll.subject));
    }
    Q_UNREACHABLE();
}

PracticeAnswer PracticeTokens::refresh(const PracticeForm &form) const
{
    if (form.value("refresh_token").isEmpty())
        return oauthError(u"invalid_request"_s, u"The refresh token is missing."_s);
    const auto tokens = m_identity.refresh(secretOf(form, "refresh_token"));
    if (!tokens)
        return oauthError(u"invalid_grant"_s, u"The refresh token is unknown, used or revoked."_s);
    return tokenAnswer(*tokens);
}

PracticeAnswer PracticeTokens::clientCredentials(const PracticeRequest &request) const
{
    const std::optional<BasicCredentials> credentials = basicCredentials(request);
    if (!credentials)
        return oauthError(u"invalid_client"_s, u"HTTP Basic credentials are missing."_s);
    const auto app = m_store.find(credentials->clientId.toStdString());
    if (!app || hasExpired(*app) || !m_store.hasSecret(app->client_id(), credentials->secret))
        return oauthError(u"invalid_client"_s, u"The key is unknown, expired or its secret is another."_s);
    if (!mayUseClientCredentials(*app))
        return oauthError(u"unauthorized_client"_s, u"The application may not use this grant."_s);
    return tokenAnswer(m_identity.signInApplication(credentials->clientId));
}

} // namespace Latchkey
