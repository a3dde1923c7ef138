// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/core/lockfile.h>

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace Latchkey {

bool takeLock(QLockFile &lock)
{
    lock.setStaleLockTime(0); // age says nothing
    QDir().mkpath(QFileInfo(lock.fileName()).path());
    if (lock.tryLock(0))
        return true;
    return lock.error() == QLockFile::LockFailedError && lock.removeStaleLockFile() && lock.tryLock(0);
}

} // namespace Latchkey
