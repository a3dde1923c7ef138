// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/rotation/rotationrun.h>
#include <ui/dialogs/sheet.h>

class QRadioButton;

namespace Latchkey::Ui {

/// "Give up the rotation": says which keys exist, and asks what becomes of the new one. Accepted when it
/// shall be done; Cancel is the default.
class GiveUpDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GiveUpDialog)

public:
    GiveUpDialog(const Rotation &rotation, QWidget *parent);
    ~GiveUpDialog() override;

    [[nodiscard]] RotationRun::Successor successor() const;

private:
    QRadioButton *m_delete = nullptr; ///< null where there is no new key yet
};

} // namespace Latchkey::Ui
