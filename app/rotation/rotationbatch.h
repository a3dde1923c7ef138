// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/error.h>
#include <app/rotation/rotations.h>

#include <QObject>
#include <QPointer>

#include <optional>
#include <vector>

namespace Latchkey {

/// Starts several rotations, a few at a time, and brings each to where the person delivers its key; tells of
/// each as it gets there. They go on as rotations of their own.
class RotationBatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotationBatch)

public:
    static constexpr int mostAtOnce = 4; ///< each has some calls under way, and the fewer secrets in memory

    /// Tells nothing more once `rotations` is gone.
    RotationBatch(Rotations &rotations, QList<RotationPlan> plans, QObject *parent = nullptr);
    /// Nothing is told any more; what is under way comes to its step.
    ~RotationBatch() override;

    /// Call once; nothing is told before it returns.
    void start();
    /// What has not begun ends as Cancelled, and leaves nothing behind; the rest stops where it can be
    /// resumed.
    void cancel();

    [[nodiscard]] int size() const { return int(m_plans.size()); }
    [[nodiscard]] int ended() const { return m_ended; }
    [[nodiscard]] bool isFinished() const { return m_ended == size(); }
    [[nodiscard]] const RotationPlan &plan(int index) const { return m_plans.at(index); }

signals:
    /// Once for each index from 0 to size() - 1, in any order. `rotationId` is empty where none was started;
    /// `trouble` where it is not ready for delivery: resume it to try again.
    void reached(int index, const QString &rotationId, const std::optional<Latchkey::Error> &trouble);
    /// Once, after all.
    void finished();

private:
    void startMore();
    void begin(int index);
    void follow(int index, RotationRun *run);
    void tellEnd();
    void take(int index, const QString &rotationId, const std::optional<Error> &trouble);

    QPointer<Rotations> m_rotations;
    QList<RotationPlan> m_plans;
    std::vector<bool> m_isOpen; ///< has not ended yet
    QList<QPointer<RotationRun>> m_working;
    int m_started = 0;
    int m_ended = 0;
    bool m_isCancelled = false;
    bool m_isStarting = false;
    bool m_hasToldEnd = false;
};

} // namespace Latchkey
