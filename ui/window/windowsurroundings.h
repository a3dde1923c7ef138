// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/clock.h>
#include <ui/window/connectflow.h>
#include <ui/window/signinflow.h>

#include <functional>

class QSettings;

namespace Latchkey {
class ConnectionStore;
}

namespace Latchkey::Ui {

class MainWindow;
class SecretClipboard;

/// What the controllers of the window and of its connections need from outside; all of it outlives them.
struct WindowSurroundings
{
    MainWindow &window;
    ConnectionStore &connections;
    SecretClipboard &clipboard;
    QSettings &settings;
    ConnectFlow::WorkspaceFactory makeWorkspace;
    SignInFlow::UrlOpener openUrl;
    std::function<void()> startPractice;
    Clock clock = systemClock();
};

} // namespace Latchkey::Ui
