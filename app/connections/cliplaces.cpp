// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/connections/cliplaces.h>

#include <QDir>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr int mostFoldersUp = 64;

/// As `git rev-parse --show-toplevel` finds it, without asking git; empty outside of a work tree.
QString gitRoot(const QString &folder)
{
    QDir up(folder);
    for (int i = 0; i < mostFoldersUp; ++i) {
        if (QFileInfo::exists(up.filePath(u".git"_s))) // a file in work trees and submodules
            return up.path();
        if (!up.cdUp())
            break;
    }
    return {};
}

class Places
{
public:
    explicit Places(const CliSurroundings &surroundings)
        : m_surroundings(surroundings)
    {
    }

    void addFile(const QString &folder, const QString &path, bool isShared = false)
    {
        if (!folder.isEmpty())
            m_places.append({QDir::cleanPath(folder + u'/' + path), {}, isShared});
    }

    void addVariable(const QString &name)
    {
        const QString value = m_surroundings.environment.value(name);
        if (!value.isEmpty()) // relative to where the tool is started
            m_places.append({QDir::cleanPath(QDir(m_surroundings.folder).absoluteFilePath(value)), name});
    }

    [[nodiscard]] QList<CliPlace> all() const { return m_places; }

private:
    const CliSurroundings &m_surroundings;
    QList<CliPlace> m_places;
};

QString inHome(const QString &path, const QString &home)
{
    return !home.isEmpty() && path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

} // namespace

CliSurroundings CliSurroundings::system()
{
    return {QDir::homePath(), QDir::currentPath(), QProcessEnvironment::systemEnvironment()};
}

QString CliPlace::label(const QString &home) const
{
    const QString file = QDir::toNativeSeparators(inHome(path, home));
    return variable.isEmpty() ? file : u"%1 (%2)"_s.arg(variable, file);
}

QList<CliPlace> flytePlaces(const CliSurroundings &surroundings)
{
    Places places(surroundings);
    places.addFile(surroundings.folder, u"config.yaml"_s, true);
    places.addFile(surroundings.folder, u".flyte/config.yaml"_s);
    places.addFile(gitRoot(surroundings.folder), u".flyte/config.yaml"_s);
    places.addVariable(u"UCTL_CONFIG"_s);
    places.addVariable(u"FLYTECTL_CONFIG"_s);
    places.addFile(surroundings.home, u".union/config.yaml"_s);
    places.addFile(surroundings.home, u".flyte/config.yaml"_s);
    return places.all();
}

QList<CliPlace> unionPlaces(const CliSurroundings &surroundings)
{
    Places places(surroundings);
    places.addVariable(u"UNION_CONFIG"_s);
    places.addVariable(u"UCTL_CONFIG"_s);
    places.addFile(surroundings.home, u".union/config.yaml"_s);
    places.addFile(surroundings.home, u".uctl/config.yaml"_s);
    return places.all();
}

QList<CliPlace> cliPlaces(const CliSurroundings &surroundings)
{
    QList<CliPlace> places;
    QSet<QString> known;
    for (const CliPlace &place : flytePlaces(surroundings) + unionPlaces(surroundings)) {
        const QString canonical = QFileInfo(place.path).canonicalFilePath(); // empty where nothing is
        const QString file = canonical.isEmpty() ? place.path : canonical;
        if (known.contains(file))
            continue;
        known.insert(file);
        places.append(place);
    }
    return places;
}

} // namespace Latchkey
