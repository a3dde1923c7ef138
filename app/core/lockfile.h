// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QLockFile;

namespace Latchkey {

/// Takes a lock that a program holds for as long as it runs, which may be weeks, and makes its folder where
/// there is none. Does not wait. One that a dead process has left behind is taken over, also where the file
/// names a process that lives in another sandbox, or this computer by the name that it had on another
/// network: whether somebody holds the file the file system knows. False: `lock.error()` says why.
[[nodiscard]] bool takeLock(QLockFile &lock);

/// Removes the file of `lock` where it is empty and two seconds old: whoever made it was killed before it
/// could write whose it is, and QLockFile takes it for held until its stale lock time is over. True where it
/// is gone.
[[nodiscard]] bool removeUnwrittenLock(QLockFile &lock);

} // namespace Latchkey
