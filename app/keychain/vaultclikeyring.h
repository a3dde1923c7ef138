// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keychain/clikeyring.h>
#include <app/keychain/credentialvault.h>

#include <optional>

namespace Latchkey {

/// Windows: the Credential Manager, as Python's `keyring` uses it. One target holds one user name, so an item
/// is under its service if that is free, and under "username@service" if another user name has it. Values are
/// UTF-16LE, at most 1,280 characters. Every call answers at once.
class VaultCliKeyring final : public CliKeyring
{
public:
    explicit VaultCliKeyring(std::unique_ptr<CredentialVault> vault);
    ~VaultCliKeyring() override;
    Q_DISABLE_COPY_MOVE(VaultCliKeyring)

    [[nodiscard]] QFuture<Result<QList<CliItemName>>> find(const QList<CliItemName> &names) override;
    [[nodiscard]] QFuture<Result<Secret>> read(const CliItemName &name) override;
    [[nodiscard]] QFuture<Result<void>> write(const CliItem &item) override;
    [[nodiscard]] QFuture<Result<void>> remove(const CliItemName &name) override;
    [[nodiscard]] Result<void> accepts(const CliItem &item) const override;

private:
    struct Held
    {
        QString username;
        Secret value; ///< UTF-8
    };

    /// What is under a target; nothing where it is free.
    [[nodiscard]] Result<std::optional<Held>> at(const QString &target) const;
    /// The item's value, wherever Python would find it.
    [[nodiscard]] Result<std::optional<Held>> held(const CliItemName &name) const;
    [[nodiscard]] Result<void> writeNow(const CliItem &item) const;
    /// Frees a target if this user name has it.
    [[nodiscard]] Result<void> removeAt(const QString &target, const QString &username) const;

    std::unique_ptr<CredentialVault> m_vault;
};

} // namespace Latchkey
