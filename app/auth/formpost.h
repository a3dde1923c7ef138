// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/formbody.h>
#include <app/core/pending.h>
#include <app/core/secret.h>
#include <app/rpc/httpclient.h>

#include <QObject>
#include <QPointer>

namespace Latchkey {

/// A form for one of the provider's endpoints (RFC 6749 §3.2), to be sent once: a code, a rotating token or a
/// poll counts as used with the first. Its body may hold secrets.
[[nodiscard]] HttpRequest formPost(const QUrl &url, const QList<FormField> &fields);

/// Uncertain is about a change that the person wants to see made; a lost answer of the provider is just lost.
[[nodiscard]] Error lostAnswerError(const Error &error);

/// Sends, wipes the request's body, and hands the answer itself to `take`, which may wipe it. Where `context`
/// has gone meanwhile the operation ends as cancelled.
template <class T, class Take>
[[nodiscard]] QFuture<Result<T>> sendForm(HttpClient &http, HttpRequest request, QObject *context, Take take)
{
    const Pending<T> pending;
    auto sent = http.send(request);
    wipe(request.body);
    sent.then([context = QPointer<QObject>(context), pending, take = std::move(take)](
                  QFuture<Result<HttpAnswer>> future) mutable {
        Result<HttpAnswer> &answer = resultItself(future);
        if (!context)
            return pending.finish(failure(Error::cancelled()));
        if (!answer)
            return pending.finish(failure(lostAnswerError(answer.error())));
        pending.finish(take(*answer));
    });
    return pending.future();
}

} // namespace Latchkey
