// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keychain/ownitems.h>

namespace Latchkey {

/// KDE: the folder with Latchkey's name in each wallet of KWallet's. A closed wallet without it stays closed.
/// Where no KWallet answers and a wallet has that folder: KeychainLocked.
class WalletOwnItems final : public OwnItems
{
public:
    [[nodiscard]] RemovedItems removeAll(const Notice &mayAsk) override;
};

} // namespace Latchkey
