// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/error.h>
#include <ui/theme/icons.h>
#include <ui/window/actions.h>

#include <QString>

#include <optional>
#include <variant>

namespace Latchkey::Ui {

class KeyQuery;

/// What an empty state says and what its button and link do.
struct EmptyContent
{
    /// What a click does beyond the window's actions.
    enum class Special { SkipKeychain, RetryKeychain, RetryLoad, ClearSearch, EnterProxyPassword };
    using Step = std::variant<ActionId, Special>;

    Icon icon;
    QString heading;
    QString text;
    QString buttonText;
    std::optional<Step> button;
    QString linkText;
    std::optional<Step> link;

    friend bool operator==(const EmptyContent &, const EmptyContent &) = default;
};

namespace EmptyStates {

[[nodiscard]] EmptyContent noConnection();
[[nodiscard]] EmptyContent signedOut(const QString &host);
[[nodiscard]] EmptyContent waitingForKeychain();
/// The keychain did not give the sign-in, and the reason is not that there is none.
[[nodiscard]] EmptyContent keychainTrouble(const Error &error);
/// There should be a sign-in, and the keychain says that there is none: it may be locked all the same.
[[nodiscard]] EmptyContent signInMissing(const QString &host);
[[nodiscard]] EmptyContent noKeys();
/// `search` as it was typed, and what was understood of it.
[[nodiscard]] EmptyContent nothingMatches(const QString &search, const KeyQuery &query);
/// The list could not be loaded and there is nothing to show.
[[nodiscard]] EmptyContent loadFailed(const Error &error);

} // namespace EmptyStates

} // namespace Latchkey::Ui
