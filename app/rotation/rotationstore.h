// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/pending.h>
#include <app/core/worker.h>
#include <app/rotation/rotationfolder.h>

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

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
    /// The one of this control plane, not over, in which this key is the old or the new one; the oldest.
    [[nodiscard]] std::optional<Rotation> ofKey(const QString &authority, const QString &clientId) const;
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
    /// The same, but changed() only where something is different.
    [[nodiscard]] QFuture<Result<void>> refresh();
    /// As the disk has it now. Errors: as RotationFolder::read().
    [[nodiscard]] QFuture<Result<Rotation>> read(const QString &id);
    /// On the disk when it ends. Errors: Storage.
    [[nodiscard]] QFuture<Result<void>> save(const Rotation &rotation);
    [[nodiscard]] QFuture<Result<void>> remove(const QString &id);
    /// All of one control plane, also those that were given up. Errors: Storage, and some may be left.
    [[nodiscard]] QFuture<Result<void>> removeAllOf(const QString &authority);
    /// See RotationFolder::setAside(); `path` is a BrokenRotation's.
    [[nodiscard]] QFuture<Result<void>> setAside(const QString &path);

    /// See RotationFolder::hold().
    [[nodiscard]] Result<Hold> hold(const QString &id) const { return m_folder.hold(id); }
    /// The same on the store's thread: the first one makes the folder.
    [[nodiscard]] QFuture<Result<Hold>> takeHold(const QString &id);

    /// How many files load() and refresh() have opened so far: what has not changed is not read again.
    [[nodiscard]] int filesRead() const { return m_filesRead; }

signals:
    /// rotations() or broken() is different now.
    void changed();

private:
    template <class T, class Work, class Take>
    [[nodiscard]] QFuture<Result<T>> run(Work work, Take take);
    [[nodiscard]] QFuture<Result<void>> readAll(bool tellsAnyway);
    void put(const Rotation &rotation);
    void index();
    [[nodiscard]] bool isAny(
        const QString &clientId, const std::function<bool(const Rotation &)> &names) const;

    RotationFolder m_folder;
    RotationFolder::Content m_content;
    QHash<QString, int> m_rows; ///< in m_content.rotations, by id
    QMultiHash<QString, int> m_rowsOfKeys; ///< by the client IDs of the old and the new key
    std::shared_ptr<RotationFolder::Memory> m_memory; ///< of the thread
    int m_filesRead = 0;
    QHash<QString, Rotation> m_claims; ///< by id
    Worker m_disk;
};

} // namespace Latchkey
