// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/result.h>
#include <app/keychain/cliitem.h>

#include <QFuture>

#include <memory>

namespace Latchkey {

/// The place where Python's `keyring` keeps what the command lines store: other programs' items, so nothing
/// but the named ones is touched, and Latchkey keeps nothing of its own there.
///
/// Operations run one at a time, in the order of the calls. All but find() may wait for a person and so have
/// no time limit. Errors: KeychainAbsent, KeychainLocked, KeychainDenied, Storage for anything else;
/// Cancelled where the keyring object goes.
class CliKeyring
{
public:
    virtual ~CliKeyring() = default;

    /// Those of the names that have an item: reads no secret and asks nobody. Errors also: KeychainLocked
    /// where a locked keyring hides its items.
    [[nodiscard]] virtual QFuture<Result<QList<CliItemName>>> find(const QList<CliItemName> &names) = 0;
    /// Errors also: KeychainEmpty.
    [[nodiscard]] virtual QFuture<Result<Secret>> read(const CliItemName &name) = 0;
    /// Replaces what is there.
    [[nodiscard]] virtual QFuture<Result<void>> write(const CliItem &item) = 0;
    /// Removing what is missing succeeds.
    [[nodiscard]] virtual QFuture<Result<void>> remove(const CliItemName &name) = 0;

    /// Whether an item of this size and kind can be kept. Errors: Unsupported, saying why not.
    [[nodiscard]] virtual Result<void> accepts(const CliItem &item) const = 0;
};

/// This system's. Lives on the GUI thread.
[[nodiscard]] std::unique_ptr<CliKeyring> makeCliKeyring();

} // namespace Latchkey
