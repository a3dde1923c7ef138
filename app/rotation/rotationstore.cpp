// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rotation/rotationstore.h>

#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey {

RotationStore::RotationStore(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
}

RotationStore::~RotationStore() = default;

QString RotationStore::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + "/rotations"_L1;
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
    const auto found = std::ranges::find(m_content.rotations, id, &Rotation::id);
    return found == m_content.rotations.end() ? std::nullopt : std::optional(*found);
}

bool RotationStore::isClaimed(const Rotation &mine, const QString &clientId) const
{
    const auto names = [&mine, &clientId](const Rotation &other) {
        return other.id != mine.id && other.authority == mine.authority
            && (other.newClientId == clientId || other.oldClientId == clientId);
    };
    return std::ranges::any_of(m_content.rotations, names) || std::ranges::any_of(m_claims, names);
}

bool RotationStore::isOthers(const Rotation &mine, const QString &clientId) const
{
    return std::ranges::any_of(m_content.rotations, [&mine, &clientId](const Rotation &other) {
        const bool hasAsked = other.step != RotationStep::Planned || other.createSentAt.isValid();
        return other.id != mine.id && other.authority == mine.authority
            && (other.oldClientId == clientId || (hasAsked && other.newClientId == clientId));
    });
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
    return run<void>([folder = m_folder] { return folder.readAll(); },
        [this](const Result<RotationFolder::Content> &content) {
            m_content = *content;
            emit changed();
        });
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
            const auto known = std::ranges::find(m_content.rotations, rotation.id, &Rotation::id);
            if (known == m_content.rotations.end())
                m_content.rotations.append(rotation);
            else
                *known = rotation;
            emit changed();
        });
}

QFuture<Result<void>> RotationStore::remove(const QString &id)
{
    return run<void>([folder = m_folder, id] { return folder.remove(id); },
        [this, id](const Result<void> &) {
            if (m_content.rotations.removeIf([&id](const Rotation &known) { return known.id == id; }) > 0)
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
