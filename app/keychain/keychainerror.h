// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/error.h>
#include <app/keychain/keyringprobe.h>

#include <qt6keychain/keychain.h>

#include <optional>

namespace Latchkey {

/// What a failed QtKeychain job means, given what the keyring says of itself. `text` is QtKeychain's own
/// message: it may be translated and may quote anything, so only D-Bus error names in it reach the detail.
[[nodiscard]] Error keychainError(QKeychain::Error code, KeyringState state, const QString &text = {});

/// Why a keychain in this state would not answer at once: KeychainAbsent or KeychainLocked. Nothing where it
/// would.
[[nodiscard]] std::optional<Error> keychainNotReadyError(KeyringState state);

/// The keychain has an entry that this program did not write as it stands.
[[nodiscard]] Error keychainDamagedError();

/// An empty value to write: a mistake in the program. Some keychains would take it as "delete".
[[nodiscard]] Error emptyValueError();

/// This program can't hear a keychain's answers: Qt runs without GLib.
[[nodiscard]] Error keychainOutOfReachError();

/// The keychain said yes to a write, and then did not have it.
[[nodiscard]] Error keychainLostError(const QString &detail);

} // namespace Latchkey
