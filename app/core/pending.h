// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/result.h>

#include <QFuture>
#include <QPromise>

#include <memory>

namespace Latchkey {

/// The answering end of an operation. Copies share one promise, so it can be captured in several callbacks;
/// the first finish() counts, later ones do nothing, and if the last copy goes without one the operation ends
/// as cancelled. So every operation ends exactly once.
template <class T>
class Pending
{
public:
    Pending()
        : m_state(std::make_shared<State>())
    {
    }

    [[nodiscard]] QFuture<Result<T>> future() const { return m_state->promise.future(); }
    [[nodiscard]] bool isFinished() const { return m_state->finished; }
    void finish(Result<T> result) const
    {
        const std::shared_ptr<State> kept = m_state; // whoever hears of it may delete this
        kept->finish(std::move(result));
    }

private:
    struct State
    {
        State() { promise.start(); }
        ~State() { finish(failure(Error::cancelled())); }
        Q_DISABLE_COPY_MOVE(State)

        void finish(Result<T> result)
        {
            if (std::exchange(finished, true))
                return;
            promise.addResult(std::move(result));
            promise.finish();
        }

        QPromise<Result<T>> promise;
        bool finished = false;
    };
    std::shared_ptr<State> m_state;
};

/// The result of a finished future itself, for whoever has to wipe it: result() would give a second owner,
/// and after takeResult() Qt 6.4 runs a continuation again. It lives as long as the future.
template <class T>
[[nodiscard]] Result<T> &resultItself(const QFuture<Result<T>> &future)
{
    return const_cast<Result<T> &>(*future.constBegin());
}

/// A future that is finished already.
template <class T>
[[nodiscard]] QFuture<Result<T>> finished(Result<T> result)
{
    Pending<T> pending;
    pending.finish(std::move(result));
    return pending.future();
}

} // namespace Latchkey
