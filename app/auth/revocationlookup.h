// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/endpoint.h>
#include <app/core/pending.h>

#include <QList>
#include <QObject>

namespace Latchkey {

class HttpClient;
struct HttpAnswer;

/// Looks through the well-known documents of the control plane and of the issuer for a revocation endpoint,
/// one after the other.
class RevocationLookup final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RevocationLookup)

public:
    RevocationLookup(
        const Endpoint &endpoint, const QString &issuer, HttpClient &http, QObject *parent = nullptr);
    ~RevocationLookup() override;

    /// Starts; call once. An empty address: there is none. Errors: those of the network, where a document
    /// could not be asked for and the others name none.
    [[nodiscard]] QFuture<Result<QUrl>> start();

private:
    void askNext();
    void take(const Result<HttpAnswer> &answer);

    QString m_issuer;
    HttpClient &m_http;
    QList<QUrl> m_candidates;
    Result<QUrl> m_outcome = QUrl();
    Pending<QUrl> m_pending;
};

} // namespace Latchkey
