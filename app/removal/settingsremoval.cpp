// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/removal/settingsremoval.h>

#include <app/removal/fileremoval.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

#ifndef Q_OS_WIN
/// Its lock, and what a crash leaves of a file that QSettings was writing: QTemporaryFile puts six letters of
/// either case behind the name. A word that a person may have put there (backup, Backup, BACKUP) is not
/// mixed.
bool isBesideSettings(const QString &suffix)
{
    static const QRegularExpression mixed(u"^\\.(?=[A-Za-z]{6}$)(?=.*[a-z])[A-Za-z]+[A-Z]"_s);
    return suffix == ".lock"_L1 || mixed.match(suffix).hasMatch();
}
#endif

} // namespace

void removeSettings(FileRemoval &files)
{
    const QFileInfo file(QSettings().fileName());
#if defined(Q_OS_WIN) || defined(Q_OS_DARWIN)
    QSettings settings;
    settings.clear();
    settings.sync();
#endif
#ifdef Q_OS_WIN
    QSettings(
        u"HKEY_CURRENT_USER\\Software\\"_s + QCoreApplication::organizationName(), QSettings::NativeFormat)
        .remove(QCoreApplication::applicationName()); // the key itself
#else
    files.remove(file.filePath());
    for (const QString &name : file.dir().entryList(QDir::Files | QDir::Hidden)) {
        if (name.startsWith(file.fileName()) && isBesideSettings(name.sliced(file.fileName().size())))
            files.remove(file.dir().filePath(name));
    }
#endif
}

} // namespace Latchkey
