// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/pending.h>
#include <app/rpc/tokensource.h>

#include <QList>

namespace Latchkey::Testing {

/// Hands out "canary-token-1" in `flyte-authorization`, and the next number as a replacement.
class CountingTokens final : public TokenSource
{
public:
    static constexpr auto canary = "canary-token";

    [[nodiscard]] QFuture<Result<BearerToken>> bearer() override
    {
        ++bearers;
        return holdsBack ? held.future() : finished<BearerToken>(token(1));
    }
    [[nodiscard]] QFuture<Result<BearerToken>> replacementFor(const BearerToken &rejected) override
    {
        rejections.append(rejected.token.reveal().toByteArray());
        if (replacementError)
            return finished<BearerToken>(failure(*replacementError));
        return finished<BearerToken>(token(1 + static_cast<int>(rejections.size())));
    }

    [[nodiscard]] BearerToken token(int number) const
    {
        const QByteArray bytes = QByteArray(canary) + '-' + QByteArray::number(number);
        return BearerToken{header, Secret(QByteArrayView(bytes))};
    }

    QByteArray header = "flyte-authorization";
    int bearers = 0;
    QList<QByteArray> rejections;
    std::optional<Error> replacementError;
    bool holdsBack = false;
    Pending<BearerToken> held;
};

} // namespace Latchkey::Testing
