// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/core/lockfile.h>

#include <app/core/places.h>

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <cstdlib>

using namespace std::chrono_literals;

namespace Latchkey {

namespace {

// QLockFile writes at once what it has to say.
constexpr std::chrono::milliseconds unwrittenFor = 2s;

/// Removes what `isLeft` says of the file's name that nobody will remove, unless the file system knows a
/// holder. One program at a time, as QLockFile does it: another's new file must not go for an old one's sake.
bool removeLeft(QLockFile &lock, bool (*isLeft)(const QFileInfo &))
{
    QLockFile removal(Places::lockRemovalName(lock.fileName()));
    removal.setStaleLockTime(unwrittenFor);
    return removal.tryLock(0) && isLeft(QFileInfo(lock.fileName())) && lock.removeStaleLockFile();
}

} // namespace

bool takeLock(QLockFile &lock)
{
    lock.setStaleLockTime(0); // age says nothing
    QDir().mkpath(QFileInfo(lock.fileName()).path());
    if (lock.tryLock(0))
        return true;
    const auto isLeft = [](const QFileInfo &file) {
        return file.exists();
    };
    return lock.error() == QLockFile::LockFailedError && removeLeft(lock, isLeft) && lock.tryLock(0);
}

bool removeUnwrittenLock(QLockFile &lock)
{
    return removeLeft(lock, [](const QFileInfo &file) {
        const qint64 age = file.lastModified().msecsTo(QDateTime::currentDateTime());
        return file.exists() && file.size() == 0 && std::abs(age) >= unwrittenFor.count();
    });
}

} // namespace Latchkey
