// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/result.h>

#include <QFuture>
#include <QObject>
#include <QPointer>

namespace Latchkey {

/// Hands the result to `action` while `context` lives, on the thread that finishes the future. Use it instead
/// of QFuture::then(context, …) wherever the context may go first: Qt 6.4 asserts there.
template <class T, class Action>
void whenFinished(QFuture<Result<T>> future, QObject *context, Action action)
{
    future.then(
        [context = QPointer<QObject>(context), action = std::move(action)](const Result<T> &result) mutable {
            if (context)
                action(result);
        });
}

} // namespace Latchkey
