// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/dialogs/sheet.h>

namespace Latchkey::Ui {

/// "Learn more" about a sign-in that lives in memory only: what that means, why it is so, what would help.
class KeychainHelp final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeychainHelp)

public:
    /// `why` is what the keychain said.
    KeychainHelp(const Error &why, QWidget *parent);
    ~KeychainHelp() override;
};

} // namespace Latchkey::Ui
