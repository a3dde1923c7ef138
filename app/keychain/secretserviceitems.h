// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/result.h>
#include <app/keychain/cliitem.h>

#include <memory>

namespace Latchkey {

/// The items of Python's `keyring` in the Secret Service, through libsecret's blocking calls: the attributes
/// service, username and application and none besides, so that each side replaces what the other wrote. For a
/// worker thread; only cancel() may be called from another one.
///
/// Errors are those of CliKeyring.
class SecretServiceItems final
{
    Q_DISABLE_COPY_MOVE(SecretServiceItems)

public:
    SecretServiceItems();
    ~SecretServiceItems();

    [[nodiscard]] Result<QList<CliItemName>> find(const QList<CliItemName> &names) const;
    [[nodiscard]] Result<Secret> read(const CliItemName &name) const;
    [[nodiscard]] Result<void> write(const CliItem &item) const;
    [[nodiscard]] Result<void> remove(const CliItemName &name) const;

    /// Ends the call that is under way, and all later ones, as Cancelled.
    void cancel();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Latchkey
