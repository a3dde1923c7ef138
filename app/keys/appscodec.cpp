// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/appscodec.h>

#include <app/keys/appsclient.h>

#include <sodium.h>

using namespace Qt::StringLiterals;
namespace identity = cloudidl::identity;

namespace Latchkey {

namespace {

// The furthest that google.protobuf.Timestamp goes: 9999-12-31T23:59:59Z.
constexpr qint64 lastSecond = 253402300799;

QString text(const std::string &utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

// 0 is "never" for an expiry (RFC 7591 §3.2.1) and no date of issue either.
QDateTime time(const google::protobuf::Timestamp &timestamp)
{
    if (timestamp.seconds() <= 0 || timestamp.seconds() > lastSecond)
        return {};
    return QDateTime::fromMSecsSinceEpoch(
        timestamp.seconds() * 1000 + timestamp.nanos() / 1'000'000, Qt::UTC);
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

void setTime(identity::App &app, TimeField field, const QDateTime &when)
{
    if (!when.isValid())
        return;
    const qint64 milliseconds = when.toMSecsSinceEpoch();
    google::protobuf::Timestamp &timestamp = *(app.*field)();
    timestamp.set_seconds(milliseconds / 1000);
    timestamp.set_nanos(int(milliseconds % 1000) * 1'000'000);
}

} // namespace

ApiKey keyFrom(const identity::App &app)
{
    ApiKey key;
    key.organization = text(app.organization());
    key.clientId = text(app.client_id());
    key.name = text(app.client_name());
    key.createdAt = time(app.client_id_issued_at());
    key.secretExpiresAt = time(app.client_secret_expires_at());
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
    setTime(app, &identity::App::mutable_client_id_issued_at, key.createdAt);
    setTime(app, &identity::App::mutable_client_secret_expires_at, key.secretExpiresAt);
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

Secret takeSecret(identity::App &app)
{
    std::string *source = app.mutable_client_secret();
    Secret secret(QByteArrayView(source->data(), qsizetype(source->size())));
    sodium_memzero(source->data(), source->size());
    app.clear_client_secret();
    return secret;
}

} // namespace Latchkey
