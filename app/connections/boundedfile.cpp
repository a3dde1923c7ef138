// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/connections/boundedfile.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace Latchkey {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::BoundedFile)
};

Error notThere()
{
    return Error(ErrorKind::NotFound, Tr::tr("It is not there."));
}

Error notAFile()
{
    return Error(ErrorKind::Storage, Tr::tr("It is not a file that can be read, but a folder or a device."));
}

Error notAllowed(const QString &reason)
{
    return Error(ErrorKind::Storage, Tr::tr("It can't be read. Check its permissions."), reason);
}

#ifdef Q_OS_UNIX
Result<void> open(QFile &file)
{
    // Without O_NONBLOCK the open of a pipe waits until someone writes to it.
    const int descriptor = ::open(
        QFile::encodeName(file.fileName()).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0 && (errno == ENOENT || errno == ENOTDIR))
        return failure(notThere());
    if (descriptor < 0)
        return failure(notAllowed(qt_error_string(errno)));
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(descriptor);
        return failure(notAFile());
    }
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return failure(notAllowed(file.errorString()));
    }
    return {};
}
#else
Result<void> open(QFile &file)
{
    const QFileInfo info(file.fileName());
    if (!info.exists())
        return failure(notThere());
    if (!info.isFile())
        return failure(notAFile());
    if (!file.open(QIODevice::ReadOnly))
        return failure(notAllowed(file.errorString()));
    return {};
}
#endif

} // namespace

Result<QByteArray> readBoundedFile(const QString &path, qint64 limit)
{
    QFile file(path);
    if (const auto opened = open(file); !opened)
        return failure(opened.error());
    QByteArray bytes = file.read(limit + 1); // its size may lie: /proc, or it grows
    if (file.error() != QFileDevice::NoError)
        return failure(notAllowed(file.errorString()));
    if (bytes.size() > limit) {
        return failure(
            ErrorKind::Storage, Tr::tr("It is too large: more than %1 kB.", "a file").arg(limit / 1024));
    }
    return bytes;
}

} // namespace Latchkey
