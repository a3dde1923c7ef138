// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/delivery/privatefile.h>

#include <QFileInfo>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr auto forOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto howToOpen = QIODevice::WriteOnly | QIODevice::Unbuffered; // no copy in a buffer

} // namespace

#ifdef Q_OS_UNIX

namespace {

/// Some file systems know of no such thing.
bool isSynced(int file)
{
    return ::fsync(file) == 0 || errno == EINVAL || errno == ENOTSUP || errno == ENOSYS;
}

/// So that the name outlives a power cut; the bytes are on the disk already.
void syncFolderOf(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int file = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file < 0)
        return;
    (void)::fsync(file);
    ::close(file);
}

QString nameBeside(const QString &path)
{
    return QFileInfo(path).absolutePath() + u"/.latchkey-"_s + QUuid::createUuid().toString(QUuid::Id128);
}

} // namespace

PrivateFile::PrivateFile(const QString &path)
    : m_path(path)
{
    if (const QFileInfo there(path); there.isSymLink())
        m_path = there.symLinkTarget();
}

PrivateFile::~PrivateFile()
{
    if (!m_file.fileName().isEmpty())
        m_file.remove();
}

bool PrivateFile::open()
{
    const QFileInfo there(m_path);
    if (there.isDir())
        return fail(EISDIR);
    if (there.exists() && !there.isWritable()) // its place could be taken nevertheless
        return fail(EACCES);
    if (openNameless())
        return true;
    m_file.setFileName(nameBeside(m_path));
    return m_file.open(howToOpen | QIODevice::NewOnly, forOwner);
}

bool PrivateFile::openNameless()
{
#ifdef O_TMPFILE
    const QByteArray folder = QFile::encodeName(QFileInfo(m_path).absolutePath());
    const int file = ::open(folder.constData(), O_TMPFILE | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    return file >= 0 && m_file.open(file, howToOpen, QFileDevice::AutoCloseHandle);
#else
    return false;
#endif
}

/// The one that it is to have where that is free, else one beside it.
bool PrivateFile::giveName()
{
#ifdef O_TMPFILE
    const QByteArray file = "/proc/self/fd/" + QByteArray::number(m_file.handle());
    for (const QString &name : {m_path, nameBeside(m_path)}) {
        if (::linkat(
                AT_FDCWD, file.constData(), AT_FDCWD, QFile::encodeName(name).constData(), AT_SYMLINK_FOLLOW)
            == 0) {
            m_file.close();
            m_file.setFileName(name);
            return true;
        }
    }
#endif
    return fail(errno);
}

bool PrivateFile::write(QByteArrayView bytes)
{
    return m_file.write(bytes.data(), bytes.size()) == bytes.size();
}

bool PrivateFile::commit()
{
    if (!isSynced(m_file.handle()))
        return fail(errno);
    if (m_file.fileName().isEmpty() && !giveName())
        return false;
    m_file.close();
    if (m_file.fileName() != m_path
        && std::rename(
               QFile::encodeName(m_file.fileName()).constData(), QFile::encodeName(m_path).constData())
            != 0)
        return fail(errno);
    syncFolderOf(m_path);
    m_file.setFileName({});
    return true;
}

bool PrivateFile::fail(int error)
{
    m_error = QString::fromLocal8Bit(std::strerror(error));
    return false;
}

QString PrivateFile::errorString() const
{
    return m_error.isEmpty() ? m_file.errorString() : m_error;
}

#else

PrivateFile::PrivateFile(const QString &path)
    : m_file(path)
{
}

PrivateFile::~PrivateFile() = default;

bool PrivateFile::open()
{
    return m_file.open(howToOpen) && m_file.setPermissions(forOwner);
}

bool PrivateFile::write(QByteArrayView bytes)
{
    return m_file.write(bytes.data(), bytes.size()) == bytes.size();
}

bool PrivateFile::commit()
{
    return m_file.commit();
}

QString PrivateFile::errorString() const
{
    return m_file.errorString();
}

#endif

} // namespace Latchkey
