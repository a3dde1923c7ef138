// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/cancellation.h>
#include <app/core/pending.h>
#include <app/core/secret.h>
#include <app/core/worker.h>
#include <app/keys/apikey.h>

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace Latchkey {

class ConnectClient;
struct KeyPage;

/// What the person chose for a new key.
struct NewKey
{
    QString clientId; ///< 1 or more of [0-9a-z-]; also sent as the name unless `name` is set
    QString name;
    QStringList contacts;
    QStringList redirectUris; ///< empty: the default of protocol
    bool attachDefaultPolicies = true;
};

/// A key just made: the only moment at which its secret exists outside the server.
struct CreatedKey
{
    ApiKey key;
    Secret clientSecret;
};

/// What an edit may change.
struct KeyEdit
{
    QString name;
    QStringList contacts;
    QStringList redirectUris;
};

/// The five calls of cloudidl.identity.AppsService, as typed futures.
class AppsClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AppsClient)

public:
    /// Tells the organization, when it is known.
    using OrganizationSource = std::function<QFuture<Result<QString>>()>;

    /// `organization` goes with every call.
    AppsClient(ConnectClient &rpc, const QString &organization, QObject *parent = nullptr);
    /// Every call waits for the organization, and ends with the source's error where there is none.
    AppsClient(ConnectClient &rpc, OrganizationSource organization, QObject *parent = nullptr);
    ~AppsClient() override;

    /// What the last call was for; empty before the first.
    [[nodiscard]] const QString &organization() const { return m_organization; }

    /// The key's client ID is the one that the server gives, whatever was asked for. Errors: AlreadyExists;
    /// Uncertain where the key may or may not have been made and asking did not settle it; Conflict where it
    /// was made but its secret was lost on the way ("delete and create again"); Offline where the connection
    /// was lost and the key was not made.
    [[nodiscard]] QFuture<Result<CreatedKey>> create(const NewKey &key);

    [[nodiscard]] QFuture<Result<ApiKey>> get(const QString &clientId);

    /// Reads the key, changes what `edit` says, writes everything back: the server has no field mask.
    /// Errors: NotFound; Conflict where the key no longer has the editable fields that `base` has: read it
    /// again and show; Uncertain.
    [[nodiscard]] QFuture<Result<ApiKey>> update(const ApiKey &base, const KeyEdit &edit);

    /// A key that is gone already counts as deleted.
    [[nodiscard]] QFuture<Result<void>> remove(const QString &clientId);

    /// Follows every page. `onPage` gets each page's keys in the server's order, on this thread. Ends with
    /// the number of keys delivered; a key that comes twice is delivered once. Errors: Protocol for a page
    /// token that repeats or pages that bring no new key; Unsupported; Cancelled.
    [[nodiscard]] QFuture<Result<int>> list(
        std::function<void(const QList<ApiKey> &)> onPage, CancellationPtr cancellation = nullptr);

signals:
    /// A call that was to change something has ended; whoever made it hears of it next.
    /// `trouble` is why it failed. A key that was not made has the client ID and the name it was to have.
    /// `attachPolicies`: the server was asked to attach its default policies.
    void created(const Latchkey::ApiKey &key, const QString &fingerprint,
        const std::optional<Latchkey::Error> &trouble, bool attachPolicies);
    void updated(const Latchkey::ApiKey &base, const Latchkey::KeyEdit &edit,
        const std::optional<Latchkey::Error> &trouble);
    /// `wasGone`: there was no such key any more.
    void removed(const QString &clientId, bool wasGone, const std::optional<Latchkey::Error> &trouble);

private:
    struct ListRun;

    /// Calls `then` once m_organization is what this call has to send; else ends it.
    template <class T, class Then>
    void withOrganization(const Pending<T> &pending, Then then);
    void tellCreated(const NewKey &asked, const Result<CreatedKey> &result);
    void sendCreate(const NewKey &key, const Pending<CreatedKey> &pending);
    [[nodiscard]] QFuture<Result<ApiKey>> write(const ApiKey &key);
    void settleCreate(const Error &doubt, const QString &clientId, const QDateTime &startedAt,
        const Pending<CreatedKey> &pending);
    void endWhenCancelled(const std::shared_ptr<ListRun> &run);
    void fetchPage(const std::shared_ptr<ListRun> &run, const std::string &token);
    void takePage(const std::shared_ptr<ListRun> &run, KeyPage &page);

    ConnectClient &m_rpc;
    OrganizationSource m_source;
    QString m_organization;
    Worker m_reader;
};

} // namespace Latchkey
