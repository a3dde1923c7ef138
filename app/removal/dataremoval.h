// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keychain/ownitems.h>
#include <app/removal/fileremoval.h>

#include <functional>

namespace Latchkey {

class Terminal;

/// --remove-my-data: everything that Latchkey keeps for this person on this computer goes, after a question:
/// settings, files (Places) and keychain items. What one part can't do is told, and the others go on.
class DataRemoval final
{
public:
    enum ExitCode { Done = 0, NotAllDone = 1, WrongArguments = 2 }; // plain: what the process ends with

    enum class Running { Nothing, Latchkey, Practice };

    /// `running` tells which other Latchkey of this person runs; where none does, it keeps it so.
    DataRemoval(Terminal &terminal, OwnItemsPlaces items, std::function<Running()> running);
    ~DataRemoval();
    Q_DISABLE_COPY_MOVE(DataRemoval)

    /// `agreed`: nobody is asked.
    [[nodiscard]] ExitCode run(bool agreed);

private:
    [[nodiscard]] bool isAlone();
    [[nodiscard]] bool agrees();
    void removeFiles();
    [[nodiscard]] RemovedItems removeItems();
    [[nodiscard]] ExitCode tell(const RemovedItems &items);

    Terminal &m_terminal;
    OwnItemsPlaces m_items;
    std::function<Running()> m_running;
    FileRemoval m_files;
};

} // namespace Latchkey
