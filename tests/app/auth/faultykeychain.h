// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/pending.h>
#include <app/keychain/memorykeychain.h>

#include <optional>

namespace Latchkey::Testing {

/// A keychain that fails or stays silent where the test says so, and counts what it is asked.
class FaultyKeychain final : public Keychain
{
public:
    [[nodiscard]] QFuture<Result<Secret>> read(const QString &key) override
    {
        ++reads;
        if (isSilent)
            return m_unansweredReads.emplace_back().future();
        if (readError)
            return finished<Secret>(failure(*readError));
        return items.read(key);
    }

    [[nodiscard]] QFuture<Result<void>> write(const QString &key, const Secret &value) override
    {
        ++writes;
        if (isSilent)
            return m_unansweredWrites.emplace_back().future();
        if (writeError)
            return finished<void>(failure(*writeError));
        return items.write(key, value);
    }

    [[nodiscard]] QFuture<Result<void>> remove(const QString &key) override
    {
        ++removals;
        if (isSilent)
            return m_unansweredWrites.emplace_back().future();
        if (removeError)
            return finished<void>(failure(*removeError));
        return items.remove(key);
    }

    [[nodiscard]] QFuture<Result<void>> readiness() override
    {
        ++questions;
        return finished<void>(notReady ? Result<void>(failure(*notReady)) : Result<void>());
    }
    [[nodiscard]] KeychainNews *news() override { return &m_news; }
    void tellNews() { emit m_news.changed(); }

    /// Answers what stayed unanswered.
    void answerReads(const Result<Secret> &result)
    {
        const auto unanswered = std::exchange(m_unansweredReads, {});
        for (const auto &pending : unanswered)
            pending.finish(result);
    }
    void answerWrites(const Result<void> &result)
    {
        const auto unanswered = std::exchange(m_unansweredWrites, {});
        for (const auto &pending : unanswered)
            pending.finish(result);
    }

    MemoryKeychain items;
    std::optional<Error> readError;
    std::optional<Error> writeError;
    std::optional<Error> removeError;
    std::optional<Error> notReady;
    bool isSilent = false;
    int reads = 0;
    int writes = 0;
    int removals = 0;
    int questions = 0; ///< about its readiness

private:
    KeychainNews m_news;
    QList<Pending<Secret>> m_unansweredReads;
    QList<Pending<void>> m_unansweredWrites;
};

} // namespace Latchkey::Testing
