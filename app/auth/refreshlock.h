// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace Latchkey {

/// What keeps two Latchkeys of one person from refreshing the same sign-in at once: a lock file for each
/// connection, in a folder that is that person's alone. It ends with the last copy of the pointer, and with
/// the process: a lock that a killed process left is taken over at the next try.
class RefreshLock final
{
    Q_DISABLE_COPY_MOVE(RefreshLock)

public:
    enum class Try { Taken, HeldByAnother, Impossible };

    /// `endpoint` is an Endpoint::authority(). Makes `folder` where it is not there; nothing else happens
    /// before tryNow().
    RefreshLock(const QString &folder, const QString &endpoint);

    /// Impossible where no lock can be made (no folder, not writable): a refresh must do without then.
    [[nodiscard]] Try tryNow();
    void release() { m_file.unlock(); }

    /// XDG_RUNTIME_DIR, or where there is none the program's own data folder.
    [[nodiscard]] static QString defaultFolder();

private:
    QLockFile m_file;
};

} // namespace Latchkey
