// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QString>
#include <QStringList>

namespace Latchkey {

/// What the program was asked to do when it was started.
struct CommandLine
{
    enum class Kind {
        OpenWindow, ///< or raise the one that is open
        Lock, ///< the program that runs; opens no window
        TellDebugInformation,
        RemoveData, ///< all that is kept for this person; opens no window
        PrintAndEnd, ///< --help, --version: `text` goes to standard output
        Wrong, ///< `text` says what is wrong and goes to standard error
    };
    Kind kind = Kind::OpenWindow;
    QString text;
    bool agreed = false; ///< with RemoveData: nobody needs to be asked
    bool demo = false; ///< open the practice tenant
    bool newKey = false; ///< open the dialog that creates a key, once there is somewhere to create one
    QString connectAddress; ///< open this connection; empty for the one used last
    QString caFile; ///< trusted for that connection, an absolute path; empty for none

    /// `arguments` with the program's name first; a relative path is one from `workingFolder`.
    [[nodiscard]] static CommandLine parse(
        const QStringList &arguments, const QString &workingFolder = QDir::currentPath());
};

} // namespace Latchkey
