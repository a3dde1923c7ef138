// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/pending.h>

#include <QObject>

#include <functional>

namespace Latchkey {

class RotationCase;
class RotationCreation;

/// Gives a rotation up, with or without its new key; never deletes the last of the two.
class RotationAbandonment final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotationAbandonment)

public:
    /// Both outlive it.
    RotationAbandonment(RotationCase &rotation, const RotationCreation &creation);
    ~RotationAbandonment() override;

    /// The old key stays. Ends with the rotation as GivenUp. Errors: as AppsClient::get() and remove();
    /// Storage; Conflict where the new key was to be deleted, and the old one is gone or has expired.
    [[nodiscard]] QFuture<Result<void>> start(bool deletesSuccessor);

private:
    using Step = std::function<void()>;

    void fail(const Error &error);
    void after(const QFuture<Result<void>> &future, const Step &then);
    void checkOld();
    void lookForSuccessor();
    void removeSuccessor();
    void conclude(bool somethingRemains);

    RotationCase &m_case;
    const RotationCreation &m_creation;
    Pending<void> m_pending;
};

} // namespace Latchkey
