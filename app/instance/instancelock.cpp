// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/instance/instancelock.h>

#include <app/core/lockfile.h>
#include <app/core/places.h>

#include <QDir>
#include <QFileInfo>

namespace Latchkey {

InstanceLock::InstanceLock() = default;

InstanceLock::~InstanceLock()
{
    release();
}

bool InstanceLock::hold()
{
    for (const QString &path : Places::runningLocks()) {
        auto file = std::make_unique<QLockFile>(path);
        if (takeLock(*file)) {
            m_files.push_back(std::move(file));
            return true;
        }
    }
    return false;
}

bool InstanceLock::claim()
{
    for (const QString &path : Places::runningLocks()) {
        auto file = std::make_unique<QLockFile>(path);
        if (takeLock(*file)) {
            m_files.push_back(std::move(file));
        } else if (file->error() == QLockFile::LockFailedError) { // else nobody can have it
            release();
            return false;
        }
    }
    return true;
}

void InstanceLock::release()
{
    if (m_files.empty())
        return;
    m_files.clear();
    QDir().rmdir(QFileInfo(Places::runningLocks().first()).path()); // where nothing else is in it
}

} // namespace Latchkey
