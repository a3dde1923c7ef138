// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// Every place on the disk where Latchkey keeps something by itself, named here and nowhere else: what is not
/// named here is not found by --remove-my-data. All are the person's own. The settings' place is QSettings'.
namespace Latchkey::Places {

/// Folders that are Latchkey's alone: whatever lies in them is its own.
[[nodiscard]] QStringList ownFolders();

/// What Latchkey has in a folder that other programs use too.
struct Shared
{
    QString folder;
    QStringList names; ///< patterns with * and ?
};
[[nodiscard]] QList<Shared> shared();

/// The activity journal's database; beside it lie files of SQLite's and of the journal's own.
[[nodiscard]] QString journal();
/// The folder with a record for each rotation that is under way.
[[nodiscard]] QString rotations();
/// The folder with the list of keys of each connection.
[[nodiscard]] QString lists();
/// The folder with a lock for each sign-in that is being renewed: XDG_RUNTIME_DIR, or the data folder.
[[nodiscard]] QString refreshLocks();
/// A lock there, for what is named by `digest`.
[[nodiscard]] QString refreshLockName(const QString &digest);
/// Held while the lock at `lockFile` is taken from a dead program. The name is QLockFile's own for it, so
/// that it and Latchkey take turns.
[[nodiscard]] QString lockRemovalName(const QString &lockFile);
/// The file that remembers that a secret is on the clipboard. It lies where the desktop session's own files
/// lie, which end with the session as the clipboard does.
[[nodiscard]] QString clipboardRecord();
/// Locks that running programs hold, beside the data folder: they stay until the last of it has gone. Whoever
/// holds one removes it; --remove-my-data holds them all.
[[nodiscard]] QStringList runningLocks();
/// Where KWallet has its wallets. They are KWallet's, and only read.
[[nodiscard]] QString wallets();
/// For a QTemporaryDir: where the practice tenant keeps what ends with it. A crash leaves it behind.
[[nodiscard]] QString practiceTemplate();

} // namespace Latchkey::Places
