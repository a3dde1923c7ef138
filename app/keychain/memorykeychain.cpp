// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/memorykeychain.h>

#include <app/core/pending.h>
#include <app/keychain/keychainerror.h>

namespace Latchkey {

QFuture<Result<Secret>> MemoryKeychain::read(const QString &key)
{
    const auto item = m_items.constFind(key);
    if (item == m_items.constEnd())
        return finished<Secret>(failure(keychainError(QKeychain::EntryNotFound, KeyringState::Unlocked)));
    return finished<Secret>(*item);
}

QFuture<Result<void>> MemoryKeychain::write(const QString &key, const Secret &value)
{
    if (value.isEmpty())
        return finished<void>(failure(emptyValueError()));
    m_items.insert(key, value);
    return finished<void>({});
}

QFuture<Result<void>> MemoryKeychain::remove(const QString &key)
{
    m_items.remove(key);
    return finished<void>({});
}

QStringList MemoryKeychain::keys() const
{
    QStringList keys = m_items.keys();
    keys.sort();
    return keys;
}

} // namespace Latchkey
