// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/result.h>
#include <app/rotation/rotation.h>

#include <QHash>
#include <QLockFile>
#include <QString>

#include <memory>

namespace Latchkey {

/// A record that is there and says nothing that can be understood. It is left as it is.
struct BrokenRotation
{
    QString path;
    Error why;

    friend bool operator==(const BrokenRotation &, const BrokenRotation &) = default;
};

/// The folder with a file for each rotation under way; only its owner can read it (0700, 0600). Whatever
/// write() and remove() have done is on the disk when they return. The methods block and may run on any
/// thread; several programs may use one folder.
class RotationFolder final
{
public:
    /// Longer ones are no records.
    static constexpr qint64 mostBytes = 1024 * 1024;

    struct Content
    {
        QList<Rotation> rotations; ///< the oldest first
        QList<BrokenRotation> broken;

        friend bool operator==(const Content &, const Content &) = default;
    };

    /// Tells one state of a file from another. A record is replaced, never written into: another one is
    /// another file.
    struct Stamp
    {
        quint64 file = 0; ///< the inode; 0 where there are none
        qint64 size = 0;
        qint64 writtenAt = 0; ///< ms since 1970
        qint64 changedAt = 0; ///< ms since 1970

        friend bool operator==(const Stamp &, const Stamp &) = default;
    };
    /// What readAll() has read, so that the next one reads only what is newer. For one thread at a time.
    struct Memory
    {
        struct File
        {
            Stamp stamp;
            Rotation rotation;
        };
        QHash<QString, File> files; ///< by name
        int filesRead = 0; ///< altogether
    };

    explicit RotationFolder(QString path);

    /// All that are there; nothing where there is no folder. Errors: Storage.
    [[nodiscard]] Result<Content> readAll() const;
    /// The same, without reading again what is in `memory` and has not changed since.
    [[nodiscard]] Result<Content> readAll(Memory &memory) const;
    /// Errors: NotFound; as readRotationRecord().
    [[nodiscard]] Result<Rotation> read(const QString &id) const;
    /// Replaces the file at once or not at all. Errors: Storage.
    [[nodiscard]] Result<void> write(const Rotation &rotation) const;
    /// Removing what is missing succeeds. Errors: Storage.
    [[nodiscard]] Result<void> remove(const QString &id) const;
    /// Renames a broken record, so that its key can be rotated anew; its content stays. Errors: Storage.
    [[nodiscard]] Result<void> setAside(const QString &path) const;

    /// Keeps one rotation for one program; ends with the last copy, and with the process. Errors: Conflict
    /// where another program has it, Storage.
    [[nodiscard]] Result<std::shared_ptr<QLockFile>> hold(const QString &id) const;

private:
    [[nodiscard]] QString pathOf(const QString &id) const;
    [[nodiscard]] Result<void> make() const;

    QString m_path;
};

} // namespace Latchkey
