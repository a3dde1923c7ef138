// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/result.h>
#include <app/rotation/rotation.h>

#include <QLockFile>
#include <QString>

#include <memory>

namespace Latchkey {

/// A record that is there and says nothing that can be understood. It is left as it is.
struct BrokenRotation
{
    QString path;
    Error why;
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
    };

    explicit RotationFolder(QString path);

    /// All that are there; nothing where there is no folder. Errors: Storage.
    [[nodiscard]] Result<Content> readAll() const;
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
