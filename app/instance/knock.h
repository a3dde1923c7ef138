// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <algorithm>

namespace Latchkey {

/// What a later start of the program hands to the one that runs. Nothing secret is in it; whoever reads one
/// takes it for what a stranger may have sent.
struct Knock
{
    QStringList arguments; ///< as for CommandLine::parse
    QString workingFolder;
    QString activationToken; ///< the desktop's leave to come to the front; empty for none

    /// Neither long nor strange.
    [[nodiscard]] bool isPlausible() const
    {
        constexpr qsizetype most = 16, longest = 4096;
        if (arguments.isEmpty() || arguments.size() > most || workingFolder.size() > longest
            || activationToken.size() > longest)
            return false;
        return std::all_of(arguments.begin(), arguments.end(),
            [](const QString &argument) { return argument.size() <= longest; });
    }
};

} // namespace Latchkey
