// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/vaultownitems.h>

#include <app/keychain/servicename.h>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

Error errorOf(std::uint32_t code)
{
    const ErrorKind kind = code == CredentialVault::noSession ? ErrorKind::KeychainAbsent
        : code == CredentialVault::accessDenied               ? ErrorKind::KeychainDenied
                                                              : ErrorKind::Storage;
    return ownItemsError(kind, u"Credential Manager: %1"_s.arg(code));
}

} // namespace

VaultOwnItems::VaultOwnItems(std::unique_ptr<CredentialVault> vault)
    : m_vault(std::move(vault))
{
}

VaultOwnItems::~VaultOwnItems() = default;

RemovedItems VaultOwnItems::removeAll(const Notice & /*mayAsk*/)
{
    RemovedItems removed;
    std::vector<std::u16string> targets;
    const QString prefix = keychainService + u'/';
    const std::uint32_t listed = m_vault->list(prefix.toStdU16String(), targets);
    if (listed != CredentialVault::done && listed != CredentialVault::notFound)
        removed.trouble = errorOf(listed);
    for (const std::u16string &target : targets) {
        const std::uint32_t code = m_vault->remove(target);
        if (code == CredentialVault::done)
            ++removed.count;
        else if (code != CredentialVault::notFound)
            removed.trouble = errorOf(code);
    }
    return removed;
}

} // namespace Latchkey
