// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/pending.h>
#include <app/core/worker.h>
#include <app/rotation/rotationfolder.h>

#include <QHash>
#include <QObject>

namespace Latchkey {

/// The rotations under way of all connections, kept in a folder so that they outlive the program. Reads and
/// writes on a thread of its own. Holds no secret.
class RotationStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotationStore)

public:
    /// Keeps one rotation for this program; ends with the last copy.
    using Hold = std::shared_ptr<QLockFile>;

    explicit RotationStore(const QString &folder, QObject *parent = nullptr);
    ~RotationStore() override;

    /// Of this person's account.
    [[nodiscard]] static QString defaultFolder();

    /// What the folder held when it was read last, and what was written since; the oldest first.
    [[nodiscard]] const QList<Rotation> &rotations() const { return m_content.rotations; }
    /// Those of one control plane: Endpoint::authority().
    [[nodiscard]] QList<Rotation> rotationsOf(const QString &authority) const;
    /// Nothing where there is none.
    [[nodiscard]] std::optional<Rotation> find(const QString &id) const;
    /// Another rotation than `mine` (its id and authority count) replaces this key, or is to make one of this
    /// client ID; also one that is about to be written, see claim().
    [[nodiscard]] bool isClaimed(const Rotation &mine, const QString &clientId) const;
    /// Another rotation than `mine` replaces this key, or has asked the server for it.
    [[nodiscard]] bool isOthers(const Rotation &mine, const QString &clientId) const;
    /// The names of this rotation are its own in this program before it is on the disk; save() ends that, as
    /// rotations() has it then.
    void claim(const Rotation &rotation) { m_claims.insert(rotation.id, rotation); }
    void disclaim(const QString &id) { m_claims.remove(id); }

    /// Records that can't be read: they are left alone, and the person is told.
    [[nodiscard]] const QList<BrokenRotation> &broken() const { return m_content.broken; }

    /// Reads the folder; another program may have written. Errors: Storage.
    [[nodiscard]] QFuture<Result<void>> load();
    /// As the disk has it now. Errors: as RotationFolder::read().
    [[nodiscard]] QFuture<Result<Rotation>> read(const QString &id);
    /// On the disk when it ends. Errors: Storage.
    [[nodiscard]] QFuture<Result<void>> save(const Rotation &rotation);
    [[nodiscard]] QFuture<Result<void>> remove(const QString &id);
    /// See RotationFolder::setAside(); `path` is a BrokenRotation's.
    [[nodiscard]] QFuture<Result<void>> setAside(const QString &path);

    /// See RotationFolder::hold().
    [[nodiscard]] Result<Hold> hold(const QString &id) const { return m_folder.hold(id); }

signals:
    /// rotations() or broken() is different now.
    void changed();

private:
    template <class T, class Work, class Take>
    [[nodiscard]] QFuture<Result<T>> run(Work work, Take take);

    RotationFolder m_folder;
    RotationFolder::Content m_content;
    QHash<QString, Rotation> m_claims; ///< by id
    Worker m_disk;
};

} // namespace Latchkey
