// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/practice/practicerpc.h>

#include <app/practice/practiceidentity.h>
#include <app/practice/practicemetadata.h>

#include <flyteidl2/auth/auth_service.pb.h>
#include <flyteidl2/auth/identity_service.pb.h>

#include <algorithm>

namespace Latchkey {

namespace {

using namespace cloudidl::identity;
using namespace flyteidl2::auth;

constexpr auto protobufType = "application/proto";

PracticeAnswer emptyAnswer(int status, QList<QPair<QByteArray, QByteArray>> headers)
{
    PracticeAnswer answer;
    answer.status = status;
    answer.headers = std::move(headers);
    return answer;
}

bool isTimeout(const QByteArray &text)
{
    return text.size() <= 10
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// What is wrong with the request before its message is looked at; empty code: nothing.
PracticeRpcError headerError(const PracticeRequest &request)
{
    if (request.header("connect-protocol-version") != "1")
        return {"invalid_argument", "missing required header: set Connect-Protocol-Version to \"1\""};
    if (!isTimeout(request.header("connect-timeout-ms")))
        return {"invalid_argument", "Connect-Timeout-Ms must be at most ten digits"};
    return {};
}

// Makes the bytes of a call from one that takes and gives messages.
template <class Request, class Function>
auto typed(Function function)
{
    return [function](const PracticeRequest &raw, const QByteArray &) -> PracticeRpcResult<std::string> {
        Request request;
        if (!request.ParseFromArray(raw.body.constData(), int(raw.body.size())))
            return rpcFailure("invalid_argument", "the body is not a " + request.GetTypeName());
        const auto response = function(request);
        if (!response)
            return tl::unexpected(response.error());
        return response->SerializeAsString();
    };
}

UserInfoResponse userInfo(const QByteArray &subject)
{
    UserInfoResponse info;
    info.set_subject(subject.toStdString());
    const PracticePerson *person = practicePersonNamed(subject);
    if (!person) {
        info.set_name(subject.toStdString());
        return info;
    }
    info.set_name(person->givenName + std::string(" ") + person->familyName);
    info.set_preferred_username(person->userName);
    info.set_given_name(person->givenName);
    info.set_family_name(person->familyName);
    info.set_email(person->email);
    (*info.mutable_additional_claims()->mutable_fields())["userhandle"].set_string_value(
        practiceOrganization);
    return info;
}

} // namespace

PracticeRpc::PracticeRpc(
    const PracticeConfig &config, PracticeIdentity &identity, PracticeStore &store, int pageSize)
    : m_config(config)
    , m_identity(identity)
    , m_apps(store, pageSize)
{
    addMetadata();
    addIdentity();
    addApps();
}

PracticeAnswer PracticeRpc::answer(const PracticeRequest &request) const
{
    if (request.method != "POST")
        return emptyAnswer(405, {{"Allow", "POST"}});
    if (request.contentType() != protobufType)
        return emptyAnswer(415, {{"Accept-Post", protobufType}});
    if (const PracticeRpcError error = headerError(request); !error.code.empty())
        return rpcErrorAnswer(error);

    const Procedure &procedure = m_procedures.at(request.path);
    const QByteArray subject = subjectOf(request);
    if (procedure.access != Procedure::Access::Everyone && subject.isEmpty())
        return rpcErrorAnswer({"unauthenticated", "the access token is missing, expired or revoked"});
    if (procedure.access == Procedure::Access::Person && !practicePersonNamed(subject))
        return rpcErrorAnswer({"permission_denied", "an application may not do this"});

    const PracticeRpcResult<Body> body = procedure.call(request, subject);
    if (!body)
        return rpcErrorAnswer(body.error());
    PracticeAnswer answer;
    answer.contentType = protobufType;
    answer.body = QByteArray::fromStdString(*body);
    return answer;
}

void PracticeRpc::addMetadata()
{
    const auto oauth = [this](const GetOAuth2MetadataRequest &) {
        return PracticeRpcResult<GetOAuth2MetadataResponse>(practiceMetadata(m_config));
    };
    const auto client = [this](const GetPublicClientConfigRequest &) {
        return PracticeRpcResult<GetPublicClientConfigResponse>(practiceClientConfig(m_config));
    };
    m_procedures["/flyteidl2.auth.AuthMetadataService/GetOAuth2Metadata"]
        = {Procedure::Access::Everyone, typed<GetOAuth2MetadataRequest>(oauth)};
    m_procedures["/flyteidl2.auth.AuthMetadataService/GetPublicClientConfig"]
        = {Procedure::Access::Everyone, typed<GetPublicClientConfigRequest>(client)};
}

void PracticeRpc::addIdentity()
{
    m_procedures["/flyteidl2.auth.IdentityService/UserInfo"]
        = {Procedure::Access::SignedIn, [](const PracticeRequest &request, const QByteArray &subject) {
               const auto call = typed<UserInfoRequest>([&subject](const UserInfoRequest &) {
                   return PracticeRpcResult<UserInfoResponse>(userInfo(subject));
               });
               return call(request, subject);
           }};
}

void PracticeRpc::addApps()
{
    const auto add = [this](const QByteArray &method, Call call) {
        const bool onlyReads
            = method == "Get" || method == "List"; // a key may, as the policies of most allow
        m_procedures["/cloudidl.identity.AppsService/" + method]
            = {onlyReads ? Procedure::Access::SignedIn : Procedure::Access::Person, std::move(call)};
    };
    add("Create", typed<CreateAppRequest>([this](const auto &request) { return m_apps.create(request); }));
    add("Get", typed<GetAppRequest>([this](const auto &request) { return m_apps.get(request); }));
    add("Update", typed<UpdateAppRequest>([this](const auto &request) { return m_apps.update(request); }));
    add("List", typed<ListAppsRequest>([this](const auto &request) { return m_apps.list(request); }));
    add("Delete", typed<DeleteAppRequest>([this](const auto &request) {
        auto deleted = m_apps.remove(request);
        if (deleted) // its tokens die with it
            m_identity.forget(QByteArray::fromStdString(request.client_id()));
        return deleted;
    }));
}

QByteArray PracticeRpc::subjectOf(const PracticeRequest &request) const
{
    const QByteArray value = request.header(m_config.authorizationHeader);
    if (!value.startsWith("Bearer "))
        return {};
    return m_identity.subjectOf(Secret(QByteArrayView(value).sliced(7))).value_or(QByteArray());
}

} // namespace Latchkey
