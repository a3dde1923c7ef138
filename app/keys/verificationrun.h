// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/cancellation.h>
#include <app/core/pending.h>
#include <app/keys/keyverification.h>

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace Latchkey {

/// Verifies several keys, a few at a time, in their order; tells of each as it ends.
class VerificationRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerificationRun)

public:
    /// Verifies one key; an Error is as good as NotTried.
    using Task = std::function<QFuture<Result<KeyVerification>>(const CancellationPtr &)>;

    /// An identity provider may slow down whoever asks for more. Of these QNetworkAccessManager has 6 on
    /// the way to one host at a time (HTTP/1.1), and the others wait for a connection.
    static constexpr int mostAtOnce = 8;

    explicit VerificationRun(std::vector<Task> tasks, QObject *parent = nullptr);
    /// Nothing is told any more.
    ~VerificationRun() override;

    /// Call once; nothing is told before it returns.
    void start();
    /// What has not ended by now ends as NotTried with Cancelled, and so does the run.
    void cancel();

    [[nodiscard]] int size() const { return int(m_tasks.size()); }
    [[nodiscard]] int ended() const { return m_ended; }
    [[nodiscard]] bool isFinished() const { return m_ended == size(); }

signals:
    /// Once for each index from 0 to size() - 1, in any order.
    void verified(int index, const Latchkey::KeyVerification &verification);
    /// Once, after all.
    void finished();

private:
    void startMore();
    void tellEnd();
    void take(int index, const KeyVerification &verification);

    std::vector<Task> m_tasks;
    std::vector<bool> m_isOpen; ///< has not ended yet
    CancellationPtr m_cancellation = std::make_shared<Cancellation>();
    int m_started = 0;
    int m_ended = 0;
    bool m_isStarting = false;
    bool m_hasToldEnd = false;
};

} // namespace Latchkey
