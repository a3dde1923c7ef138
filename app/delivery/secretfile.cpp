// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/delivery/secretfile.h>

#include <app/delivery/privatefile.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::SecretFile)
};

#ifdef Q_OS_UNIX
constexpr auto forOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
    | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
#endif

/// Where everybody may write, and nothing keeps them from replacing what is another's (no sticky bit). Empty
/// where there is no such folder on the way to the file.
QString folderOpenToAll(const QString &file)
{
#ifdef Q_OS_UNIX
    const QFileInfo info(file); // a link leads to the file that is written
    const QString real = info.exists() ? info.canonicalFilePath() : info.absolutePath() + u"/-"_s;
    QString folder = QFileInfo(QFileInfo(real).absolutePath()).canonicalFilePath();
    while (!folder.isEmpty()) {
        struct stat status = {};
        if (::stat(QFile::encodeName(folder).constData(), &status) == 0 && (status.st_mode & S_IWOTH) != 0
            && (status.st_mode & S_ISVTX) == 0)
            return folder;
        const QString above = QFileInfo(folder).absolutePath();
        if (above == folder)
            break;
        folder = above;
    }
#else
    Q_UNUSED(file);
#endif
    return {};
}

} // namespace

Result<void> writeSecretFile(const QString &path, const Secret &secret)
{
    const QString shownPath = QDir::toNativeSeparators(path);
    if (const QString folder = folderOpenToAll(path); !folder.isEmpty()) {
        return failure(ErrorKind::PermissionDenied,
            Tr::tr("The key was not saved: everybody on this computer can replace files in %1. Choose a "
                   "folder of "
                   "your own.")
                .arg(QDir::toNativeSeparators(folder)));
    }
    PrivateFile file(path);
    const bool isOpen = file.open();
#ifdef Q_OS_UNIX
    if (isOpen && (file.permissions() & forOthers)) { // a USB stick, say: its file system knows no owners
        return failure(ErrorKind::PermissionDenied,
            Tr::tr("The key was not saved: on this disk, %1 would be readable for everybody. Choose a folder "
                   "on another "
                   "disk.")
                .arg(shownPath));
    }
#endif
    const bool isWritten = isOpen && file.write(secret.reveal()) && file.write("\n") && file.commit();
    if (!isWritten) {
        return failure(ErrorKind::Storage,
            Tr::tr("The key could not be saved to %1. Choose another folder.").arg(shownPath),
            file.errorString());
    }
    return {};
}

} // namespace Latchkey
