// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/clock.h>
#include <app/keychain/clikeyring.h>
#include <ui/window/cliflow.h>
#include <ui/window/connectflow.h>
#include <ui/window/signinflow.h>

#include <functional>
#include <memory>

class QSettings;

namespace Latchkey {
class ConnectionStore;
struct Network;
class RotationStore;
class Workspace;
} // namespace Latchkey

namespace Latchkey::Ui {

class MainWindow;
class Preferences;
class SecretClipboard;

/// What the controllers of the window and of its connections need from outside; all of it outlives them.
struct WindowSurroundings
{
    MainWindow &window;
    ConnectionStore &connections;
    SecretClipboard &clipboard;
    QSettings &settings;
    Preferences &preferences;
    std::function<std::unique_ptr<Workspace>(const Connection &)> makeWorkspace;
    SignInFlow::UrlOpener openUrl;
    std::function<void()> startPractice;
    ConnectFlow::Finder findConnections;
    Network &network;
    std::function<void()> enterProxyPassword = [] {
    };
    CliFlow::KeyringFactory makeCliKeyring = &Latchkey::makeCliKeyring;
    Clock clock = systemClock();
    /// Where the rotations of a connection are on record; empty, or null: keys can't be rotated.
    std::function<RotationStore *(const Connection &)> rotationStore = {};
};

} // namespace Latchkey::Ui
