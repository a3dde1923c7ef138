// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/dialogs/sheet.h>

#include <QStringList>

namespace Latchkey::Ui {

/// "Forget the secret?": before what can't be taken back. Accepted when it shall be done; Cancel is the
/// default.
class ForgetDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ForgetDialog)

public:
    /// The names of 1 or more keys.
    ForgetDialog(const QStringList &names, QWidget *parent);
    ~ForgetDialog() override;
};

} // namespace Latchkey::Ui
