// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/refreshlock.h>

#include <app/core/lockfile.h>
#include <app/core/places.h>

#include <QCryptographicHash>
#include <QDir>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

// Longer than a refresh and its storing may take. A process that still lives and holds the file is not robbed
// of it even then (QLockFile also holds a lock of the system's on it).
constexpr auto staleAfter = std::chrono::minutes(2);

// The address may be long and has characters that file names don't.
QString fileFor(const QString &folder, const QString &endpoint)
{
    QDir().mkpath(folder);
    const QByteArray name = QCryptographicHash::hash(endpoint.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QDir(folder).filePath(Places::refreshLockName(QString::fromLatin1(name.left(16))));
}

} // namespace

RefreshLock::RefreshLock(const QString &folder, const QString &endpoint)
    : m_file(fileFor(folder, endpoint))
{
    m_file.setStaleLockTime(staleAfter);
}

RefreshLock::Try RefreshLock::tryNow()
{
    if (m_file.isLocked() || m_file.tryLock(0))
        return Try::Taken;
    if (m_file.error() != QLockFile::LockFailedError)
        return Try::Impossible;
    return removeUnwrittenLock(m_file) && m_file.tryLock(0) ? Try::Taken : Try::HeldByAnother;
}

QString RefreshLock::defaultFolder()
{
    return Places::refreshLocks();
}

} // namespace Latchkey
