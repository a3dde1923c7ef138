// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keychain/credentialvault.h>

#include <map>
#include <memory>

namespace Latchkey::Testing {

/// A Credential Manager without Windows; holds what the test and the code under test put into it.
class MemoryVault final : public CredentialVault
{
public:
    using Entries = std::map<std::u16string, VaultEntry>;

    explicit MemoryVault(std::shared_ptr<Entries> entries, const std::uint32_t &trouble)
        : m_entries(std::move(entries))
        , m_trouble(trouble)
    {
    }

    [[nodiscard]] std::uint32_t read(const std::u16string &target, VaultEntry &entry) override
    {
        if (m_trouble != done)
            return m_trouble;
        const auto found = m_entries->find(target);
        if (found == m_entries->end())
            return notFound;
        entry = found->second;
        return done;
    }

    [[nodiscard]] std::uint32_t write(const VaultEntry &entry) override
    {
        if (m_trouble != done)
            return m_trouble;
        if (entry.blob.size() > 2560)
            return 1783; // RPC_X_BAD_STUB_DATA, as Windows answers
        (*m_entries)[entry.target] = entry;
        return done;
    }

    [[nodiscard]] std::uint32_t remove(const std::u16string &target) override
    {
        if (m_trouble != done)
            return m_trouble;
        return m_entries->erase(target) == 1 ? done : notFound;
    }

    [[nodiscard]] std::uint32_t list(
        const std::u16string &prefix, std::vector<std::u16string> &targets) override
    {
        if (m_trouble != done)
            return m_trouble;
        for (const auto &[target, entry] : *m_entries) {
            if (target.starts_with(prefix))
                targets.push_back(target);
        }
        return targets.empty() ? notFound : done;
    }

private:
    std::shared_ptr<Entries> m_entries;
    const std::uint32_t &m_trouble;
};

} // namespace Latchkey::Testing
