// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/appsclient.h>

#include <app/core/logging.h>
#include <app/core/whenfinished.h>
#include <app/keys/activityrecorder.h>
#include <app/keys/appscodec.h>
#include <app/keys/appserrors.h>
#include <app/keys/fingerprint.h>
#include <app/keys/keypage.h>
#include <app/rpc/connectclient.h>

#include <QDateTime>
#include <QPointer>
#include <QSet>

#include <unordered_set>

using namespace Qt::StringLiterals;
namespace identity = cloudidl::identity;

namespace Latchkey {

namespace {

constexpr quint32 pageSize = 1000;
constexpr qint64 maxPageBytes = 64 * 1024 * 1024;
constexpr int maxPagesWithoutNews = 100; // in a row; a server that filters may send some

CallOptions changing()
{
    CallOptions options;
    options.effect = CallOptions::Effect::ChangesSomething;
    return options;
}

// The key in a Get or Update answer, if it is the one that was asked about.
template <class Answer>
Result<ApiKey> keyIn(const Answer &answer, const QString &clientId)
{
    ApiKey key = keyFrom(answer.app());
    if (key.clientId != clientId)
        return failure(wrongKeyError(answer.has_app()));
    return key;
}

// A gateway in trouble does not tell whether the server behind it got to the call.
bool mayHaveCreated(ErrorKind kind)
{
    return kind == ErrorKind::Uncertain || kind == ErrorKind::Unavailable;
}

bool hasEditableFieldsOf(const ApiKey &key, const ApiKey &base)
{
    return key.name == base.name && key.contacts == base.contacts && key.redirectUris == base.redirectUris;
}

// A key that was there before must not be taken for the one just made, and deleted.
bool isMuchOlderThan(const ApiKey &key, const QDateTime &time)
{
    constexpr qint64 clocksMayDifferBy = 60 * 60; // seconds
    return key.createdAt.isValid() && key.createdAt.secsTo(time) > clocksMayDifferBy;
}

/// Hands on what a call ends with once `tell` has heard of it; also where nobody is left to be told.
template <class T, class Tell>
QFuture<Result<T>> told(QFuture<Result<T>> call, const QObject *context, Tell tell)
{
    const Pending<T> pending;
    call.then([pending, context = QPointer(context), tell = std::move(tell)](const Result<T> &result) {
        if (context)
            tell(result);
        pending.finish(result);
    });
    return pending.future();
}

} // namespace

/// One walk through all pages.
struct AppsClient::ListRun
{
    std::function<void(const QList<ApiKey> &)> onPage;
    CancellationPtr cancellation;
    std::unordered_set<std::string> tokens;
    QSet<QString> clientIds;
    int pagesWithoutNews = 0;
    Pending<int> pending;
};

AppsClient::AppsClient(ConnectClient &rpc, const QString &organization, QObject *parent)
    : AppsClient(
        rpc, [organization] { return finished<QString>(organization); }, parent)
{
    m_organization = organization;
}

AppsClient::AppsClient(ConnectClient &rpc, OrganizationSource organization, QObject *parent)
    : QObject(parent)
    , m_rpc(rpc)
    , m_source(std::move(organization))
{
}

AppsClient::~AppsClient() = default;

template <class T, class Then>
void AppsClient::withOrganization(const Pending<T> &pending, Then then)
{
    whenFinished(m_source(), this, [this, pending, then = std::move(then)](const Result<QString> &name) {
        if (!name)
            return pending.finish(failure(name.error()));
        m_organization = *name;
        then();
    });
}

QFuture<Result<CreatedKey>> AppsClient::create(const NewKey &key)
{
    if (key.clientId.isEmpty())
        return finished<CreatedKey>(failure(noClientIdError()));
    const Pending<CreatedKey> pending;
    withOrganization(pending, [this, key, pending] { sendCreate(key, pending); });
    return told(
        pending.future(), this, [this, key](const Result<CreatedKey> &result) { tellCreated(key, result); });
}

void AppsClient::tellCreated(const NewKey &asked, const Result<CreatedKey> &result)
{
    ApiKey key;
    key.clientId = asked.clientId;
    key.name = asked.name.isEmpty() ? asked.clientId : asked.name;
    if (result)
        emit created(result->key, fingerprintOf(result->key.clientId, result->clientSecret), std::nullopt,
            asked.attachDefaultPolicies);
    else
        emit created(key, {}, result.error(), asked.attachDefaultPolicies);
}

void AppsClient::sendCreate(const NewKey &key, const Pending<CreatedKey> &pending)
{
    const std::string request = createRequest(key, m_organization).SerializeAsString();
    m_rpc.callBytes("cloudidl.identity.AppsService/Create"_L1, QByteArray::fromStdString(request), changing())
        .then([self = QPointer(this), clientId = key.clientId, startedAt = QDateTime::currentDateTimeUtc(),
                  pending](const QFuture<Result<QByteArray>> &answered) {
            Result<QByteArray> &bytes = resultItself(answered);
            auto created = bytes ? takeCreatedKey(*bytes)
                                 : Result<CreatedKey>(failure(createError(bytes.error(), clientId)));
            if (self && !created && mayHaveCreated(created.error().kind()))
                return self->settleCreate(created.error(), clientId, startedAt, pending);
            pending.finish(std::move(created));
        });
}

// Nobody knows whether the key was made: ask for it.
void AppsClient::settleCreate(const Error &doubt, const QString &clientId, const QDateTime &startedAt,
    const Pending<CreatedKey> &pending)
{
    qCInfo(lcKeys) << "creating a key ended in doubt; asking whether it exists";
    whenFinished(get(clientId), this, [=](const Result<ApiKey> &found) {
        if (found && isMuchOlderThan(*found, startedAt))
            return pending.finish(failure(takenError(clientId, doubt)));
        if (found)
            return pending.finish(failure(secretLostError(clientId, doubt)));
        if (doubt.kind() != ErrorKind::Uncertain)
            return pending.finish(failure(doubt));
        if (found.error().kind() == ErrorKind::NotFound)
            return pending.finish(failure(notCreatedError(doubt)));
        pending.finish(failure(stillUncertainError(clientId, doubt, found.error())));
    });
}

QFuture<Result<ApiKey>> AppsClient::get(const QString &clientId)
{
    const Pending<ApiKey> pending;
    withOrganization(pending, [this, clientId, pending] {
        identity::GetAppRequest request;
        request.set_organization(m_organization.toStdString());
        request.set_client_id(clientId.toStdString());
        whenFinished(m_rpc.call<identity::GetAppResponse>("cloudidl.identity.AppsService/Get"_L1, request),
            this, [clientId, pending](const Result<identity::GetAppResponse> &answer) {
                pending.finish(answer ? keyIn(*answer, clientId) : failure(keyError(answer.error())));
            });
    });
    return pending.future();
}

QFuture<Result<ApiKey>> AppsClient::update(const ApiKey &base, const KeyEdit &edit)
{
    Pending<ApiKey> pending;
    whenFinished(get(base.clientId), this, [this, base, edit, pending](const Result<ApiKey> &current) {
        if (!current)
            return pending.finish(failure(current.error()));
        if (!hasEditableFieldsOf(*current, base))
            return pending.finish(failure(changedMeanwhileError()));
        ApiKey edited = *current;
        edited.name = edit.name;
        edited.contacts = edit.contacts;
        edited.redirectUris = edit.redirectUris;
        whenFinished(
            write(edited), this, [pending](const Result<ApiKey> &written) { pending.finish(written); });
    });
    return told(pending.future(), this,
        [this, base, edit](const Result<ApiKey> &result) { emit updated(base, edit, troubleOf(result)); });
}

QFuture<Result<ApiKey>> AppsClient::write(const ApiKey &key)
{
    const Pending<ApiKey> pending;
    withOrganization(pending, [this, key, pending] {
        whenFinished(m_rpc.call<identity::UpdateAppResponse>("cloudidl.identity.AppsService/Update"_L1,
                         updateRequest(key, m_organization), changing()),
            this, [clientId = key.clientId, pending](const Result<identity::UpdateAppResponse> &answer) {
                pending.finish(answer ? keyIn(*answer, clientId) : failure(keyError(answer.error())));
            });
    });
    return pending.future();
}

QFuture<Result<void>> AppsClient::remove(const QString &clientId)
{
    const Pending<void> pending;
    const auto wasGone = std::make_shared<bool>(false);
    withOrganization(pending, [this, clientId, pending, wasGone] {
        identity::DeleteAppRequest request;
        request.set_organization(m_organization.toStdString());
        request.set_client_id(clientId.toStdString());
        whenFinished(m_rpc.call<identity::DeleteAppResponse>(
                         "cloudidl.identity.AppsService/Delete"_L1, request, changing()),
            this, [pending, wasGone](const Result<identity::DeleteAppResponse> &answer) {
                *wasGone = !answer && answer.error().kind() == ErrorKind::NotFound;
                if (answer || *wasGone)
                    return pending.finish({});
                pending.finish(failure(keyError(answer.error())));
            });
    });
    return told(pending.future(), this, [this, clientId, wasGone](const Result<void> &result) {
        emit removed(clientId, *wasGone, troubleOf(result));
    });
}

QFuture<Result<int>> AppsClient::list(
    std::function<void(const QList<ApiKey> &)> onPage, CancellationPtr cancellation)
{
    auto run = std::make_shared<ListRun>();
    run->onPage = std::move(onPage);
    run->cancellation = std::move(cancellation);
    endWhenCancelled(run);
    withOrganization(run->pending, [this, run] {
        if (!run->pending.isFinished())
            fetchPage(run, {});
    });
    return run->pending.future();
}

// The pages see to it themselves; the wait for the organization does not.
void AppsClient::endWhenCancelled(const std::shared_ptr<ListRun> &run)
{
    if (!run->cancellation)
        return;
    connect(run->cancellation.get(), &Cancellation::cancelled, this, [weak = std::weak_ptr(run)] {
        if (const auto waiting = weak.lock())
            waiting->pending.finish(failure(Error::cancelled()));
    });
}

void AppsClient::fetchPage(const std::shared_ptr<ListRun> &run, const std::string &token)
{
    identity::ListAppsRequest request;
    request.set_organization(m_organization.toStdString());
    request.mutable_request()->set_limit(pageSize);
    request.mutable_request()->set_token(token);
    CallOptions options;
    options.maxAnswerBytes = maxPageBytes;
    options.cancellation = run->cancellation;
    const std::string message = request.SerializeAsString();
    whenFinished(
        m_rpc.callBytes("cloudidl.identity.AppsService/List"_L1, QByteArray::fromStdString(message), options),
        this, [this, run, unreadable = m_rpc.unreadableAnswer(options)](const Result<QByteArray> &bytes) {
            if (!bytes)
                return run->pending.finish(failure(keyError(bytes.error())));
            m_reader.run([bytes = *bytes] { return KeyPage::read(bytes); }, this,
                [this, run, unreadable](const std::shared_ptr<KeyPage> &page) {
                    if (!page)
                        return run->pending.finish(failure(keyError(unreadable)));
                    if (!run->pending.isFinished()) // cancelled meanwhile
                        takePage(run, *page);
                });
        });
}

void AppsClient::takePage(const std::shared_ptr<ListRun> &run, KeyPage &page)
{
    QList<ApiKey> &keys = page.keys;
    keys.removeIf([&known = run->clientIds](const ApiKey &key) {
        const bool isKnown = known.contains(key.clientId);
        known.insert(key.clientId);
        return isKnown;
    });
    if (keys.size() < page.listed)
        qCInfo(lcKeys) << "the server listed keys twice or without a client ID";
    run->pagesWithoutNews = keys.isEmpty() ? run->pagesWithoutNews + 1 : 0;

    const QPointer<AppsClient> self(this);
    run->onPage(keys);
    if (run->cancellation && run->cancellation->isCancelled())
        return run->pending.finish(failure(Error::cancelled()));
    if (page.nextToken.empty())
        return run->pending.finish(int(run->clientIds.size()));
    if (!run->tokens.insert(page.nextToken).second || run->pagesWithoutNews > maxPagesWithoutNews)
        return run->pending.finish(failure(endlessListError()));
    if (self)
        fetchPage(run, page.nextToken);
}

} // namespace Latchkey

#include "moc_appsclient.cpp"
