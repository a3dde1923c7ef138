// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keychain/credentialvault.h>

namespace Latchkey {

/// The Credential Manager itself (CredReadW, CredWriteW, CredDeleteW, CredEnumerateW).
class WindowsVault final : public CredentialVault
{
public:
    [[nodiscard]] std::uint32_t read(const std::u16string &target, VaultEntry &entry) override;
    [[nodiscard]] std::uint32_t write(const VaultEntry &entry) override;
    [[nodiscard]] std::uint32_t remove(const std::u16string &target) override;
    [[nodiscard]] std::uint32_t list(
        const std::u16string &prefix, std::vector<std::u16string> &targets) override;
};

} // namespace Latchkey
