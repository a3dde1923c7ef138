// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/cancellation.h>
#include <app/core/result.h>

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace Latchkey::Ui {

/// One thing done for each of several keys, one key after the other, until all are through or the person
/// stops it. It belongs to the dialog that shows it, and goes with it or once it has finished; it stands
/// still from when the flow has gone whose step it is.
class KeysRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeysRun)

public:
    /// Does it for the key at `position`, from 0 to `count` - 1.
    using Step = std::function<QFuture<Result<void>>(int position)>;

    /// Once `stop` is cancelled, the key that is under way is the last one; what of it can be broken off, the
    /// step breaks off.
    KeysRun(qsizetype count, CancellationPtr stop, Step step, QObject *flow, QObject *dialog);
    ~KeysRun() override;

    /// Call once.
    void start();

signals:
    void begun(int position);
    void ended(int position, const std::optional<Latchkey::Error> &trouble);
    /// `failed` of the keys did not go well; `skipped` were not tried.
    void finished(int failed, int skipped);

private:
    void next();

    QPointer<QObject> m_flow;
    int m_count;
    CancellationPtr m_stop;
    Step m_step;
    int m_position = 0;
    int m_failed = 0;
};

} // namespace Latchkey::Ui
