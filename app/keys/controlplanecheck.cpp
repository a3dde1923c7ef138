// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/controlplanecheck.h>

#include <app/core/whenfinished.h>

#include <cloudidl/identity/apps_service.pb.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

enum class Keys { Offered, NotOffered, NotKnown };

/// A server with API keys refuses to list them without a sign-in; any other has no such call.
Keys keysIn(const Result<QByteArray> &listed)
{
    if (listed)
        return Keys::Offered;
    switch (listed.error().kind()) {
    case ErrorKind::Unauthenticated:
    case ErrorKind::PermissionDenied:
    case ErrorKind::InvalidArgument:
    case ErrorKind::NotFound: // the organization
        return Keys::Offered;
    case ErrorKind::Unsupported:
    case ErrorKind::NotUnion:
        return Keys::NotOffered;
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Proxy:
    case ErrorKind::ProxyAuthentication:
    case ErrorKind::Tls:
    case ErrorKind::UnknownAuthority:
    case ErrorKind::AlreadyExists:
    case ErrorKind::Conflict:
    case ErrorKind::Unavailable:
    case ErrorKind::Uncertain:
    case ErrorKind::Protocol:
    case ErrorKind::SignInRefused:
    case ErrorKind::PortBusy:
    case ErrorKind::KeychainAbsent:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainDenied:
    case ErrorKind::KeychainEmpty:
    case ErrorKind::KeychainDamaged:
    case ErrorKind::Storage:
    case ErrorKind::Cancelled:
        return Keys::NotKnown;
    }
    Q_UNREACHABLE();
}

Error withoutKeys(const Endpoint &endpoint, const QString &detail)
{
    return Error(ErrorKind::Unsupported,
        ControlPlaneCheck::tr("%1 is Flyte without API keys: only Union has them, so there is nothing for "
                              "Latchkey to do there. If you expected Union, check the address.")
            .arg(endpoint.authority()),
        detail);
}

Error somethingElse(const Endpoint &endpoint, const QString &detail)
{
    return Error(ErrorKind::NotUnion,
        ControlPlaneCheck::tr("%1 answers, but it is not a Union control plane: it offers neither a sign-in "
                              "nor API keys. Check the address.")
            .arg(endpoint.authority()),
        detail);
}

} // namespace

ControlPlaneCheck::ControlPlaneCheck(
    const Endpoint &endpoint, const QString &caFile, Network &network, QObject *parent)
    : QObject(parent)
    , m_endpoint(endpoint)
    , m_http(network, caFile)
    , m_rpc(endpoint, m_http, nullptr)
    , m_discovery(m_rpc, m_http)
{
    m_rpc.setRetryPolicy(RetryPolicy::once());
}

ControlPlaneCheck::~ControlPlaneCheck()
{
    m_pending.finish(failure(Error::cancelled()));
}

QFuture<Result<CheckedControlPlane>> ControlPlaneCheck::start()
{
    const auto future = m_pending.future();
    whenFinished(m_discovery.discover(), this, [this](const Result<AuthMetadata> &found) {
        m_found = found;
        concludeWhenBothAreThere();
    });
    askForKeys();
    return future;
}

void ControlPlaneCheck::askForKeys()
{
    cloudidl::identity::ListAppsRequest request;
    request.set_organization(m_endpoint.suggestedOrganization().toStdString());
    request.mutable_request()->set_limit(1);
    CallOptions options;
    options.authentication = CallOptions::Authentication::None;
    whenFinished(m_rpc.callBytes("cloudidl.identity.AppsService/List"_L1,
                     QByteArray::fromStdString(request.SerializeAsString()), options),
        this, [this](const Result<QByteArray> &listed) {
            m_listed = listed;
            concludeWhenBothAreThere();
        });
}

void ControlPlaneCheck::concludeWhenBothAreThere()
{
    if (!m_found || !m_listed)
        return;
    const Keys keys = keysIn(*m_listed);
    const Pending<CheckedControlPlane> pending = m_pending; // whoever hears of it may delete this
    if (!*m_found && m_found->error().kind() == ErrorKind::Unsupported && keys == Keys::NotOffered)
        return pending.finish(failure(somethingElse(m_endpoint, m_listed->error().detail())));
    if (!*m_found)
        return pending.finish(failure(m_found->error()));
    if (keys == Keys::NotOffered)
        return pending.finish(failure(withoutKeys(m_endpoint, m_listed->error().detail())));
    pending.finish(CheckedControlPlane{**m_found, keys == Keys::Offered});
}

} // namespace Latchkey

#include "moc_controlplanecheck.cpp"
