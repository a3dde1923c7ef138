// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cloudidl/identity/app.pb.h>

#include <QDateTime>

#include <optional>
#include <string>

namespace Latchkey {

/// How many keys are made by hand; those after them are made from their number.
[[nodiscard]] int handMadeKeyCount();

/// The key with this number, 0 or more, as of `start` (UTC): made anew at each call, so that 100,000 keys
/// cost nothing until someone asks for them.
[[nodiscard]] cloudidl::identity::App practiceKey(int number, const QDateTime &start);

/// The number of the key with this client ID, if there is one.
[[nodiscard]] std::optional<int> practiceKeyNumber(const std::string &clientId);

/// What every new key sends unless told otherwise.
inline constexpr auto defaultRedirectUri = "http://localhost:8080/authorization-code/callback";

} // namespace Latchkey
