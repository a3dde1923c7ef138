// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rotation/rotationstore.h>

#include <app/core/places.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey {

RotationStore::RotationStore(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_memory(std::make_shared<RotationFolder::Memory>())
{
}

RotationStore::~RotationStore() = default;

QString RotationStore::defaultFolder()
{
    return Places::rotations();
}

QList<Rotation> RotationStore::rotationsOf(const QString &authority) const
{
    QList<Rotation> rotations;
    std::ranges::copy_if(m_content.rotations, std::back_inserter(rotations),
        [&authority](const Rotation &rotation) { return rotation.authority == authority; });
    return rotations;
}

std::optional<Rotation> RotationStore::find(const QString &id) const
{
    const int row = m_rows.value(id, -1);
    return row < 0 ? std::nullopt : std::optional(m_content.rotations.at(row));
}

std::optional<Rotation> RotationStore::ofKey(const QString &authority, const QString &clientId) const
{
    qsizetype oldest = m_content.rotations.size();
    for (auto row = m_rowsOfKeys.constFind(clientId); row != m_rowsOfKeys.constEnd() && row.key() == clientId;
         ++row) {
        const Rotation &rotation = m_content.rotations.at(*row);
        if (!rotation.isOver() && rotation.authority == authority)
            oldest = std::min<qsizetype>(oldest, *row);
    }
    return oldest == m_content.rotations.size() ? std::nullopt
                                                : std::optional(m_content.rotations.at(oldest));
}

/// One of those that this key belongs to.
bool RotationStore::isAny(const QString &clientId, const std::function<bool(const Rotation &)> &names) const
{
    for (auto row = m_rowsOfKeys.constFind(clientId); row != m_rowsOfKeys.constEnd() && row.key() == clientId;
         ++row) {
        if (names(m_content.rotations.at(*row)))
            return true;
    }
    return false;
}

bool RotationStore::isClaimed(const Rotation &mine, const QString &clientId) const
{
    const auto names = [&mine, &clientId](const Rotation &other) {
        return other.id != mine.id && other.authority == mine.authority
            && (other.newClientId == clientId || other.oldClientId == clientId);
    };
    return isAny(clientId, names) || std::ranges::any_of(m_claims, names);
}

bool RotationStore::isOthers(const Rotation &mine, const QString &clientId) const
{
    return isAny(clientId, [&mine, &clientId](const Rotation &other) {
        const bool hasAsked = other.step != RotationStep::Planned || other.createSentAt.isValid();
        return other.id != mine.id && other.authority == mine.authority
            && (other.oldClientId == clientId || (hasAsked && other.newClientId == clientId));
    });
}

void RotationStore::index()
{
    m_rows.clear();
    m_rowsOfKeys.clear();
    for (int row = 0; row < m_content.rotations.size(); ++row) {
        const Rotation &rotation = m_content.rotations.at(row);
        m_rows.insert(rotation.id, row);
        m_rowsOfKeys.insert(rotation.oldClientId, row);
        m_rowsOfKeys.insert(rotation.newClientId, row);
    }
}

void RotationStore::put(const Rotation &rotation)
{
    int row = m_rows.value(rotation.id, -1);
    if (row < 0) {
        row = int(m_content.rotations.size());
        m_content.rotations.append(rotation);
        m_rows.insert(rotation.id, row);
    } else { // the old key is in the id
        m_rowsOfKeys.remove(m_content.rotations.at(row).oldClientId, row);
        m_rowsOfKeys.remove(m_content.rotations.at(row).newClientId, row);
        m_content.rotations[row] = rotation;
    }
    m_rowsOfKeys.insert(rotation.oldClientId, row);
    m_rowsOfKeys.insert(rotation.newClientId, row);
}

/// `take` hears of a good result first, and then whoever called.
template <class T, class Work, class Take>
QFuture<Result<T>> RotationStore::run(Work work, Take take)
{
    const Pending<T> pending;
    m_disk.run(std::move(work), this, [pending, take = std::move(take)](const auto &result) {
        if (!result)
            return pending.finish(failure(result.error()));
        if constexpr (std::is_void_v<T>) {
            take(result);
            pending.finish({});
        } else {
            pending.finish(take(result));
        }
    });
    return pending.future();
}

QFuture<Result<void>> RotationStore::load()
{
    return readAll(true);
}

QFuture<Result<void>> RotationStore::refresh()
{
    return readAll(false);
}

QFuture<Result<void>> RotationStore::readAll(bool tellsAnyway)
{
    struct Reading
    {
        RotationFolder::Content content;
        int filesRead;
    };
    const auto read = [folder = m_folder, memory = m_memory]() -> Result<Reading> {
        auto content = folder.readAll(*memory);
        if (!content)
            return failure(content.error());
        return Reading{std::move(*content), memory->filesRead};
    };
    return run<void>(read, [this, tellsAnyway](const Result<Reading> &reading) {
        m_filesRead = reading->filesRead;
        const bool isSame = m_content == reading->content;
        if (!isSame) {
            m_content = reading->content;
            index();
        }
        if (!isSame || tellsAnyway)
            emit changed();
    });
}

QFuture<Result<RotationStore::Hold>> RotationStore::takeHold(const QString &id)
{
    return run<Hold>(
        [folder = m_folder, id] { return folder.hold(id); }, [](const Result<Hold> &hold) { return *hold; });
}

QFuture<Result<Rotation>> RotationStore::read(const QString &id)
{
    return run<Rotation>([folder = m_folder, id] { return folder.read(id); },
        [](const Result<Rotation> &found) { return *found; });
}

QFuture<Result<void>> RotationStore::save(const Rotation &rotation)
{
    return run<void>([folder = m_folder, rotation] { return folder.write(rotation); },
        [this, rotation](const Result<void> &) {
            m_claims.remove(rotation.id);
            put(rotation);
            emit changed();
        });
}

QFuture<Result<void>> RotationStore::remove(const QString &id)
{
    return run<void>([folder = m_folder, id] { return folder.remove(id); },
        [this, id](const Result<void> &) {
            const int row = m_rows.value(id, -1);
            if (row < 0)
                return;
            m_content.rotations.removeAt(row);
            index();
            emit changed();
        });
}

QFuture<Result<void>> RotationStore::removeAllOf(const QString &authority)
{
    const auto removeAll = [folder = m_folder, authority]() -> Result<RotationFolder::Content> {
        const auto content = folder.readAll();
        if (!content)
            return content;
        for (const Rotation &rotation : content->rotations) {
            if (rotation.authority != authority)
                continue;
            if (const auto removed = folder.remove(rotation.id); !removed)
                return failure(removed.error());
        }
        return folder.readAll();
    };
    return run<void>(removeAll, [this](const Result<RotationFolder::Content> &content) {
        m_content = *content;
        index();
        emit changed();
    });
}

QFuture<Result<void>> RotationStore::setAside(const QString &path)
{
    return run<void>([folder = m_folder, path] { return folder.setAside(path); },
        [this, path](const Result<void> &) {
            m_content.broken.removeIf([&path](const BrokenRotation &known) { return known.path == path; });
            emit changed();
        });
}

} // namespace Latchkey

#include "moc_rotationstore.cpp"
