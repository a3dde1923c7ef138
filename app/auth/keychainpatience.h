// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/sessionerrors.h>
#include <app/core/pending.h>
#include <app/core/whenfinished.h>

#include <QTimer>

#include <chrono>

namespace Latchkey {

/// A keychain may wait for a person, or for ever (protocol: a daemon without a prompter never answers).
constexpr auto defaultKeychainPatience = std::chrono::seconds(20);

/// The same future, but it ends with keychainSilentError() after `patience`. The operation itself goes on.
template <class T>
[[nodiscard]] QFuture<Result<T>> withPatience(
    QFuture<Result<T>> future, std::chrono::milliseconds patience, QObject *context)
{
    Pending<T> pending;
    QTimer::singleShot(patience, context, [pending] { pending.finish(failure(keychainSilentError())); });
    whenFinished(future, context, [pending](const Result<T> &result) { pending.finish(result); });
    return pending.future();
}

} // namespace Latchkey
