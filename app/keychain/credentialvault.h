// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace Latchkey {

// No Qt in here: the half that calls Windows compiles alone, also on a machine without Qt for Windows.

/// A generic credential as Windows' Credential Manager holds it.
struct VaultEntry
{
    std::u16string target; ///< what names it
    std::u16string username;
    std::vector<std::uint8_t> blob; ///< at most 2,560 bytes
};

/// What can be done with generic credentials. Each call answers with Windows' error code.
class CredentialVault
{
public:
    static constexpr std::uint32_t done = 0; // ERROR_SUCCESS
    static constexpr std::uint32_t accessDenied = 5; // ERROR_ACCESS_DENIED
    static constexpr std::uint32_t notFound = 1168; // ERROR_NOT_FOUND
    static constexpr std::uint32_t noSession = 1312; // ERROR_NO_SUCH_LOGON_SESSION: this session has no vault

    virtual ~CredentialVault() = default;

    /// The caller wipes the blob.
    [[nodiscard]] virtual std::uint32_t read(const std::u16string &target, VaultEntry &entry) = 0;
    [[nodiscard]] virtual std::uint32_t write(const VaultEntry &entry) = 0;
    [[nodiscard]] virtual std::uint32_t remove(const std::u16string &target) = 0;
    /// What the targets are called that begin with `prefix`; `notFound` where none does.
    [[nodiscard]] virtual std::uint32_t list(
        const std::u16string &prefix, std::vector<std::u16string> &targets)
        = 0;
};

} // namespace Latchkey
