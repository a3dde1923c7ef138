// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLockFile>
#include <QString>

#include <memory>
#include <vector>

namespace Latchkey {

/// Tells on the disk, where the person's data are, that a program runs on them. InstanceDoor can't be asked
/// from outside the desktop session (cron, su, ssh), nor from another one that has the same home.
class InstanceLock final
{
    Q_DISABLE_COPY_MOVE(InstanceLock)

public:
    InstanceLock();
    /// Releases.
    ~InstanceLock();

    /// For a program with a window. Several may run, where there is no session bus and to play; false where
    /// there are already many, or the disk lets nobody write. That stops no program.
    bool hold(); // NOLINT(modernize-use-nodiscard)
    /// Whether no program holds it; then none gets it until this one releases. What a crash left is no
    /// holder.
    [[nodiscard]] bool claim();
    void release();

private:
    std::vector<std::unique_ptr<QLockFile>> m_files;
};

} // namespace Latchkey
