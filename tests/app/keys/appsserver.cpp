// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/app/keys/appsserver.h>

#include <app/rpc/retrypolicy.h>

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
namespace identity = cloudidl::identity;

namespace Latchkey::Testing {

namespace {

template <class Message>
Message parsed(const QByteArray &body)
{
    Message message;
    message.ParseFromArray(body.constData(), int(body.size()));
    return message;
}

QByteArray answerWith(const google::protobuf::MessageLite &message)
{
    return protoAnswer(QByteArray::fromStdString(message.SerializeAsString()));
}

QByteArray notFound()
{
    return errorAnswer(404, "not_found", "no such app");
}

RetryPolicy withoutWaiting()
{
    return RetryPolicy([] { return 1.0; },
        [](std::chrono::milliseconds, QObject *context, std::function<void()> then) {
            QTimer::singleShot(0, context, std::move(then));
        },
        systemClock());
}

} // namespace

AppsServer::AppsServer()
{
    m_server.answer([this](const ReceivedRequest &request) { return react(request); });
}

identity::App &AppsServer::add(const std::string &clientId, const std::string &name)
{
    identity::App &app = apps.emplace_back();
    app.set_organization("acme");
    app.set_client_id(clientId);
    app.set_client_name(name.empty() ? clientId : name);
    app.add_grant_types(identity::CLIENT_CREDENTIALS);
    app.mutable_client_id_issued_at()->set_seconds(1'700'000'000);
    return app;
}

identity::App *AppsServer::find(const std::string &clientId)
{
    const auto found = std::find_if(apps.begin(), apps.end(),
        [&clientId](const identity::App &app) { return app.client_id() == clientId; });
    return found == apps.end() ? nullptr : &*found;
}

Endpoint AppsServer::endpoint() const
{
    return Endpoint::parse(m_server.url().toString()).value();
}

int AppsServer::count(const QByteArray &method) const
{
    const auto &requests = m_server.requests();
    return int(std::count_if(requests.begin(), requests.end(),
        [&method](const ReceivedRequest &request) { return request.target.endsWith('/' + method); }));
}

QByteArray AppsServer::lastBody(const QByteArray &method) const
{
    const auto &requests = m_server.requests();
    const auto found = std::find_if(requests.rbegin(), requests.rend(),
        [&method](const ReceivedRequest &request) { return request.target.endsWith('/' + method); });
    return found == requests.rend() ? QByteArray() : found->body;
}

Reaction AppsServer::react(const ReceivedRequest &request)
{
    const QByteArray method = request.target.mid(request.target.lastIndexOf('/') + 1);
    if (before) {
        if (auto reaction = before(method))
            return *reaction;
    }
    const Reaction reaction{usual(method, request.body)};
    return after ? after(method, reaction) : reaction;
}

QByteArray AppsServer::usual(const QByteArray &method, const QByteArray &body)
{
    if (method == "Create")
        return create(body);
    if (method == "Get")
        return get(body);
    if (method == "Update")
        return update(body);
    if (method == "Delete")
        return remove(body);
    return list(body);
}

QByteArray AppsServer::create(const QByteArray &body)
{
    const auto request = parsed<identity::CreateAppRequest>(body);
    if (find(request.client_id()))
        return errorAnswer(409, "already_exists", "taken");
    identity::App &app = add(request.client_id(), request.client_name());
    app.mutable_client_id_issued_at()->set_seconds(QDateTime::currentSecsSinceEpoch());
    identity::CreateAppResponse answer;
    *answer.mutable_app() = app;
    answer.mutable_app()->set_client_secret("s3cr3t");
    return answerWith(answer);
}

QByteArray AppsServer::get(const QByteArray &body)
{
    const identity::App *app = find(parsed<identity::GetAppRequest>(body).client_id());
    if (!app)
        return notFound();
    identity::GetAppResponse answer;
    *answer.mutable_app() = *app;
    return answerWith(answer);
}

QByteArray AppsServer::update(const QByteArray &body)
{
    const auto request = parsed<identity::UpdateAppRequest>(body);
    identity::App *app = find(request.client_id());
    if (!app)
        return notFound();
    // The numbers 1, 2, 4–15 are the same in both messages, and the answer has nothing but what was written.
    const auto issuedAt = app->client_id_issued_at();
    app->ParseFromString(request.SerializeAsString());
    *app->mutable_client_id_issued_at() = issuedAt;
    identity::UpdateAppResponse answer;
    *answer.mutable_app() = *app;
    return answerWith(answer);
}

QByteArray AppsServer::remove(const QByteArray &body)
{
    const std::string clientId = parsed<identity::DeleteAppRequest>(body).client_id();
    if (!find(clientId))
        return notFound();
    std::erase_if(apps, [&clientId](const identity::App &app) { return app.client_id() == clientId; });
    return answerWith(identity::DeleteAppResponse());
}

QByteArray AppsServer::list(const QByteArray &body) const
{
    const auto request = parsed<identity::ListAppsRequest>(body);
    const size_t first = QByteArray::fromStdString(request.request().token()).toULongLong();
    const size_t end = std::min(apps.size(), first + size_t(pageSize));
    identity::ListAppsResponse answer;
    for (size_t at = first; at < end; ++at)
        *answer.add_apps() = apps[at];
    if (end < apps.size())
        answer.set_token(std::to_string(end));
    return answerWith(answer);
}

AppsConnection::AppsConnection(const Endpoint &endpoint)
    : rpc(endpoint, http, this)
{
    rpc.setRetryPolicy(withoutWaiting());
}

QFuture<Result<BearerToken>> AppsConnection::bearer()
{
    return finished<BearerToken>(BearerToken{"flyte-authorization", Secret("token")});
}

QFuture<Result<BearerToken>> AppsConnection::replacementFor(const BearerToken &rejected)
{
    Q_UNUSED(rejected)
    return bearer();
}

} // namespace Latchkey::Testing
