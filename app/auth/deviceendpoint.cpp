// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/deviceendpoint.h>

#include <app/auth/formpost.h>
#include <app/auth/tokenanswer.h>
#include <app/core/endpoint.h>
#include <app/core/logging.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Latchkey {

namespace {

constexpr auto longestLifetime = 24h;
constexpr auto usualLifetime = 600s; // for a provider that leaves the required field out
constexpr auto usualInterval = 5s; // RFC 8628 §3.2
constexpr qsizetype longestUserCode = 64;
constexpr qsizetype longestUrl = 2000; // what a QR code can hold and a screen can show

std::chrono::seconds secondsIn(const QJsonValue &value, std::chrono::seconds otherwise)
{
    const double number = value.isString() ? value.toString().toDouble() : value.toDouble();
    if (!(number >= 1))
        return otherwise;
    return std::chrono::seconds(
        qint64(std::min(number, double(std::chrono::seconds(longestLifetime).count()))));
}

bool isShowable(const QString &userCode)
{
    return !userCode.isEmpty() && userCode.size() <= longestUserCode
        && std::all_of(userCode.begin(), userCode.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

QUrl urlIn(const QJsonObject &json, QLatin1StringView name)
{
    const QString text = json[name].toString();
    return text.size() <= longestUrl ? QUrl(text, QUrl::StrictMode) : QUrl();
}

Error unusable(const QString &detail)
{
    return Error(ErrorKind::Protocol,
        DeviceEndpoint::tr(
            "The identity provider's answer has no code that can be used. Sign in with the browser "
            "instead; if it stays, tell your administrator."),
        u"device authorization endpoint: "_s + detail);
}

Result<DeviceAuthorization> authorizationIn(const QJsonObject &json)
{
    DeviceAuthorization result;
    result.deviceCode = Secret::take(json["device_code"_L1].toString());
    result.userCode = json["user_code"_L1].toString();
    if (result.deviceCode.isEmpty() || !isShowable(result.userCode))
        return failure(unusable(u"no device code, or a user code that can't be shown"_s));
    result.verificationUrl = urlIn(json, "verification_uri"_L1);
    if (result.verificationUrl.isEmpty())
        result.verificationUrl = urlIn(json, "verification_url"_L1); // as in drafts before RFC 8628
    result.completeUrl = urlIn(json, "verification_uri_complete"_L1);
    if (result.completeUrl.isEmpty())
        result.completeUrl = withUserCode(result.verificationUrl, result.userCode);
    for (const QUrl &url : {result.verificationUrl, result.completeUrl}) {
        if (!isSafeToOpen(url) || !url.userInfo().isEmpty())
            return failure(unusable(u"a verification address is not https"_s));
    }
    result.lifetime = secondsIn(json["expires_in"_L1], usualLifetime);
    result.interval = secondsIn(json["interval"_L1], usualInterval);
    return result;
}

std::optional<DevicePoll::State> stateNamed(const QString &code)
{
    if (code == "authorization_pending"_L1)
        return DevicePoll::State::Pending;
    if (code == "slow_down"_L1)
        return DevicePoll::State::SlowDown;
    if (code == "access_denied"_L1)
        return DevicePoll::State::Denied;
    // RFC 8628 §3.5 has a code of its own; some providers have forgotten the expired one by then.
    if (code == "expired_token"_L1 || code == "invalid_grant"_L1)
        return DevicePoll::State::Expired;
    return std::nullopt;
}

Result<DevicePoll> pollIn(HttpAnswer &answer, const QStringList &scopes, const QDateTime &now)
{
    const QString code = QJsonDocument::fromJson(answer.body).object()["error"_L1].toString();
    if (const auto state = stateNamed(code)) {
        wipe(answer.body);
        return DevicePoll{*state, {}};
    }
    if (answer.status == 403 && code.isEmpty()) {
        return failure(ErrorKind::Unavailable,
            DeviceEndpoint::tr("The identity provider can't answer right now. Try again in a moment."),
            u"token endpoint: status 403, not in the provider's words"_s);
    }
    auto tokens = readTokenAnswer(answer, TokenGrant::Code, now);
    if (!tokens)
        return failure(tokens.error());
    tokens->grant = Grant::DeviceCode;
    if (tokens->scopes.isEmpty()) // RFC 6749 §5.1: what was asked for
        tokens->scopes = scopes;
    return DevicePoll{DevicePoll::State::SignedIn, std::move(*tokens)};
}

} // namespace

DeviceEndpoint::DeviceEndpoint(HttpClient &http, Clock clock, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_clock(std::move(clock))
{
}

DeviceEndpoint::~DeviceEndpoint() = default;

QFuture<Result<DeviceAuthorization>> DeviceEndpoint::authorize(const AuthMetadata &metadata)
{
    if (metadata.deviceAuthorizationEndpoint.isEmpty()) {
        return finished<DeviceAuthorization>(failure(ErrorKind::Unsupported,
            tr("This identity provider has no sign-in with a code. Sign in with the browser.")));
    }
    const QByteArray clientId = metadata.clientId.toUtf8();
    const QByteArray scope = metadata.scopes.join(u' ').toUtf8();
    const QByteArray audience = metadata.audience.toUtf8();
    return sendForm<DeviceAuthorization>(m_http,
        formPost(metadata.deviceAuthorizationEndpoint,
            {{"client_id", clientId}, {"scope", scope}, {"audience", audience}}),
        this, [](HttpAnswer &answer) -> Result<DeviceAuthorization> {
            const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
            if (answer.status != 200 || json.contains("error"_L1)) {
                qCInfo(lcAuth) << "device authorization failed:" << answer.status;
                return failure(tokenError(answer, TokenGrant::Code));
            }
            wipe(answer.body);
            return authorizationIn(json);
        });
}

QFuture<Result<DevicePoll>> DeviceEndpoint::poll(const AuthMetadata &metadata, const Secret &deviceCode)
{
    const QByteArray clientId = metadata.clientId.toUtf8();
    return sendForm<DevicePoll>(m_http,
        formPost(metadata.tokenEndpoint,
            {{"grant_type", "urn:ietf:params:oauth:grant-type:device_code"},
                {"device_code", deviceCode.reveal()}, {"client_id", clientId}}),
        this, [clock = m_clock, scopes = metadata.scopes](HttpAnswer &answer) {
            return pollIn(answer, scopes, clock());
        });
}

QUrl withUserCode(const QUrl &url, const QString &userCode)
{
    QUrl complete(url);
    QUrlQuery query(complete);
    query.addQueryItem(u"user_code"_s, QString::fromLatin1(QUrl::toPercentEncoding(userCode)));
    complete.setQuery(query);
    return complete;
}

} // namespace Latchkey

#include "moc_deviceendpoint.cpp"
