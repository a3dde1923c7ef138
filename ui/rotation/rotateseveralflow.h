// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/rotation/rotations.h>
#include <ui/window/flowparts.h>

#include <QObject>

namespace Latchkey::Ui {

class RotateSeveralDialog;

/// Begins the rotations of several keys.
class RotateSeveralFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotateSeveralFlow)

public:
    /// `rotations` outlives it.
    RotateSeveralFlow(const FlowParts &parts, Rotations &rotations);
    ~RotateSeveralFlow() override;

    /// Leaves out what is being rotated already; says so where nothing else is left.
    void start(const QList<ApiKey> &keys);
    /// Those that are overdue and not being rotated; linear.
    [[nodiscard]] QList<ApiKey> overdue() const;

signals:
    void listRequested();

private:
    /// With so many new keys to be delivered.
    void leave(int ready);
    void run(RotateSeveralDialog *dialog, const QList<ApiKey> &keys, bool attachDefaultPolicies);

    FlowParts m_with;
    Rotations &m_rotations;
};

} // namespace Latchkey::Ui
