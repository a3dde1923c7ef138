// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QString>

namespace Latchkey::Ui {

/// One connection as the menu and the list of connections show it.
struct ConnectionEntry
{
    QString id;
    QString label;
    QString host;
    QColor color;
    QString state; ///< "Robin Practice", "signed out", "locked", …
    bool signedIn = false;
    bool shown = false; ///< the one that the window shows
    bool stored = true; ///< else it ends with the program, and can't be edited

    /// What stands under the label.
    [[nodiscard]] QString description() const { return host + QStringLiteral(" · ") + state; }
};

} // namespace Latchkey::Ui
