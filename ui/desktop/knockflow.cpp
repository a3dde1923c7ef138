// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/desktop/knockflow.h>

#include <app/instance/instancedoor.h>
#include <ui/desktop/raisewindow.h>
#include <ui/window/whenfree.h>

#include <utility>

namespace Latchkey::Ui {

KnockFlow::KnockFlow(InstanceDoor &door, QWidget &window, WhenFree &whenFree, Does does)
    : m_window(window)
    , m_whenFree(whenFree)
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
        if (!commandLine.connectAddress.isEmpty())
            m_whenFree.run([open = m_does.open, commandLine] { open(commandLine); });
        if (commandLine.newKey)
            m_does.newKey();
        return;
    case CommandLine::Kind::TellDebugInformation:
    case CommandLine::Kind::RemoveData:
    case CommandLine::Kind::PrintAndEnd:
    case CommandLine::Kind::Wrong:
        return; // a stranger's doing: a start of Latchkey does these itself
    }
}

} // namespace Latchkey::Ui
