// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/keytable/keyquery.h>
#include <ui/window/emptystates.h>

namespace Latchkey {
class Workspace;
}

namespace Latchkey::Ui {

/// What decides which page the window shows.
struct PageSituation
{
    Workspace *workspace = nullptr; ///< null: no connection yet
    bool keychainMayAnswerSoon = false;
    bool accountExpected = false; ///< a sign-in was stored and not signed out
    int shownRows = 0;
    QString search; ///< as it was typed
    KeyQuery query; ///< what was understood of it
};

/// The empty state to show, or none: then the table is shown.
[[nodiscard]] std::optional<EmptyContent> emptyContentFor(const PageSituation &situation);

} // namespace Latchkey::Ui
