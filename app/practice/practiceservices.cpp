// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/practice/practiceservices.h>

#include <app/practice/practicefaults.h>
#include <app/practice/practicemetadata.h>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

PracticeAnswer plainText(int status, const QByteArray &text)
{
    PracticeAnswer answer;
    answer.status = status;
    answer.contentType = "text/plain; charset=utf-8";
    answer.body = text;
    return answer;
}

// A foreign web page that has its own name point to 127.0.0.1 gets no answer.
bool isForLoopback(const PracticeRequest &request, int port)
{
    const QUrl url(u"http://"_s + QString::fromLatin1(request.header("host")), QUrl::StrictMode);
    return isLoopbackHost(url.host()) && url.port(80) == port;
}

} // namespace

PracticeServices::PracticeServices(PracticeConfig config, PracticeIdentity &identity,
    PracticeDevices &devices, PracticeStore &store, PracticeFaults &faults, int pageSize)
    : m_config(std::move(config))
    , m_faults(faults)
    , m_rpc(m_config, identity, store, pageSize)
    , m_authorize(m_config, identity)
    , m_activate(m_config, devices)
    , m_tokens(m_config, identity, devices, store)
{
}

PracticeAnswer PracticeServices::answer(const PracticeRequest &request)
{
    if (!isForLoopback(request, m_config.endpoint.port()))
        return plainText(421, "This server is for this computer alone.\n");
    return m_faults.answer(request, [this, &request] { return route(request); });
}

PracticeAnswer PracticeServices::route(const PracticeRequest &request) const
{
    if (m_rpc.knows(request.path))
        return m_rpc.answer(request);
    if (request.path == "/oauth2/token")
        return m_tokens.token(request);
    if (request.path == "/oauth2/revoke")
        return m_tokens.revoke(request);
    if (m_config.offersCode && request.path == "/oauth2/device")
        return m_activate.authorize(request);
    if (m_config.offersCode && request.path == "/oauth2/activate")
        return m_activate.page(request);
    if (request.path == "/oauth2/authorize")
        return m_authorize.answer(request);
    if (request.method == "GET") {
        if (auto document = practiceDocument(m_config, request.path))
            return *document;
    }
    return plainText(404, "404 page not found\n");
}

} // namespace Latchkey
