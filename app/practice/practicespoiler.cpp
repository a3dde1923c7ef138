// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/practice/practicespoiler.h>

#include <cloudidl/identity/apps_service.pb.h>

namespace Latchkey {

namespace {

using namespace cloudidl::identity;

constexpr int fromTheFuture = 99;

template <class Message>
std::optional<Message> parsed(const QByteArray &bytes)
{
    Message message;
    if (!message.ParseFromArray(bytes.constData(), int(bytes.size())))
        return std::nullopt;
    return message;
}

template <class Message>
PracticeAnswer withMessage(PracticeAnswer answer, const Message &message)
{
    answer.body = QByteArray::fromStdString(message.SerializeAsString());
    return answer;
}

std::optional<ListAppsResponse> pageOf(const PracticeRequest &request, const PracticeAnswer &answer)
{
    if (answer.status != 200 || !request.path.endsWith("AppsService/List"))
        return std::nullopt;
    return parsed<ListAppsResponse>(answer.body);
}

std::string tokenOf(const PracticeRequest &request)
{
    const auto list = parsed<ListAppsRequest>(request.body);
    return list ? list->request().token() : std::string();
}

void makeFuture(App *app)
{
    app->add_grant_types(static_cast<GrantTypes>(fromTheFuture));
    app->add_response_types(static_cast<ResponseTypes>(fromTheFuture));
    app->set_application_type(static_cast<ApplicationType>(fromTheFuture));
    app->set_token_endpoint_auth_method(static_cast<TokenEndpointAuthMethod>(fromTheFuture));
}

template <class Message>
PracticeAnswer withFutureApp(PracticeAnswer answer)
{
    auto message = parsed<Message>(answer.body);
    if (!message || !message->has_app())
        return answer;
    makeFuture(message->mutable_app());
    return withMessage(std::move(answer), *message);
}

} // namespace

PracticeAnswer PracticeSpoiler::tokenLoop(const PracticeRequest &request, PracticeAnswer answer) const
{
    auto page = pageOf(request, answer);
    if (!page)
        return answer;
    const std::string token = tokenOf(request);
    if (!token.empty())
        page->set_token(token);
    return withMessage(std::move(answer), *page);
}

PracticeAnswer PracticeSpoiler::duplicateKeys(const PracticeRequest &request, PracticeAnswer answer)
{
    auto page = pageOf(request, answer);
    if (!page || page->apps().empty())
        return answer;
    const std::lock_guard lock(m_mutex);
    const std::optional<App> lastBefore = tokenOf(request).empty() ? std::nullopt : m_lastKey;
    m_lastKey = *page->apps().rbegin();
    *page->add_apps() = App(page->apps(0));
    if (lastBefore)
        *page->add_apps() = *lastBefore;
    return withMessage(std::move(answer), *page);
}

PracticeAnswer PracticeSpoiler::futureEnum(const PracticeRequest &request, PracticeAnswer answer) const
{
    if (auto page = pageOf(request, answer)) {
        for (App &app : *page->mutable_apps())
            makeFuture(&app);
        return withMessage(std::move(answer), *page);
    }
    if (answer.status != 200)
        return answer;
    if (request.path.endsWith("AppsService/Create"))
        return withFutureApp<CreateAppResponse>(std::move(answer));
    if (request.path.endsWith("AppsService/Get"))
        return withFutureApp<GetAppResponse>(std::move(answer));
    if (request.path.endsWith("AppsService/Update"))
        return withFutureApp<UpdateAppResponse>(std::move(answer));
    return answer;
}

PracticeAnswer PracticeSpoiler::missingSecret(const PracticeRequest &request, PracticeAnswer answer) const
{
    if (answer.status != 200 || !request.path.endsWith("AppsService/Create"))
        return answer;
    auto created = parsed<CreateAppResponse>(answer.body);
    if (!created)
        return answer;
    created->mutable_app()->clear_client_secret();
    return withMessage(std::move(answer), *created);
}

} // namespace Latchkey
