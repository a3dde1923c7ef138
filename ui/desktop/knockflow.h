// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/instance/commandline.h>
#include <app/instance/knock.h>

#include <QObject>

#include <functional>
#include <optional>

class QWidget;

namespace Latchkey {
class InstanceDoor;
}

namespace Latchkey::Ui {

/// What a later start of the program does to the window that is open: raises it, opens a connection in it,
/// locks it. A connection waits until no dialog is open.
class KnockFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KnockFlow)

public:
    struct Does
    {
        std::function<void(const CommandLine &)> open; ///< the connection that was asked for
        std::function<void()> lock;
    };

    /// Both outlive it.
    KnockFlow(InstanceDoor &door, QWidget &window, Does does);
    ~KnockFlow() override;

private:
    void take(const Knock &knock);
    void openWaiting();

    QWidget &m_window;
    Does m_does;
    std::optional<CommandLine> m_waiting;
};

} // namespace Latchkey::Ui
