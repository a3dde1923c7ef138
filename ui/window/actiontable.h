// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/window/actions.h>

#include <optional>
#include <span>

namespace Latchkey::Ui {

enum class Icon;

/// One line of the table that all actions are made from.
struct ActionEntry
{
    /// What has to be the case for the action to be enabled.
    enum class Needs {
        Nothing,
        Connection,
        StoredConnection,
        SignedOut,
        SignedIn,
        SomeKeys,
        KeptSecret,
        OverdueKeys,
    };

    /// Who carries it out.
    enum class By {
        Window, ///< the window's controller, through Actions::triggered()
        Feature, ///< whoever calls Actions::takeUp(); not offered before that
    };

    ActionId id;
    const char *objectName;
    const char *text; ///< not translated yet; with the mnemonic
    std::optional<Icon> icon;
    const char *shortcut; ///< the default, as portable text
    Needs needs = Needs::Nothing;
    By by = By::Window;
    bool checkable = false;

    [[nodiscard]] bool isMet(const ActionState &state) const;
    /// What the server has would be another thing afterwards.
    [[nodiscard]] bool changesKeys() const;
    /// Then its shortcut works where keys are shown, and means something else where people type.
    [[nodiscard]] bool isDoneToKeys() const;
};

/// In the order in which they are listed.
[[nodiscard]] std::span<const ActionEntry> actionTable();

} // namespace Latchkey::Ui
