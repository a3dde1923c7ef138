// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keychain/credentialvault.h>
#include <app/keychain/ownitems.h>

namespace Latchkey {

/// Windows: the Credential Manager, where the targets of Latchkey's items begin with its name.
class VaultOwnItems final : public OwnItems
{
public:
    explicit VaultOwnItems(std::unique_ptr<CredentialVault> vault);
    ~VaultOwnItems() override;

    [[nodiscard]] RemovedItems removeAll(const Notice &mayAsk) override;

private:
    std::unique_ptr<CredentialVault> m_vault;
};

} // namespace Latchkey
