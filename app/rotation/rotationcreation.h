// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/cancellation.h>
#include <app/core/pending.h>
#include <app/core/secret.h>
#include <app/rotation/rotation.h>
#include <app/rotation/rotationparts.h>
#include <app/rotation/successorplace.h>

#include <QObject>

namespace Latchkey {

struct CreatedKey;

/// Brings a rotation from Planned to Created. A secret comes from the server once: it goes to the keychain
/// before anything else, and a successor that a killed program left is found again (SuccessorPlace).
class RotationCreation final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotationCreation)

public:
    /// Changes `rotation` and `secret`, which outlive it, as it goes on; what the rotation says is on the
    /// disk when start() ends well.
    RotationCreation(const RotationParts &parts, Rotation &rotation, Secret &secret);
    ~RotationCreation() override;

    /// What went well is not done again by the next start. Errors: as Keychain::readiness() (nothing was
    /// created then), AppsClient::get() and create(), KeptSecrets::keep(), RotationStore::save(); NotFound
    /// where the old key is gone; Cancelled, which holds until the successor is asked for.
    [[nodiscard]] QFuture<Result<void>> start(const CancellationPtr &cancellation);

    /// Whether this key on the server is the one that the rotation asked for.
    [[nodiscard]] bool isOurs(const ApiKey &found) const { return m_place.isOurs(found); }

private:
    void fail(const Error &error);
    void checkKeychain();
    void readOld();
    void goOnFrom(const QFuture<Result<void>> &place);
    void create();
    void judgeFailure(const Error &error, bool wasSentBefore);
    void take(const CreatedKey &created);
    void keep();
    void conclude();

    RotationParts m_with;
    Rotation &m_rotation;
    Secret &m_secret;
    CancellationPtr m_cancellation;
    Pending<void> m_pending;
    SuccessorPlace m_place; ///< tells of its end as it goes: before the rest
};

} // namespace Latchkey
