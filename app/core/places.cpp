// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/core/places.h>

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Latchkey::Places {

namespace {

constexpr auto refreshLockPattern = "latchkey-refresh-%1.lock"_L1;
constexpr auto runningPattern = "/running-%1.lock"_L1;
constexpr int most = 4; // programs at once that are told from each other
constexpr auto practicePattern = "latchkey-practice-%1"_L1;

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

QString cacheFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
}

/// Where the desktop session's own files lie, or the data folder. Of a Flatpak's runtime folder its instances
/// share only one part: https://docs.flatpak.org/en/latest/sandbox-permissions.html
QString sessionFolder()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    if (!qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")) { // else Qt makes one in /tmp
        const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
        const QString flatpak = qEnvironmentVariable("FLATPAK_ID");
        if (!runtime.isEmpty())
            return flatpak.isEmpty() ? runtime : runtime + u"/app/"_s + flatpak;
    }
#endif
    return dataFolder();
}

} // namespace

QStringList ownFolders()
{
    return {dataFolder(), cacheFolder()};
}

QList<Shared> shared()
{
    const QFileInfo record(clipboardRecord());
    const QString recordLock = record.fileName() + ".lock"_L1;
    return {
        {refreshLocks(), {refreshLockName(u"*"_s), lockRemovalName(refreshLockName(u"*"_s))}},
        {record.path(), {record.fileName(), recordLock, lockRemovalName(recordLock)}},
        {QDir::tempPath(), {practicePattern.arg(u"*"_s)}},
    };
}

QString journal()
{
    return dataFolder() + "/journal.sqlite"_L1;
}

QString rotations()
{
    return dataFolder() + "/rotations"_L1;
}

QString lists()
{
    return cacheFolder() + "/lists"_L1;
}

QString refreshLocks()
{
    return sessionFolder();
}

QString refreshLockName(const QString &digest)
{
    return refreshLockPattern.arg(digest);
}

QString lockRemovalName(const QString &lockFile)
{
    return lockFile + ".rmlock"_L1;
}

QString clipboardRecord()
{
    return sessionFolder() + "/latchkey-clipboard"_L1;
}

QStringList runningLocks()
{
    QStringList all;
    for (int number = 1; number <= most; ++number)
        all.append(QFileInfo(dataFolder()).path() + runningPattern.arg(QString::number(number)));
    return all;
}

QString wallets()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/kwalletd"_L1;
}

QString practiceTemplate()
{
    return QDir::tempPath() + u'/' + practicePattern.arg(u"XXXXXX"_s);
}

} // namespace Latchkey::Places
