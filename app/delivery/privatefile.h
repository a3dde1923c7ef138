// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

#ifdef Q_OS_UNIX
#include <QFile>
#else
#include <QSaveFile>
#endif

namespace Latchkey {

/// QSaveFile for what nobody else may read, not even for a moment: that one makes a file with the umask's
/// rights and narrows them afterwards, under a name where the system has no files without one (NFS, macOS).
class PrivateFile final
{
    Q_DISABLE_COPY_MOVE(PrivateFile)

public:
    /// Where `path` is a link, the file that it leads to is written.
    explicit PrivateFile(const QString &path);
    /// What was not committed is gone.
    ~PrivateFile();

    /// Makes a file in its folder, for its owner alone (0600): without a name where the system has such
    /// files, so that a program that is killed leaves nothing; else beside it.
    [[nodiscard]] bool open();
    /// Of the file that was opened: some file systems know no owners.
    [[nodiscard]] QFileDevice::Permissions permissions() const { return m_file.permissions(); }
    [[nodiscard]] bool write(QByteArrayView bytes);
    /// Brings it to the disk, and then to its place in one step.
    [[nodiscard]] bool commit();
    /// What the system said last.
    [[nodiscard]] QString errorString() const;

private:
#ifdef Q_OS_UNIX
    bool openNameless();
    bool giveName();
    bool fail(int error);

    QString m_path;
    QFile m_file;
    QString m_error;
#else
    QSaveFile m_file; // the folder's rights are those of the file, whoever makes it
#endif
};

} // namespace Latchkey
