// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/removal/fileremoval.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace Latchkey {

namespace {

constexpr auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

/// In a folder for everybody, such as /tmp, a name says nothing of whose it is.
bool isOurs(const QString &path)
{
#ifdef Q_OS_UNIX
    return QFileInfo(path).ownerId() == ::geteuid();
#else
    Q_UNUSED(path);
    return true;
#endif
}

} // namespace

void FileRemoval::remove(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isDir() || info.isSymLink())
        return removeFile(path);
    const auto leftBefore = m_left.size();
    empty(path);
    if (!QDir().rmdir(path) && m_left.size() == leftBefore) // else it is told already
        m_left.append(path);
}

void FileRemoval::empty(const QString &folder)
{
    const QFileInfoList entries = QDir(folder).entryInfoList(everything);
    for (const QFileInfo &entry : entries) {
        if (entry.isDir() && !entry.isSymLink())
            remove(entry.filePath());
        else
            removeFile(entry.filePath());
    }
}

void FileRemoval::removeFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return;
    const bool leadsSomewhere = info.isSymLink() && info.exists();
    const QString target = info.symLinkTarget();
    if (!QFile::remove(path))
        return m_left.append(path);
    ++m_count;
    if (leadsSomewhere)
        m_linked.append({path, target});
}

void FileRemoval::removeIn(const QString &folder, const QStringList &names)
{
    const QFileInfoList entries = QDir(folder).entryInfoList(names, everything);
    for (const QFileInfo &entry : entries) {
        if (entry.isSymLink() || !isOurs(entry.filePath()))
            continue;
        remove(entry.filePath());
    }
}

void FileRemoval::removeIfEmpty(const QString &folder)
{
    QDir().rmdir(folder);
}

} // namespace Latchkey
