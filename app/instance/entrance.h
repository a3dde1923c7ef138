// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/instance/commandline.h>
#include <app/instance/instancedoor.h>

/// How a start goes to the door of the one that runs, and what it says when that is all it does.
namespace Latchkey::Entrance {

constexpr int wrongArguments = 2; ///< an exit code, as the manual page says

/// As main() gets them.
[[nodiscard]] QStringList argumentsOf(int argc, char *argv[]);

/// The name for InstanceDoor::make(). Playing has a door of its own.
[[nodiscard]] QString doorName(bool demo);

/// To be made before there is a QGuiApplication: Qt takes what the environment says of the launcher.
[[nodiscard]] Knock knockOf(const QStringList &arguments, const CommandLine &commandLine);

/// The exit code of a start that was not the first, after saying what there is to say.
[[nodiscard]] int conclude(InstanceDoor::Entry entry, const CommandLine &commandLine);

} // namespace Latchkey::Entrance
