// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rotation/rotationfolder.h>

#include <app/connections/boundedfile.h>
#include <app/core/lockfile.h>
#include <app/rotation/rotationrecord.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <utility>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr auto ownersFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto ownersFolder = ownersFile | QFileDevice::ExeOwner;
constexpr auto ending = ".json"_L1;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::RotationFolder)
};

Error notWritten(const QString &why)
{
    return Error(ErrorKind::Storage,
        Tr::tr("Latchkey can't write down how far the rotation is, so it goes no further. Make room on the "
               "disk, or check the permissions of Latchkey's data folder, and try again."),
        why);
}

/// A new name, or one that has gone, outlives a power cut only once the folder is on the disk.
void writeThrough(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor); // not every file system can: it is no worse than without then
    ::close(descriptor);
#else
    Q_UNUSED(folder);
#endif
}

RotationFolder::Stamp stampOf(const QString &path)
{
    const QFileInfo info(path);
    RotationFolder::Stamp stamp{0, info.size(), info.lastModified().toMSecsSinceEpoch(),
        info.metadataChangeTime().toMSecsSinceEpoch()};
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) == 0)
        stamp.file = status.st_ino;
#endif
    return stamp;
}

/// A file that was replaced a moment ago may be so again before its times differ.
bool isSettled(const RotationFolder::Stamp &stamp, qint64 now)
{
    constexpr qint64 moment = 1000; // ms
    const qint64 last = std::max(stamp.writtenAt, stamp.changedAt);
    return last > 0 && last < now - moment;
}

} // namespace

RotationFolder::RotationFolder(QString path)
    : m_path(std::move(path))
{
}

QString RotationFolder::pathOf(const QString &id) const
{
    return QDir(m_path).filePath(id + ending);
}

Result<void> RotationFolder::make() const
{
    if (QFileInfo::exists(m_path))
        return {};
    if (!QDir().mkpath(m_path) || !QFile::setPermissions(m_path, ownersFolder))
        return failure(notWritten(u"the folder can't be made"_s));
    writeThrough(QFileInfo(m_path).path());
    return {};
}

Result<RotationFolder::Content> RotationFolder::readAll() const
{
    Memory nothing;
    return readAll(nothing);
}

Result<RotationFolder::Content> RotationFolder::readAll(Memory &memory) const
{
    Content content;
    const auto known = std::exchange(memory.files, {});
    const QDir folder(m_path);
    const QStringList names = folder.entryList({u"*"_s + ending}, QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const Stamp stamp = stampOf(folder.filePath(name)); // first: what changes meanwhile is read again
        const auto before = known.constFind(name);
        if (before != known.constEnd() && before->stamp == stamp) {
            memory.files.insert(name, *before);
            content.rotations.append(before->rotation);
            continue;
        }
        ++memory.filesRead;
        const auto rotation = read(name.chopped(ending.size()));
        if (rotation)
            content.rotations.append(*rotation);
        else if (rotation.error().kind() != ErrorKind::NotFound) // ended by another program just now
            content.broken.append({folder.filePath(name), rotation.error()});
        if (rotation && isSettled(stamp, now))
            memory.files.insert(name, {stamp, *rotation});
    }
    std::ranges::stable_sort(content.rotations, {}, &Rotation::startedAt);
    return content;
}

Result<Rotation> RotationFolder::read(const QString &id) const
{
    const auto bytes = readBoundedFile(pathOf(id), mostBytes);
    if (!bytes && bytes.error().kind() == ErrorKind::NotFound) {
        return failure(ErrorKind::NotFound,
            Tr::tr("This rotation is no longer under way: it was finished or given up elsewhere."));
    }
    if (!bytes) {
        return failure(ErrorKind::Storage,
            Tr::tr("The record of a rotation can't be read. Check the permissions of Latchkey's data folder "
                   "and try again."),
            bytes.error().detail());
    }
    auto rotation = readRotationRecord(*bytes);
    if (rotation && rotation->id != id) {
        return failure(ErrorKind::Storage,
            Tr::tr("The record of a rotation lies under a wrong name. Give the file its old name again."),
            u"holds %1"_s.arg(rotation->id));
    }
    return rotation;
}

Result<void> RotationFolder::write(const Rotation &rotation) const
{
    if (const auto made = make(); !made)
        return made;
    QSaveFile file(pathOf(rotation.id));
    const QByteArray bytes = rotationRecord(rotation);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(ownersFile)
        && file.write(bytes) == bytes.size() && file.commit();
    if (!isWritten)
        return failure(notWritten(file.errorString()));
    writeThrough(m_path);
    return {};
}

Result<void> RotationFolder::remove(const QString &id) const
{
    QFile file(pathOf(id));
    if (file.exists() && !file.remove())
        return failure(notWritten(file.errorString()));
    writeThrough(m_path);
    return {};
}

Result<void> RotationFolder::setAside(const QString &path) const
{
    for (int number = 1; number < 1000; ++number) {
        const QString aside = u"%1.unreadable-%2"_s.arg(path).arg(number);
        if (!QFile::exists(aside) && QFile::rename(path, aside)) {
            writeThrough(m_path);
            return {};
        }
    }
    return failure(notWritten(u"it can't be renamed"_s));
}

Result<std::shared_ptr<QLockFile>> RotationFolder::hold(const QString &id) const
{
    if (const auto made = make(); !made)
        return failure(made.error());
    auto lock = std::make_shared<QLockFile>(QDir(m_path).filePath(id + ".lock"_L1));
    if (takeLock(*lock))
        return lock;
    if (lock->error() == QLockFile::LockFailedError) {
        return failure(ErrorKind::Conflict,
            Tr::tr("This rotation is open in another Latchkey. Go on there, or close it and try again."));
    }
    return failure(notWritten(u"QLockFile error %1"_s.arg(int(lock->error()))));
}

} // namespace Latchkey
