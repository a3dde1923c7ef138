// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace Latchkey::Gallery {

class Stage;

/// Something to look at: what has to happen to the window of the practice tenant until it can be seen.
struct Scene
{
    enum class Frame {
        Whole, ///< the window, and all that is over it
        Front, ///< what is over the window, and a little of what is around it
    };

    QString name; ///< a file name's beginning; an empty state's is "empty-" and its function's
    std::function<void(Stage &)> play;
    Frame frame = Frame::Whole;
    std::function<void(Stage &)> again = {}; ///< before each picture: what would not stay
};

// The secrets of the scenes: they may be seen nowhere but on the screen.
inline constexpr auto revealedKey
    = "YWNtZS5ob3N0ZWQudW5pb25haS5jbG91ZDpjaS1waXBlbGluZS1ldTpub3QtYS1yZWFsLXNlY3JldDphY21l";
inline constexpr auto pastedKey = "YWNtZTpwYXN0ZWQ6cGFzdGVkLXNlY3JldDphY21l";

using Scenes = std::vector<Scene>;

// A new dialog is one more line in one of these.
[[nodiscard]] Scenes windowScenes();
[[nodiscard]] Scenes listScenes(); ///< a list that is not quite what it was, or of another day
[[nodiscard]] Scenes menuScenes();
[[nodiscard]] Scenes paletteScenes();
[[nodiscard]] Scenes emptyScenes();
[[nodiscard]] Scenes keyScenes(); ///< dialogs about keys
[[nodiscard]] Scenes rotationScenes(); ///< from a key to its successor
[[nodiscard]] Scenes deliveryScenes(); ///< where keys go
[[nodiscard]] Scenes verifyScenes(); ///< verifying and explaining keys
[[nodiscard]] Scenes connectionScenes(); ///< dialogs about connections
[[nodiscard]] Scenes signInScenes();
[[nodiscard]] Scenes cliScenes();
[[nodiscard]] Scenes programScenes(); ///< dialogs about the program itself
[[nodiscard]] Scenes reportScenes(); ///< what is written and drawn of all keys
[[nodiscard]] Scenes activityScenes(); ///< the journal, and a key's history
[[nodiscard]] Scenes controlScenes(); ///< the theme's controls in all their states

[[nodiscard]] Scenes allScenes();

} // namespace Latchkey::Gallery
