// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QList>
#include <QString>

#include <utility>

namespace Latchkey::Ui {

class PaletteSource;

/// One line of the command palette. Holds no secret: it ends up on the screen, in the accessibility tree and,
/// as its id, in the settings.
struct PaletteItem
{
    /// Start and length in a text.
    using Marks = QList<std::pair<int, int>>;

    PaletteSource *source = nullptr;
    QString id; ///< tells it from every other item, also in the next run
    QString text; ///< as a person knows it: what is to be done, or a name
    QString detail; ///< beside the text; may be empty
    QString kind; ///< "connection", "API key"; empty for an action
    QString shortcut; ///< as it is shown here; empty for none
    QIcon icon;
    bool isDetailMonospace = false;
    bool isEnabled = true; ///< else the detail says why not
    bool isRemembered = true; ///< that it was chosen may be written to the settings

    Marks textMarks; ///< what matches the letters typed
    Marks detailMarks;
};

} // namespace Latchkey::Ui
