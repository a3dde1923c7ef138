// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/appscodec.h>

#include <app/keys/appsclient.h>
#include <app/keys/appserrors.h>

#include <sodium.h>

using namespace Qt::StringLiterals;
namespace identity = cloudidl::identity;

namespace Latchkey {

namespace {

// As far as google.protobuf.Timestamp goes: 0001-01-01T00:00:00Z to 9999-12-31T23:59:59.999999999Z.
constexpr qint64 firstSecond = -62135596800;
constexpr qint64 lastSecond = 253402300799;
constexpr int mostNanos = 999'999'999;

QString text(const std::string &utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

// 0 is "never" for an expiry (RFC 7591 §3.2.1) and no date of issue either.
QDateTime meaningOf(const std::optional<ServerTime> &sent)
{
    if (!sent || sent->seconds <= 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(sent->seconds * 1000 + sent->nanos / 1'000'000, Qt::UTC);
}

std::optional<ServerTime> sentTime(bool isSent, const google::protobuf::Timestamp &timestamp)
{
    const bool isTime = timestamp.seconds() >= firstSecond && timestamp.seconds() <= lastSecond
        && timestamp.nanos() >= 0 && timestamp.nanos() <= mostNanos;
    return isSent && isTime ? std::optional(ServerTime{timestamp.seconds(), timestamp.nanos()})
                            : std::nullopt;
}

template <class Repeated>
QStringList texts(const Repeated &values)
{
    QStringList list;
    list.reserve(values.size());
    for (const std::string &value : values)
        list.append(text(value));
    return list;
}

template <class Repeated>
QList<int> numbers(const Repeated &values)
{
    return {values.begin(), values.end()};
}

template <class Repeated>
void setTexts(Repeated *field, const QStringList &values)
{
    for (const QString &value : values)
        field->Add(value.toStdString());
}

template <class Repeated>
void setNumbers(Repeated *field, const QList<int> &values)
{
    for (const int value : values)
        field->Add(value);
}

// What Create and Update have in common.
template <class Request>
void setEditableFields(
    Request &request, const QString &name, const QStringList &contacts, const QStringList &redirectUris)
{
    request.set_client_name(name.toStdString());
    setTexts(request.mutable_contacts(), contacts);
    setTexts(request.mutable_redirect_uris(), redirectUris);
}

// What only a registration sets, and an Update has to repeat.
template <class Message>
void setRegisteredFields(Message &request, const ApiKey &key)
{
    setNumbers(request.mutable_response_types(), key.responseTypes);
    setNumbers(request.mutable_grant_types(), key.grantTypes);
    request.set_application_type(identity::ApplicationType(key.applicationType));
    request.set_logo_uri(key.logoUri.toStdString());
    request.set_client_uri(key.clientUri.toStdString());
    request.set_policy_uri(key.policyUri.toStdString());
    request.set_tos_uri(key.tosUri.toStdString());
    request.set_jwks_uri(key.jwksUri.toStdString());
    request.set_token_endpoint_auth_method(identity::TokenEndpointAuthMethod(key.tokenEndpointAuthMethod));
}

using TimeField = google::protobuf::Timestamp *(identity::App::*)();

void setTime(
    identity::App &app, TimeField field, const QDateTime &when, const std::optional<ServerTime> &sent)
{
    const auto time = exactTime(when, sent);
    if (!time)
        return;
    google::protobuf::Timestamp &timestamp = *(app.*field)();
    timestamp.set_seconds(time->seconds);
    timestamp.set_nanos(time->nanos);
}

} // namespace

std::optional<ServerTime> exactTime(const QDateTime &when, const std::optional<ServerTime> &sent)
{
    if (sent && meaningOf(sent) == when)
        return sent;
    if (!when.isValid())
        return std::nullopt;
    const qint64 milliseconds = when.toMSecsSinceEpoch();
    return ServerTime{milliseconds / 1000, int(milliseconds % 1000) * 1'000'000};
}

ApiKey keyFrom(const identity::App &app)
{
    ApiKey key;
    key.organization = text(app.organization());
    key.clientId = text(app.client_id());
    key.name = text(app.client_name());
    key.createdAtSent = sentTime(app.has_client_id_issued_at(), app.client_id_issued_at());
    key.createdAt = meaningOf(key.createdAtSent);
    key.secretExpiresAtSent = sentTime(app.has_client_secret_expires_at(), app.client_secret_expires_at());
    key.secretExpiresAt = meaningOf(key.secretExpiresAtSent);
    key.contacts = texts(app.contacts());
    key.redirectUris = texts(app.redirect_uris());
    key.responseTypes = numbers(app.response_types());
    key.grantTypes = numbers(app.grant_types());
    key.applicationType = app.application_type();
    key.tokenEndpointAuthMethod = app.token_endpoint_auth_method();
    key.logoUri = text(app.logo_uri());
    key.clientUri = text(app.client_uri());
    key.policyUri = text(app.policy_uri());
    key.tosUri = text(app.tos_uri());
    key.jwksUri = text(app.jwks_uri());
    key.profileOrganization = text(app.profile().apporg());
    return key;
}

identity::App appFrom(const ApiKey &key)
{
    identity::App app;
    app.set_organization(key.organization.toStdString());
    app.set_client_id(key.clientId.toStdString());
    setTime(app, &identity::App::mutable_client_id_issued_at, key.createdAt, key.createdAtSent);
    setTime(
        app, &identity::App::mutable_client_secret_expires_at, key.secretExpiresAt, key.secretExpiresAtSent);
    setEditableFields(app, key.name, key.contacts, key.redirectUris);
    setRegisteredFields(app, key);
    if (!key.profileOrganization.isEmpty())
        app.mutable_profile()->set_apporg(key.profileOrganization.toStdString());
    return app;
}

identity::CreateAppRequest createRequest(const NewKey &key, const QString &organization)
{
    identity::CreateAppRequest request;
    request.set_organization(organization.toStdString());
    request.set_client_id(key.clientId.toStdString());
    const QStringList standard = {u"http://localhost:8080/authorization-code/callback"_s};
    setEditableFields(request, key.name.isEmpty() ? key.clientId : key.name, key.contacts,
        key.redirectUris.isEmpty() ? standard : key.redirectUris);
    request.add_grant_types(identity::CLIENT_CREDENTIALS);
    request.add_grant_types(identity::AUTHORIZATION_CODE);
    request.add_response_types(identity::CODE);
    request.set_token_endpoint_auth_method(identity::CLIENT_SECRET_BASIC);
    request.set_consent_method(identity::CONSENT_METHOD_REQUIRED);
    request.set_skip_default_policy_assignments(!key.attachDefaultPolicies);
    return request;
}

identity::UpdateAppRequest updateRequest(const ApiKey &key, const QString &organization)
{
    identity::UpdateAppRequest request;
    request.set_organization(organization.toStdString());
    request.set_client_id(key.clientId.toStdString());
    setEditableFields(request, key.name, key.contacts, key.redirectUris);
    setRegisteredFields(request, key);
    return request;
}

Result<CreatedKey> takeCreatedKey(QByteArray &answer)
{
    identity::CreateAppResponse message;
    const bool isRead = message.ParseFromArray(answer.constData(), int(answer.size()));
    wipe(answer);
    Secret secret = takeSecret(*message.mutable_app()); // also of half a message
    ApiKey key = keyFrom(message.app());
    if (!isRead || key.clientId.isEmpty())
        return failure(unreadableCreateError());
    if (secret.isEmpty())
        return failure(noSecretError(key.clientId));
    return CreatedKey{std::move(key), std::move(secret)};
}

Secret takeSecret(identity::App &app)
{
    std::string *source = app.mutable_client_secret();
    Secret secret(QByteArrayView(source->data(), qsizetype(source->size())));
    sodium_memzero(source->data(), source->size());
    app.clear_client_secret();
    return secret;
}

} // namespace Latchkey
