// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/rotation/rotations.h>
#include <app/rotation/rotationwatch.h>
#include <ui/rotation/rotateseveralflow.h>
#include <ui/rotation/rotationreminder.h>
#include <ui/rotation/rotationsflow.h>
#include <ui/window/flowparts.h>

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>

namespace Latchkey {
struct NewKey;
}

namespace Latchkey::Ui {

class DeliverFlow;
class RotateDialog;
class SecretAtRisk;

/// Replaces keys by new ones: begins rotations, and goes on with those that were left.
class RotateFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotateFlow)

public:
    using NameRule = std::function<QString(QStringView name)>;

    /// `deliver` and `store` outlive it. `clientIdFor`: see KeyForm::Rules.
    RotateFlow(const FlowParts &parts, DeliverFlow &deliver, RotationStore &store, NameRule clientIdFor);
    ~RotateFlow() override;

    /// The selected keys, one or several; goes on where the one is being rotated already.
    void start();
    /// Opens the dialog where the rotation stands; says why where that can't be.
    void resume(const QString &id);

    /// Those under way.
    void list() { m_list.open(); }
    /// All keys that are overdue and not being rotated.
    void rotateOverdue();
    /// Opens the dialog of the rotation that this key belongs to; does nothing where there is none.
    void resumeOf(const QString &clientId);

    /// How far the rotation of this key is, for its details; empty where there is none.
    [[nodiscard]] QString textFor(const QString &clientId) const;
    /// It belongs to a rotation under way; quick, for each row of the table.
    [[nodiscard]] bool isRotated(const QString &clientId) const { return m_rotated.contains(clientId); }

signals:
    /// A rotation has begun, or come further, or ended.
    void changed();
    /// The same, for one of its keys.
    void rotatedChanged(const QString &clientId);

private:
    [[nodiscard]] RotateDialog *makeDialog(
        const QString &oldClientId, const QString &oldName, const SuccessorName &proposed);
    void plan(const ApiKey &key);
    void begin(RotateDialog *dialog, const ApiKey &key, const NewKey &successor);
    void follow(RotateDialog *dialog, RotationRun *run);
    void leave(const Rotation &rotation, const std::optional<Error> &trouble);
    void tellDone(const QString &text, const std::optional<Error> &leftUndone);
    [[nodiscard]] bool hasExpired(const QString &clientId) const;
    [[nodiscard]] QString waitText(const Rotation &rotation) const;
    [[nodiscard]] QString leftText(const Rotation &rotation) const;
    void noteRotated();
    void guardSecrets();

    FlowParts m_with;
    DeliverFlow &m_deliver;
    NameRule m_clientIdFor;
    Rotations m_rotations;
    QHash<QString, QDateTime> m_rotated; ///< when the rotation came further last, by client ID
    QPointer<SecretAtRisk> m_risk; ///< quitting asks while it is there
    QSet<QString> m_shown; ///< the rotations whose dialogs are open
    RotateSeveralFlow m_several;
    RotationsFlow m_list;
    RotationReminder m_reminder;
    RotationWatch m_watch;
};

} // namespace Latchkey::Ui
