// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Latchkey {

/// Removes files and folders, and keeps count. A symbolic link is removed, and what it leads to is not: who
/// else uses that is not known.
class FileRemoval final
{
public:
    struct Link
    {
        QString path;
        QString target; ///< absolute
    };

    /// `path`: a file, a link, or a folder with all that is in it; one that is not there is none.
    void remove(const QString &path);
    /// What matches one of the `names` (patterns with * and ?) in a folder that others use too; neither links
    /// nor what belongs to another user.
    void removeIn(const QString &folder, const QStringList &names);
    /// Goes where it is empty: others may have something in it.
    static void removeIfEmpty(const QString &folder);

    [[nodiscard]] int count() const { return m_count; } ///< files and links
    [[nodiscard]] const QStringList &left() const { return m_left; } ///< what could not be removed
    [[nodiscard]] const QList<Link> &linked() const { return m_linked; } ///< gone, but what is behind is not

private:
    void empty(const QString &folder);
    void removeFile(const QString &path);

    int m_count = 0;
    QStringList m_left;
    QList<Link> m_linked;
};

} // namespace Latchkey
