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
    /// `oldHasExpired`: the old key is there, and does not work; the new one stays then.
    GiveUpDialog(const Rotation &rotation, bool oldHasExpired, QWidget *parent);
    ~GiveUpDialog() override;

    [[nodiscard]] RotationRun::Successor successor() const;

private:
    QRadioButton *m_delete = nullptr; ///< null where there is no new key yet
    bool m_newStays = false; ///< there is nothing to choose
};

} // namespace Latchkey::Ui
