// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <chrono>
#include <functional>
#include <memory>

namespace Latchkey {

/// One thread for what blocks: reading many files, asking the system for its proxy. What is given to it runs
/// one after the other.
class Worker final
{
    Q_DISABLE_COPY_MOVE(Worker)

public:
    Worker()
        : m_thread(std::make_unique<QThreadPool>())
    {
        m_thread->setMaxThreadCount(1);
    }

    /// Waits for what runs, but not for ever: what the system never ends would keep the program from ending.
    ~Worker()
    {
        constexpr std::chrono::milliseconds patience = std::chrono::seconds(2);
        m_thread->clear();
        if (!m_thread->waitForDone(static_cast<int>(patience.count())))
            (void)m_thread.release(); // its destructor would wait on
    }

    /// Runs `work` on the thread, which may touch nothing but its own copies, and hands its result to
    /// `done` on the thread of `context` while that lives.
    template <class Work, class Done>
    void run(Work work, QObject *context, Done done)
    {
        using Value = std::invoke_result_t<Work>;
        auto promise = std::make_shared<QPromise<Value>>();
        auto *watcher = new QFutureWatcher<Value>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done] {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0) // none: cleared before its turn came
                done(watcher->result());
        });
        promise->start();
        watcher->setFuture(promise->future());
        m_thread->start([promise, work = std::move(work)] {
            promise->addResult(work());
            promise->finish();
        });
    }

private:
    std::unique_ptr<QThreadPool> m_thread;
};

} // namespace Latchkey
