// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/cancellation.h>
#include <app/core/pending.h>

#include <QObject>

#include <optional>

namespace Latchkey {

class RotationCase;
class SuccessorCheck;
struct KeyVerification;

/// The end of a rotation: verifies the new key once more, and only then deletes the old one, and tidies up.
class RotationFinish final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotationFinish)

public:
    /// Both outlive it.
    RotationFinish(RotationCase &rotation, SuccessorCheck &check);
    ~RotationFinish() override;

    /// The record is gone when it ends well; see notKept(). What went well is not done again, except the
    /// verification before a deletion. Errors: as SuccessorCheck::start(), AppsClient::remove(),
    /// KeptSecrets::forget(); Storage; Conflict where a step before was left out; Cancelled, which holds
    /// until the old key is deleted.
    [[nodiscard]] QFuture<Result<void>> start(const CancellationPtr &cancellation);

    /// Why the new secret, which was in memory alone, is not in the keychain as the person wanted: the last
    /// start() did without. Nothing where that was not asked for.
    [[nodiscard]] const std::optional<Error> &notKept() const { return m_notKept; }

private:
    using Step = std::function<void()>;

    void fail(const Error &error);
    /// Goes on with `then` where `future` ends well.
    void after(const QFuture<Result<void>> &future, const Step &then);
    void keepNew(const KeyVerification &justNow);
    void note(const KeyVerification &justNow, bool isKeptNow = false);
    void deleteOld(const KeyVerification &justNow);
    void tidyUp();
    void forgetNew();
    void conclude();

    RotationCase &m_case;
    SuccessorCheck &m_check;
    CancellationPtr m_cancellation;
    Pending<void> m_pending;
    std::optional<Error> m_notKept;
};

} // namespace Latchkey
