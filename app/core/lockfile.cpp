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

/// Removes the file where `isLeft` says so of it and the file system knows nobody who holds it. One program
/// at a time, as QLockFile does it: else the new file of the one could go in place of the old one.
bool removeLeft(QLockFile &lock, bool (*isLeft)(const QFileInfo &))
{
    QLockFile removal(Places::lockRemovalName(lock.fileName()));
    removal.setStaleLockTime(unwrittenFor);
    const QString path = lock.fileName();
    // Looked at first, so that polls make no files, and anew under the guard.
    return isLeft(QFileInfo(path)) && removal.tryLock(0) && isLeft(QFileInfo(path))
        && lock.removeStaleLockFile();
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
