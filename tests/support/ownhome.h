// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace Latchkey::Testing {

/// A home for one test, with Latchkey's own names in it. To be made before anything asks where files lie:
/// QSettings remembers the first answer.
class OwnHome final
{
    Q_DISABLE_COPY_MOVE(OwnHome)

public:
    OwnHome()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Latchkey"));
        QCoreApplication::setApplicationName(QStringLiteral("latchkey"));
        for (const auto &[variable, name] : folders) {
            const QString folder = m_folder.filePath(QString::fromLatin1(name));
            QDir().mkpath(folder);
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            qputenv(variable, QFile::encodeName(folder));
        }
    }
    ~OwnHome() = default;

    /// Whether all that Latchkey asks for lies in here.
    [[nodiscard]] bool isInUse() const
    {
        using Paths = QStandardPaths;
        const QString inside = m_folder.path() + u'/';
        for (const auto place : {Paths::AppLocalDataLocation, Paths::CacheLocation, Paths::RuntimeLocation}) {
            if (!Paths::writableLocation(place).startsWith(inside))
                return false;
        }
        return m_folder.isValid() && QSettings().fileName().startsWith(inside)
            && QDir::tempPath().startsWith(inside);
    }

    /// Whatever is in its folders, folders too.
    [[nodiscard]] QStringList files() const
    {
        QStringList all;
        for (const auto &[variable, name] : folders) {
            QDirIterator there(m_folder.filePath(QString::fromLatin1(name)),
                QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                QDirIterator::Subdirectories);
            while (there.hasNext())
                all.append(there.next());
        }
        return all;
    }

private:
    struct Folder
    {
        const char *variable;
        const char *name;
    };
    static constexpr Folder folders[]{{"HOME", "home"}, {"XDG_CONFIG_HOME", "config"},
        {"XDG_DATA_HOME", "data"}, {"XDG_STATE_HOME", "state"}, {"XDG_CACHE_HOME", "cache"},
        {"XDG_RUNTIME_DIR", "run"}, {"TMPDIR", "tmp"}};

    QTemporaryDir m_folder;
};

} // namespace Latchkey::Testing
