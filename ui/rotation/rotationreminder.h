// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/clock.h>
#include <app/rotation/rotation.h>

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace Latchkey {
class KeyList;
class Rotations;
class RotationStore;
} // namespace Latchkey

namespace Latchkey::Ui {

class Messages;

/// Says once in each run of the program that a rotation can be finished: when the keys are there, and when
/// its date has come.
class RotationReminder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotationReminder)

public:
    /// All of it outlives the reminder.
    struct Parts
    {
        Rotations &rotations;
        RotationStore &store;
        KeyList &keys;
        Messages &messages;
        Clock clock;
        std::function<bool(const QString &id)> isShown; ///< the person sees it already
    };
    explicit RotationReminder(const Parts &parts);
    ~RotationReminder() override;

    /// What was told of by other means.
    void markTold(const QString &id) { m_told.insert(id); }

signals:
    void resumeRequested(const QString &id);
    void listRequested();

private:
    void look();
    void tell(const QList<Rotation> &ready);
    void waitFor(const QDateTime &next);

    Parts m_with;
    QSet<QString> m_told;
    QTimer m_timer;
};

} // namespace Latchkey::Ui
