// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/dialogs/sheet.h>

namespace Latchkey::Ui {

/// Asks before the program ends with a secret that can't be had again. It names no key: it may be shown while
/// Latchkey is locked. Accepted: quit.
class UnsavedSecretDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnsavedSecretDialog)

public:
    explicit UnsavedSecretDialog(QWidget *parent);
    ~UnsavedSecretDialog() override;
};

} // namespace Latchkey::Ui
