// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/metadatadocument.h>
#include <app/core/pending.h>

#include <QObject>

#include <functional>
#include <optional>

namespace Latchkey {

class ConnectClient;
class HttpClient;
struct HttpAnswer;

/// One run of the discovery: the two Connect calls side by side, then the documents for what is missing.
class MetadataLookup final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MetadataLookup)

public:
    MetadataLookup(ConnectClient &rpc, HttpClient &http, QObject *parent = nullptr);
    ~MetadataLookup() override;

    /// Starts; call once. Errors: as MetadataDiscovery::discover().
    [[nodiscard]] QFuture<Result<AuthMetadata>> start();

private:
    void askConnect();
    void askDocuments();
    void askOpenId();
    void fetch(QStringView path, const std::function<bool(const QByteArray &)> &read);
    void take(const Result<HttpAnswer> &answer, const std::function<bool(const QByteArray &)> &read);
    [[nodiscard]] bool takeProvider(const std::optional<ProviderDocument> &document);
    [[nodiscard]] bool takeClient(const std::optional<ClientDocument> &document);
    void noteTrouble(const Error &error);
    /// Runs the next step once every question of this one is answered.
    void oneAnswered();
    void conclude();
    [[nodiscard]] Error verdict() const;

    ConnectClient &m_rpc;
    HttpClient &m_http;
    Pending<AuthMetadata> m_pending;
    std::optional<ProviderDocument> m_provider;
    std::optional<ClientDocument> m_client;
    std::optional<Error> m_trouble; // the first that says more than "not here"
    bool m_sawWebPage = false;
    int m_open = 0;
    void (MetadataLookup::*m_next)() = nullptr;
};

} // namespace Latchkey
