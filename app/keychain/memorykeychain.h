// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keychain/keychain.h>

#include <QHash>
#include <QStringList>

namespace Latchkey {

/// A keychain that forgets everything with the program. The practice tenant uses it, so that playing leaves
/// nothing in a person's real keychain.
class MemoryKeychain final : public Keychain
{
public:
    [[nodiscard]] QFuture<Result<Secret>> read(const QString &key) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString &key, const Secret &value) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &key) override;

    /// What it holds; sorted.
    [[nodiscard]] QStringList keys() const;

private:
    QHash<QString, Secret> m_items;
};

} // namespace Latchkey
