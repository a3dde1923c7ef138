// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/pending.h>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace Latchkey {

/// One operation that several wait for. Each gets a future of its own, since a QFuture carries one
/// continuation: a second then() would silently take the place of the first. The first finish() counts;
/// copies share one state, and with the last of them all end as cancelled.
template <class T>
class SeveralPending
{
public:
    [[nodiscard]] QFuture<Result<T>> future() const
    {
        if (m_state->result)
            return finished<T>(*m_state->result);
        return m_state->waiting.emplace_back().future();
    }

    [[nodiscard]] bool isFinished() const { return m_state->result.has_value(); }

    void finish(const Result<T> &result) const
    {
        const std::shared_ptr<State> kept = m_state; // whoever hears of it may delete this
        if (kept->result)
            return;
        kept->result = result;
        for (const Pending<T> &pending : std::exchange(kept->waiting, {}))
            pending.finish(result);
    }

private:
    struct State
    {
        std::vector<Pending<T>> waiting;
        std::optional<Result<T>> result;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace Latchkey
