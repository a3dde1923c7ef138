// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/cancellation.h>
#include <app/core/pending.h>
#include <app/core/whenfinished.h>
#include <ui/window/patience.h>

#include <QTimer>

namespace Latchkey::Ui {

/// What the keychain answers, or `stopped` where the person stops waiting before; Cancelled where `dialog`
/// goes before. `isSlow` is called where it takes longer than keychainPatience.
template <class T, class Action>
[[nodiscard]] QFuture<Result<T>> keychainAnswer(const QFuture<Result<T>> &asked, const CancellationPtr &stop,
    const Error &stopped, QObject *dialog, Action isSlow)
{
    const Pending<T> waiting;
    auto *ear = new QObject(dialog); // goes at the end, and with it what would hold the secret on
    QObject::connect(stop.get(), &Cancellation::cancelled, ear, [waiting, stopped, ear] {
        ear->deleteLater();
        waiting.finish(failure(stopped));
    });
    QTimer::singleShot(keychainPatience, ear, [waiting, isSlow] {
        if (!waiting.isFinished())
            isSlow();
    });
    whenFinished(asked, ear, [waiting, ear](const Result<T> &answer) {
        ear->deleteLater();
        waiting.finish(answer);
    });
    return waiting.future();
}

} // namespace Latchkey::Ui
