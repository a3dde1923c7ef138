// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/rotation/rotation.h>

#include <QObject>
#include <QSet>

#include <functional>

namespace Latchkey {

class RotationRun;
class Rotations;
class Workspace;

/// Finds out that a key of a rotation was deleted by other means, by hand or elsewhere, and has the rotation
/// know it: when the list of keys is there, and when this program has deleted one. Where the old key was
/// deleted here and the new one is delivered, it finishes the rotation.
class RotationWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotationWatch)

public:
    /// The rotation is in a window, which goes on with it and lets go of it.
    using InUse = std::function<bool(const QString &id)>;

    /// Both outlive the watch.
    RotationWatch(Rotations &rotations, Workspace &workspace, InUse isInUse);
    ~RotationWatch() override;

signals:
    /// The person deleted the old key, and with that nothing was left to do. `leftUndone`: see
    /// RotationRun::trouble().
    void finished(const Latchkey::Rotation &rotation, const std::optional<Latchkey::Error> &leftUndone);

private:
    /// What the server says of the two keys.
    struct Finding
    {
        QString id;
        bool mayFinish = false; ///< the person has just deleted one of them here
        bool oldIsGone = false;
        bool newIsGone = false;
    };

    void lookAtList();
    void takeRemoval(const QString &clientId);
    [[nodiscard]] bool isListedAsKnown(const Rotation &rotation) const;
    void check(const Rotation &rotation, bool mayFinish);
    void checkNew(const Rotation &rotation, const Finding &finding);
    void tell(const Finding &finding);
    void tell(RotationRun *run, const Finding &finding);
    void goOn(RotationRun *run, bool mayFinish);
    void end(RotationRun *run);
    void leave(const QString &id);

    Rotations &m_rotations;
    Workspace &m_workspace;
    InUse m_isInUse;
    QSet<QString> m_checking; ///< ids of rotations
    QSet<QString> m_again; ///< something was deleted meanwhile
};

} // namespace Latchkey
