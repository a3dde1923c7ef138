// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/error.h>

#include <QList>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslError>

namespace Latchkey {

/// How a request failed below HTTP.
struct NetworkFailure
{
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QList<QSslError> tlsErrors;
    QUrl url;
    bool mayHaveTakenEffect = false; ///< it changes something, and all of it may have been sent
    QNetworkProxy proxy{QNetworkProxy::NoProxy}; ///< the one it went through
    QString errorString; ///< Qt's own, which may hold a URL: to compare, not to show
};

/// True for the errors that only say what the status says: the answer itself arrived.
[[nodiscard]] bool isAnswerStatus(QNetworkReply::NetworkError error, int status);

/// The Error of a failed request: Offline, Timeout, Proxy, ProxyAuthentication, Tls, UnknownAuthority,
/// Protocol or Uncertain.
[[nodiscard]] Error networkError(const NetworkFailure &failure);

/// The Error of a request that did not end in time: Timeout or Uncertain.
[[nodiscard]] Error timeoutError(const NetworkFailure &failure);

/// The Error of an answer of more than `limit` bytes: Protocol or Uncertain.
[[nodiscard]] Error tooLargeError(const NetworkFailure &failure, qint64 limit);

/// `scheme://host[:port]/path`, for details: a query string or a user name never shows.
[[nodiscard]] QString loggableUrl(const QUrl &url);

} // namespace Latchkey
