// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/desktop/knockflow.h>

#include <app/instance/instancedoor.h>
#include <ui/desktop/raisewindow.h>

#include <QApplication>
#include <QDialog>

#include <utility>

namespace Latchkey::Ui {

KnockFlow::KnockFlow(InstanceDoor &door, QWidget &window, Does does)
    : m_window(window)
    , m_does(std::move(does))
{
    connect(&door, &InstanceDoor::knocked, this, &KnockFlow::take);
}

KnockFlow::~KnockFlow() = default;

void KnockFlow::take(const Knock &knock)
{
    const CommandLine commandLine = CommandLine::parse(knock.arguments, knock.workingFolder);
    switch (commandLine.kind) {
    case CommandLine::Kind::Lock:
        return m_does.lock();
    case CommandLine::Kind::OpenWindow:
        raiseWindow(m_window, knock.activationToken);
        if (commandLine.connectAddress.isEmpty())
            return;
        m_waiting = commandLine;
        return openWaiting();
    case CommandLine::Kind::TellDebugInformation:
    case CommandLine::Kind::PrintAndEnd:
    case CommandLine::Kind::Wrong:
        return; // a stranger's doing: a start of Latchkey does these itself
    }
}

void KnockFlow::openWaiting()
{
    if (!m_waiting)
        return;
    if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
        connect(dialog, &QDialog::finished, this, &KnockFlow::openWaiting,
            Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
        return;
    }
    m_does.open(*std::exchange(m_waiting, std::nullopt));
}

} // namespace Latchkey::Ui
