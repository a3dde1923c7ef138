// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/instance/commandline.h>
#include <app/instance/knock.h>

#include <QObject>

#include <functional>

class QWidget;

namespace Latchkey {
class InstanceDoor;
}

namespace Latchkey::Ui {

class WhenFree;

/// What a later start of the program does to the window that is open: raises it, opens a connection or the
/// New-key dialog in it, locks it. A connection waits until the window is free for it.
class KnockFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KnockFlow)

public:
    struct Does
    {
        std::function<void(const CommandLine &)> open; ///< the connection that was asked for
        std::function<void()> newKey;
        std::function<void()> lock;
    };

    /// All of them outlive it.
    KnockFlow(InstanceDoor &door, QWidget &window, WhenFree &whenFree, Does does);
    ~KnockFlow() override;

private:
    void take(const Knock &knock);

    QWidget &m_window;
    WhenFree &m_whenFree;
    Does m_does;
};

} // namespace Latchkey::Ui
