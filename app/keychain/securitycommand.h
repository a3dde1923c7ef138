// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/result.h>
#include <app/keychain/cliitem.h>

#include <QByteArray>
#include <QStringList>

// What is said to macOS's /usr/bin/security, the program that flyte uses for its item, and what its answers
// mean. Nothing here starts a process.
namespace Latchkey::SecurityCommand {

/// Attributes alone: asks for no permission, prints no secret.
[[nodiscard]] QStringList find(const CliItemName &name);
/// Prints the secret and one newline.
[[nodiscard]] QStringList read(const CliItemName &name);
[[nodiscard]] QStringList remove(const CliItemName &name);
/// Reads commands from standard input, where the secret is no argument of a process.
[[nodiscard]] QStringList interactive();

/// One line for interactive(), newline included. Errors: Unsupported where the line would be longer than the
/// 4,095 bytes that the program takes as one (it runs the rest as commands of their own), and where the value
/// holds a control character.
[[nodiscard]] Result<Secret> add(const CliItem &item);

/// The secret in what read() printed.
[[nodiscard]] Secret secretIn(QByteArray &&printed);

/// What a failed command's exit code means; the code is the low byte of an OSStatus. Errors: KeychainEmpty,
/// KeychainDenied, KeychainLocked, Storage.
[[nodiscard]] Error errorOf(int exitCode);

} // namespace Latchkey::SecurityCommand
