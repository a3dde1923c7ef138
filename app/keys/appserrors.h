// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/error.h>

namespace Latchkey {

// What AppsClient's calls can end with, said in the words of keys.

/// Replaces the general sentences for NotFound and Unsupported; leaves the rest alone.
[[nodiscard]] Error keyError(const Error &error);
/// The same for Create, where AlreadyExists is about the client ID.
[[nodiscard]] Error createError(const Error &error, const QString &clientId);
[[nodiscard]] Error takenError(const QString &clientId, const Error &error);

// A Create that may have arrived. `doubt` is what it ended with.
[[nodiscard]] Error unreadableCreateError();
[[nodiscard]] Error secretLostError(const QString &clientId, const Error &doubt);
[[nodiscard]] Error notCreatedError(const Error &doubt);
[[nodiscard]] Error stillUncertainError(
    const QString &clientId, const Error &doubt, const Error &whileAsking);

[[nodiscard]] Error noClientIdError();
[[nodiscard]] Error noSecretError(const QString &clientId);
[[nodiscard]] Error wrongKeyError(bool hasKey);
[[nodiscard]] Error changedMeanwhileError();
[[nodiscard]] Error endlessListError();

} // namespace Latchkey
