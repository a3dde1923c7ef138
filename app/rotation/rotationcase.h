// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/error.h>
#include <app/core/pending.h>
#include <app/core/secret.h>
#include <app/rotation/rotation.h>
#include <app/rotation/rotationparts.h>

#include <QObject>

#include <functional>

namespace Latchkey {

struct Activity;

/// One rotation that is open in this program: what is on record of it, and the new key's secret. What a run's
/// parts work on together; all of it happens on the disk first.
class RotationCase final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotationCase)

public:
    using Change = std::function<void(Rotation &)>;

    /// `rotation` is on the disk.
    RotationCase(const RotationParts &parts, Rotation rotation);
    ~RotationCase() override;

    [[nodiscard]] const RotationParts &parts() const { return m_with; }
    [[nodiscard]] Workspace &workspace() const { return m_with.workspace; }
    [[nodiscard]] RotationStore &store() const { return m_with.store; }
    [[nodiscard]] QDateTime now() const { return m_with.clock(); }

    [[nodiscard]] const Rotation &rotation() const { return m_rotation; }
    /// For who writes it down by himself.
    [[nodiscard]] Rotation &draft() { return m_rotation; }

    /// Encoded; empty where only the keychain has it.
    [[nodiscard]] Secret &secret() { return m_secret; }
    [[nodiscard]] const Secret &secret() const { return m_secret; }
    /// Neither memory nor keychain has it.
    [[nodiscard]] bool isSecretLost() const { return m_isSecretLost; }
    void setSecretLost(bool lost);
    /// The new key's encoded credentials. Errors: as RotationRun::credentials().
    [[nodiscard]] QFuture<Result<Secret>> credentials();

    /// Without trouble from then on. Errors: Storage, and nothing is changed.
    [[nodiscard]] QFuture<Result<void>> change(const Change &change);
    /// What the rotation stopped with last. That it can't be written down is no trouble of its own.
    void noteTrouble(const std::optional<Error> &trouble);
    /// Nothing remains to be done: the record goes, and the journal hears of it. Errors: Storage.
    [[nodiscard]] QFuture<Result<void>> end(RotationStep step, const Activity &activity);
    /// Errors: as KeptSecrets::forget().
    [[nodiscard]] QFuture<Result<void>> forget(const QString &clientId);

    /// The new key may be deleted: the old one is there, and has not expired. Errors: Conflict where it is
    /// not so; as AppsClient::get().
    [[nodiscard]] QFuture<Result<void>> confirmOldWorks();
    /// Deletes the new key, unless it is gone or another rotation counts on it. The caller has confirmed that
    /// the old one works. Errors: as AppsClient::remove(), RotationStore::load().
    [[nodiscard]] QFuture<Result<void>> deleteSuccessor();

    void record(const Activity &activity);
    /// `how`: what else the journal says; no secret.
    void recordAdvance(RotationStep step, const QString &how = {});

signals:
    void secretLostChanged();
    /// The rotation is further; what is done next has not begun yet, perhaps.
    void advanced();

private:
    RotationParts m_with;
    Rotation m_rotation;
    Secret m_secret;
    bool m_isSecretLost = false;
};

/// Of the same kind, in words about the rotation.
[[nodiscard]] Error secretLostError(const Error &error);
/// The keychain has none of the new key, or something else in its place.
[[nodiscard]] bool isSecretGone(const Error &error);
/// Where the new key would be deleted, and the old one is gone.
[[nodiscard]] Error newKeyIsTheLastError();
/// Where the new key would be deleted, and the old one has expired.
[[nodiscard]] Error newKeyIsTheOneThatWorksError();

} // namespace Latchkey
