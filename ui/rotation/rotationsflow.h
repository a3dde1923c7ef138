// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/rotation/rotationrun.h>
#include <ui/window/flowparts.h>

#include <QObject>

namespace Latchkey {
class Rotations;
}

namespace Latchkey::Ui {

class RotateSeveralFlow;
class RotationsDialog;

/// Shows the rotations under way, and gives them up on request.
class RotationsFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotationsFlow)

public:
    /// All of it outlives the flow.
    RotationsFlow(const FlowParts &parts, Rotations &rotations, RotateSeveralFlow &several);
    ~RotationsFlow() override;

    void open();
    /// Closes the run, unless that would lose the new secret: then it stays for whoever resumes it.
    void letGo(RotationRun *run);

signals:
    void resumeRequested(const QString &id);

private:
    void update(RotationsDialog *dialog) const;
    void rotateOverdue(RotationsDialog *dialog);
    void setAside(RotationsDialog *dialog);
    void ask(RotationsDialog *dialog, const QString &id);
    void giveUp(const QString &id, RotationRun::Successor successor);
    void refuse(RotationRun *run);
    void conclude(RotationRun *run);

    FlowParts m_with;
    Rotations &m_rotations;
    RotateSeveralFlow &m_several;
};

} // namespace Latchkey::Ui
