// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/cancellation.h>
#include <app/core/pending.h>
#include <app/core/secret.h>
#include <app/keys/keyverification.h>
#include <app/keys/keyverifier.h>

#include <QObject>

#include <optional>

namespace Latchkey {

class RotationCase;

/// Verifies a rotation's new key: that it works, and that it is the one that was created.
class SuccessorCheck final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SuccessorCheck)

public:
    /// `rotation` outlives it.
    explicit SuccessorCheck(RotationCase &rotation);
    ~SuccessorCheck() override;

    /// Ends well only where it works, and tells the journal in any case. Errors: as
    /// RotationRun::credentials(); of the verification's kind, in words about the rotation; KeychainEmpty
    /// where the keychain has another key's credentials; Cancelled.
    [[nodiscard]] QFuture<Result<KeyVerification>> start(const CancellationPtr &cancellation);
    [[nodiscard]] bool isUnderWay() const { return m_isUnderWay; }
    /// What the last one said.
    [[nodiscard]] const std::optional<KeyVerification> &last() const { return m_last; }

private:
    void finish(const Result<KeyVerification> &result);
    void verify(const Secret &encoded);
    [[nodiscard]] Result<KeyVerification> judge(const Result<KeyVerification> &result);
    [[nodiscard]] std::optional<Error> troubleWith(const KeyVerification &verification);

    RotationCase &m_case;
    KeyVerifier m_verifier;
    CancellationPtr m_cancellation;
    Pending<KeyVerification> m_pending;
    std::optional<KeyVerification> m_last;
    bool m_isUnderWay = false;
};

} // namespace Latchkey
