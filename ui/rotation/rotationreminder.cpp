// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/rotation/rotationreminder.h>

#include <app/keys/keylist.h>
#include <app/rotation/rotations.h>
#include <ui/keytable/displaytext.h>
#include <ui/rotation/rotationtexts.h>
#include <ui/window/messages.h>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace Latchkey::Ui {

namespace {

constexpr qint64 longestNap = 60 * 60 * 1000; // a computer that sleeps stops the timer, and not the clock

} // namespace

RotationReminder::RotationReminder(const Parts &parts)
    : m_with(parts)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RotationReminder::look);
    connect(&m_with.store, &RotationStore::changed, this, &RotationReminder::look);
    connect(&m_with.keys, &KeyList::loaded, this, [this] { m_timer.start(0); }); // after what the load says
}

RotationReminder::~RotationReminder() = default;

/// Without the keys nothing can be finished; another message that matters more comes first.
void RotationReminder::look()
{
    const QDateTime now = m_with.clock();
    QList<Rotation> ready;
    QDateTime next;
    for (const Rotation &rotation : m_with.rotations.all()) {
        if (rotation.step == RotationStep::Waiting && !rotation.isWaitOver(now)) {
            m_told.remove(rotation.id); // the date may be another than the one that was told of
            if (rotation.waitUntil.isValid() && (!next.isValid() || rotation.waitUntil < next))
                next = rotation.waitUntil;
        }
        const bool isKnown = m_with.isShown(rotation.id) || m_told.contains(rotation.id);
        const bool isReady = RotationTexts::canBeFinished(rotation, now) || RotationTexts::isUrgent(rotation);
        if (isReady && !isKnown)
            ready.append(rotation);
    }
    waitFor(next);
    if (!ready.isEmpty() && m_with.keys.isComplete() && !m_with.messages.hasTrouble())
        tell(ready);
}

void RotationReminder::tell(const QList<Rotation> &ready)
{
    for (const Rotation &rotation : ready)
        m_told.insert(rotation.id);
    if (ready.size() > 1) {
        return m_with.messages.showMessage(Severity::Information,
            tr("%n rotations need you.", nullptr, int(ready.size())), tr("Show"),
            [this] { emit listRequested(); });
    }
    const Rotation &only = ready.first();
    const QString text = RotationTexts::isUrgent(only)
        ? tr("“%1” is deleted, and the new key in its place has not been delivered yet.")
        : only.oldIsGone ? tr("“%1” is deleted: its rotation can be finished.")
                         : tr("The rotation of “%1” can be finished.");
    m_with.messages.showMessage(RotationTexts::isUrgent(only) ? Severity::Warning : Severity::Information,
        text.arg(shortText(only.oldName)), tr("Resume"),
        [this, id = ready.first().id] { emit resumeRequested(id); });
}

void RotationReminder::waitFor(const QDateTime &next)
{
    if (!next.isValid())
        return m_timer.stop();
    const qint64 left = m_with.clock().msecsTo(next) + 1;
    m_timer.start(std::chrono::milliseconds(std::clamp<qint64>(left, 1, longestNap)));
}

} // namespace Latchkey::Ui
