// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/metadatalookup.h>

#include <app/core/logging.h>
#include <app/core/whenfinished.h>
#include <app/rpc/connectclient.h>
#include <app/rpc/httpclient.h>

#include <flyteidl2/auth/auth_service.pb.h>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

using flyteidl2::auth::GetOAuth2MetadataRequest;
using flyteidl2::auth::GetOAuth2MetadataResponse;
using flyteidl2::auth::GetPublicClientConfigRequest;
using flyteidl2::auth::GetPublicClientConfigResponse;

constexpr qint64 largestDocument = 1024 * 1024;

// Where asking for another document can't help. Unavailable is not among them: a console that knows no POST
// may say so, and its documents show what it is.
bool isConclusive(ErrorKind kind)
{
    return kind == ErrorKind::Offline || kind == ErrorKind::Timeout || kind == ErrorKind::Proxy
        || kind == ErrorKind::ProxyAuthentication || kind == ErrorKind::Tls
        || kind == ErrorKind::UnknownAuthority || kind == ErrorKind::Cancelled;
}

CallOptions anonymousCall()
{
    CallOptions options;
    options.authentication = CallOptions::Authentication::None;
    options.maxAnswerBytes = largestDocument;
    return options;
}

} // namespace

MetadataLookup::MetadataLookup(ConnectClient &rpc, HttpClient &http, QObject *parent)
    : QObject(parent)
    , m_rpc(rpc)
    , m_http(http)
{
}

MetadataLookup::~MetadataLookup()
{
    m_pending.finish(failure(Error::cancelled()));
}

QFuture<Result<AuthMetadata>> MetadataLookup::start()
{
    askConnect();
    return m_pending.future();
}

void MetadataLookup::askConnect()
{
    m_open = 2;
    m_next = &MetadataLookup::askDocuments;
    whenFinished(
        m_rpc.call<GetOAuth2MetadataResponse>("flyteidl2.auth.AuthMetadataService/GetOAuth2Metadata"_L1,
            GetOAuth2MetadataRequest(), anonymousCall()),
        this, [this](const Result<GetOAuth2MetadataResponse> &answer) {
            if (!answer)
                noteTrouble(answer.error());
            else
                std::ignore = takeProvider(providerDocument(*answer));
            oneAnswered();
        });
    whenFinished(m_rpc.call<GetPublicClientConfigResponse>(
                     "flyteidl2.auth.AuthMetadataService/GetPublicClientConfig"_L1,
                     GetPublicClientConfigRequest(), anonymousCall()),
        this, [this](const Result<GetPublicClientConfigResponse> &answer) {
            if (!answer)
                noteTrouble(answer.error());
            else
                std::ignore = takeClient(clientDocument(*answer));
            oneAnswered();
        });
}

void MetadataLookup::askDocuments()
{
    m_open = (m_provider ? 0 : 1) + (m_client ? 0 : 1);
    m_next = &MetadataLookup::askOpenId;
    if (m_open == 0)
        return conclude();
    const bool wantsProvider = !m_provider;
    if (!m_client)
        fetch(u"/config/v1/flyte_client",
            [this](const QByteArray &json) { return takeClient(readClientDocument(json)); });
    if (wantsProvider)
        fetch(u"/.well-known/oauth-authorization-server",
            [this](const QByteArray &json) { return takeProvider(readProviderDocument(json)); });
}

void MetadataLookup::askOpenId()
{
    m_next = &MetadataLookup::conclude;
    if (m_provider)
        return conclude();
    m_open = 1;
    fetch(u"/.well-known/openid-configuration",
        [this](const QByteArray &json) { return takeProvider(readProviderDocument(json)); });
}

void MetadataLookup::fetch(QStringView path, const std::function<bool(const QByteArray &)> &read)
{
    HttpRequest request;
    request.url = m_rpc.endpoint().resolved(path);
    request.headers = {{"Accept", "application/json"}};
    request.maxAnswerBytes = largestDocument;
    whenFinished(
        m_http.send(request), this, [this, read](const Result<HttpAnswer> &answer) { take(answer, read); });
}

void MetadataLookup::take(
    const Result<HttpAnswer> &answer, const std::function<bool(const QByteArray &)> &read)
{
    if (!answer)
        noteTrouble(answer.error());
    else if (answer->status == 200 && answer->contentType == "text/html")
        m_sawWebPage = true;
    else if (answer->status >= 300 && answer->status < 400) // to a login page
        m_sawWebPage = true;
    else if (answer->status == 200 && !read(answer->body))
        noteTrouble(Error(ErrorKind::Protocol,
            tr("This address answers, but not with what a sign-in needs. "
               "Check the address.")));
    else if (answer->status == 429 || (answer->status >= 500 && answer->status != 501))
        noteTrouble(Error(ErrorKind::Unavailable, tr("Union can't answer right now. Try again in a moment."),
            u"sign-in metadata: status %1"_s.arg(answer->status)));
    oneAnswered();
}

bool MetadataLookup::takeProvider(const std::optional<ProviderDocument> &document)
{
    if (!document || !document->isUsable())
        return false;
    m_provider = document;
    return true;
}

bool MetadataLookup::takeClient(const std::optional<ClientDocument> &document)
{
    if (!document || !document->isUsable())
        return false;
    m_client = document;
    return true;
}

void MetadataLookup::noteTrouble(const Error &error)
{
    if (error.kind() == ErrorKind::NotUnion)
        m_sawWebPage = true;
    const bool saysMore = error.kind() != ErrorKind::Unsupported && error.kind() != ErrorKind::NotFound;
    if (!m_trouble || (saysMore && !isConclusive(m_trouble->kind())))
        m_trouble = error;
}

void MetadataLookup::oneAnswered()
{
    if (--m_open > 0)
        return;
    if (m_trouble && isConclusive(m_trouble->kind()))
        return conclude();
    (this->*m_next)();
}

void MetadataLookup::conclude()
{
    if (!m_provider || !m_client)
        return m_pending.finish(failure(verdict()));
    auto metadata = combine(*m_provider, *m_client);
    if (metadata)
        qCInfo(lcAuth) << "sign-in metadata found for" << m_rpc.endpoint().authority();
    m_pending.finish(std::move(metadata));
}

Error MetadataLookup::verdict() const
{
    if (m_trouble && isConclusive(m_trouble->kind()))
        return *m_trouble;
    if (m_sawWebPage && !m_provider && !m_client) {
        if (m_trouble && m_trouble->kind() == ErrorKind::NotUnion) // says where a redirect leads
            return *m_trouble;
        return Error(ErrorKind::NotUnion,
            tr("This address shows a web page, not a Union control plane. It may be a console, a login page "
               "or a proxy. Check the address."));
    }
    const bool absent = !m_trouble || m_trouble->kind() == ErrorKind::Unsupported
        || m_trouble->kind() == ErrorKind::NotFound;
    if (!absent)
        return *m_trouble;
    return Error(ErrorKind::Unsupported,
        tr("This control plane has no identity provider configured, so nobody can sign in. Check the "
           "address, or ask its administrator."),
        u"no identity provider configured"_s);
}

} // namespace Latchkey

#include "moc_metadatalookup.cpp"
