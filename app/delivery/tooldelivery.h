// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/cancellation.h>
#include <app/core/pending.h>
#include <app/delivery/redaction.h>
#include <app/delivery/toolcall.h>

#include <QObject>

#include <chrono>

namespace Latchkey {

/// Hands a secret to another program by its standard input. Several may run at a time.
class ToolDelivery final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ToolDelivery)

public:
    /// Long enough for a tool that asks its server, and for a person who looks for a password meanwhile.
    static constexpr std::chrono::milliseconds usualLimit{120'000};

    explicit ToolDelivery(std::chrono::milliseconds limit = usualLimit, QObject *parent = nullptr);
    /// What still runs is ended, its operation as cancelled.
    ~ToolDelivery() override;

    /// Where the program is, or empty.
    [[nodiscard]] static QString find(const QString &program);
    /// What deliver() ends with where it is nowhere.
    [[nodiscard]] static Error missing(const QString &program);

    /// Ends well where the program ended with 0 and has read all of its input. What it said is in the error,
    /// redacted. Errors: NotFound where there is no such program, Unavailable where it did not start or
    /// failed, Protocol where it left its input unread, Timeout, Cancelled: after these two it may have done
    /// its work.
    [[nodiscard]] QFuture<Result<void>> deliver(
        const ToolCall &call, const Redaction &redaction, const CancellationPtr &stop = {});

private:
    std::chrono::milliseconds m_limit;
};

} // namespace Latchkey
