// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/cancellation.h>
#include <app/core/pending.h>
#include <app/core/secret.h>
#include <app/rotation/rotation.h>
#include <app/rotation/rotationparts.h>

#include <QObject>

namespace Latchkey {

struct ApiKey;

/// Finds the client ID for a rotation's new key, and has the record promise it before a key is asked for. A
/// successor that a killed program left is taken over if its secret is here; else it is deleted, if it is
/// certain to be this rotation's: no key had its client ID and no other rotation named it when the record was
/// written, and it is as the record wants it.
class SuccessorPlace final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SuccessorPlace)

public:
    /// Changes `rotation` and `secret`, which outlive it.
    SuccessorPlace(const RotationParts &parts, Rotation &rotation, Secret &secret);
    ~SuccessorPlace() override;

    /// Ends well with the successor's secret where it was taken over, else with a client ID that is free and
    /// is on the disk as this rotation's. Errors: as AppsClient::get() and remove(), KeptSecrets::retrieve(),
    /// Storage; NotFound where the old key is gone and there is no successor; AlreadyExists; Cancelled.
    [[nodiscard]] QFuture<Result<void>> find(const CancellationPtr &cancellation, bool oldIsGone);
    /// After a key came to be there meanwhile; as find().
    [[nodiscard]] QFuture<Result<void>> findAgain();
    /// The client ID is somebody else's; as find().
    [[nodiscard]] QFuture<Result<void>> findAnother();

    /// A Create for this client ID may have been sent before find().
    [[nodiscard]] bool wasPromisedBefore() const { return m_wasPromisedBefore; }
    /// See RotationCreation::isOurs().
    [[nodiscard]] bool isOurs(const ApiKey &found) const;

private:
    [[nodiscard]] QFuture<Result<void>> begin();
    void succeed();
    void fail(const Error &error);
    void lookUp();
    void judge(const ApiKey &found);
    void adopt(const ApiKey &found);
    void noteStrays();
    [[nodiscard]] bool mayBeStray(const ApiKey &key) const;
    void replaceOrRename(const ApiKey &found);
    void replace(const ApiKey &found);
    void rename();
    void announce();
    void settleName();
    void promise();

    RotationParts m_with;
    Rotation &m_rotation;
    Secret &m_secret;
    CancellationPtr m_cancellation;
    bool m_oldIsGone = false;
    bool m_wasPromisedBefore = false;
    int m_rounds = 0;
    Pending<void> m_pending;
};

} // namespace Latchkey
