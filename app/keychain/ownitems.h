// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/error.h>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Latchkey {

/// What became of items that were to go.
struct RemovedItems
{
    int count = 0; ///< that were there and are gone
    std::optional<Error> trouble; ///< why others may be there still; none where all are gone
};

/// All that Latchkey keeps in one kind of keychain, also for connections that nobody knows any more. What
/// other programs keep there is never touched: neither the command lines' sign-ins that Latchkey put there
/// for them.
///
/// For a program without windows: a call waits, for a person too, and without a time limit.
class OwnItems
{
public:
    using Notice = std::function<void()>;

    virtual ~OwnItems() = default;

    /// `mayAsk` is called before the keychain is made to ask a person for its password. Troubles:
    /// KeychainAbsent, KeychainLocked, KeychainDenied, Storage.
    [[nodiscard]] virtual RemovedItems removeAll(const Notice &mayAsk) = 0;
};

using OwnItemsPlaces = std::vector<std::unique_ptr<OwnItems>>;

/// In all keychains that QtKeychain may have chosen on this system, in whichever desktop.
[[nodiscard]] OwnItemsPlaces ownItemsPlaces();

/// From each place. That one is absent is no trouble where another answers.
[[nodiscard]] RemovedItems removeOwnItems(const OwnItemsPlaces &places, const OwnItems::Notice &mayAsk);

/// Why items may be left, in words, for the kinds that OwnItems names; any other is said as Storage.
/// `detail` is technical and holds no secret.
[[nodiscard]] Error ownItemsError(ErrorKind kind, const QString &detail);

} // namespace Latchkey
