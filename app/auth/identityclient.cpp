// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/identityclient.h>

#include <app/core/whenfinished.h>
#include <app/rpc/connectclient.h>

#include <flyteidl2/auth/identity_service.pb.h>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

using flyteidl2::auth::UserInfoRequest;
using flyteidl2::auth::UserInfoResponse;

QString claim(const UserInfoResponse &answer, const char *name)
{
    const auto &claims = answer.additional_claims().fields();
    const auto found = claims.find(name);
    return found == claims.end() ? QString() : QString::fromStdString(found->second.string_value());
}

Identity identityFrom(const UserInfoResponse &answer)
{
    Identity identity;
    identity.subject = QString::fromStdString(answer.subject());
    identity.name = QString::fromStdString(answer.name());
    identity.preferredUsername = QString::fromStdString(answer.preferred_username());
    identity.email = QString::fromStdString(answer.email());
    identity.userHandle = claim(answer, "userhandle");
    if (identity.name.isEmpty())
        identity.name = QString::fromStdString(answer.given_name() + ' ' + answer.family_name()).trimmed();
    return identity;
}

} // namespace

IdentityClient::IdentityClient(ConnectClient &rpc, QObject *parent)
    : QObject(parent)
    , m_rpc(rpc)
{
}

IdentityClient::~IdentityClient() = default;

QFuture<Result<Identity>> IdentityClient::userInfo()
{
    Pending<Identity> pending;
    whenFinished(
        m_rpc.call<UserInfoResponse>("flyteidl2.auth.IdentityService/UserInfo"_L1, UserInfoRequest()), this,
        [pending](const Result<UserInfoResponse> &answer) {
            if (!answer)
                return pending.finish(failure(answer.error()));
            pending.finish(identityFrom(*answer));
        });
    return pending.future();
}

} // namespace Latchkey

#include "moc_identityclient.cpp"
