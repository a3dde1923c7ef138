// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/keysrun.h>

#include <app/core/whenfinished.h>

#include <utility>

namespace Latchkey::Ui {

KeysRun::KeysRun(qsizetype count, CancellationPtr stop, Step step, QObject *flow, QObject *dialog)
    : QObject(dialog)
    , m_flow(flow)
    , m_count(int(count))
    , m_stop(std::move(stop))
    , m_step(std::move(step))
{
}

KeysRun::~KeysRun() = default;

void KeysRun::start()
{
    next();
}

void KeysRun::next()
{
    if (m_position == m_count || m_stop->isCancelled()) {
        emit finished(m_failed, m_count - m_position);
        deleteLater();
        return;
    }
    emit begun(m_position);
    whenFinished(m_step(m_position), this, [this](const Result<void> &result) {
        if (!m_flow) // the step is its
            return;
        m_failed += result ? 0 : 1;
        emit ended(m_position++, troubleOf(result));
        next();
    });
}

} // namespace Latchkey::Ui

#include "moc_keysrun.cpp"
