// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/cancellation.h>
#include <app/core/pending.h>

#include <QObject>

namespace Latchkey {

class RotationCase;

/// Deletes a new key that does not work or whose secret nobody has, and takes the rotation back to Planned;
/// the next RotationCreation makes another.
class SuccessorRenewal final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SuccessorRenewal)

public:
    /// `rotation` outlives it.
    explicit SuccessorRenewal(RotationCase &rotation);
    ~SuccessorRenewal() override;

    /// Nothing of the new key goes before it is certain that the old one works; where it ends in between, the
    /// next one goes on. Errors: as AppsClient::get() and remove(), KeptSecrets::forget(); Storage; Conflict
    /// where the old key is gone or has expired; Cancelled, which holds until the key is deleted.
    [[nodiscard]] QFuture<Result<void>> start(const CancellationPtr &cancellation);

private:
    void fail(const Error &error);
    void checkOldIsThere();
    void replace();
    void forget();
    void startOver();

    RotationCase &m_case;
    CancellationPtr m_cancellation;
    Pending<void> m_pending;
};

} // namespace Latchkey
