// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

namespace Latchkey {

struct CommandLine;

namespace Ui {

/// What Qt and the desktop call this program; also where its settings and data lie.
void nameApplication();

/// What is done without a window: --help, --version, --lock, --debug-info, --remove-my-data, and what makes
/// no sense. The process' exit code; nothing where a window is wanted. Makes an application of its own.
[[nodiscard]] std::optional<int> runWindowless(int argc, char *argv[], const CommandLine &commandLine);

} // namespace Ui
} // namespace Latchkey
