// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rotation/rotationbatch.h>

#include <app/core/whenfinished.h>
#include <app/rotation/rotationrun.h>

#include <QTimer>

#include <utility>

namespace Latchkey {

RotationBatch::RotationBatch(Rotations &rotations, QList<RotationPlan> plans, QObject *parent)
    : QObject(parent)
    , m_rotations(&rotations)
    , m_plans(std::move(plans))
    , m_isOpen(size_t(m_plans.size()), true)
{
}

RotationBatch::~RotationBatch()
{
    for (const QPointer<RotationRun> &run : std::as_const(m_working)) {
        if (!run || !m_rotations)
            continue;
        run->disconnect(this);
        m_rotations->close(run);
    }
}

void RotationBatch::start()
{
    QTimer::singleShot(0, this, [this] {
        if (m_plans.isEmpty())
            tellEnd();
        startMore();
    });
}

void RotationBatch::startMore()
{
    const QPointer<RotationBatch> guard(this);
    m_isStarting = true;
    while (guard && m_rotations && m_started < size() && m_started - m_ended < mostAtOnce && !m_isCancelled)
        begin(m_started++);
    if (guard)
        m_isStarting = false;
}

void RotationBatch::begin(int index)
{
    const QPointer<RotationBatch> guard(this);
    whenFinished(m_rotations->start(m_plans.at(index)), m_rotations,
        [this, guard, rotations = m_rotations.data(), index](const Result<RotationRun *> &run) {
            if (!guard && run) // nobody else knows of it
                return rotations->close(*run);
            if (!guard)
                return;
            if (!run)
                return take(index, {}, run.error());
            follow(index, *run);
        });
}

void RotationBatch::follow(int index, RotationRun *run)
{
    m_working.append(run);
    connect(run, &RotationRun::changed, this, [this, index, run] {
        if (run->isWorking())
            return;
        run->disconnect(this);
        m_working.removeOne(run);
        const QString id = run->rotation().id;
        const bool isReady = run->need() == RotationRun::Need::Delivery;
        const std::optional<Error> trouble
            = isReady ? std::nullopt : std::optional(run->trouble().value_or(Error::cancelled()));
        if (!run->isSecretAtRisk())
            m_rotations->close(run);
        take(index, id, trouble);
    });
    run->goOn();
    if (m_isCancelled)
        run->cancel();
}

void RotationBatch::take(int index, const QString &rotationId, const std::optional<Error> &trouble)
{
    if (!m_isOpen[size_t(index)])
        return;
    m_isOpen[size_t(index)] = false;
    ++m_ended;
    const QPointer<RotationBatch> guard(this); // whoever hears of it may delete this
    emit reached(index, rotationId, trouble);
    if (!guard)
        return;
    if (isFinished())
        tellEnd();
    else if (!m_isStarting) // one that ends at once calls from there
        startMore();
}

void RotationBatch::tellEnd()
{
    if (!std::exchange(m_hasToldEnd, true)) // who hears of one may have cancelled the rest
        emit finished();
}

void RotationBatch::cancel()
{
    if (isFinished() || m_isCancelled)
        return;
    m_isCancelled = true;
    const QPointer<RotationBatch> guard(this);
    const QList<QPointer<RotationRun>> working = m_working;
    for (const QPointer<RotationRun> &run : working) {
        if (run)
            run->cancel();
    }
    const int begun = m_started;
    m_started = size();
    for (int index = begun; guard && index < size(); ++index)
        take(index, {}, Error::cancelled());
}

} // namespace Latchkey

#include "moc_rotationbatch.cpp"
