// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <memory>

namespace Latchkey {

/// The person's wish to stop, handed along a chain of operations. Each of them ends as ErrorKind::Cancelled.
class Cancellation final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Cancellation)

public:
    Cancellation() = default;
    ~Cancellation() override = default;

    void cancel();
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }

signals:
    void cancelled(); ///< once

private:
    bool m_cancelled = false;
};

/// Null where an operation can't be cancelled.
using CancellationPtr = std::shared_ptr<Cancellation>;

} // namespace Latchkey
