// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/practice/practiceapps.h>

#include <app/practice/practiceconfig.h>
#include <app/practice/practicerandom.h>
#include <app/practice/practicestore.h>

#include <QDateTime>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace Latchkey {

namespace {

using namespace cloudidl::identity;

constexpr int largestPage = 1'000;
constexpr int defaultPage = 100;
constexpr size_t longestClientId = 1'024;
constexpr qsizetype signatureLength = 16;

bool isClientId(const std::string &text)
{
    return !text.empty() && text.size() <= longestClientId
        && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
                   || c == '_' || c == '.';
           });
}

tl::unexpected<PracticeRpcError> noSuchApp(const std::string &clientId)
{
    return rpcFailure("not_found", "app " + clientId + " not found");
}

// What is wrong with the fields that every call has; empty code: nothing.
template <class Request>
PracticeRpcError organizationError(const Request &request)
{
    if (request.organization().empty())
        return {"invalid_argument", "organization is required"};
    if (request.organization() != practiceOrganization)
        return {"permission_denied", "no access to organization " + request.organization()};
    return {};
}

template <class Request>
PracticeRpcError requestError(const Request &request)
{
    PracticeRpcError error = organizationError(request);
    if (error.code.empty() && !isClientId(request.client_id()))
        return {"invalid_argument", "client_id must be 1 to 1024 of [0-9A-Za-z._-]"};
    return error;
}

// Create and Update carry the same fields 1, 2 and 4–15.
template <class Request>
void write(const Request &request, App *app)
{
    app->set_organization(request.organization());
    app->set_client_id(request.client_id());
    *app->mutable_redirect_uris() = request.redirect_uris();
    *app->mutable_response_types() = request.response_types();
    *app->mutable_grant_types() = request.grant_types();
    app->set_application_type(request.application_type());
    *app->mutable_contacts() = request.contacts();
    app->set_client_name(request.client_name());
    app->set_logo_uri(request.logo_uri());
    app->set_client_uri(request.client_uri());
    app->set_policy_uri(request.policy_uri());
    app->set_tos_uri(request.tos_uri());
    app->set_jwks_uri(request.jwks_uri());
    app->set_token_endpoint_auth_method(request.token_endpoint_auth_method());
}

} // namespace

PracticeApps::PracticeApps(PracticeStore &store, int pageSize)
    : m_store(store)
    , m_pageSize(pageSize)
    , m_tokenKey(practiceRandomText())
{
}

PracticeRpcResult<CreateAppResponse> PracticeApps::create(const CreateAppRequest &request)
{
    if (const PracticeRpcError error = requestError(request); !error.code.empty())
        return tl::unexpected(error);
    App app;
    write(request, &app);
    if (app.client_name().empty())
        app.set_client_name(app.client_id());
    app.mutable_client_id_issued_at()->set_seconds(QDateTime::currentSecsSinceEpoch());
    app.mutable_profile()->set_apporg(practiceOrganization);

    const Secret secret = Secret::take(practiceRandomText());
    if (!m_store.create(app, secret))
        return rpcFailure("already_exists", "app " + app.client_id() + " already exists");
    CreateAppResponse response;
    *response.mutable_app() = app;
    response.mutable_app()->set_client_secret(secret.reveal().data(), static_cast<size_t>(secret.size()));
    return response;
}

PracticeRpcResult<GetAppResponse> PracticeApps::get(const GetAppRequest &request) const
{
    if (const PracticeRpcError error = requestError(request); !error.code.empty())
        return tl::unexpected(error);
    auto app = m_store.find(request.client_id());
    if (!app)
        return noSuchApp(request.client_id());
    GetAppResponse response;
    *response.mutable_app() = std::move(*app);
    return response;
}

PracticeRpcResult<UpdateAppResponse> PracticeApps::update(const UpdateAppRequest &request)
{
    if (const PracticeRpcError error = requestError(request); !error.code.empty())
        return tl::unexpected(error);
    auto app = m_store.find(request.client_id());
    if (!app)
        return noSuchApp(request.client_id());
    write(request, &*app);
    if (!m_store.replace(*app)) // deleted since find()
        return noSuchApp(request.client_id());
    UpdateAppResponse response;
    *response.mutable_app() = std::move(*app);
    return response;
}

PracticeRpcResult<DeleteAppResponse> PracticeApps::remove(const DeleteAppRequest &request)
{
    if (const PracticeRpcError error = requestError(request); !error.code.empty())
        return tl::unexpected(error);
    if (!m_store.remove(request.client_id()))
        return noSuchApp(request.client_id());
    return DeleteAppResponse();
}

PracticeRpcResult<ListAppsResponse> PracticeApps::list(const ListAppsRequest &request) const
{
    if (const PracticeRpcError error = organizationError(request); !error.code.empty())
        return tl::unexpected(error);
    const std::optional<qint64> position = positionOf(request.request().token());
    if (!position)
        return rpcFailure("invalid_argument", "the page token is not one of this server");
    PracticeStore::Page page = m_store.page(*position, limitFor(request.request().limit()));
    ListAppsResponse response;
    response.mutable_apps()->Reserve(int(page.apps.size()));
    for (App &app : page.apps)
        *response.add_apps() = std::move(app);
    if (page.next)
        response.set_token(tokenFor(*page.next));
    return response;
}

int PracticeApps::limitFor(unsigned asked) const
{
    const int limit = asked == 0 ? defaultPage : int(std::min<unsigned>(asked, largestPage));
    return m_pageSize > 0 ? std::min(limit, m_pageSize) : limit;
}

std::string PracticeApps::tokenFor(qint64 position) const
{
    const QByteArray number = QByteArray::number(position);
    const QByteArray signature
        = QMessageAuthenticationCode::hash(number, m_tokenKey, QCryptographicHash::Sha256);
    return (signature.left(signatureLength) + number)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        .toStdString();
}

std::optional<qint64> PracticeApps::positionOf(const std::string &token) const
{
    if (token.empty())
        return 0;
    const QByteArray decoded
        = QByteArray::fromBase64(QByteArray::fromStdString(token), QByteArray::Base64UrlEncoding);
    const qint64 position = decoded.mid(signatureLength).toLongLong();
    if (!equalInConstantTime(QByteArray::fromStdString(tokenFor(position)), QByteArray::fromStdString(token)))
        return std::nullopt;
    return position;
}

} // namespace Latchkey
