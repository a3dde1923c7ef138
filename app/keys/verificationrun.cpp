// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/verificationrun.h>

#include <app/core/whenfinished.h>

#include <QPointer>
#include <QTimer>

#include <utility>

namespace Latchkey {

VerificationRun::VerificationRun(std::vector<Task> tasks, QObject *parent)
    : QObject(parent)
    , m_tasks(std::move(tasks))
    , m_isOpen(m_tasks.size(), true)
{
}

VerificationRun::~VerificationRun()
{
    m_ended = size();
    m_cancellation->cancel();
}

void VerificationRun::start()
{
    QTimer::singleShot(0, this, [this] {
        if (m_tasks.empty())
            tellEnd();
        startMore();
    });
}

void VerificationRun::startMore()
{
    const QPointer<VerificationRun> guard(this);
    m_isStarting = true;
    while (
        guard && m_started < size() && m_started - m_ended < mostAtOnce && !m_cancellation->isCancelled()) {
        const int index = m_started++;
        whenFinished(m_tasks[size_t(index)](m_cancellation), this,
            [this, index](const Result<KeyVerification> &verification) {
                take(index,
                    verification ? *verification
                                 : KeyVerification{KeyVerdict::NotTried, verification.error()});
            });
    }
    if (guard)
        m_isStarting = false;
}

void VerificationRun::take(int index, const KeyVerification &verification)
{
    if (isFinished() || !m_isOpen[size_t(index)])
        return;
    m_isOpen[size_t(index)] = false;
    ++m_ended;
    const QPointer<VerificationRun> guard(this); // whoever hears of it may delete this
    emit verified(index, verification);
    if (!guard)
        return;
    if (isFinished())
        tellEnd();
    else if (!m_isStarting) // one that ends at once calls from there
        startMore();
}

void VerificationRun::tellEnd()
{
    if (!std::exchange(m_hasToldEnd, true)) // who hears of a result may have cancelled the rest
        emit finished();
}

void VerificationRun::cancel()
{
    if (isFinished() || m_cancellation->isCancelled())
        return;
    const QPointer<VerificationRun> guard(this);
    m_cancellation->cancel(); // some end by it
    for (int index = 0; guard && index < size(); ++index)
        take(index, {KeyVerdict::NotTried, Error::cancelled()});
}

} // namespace Latchkey

#include "moc_verificationrun.cpp"
