// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/cancellation.h>
#include <app/core/pending.h>
#include <app/core/whenfinished.h>
#include <ui/window/patience.h>

#include <QTimer>

namespace Latchkey::Ui {

/// What the keychain answers, or `stopped` where the person stops waiting before. `isSlow` is called, while
/// `dialog` lives, where that takes longer than keychainPatience.
template <class T, class Action>
[[nodiscard]] QFuture<Result<T>> keychainAnswer(const QFuture<Result<T>> &asked, const CancellationPtr &stop,
    const Error &stopped, QObject *dialog, Action isSlow)
{
    const Pending<T> waiting;
    whenFinished(asked, dialog, [waiting](const Result<T> &answer) { waiting.finish(answer); });
    QObject::connect(stop.get(), &Cancellation::cancelled, dialog,
        [waiting, stopped] { waiting.finish(failure(stopped)); });
    QTimer::singleShot(keychainPatience, dialog, [future = waiting.future(), isSlow] {
        if (!future.isFinished())
            isSlow();
    });
    return waiting.future();
}

} // namespace Latchkey::Ui
