// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/keychain.h>

#include <app/core/pending.h>

namespace Latchkey {

KeychainNews::KeychainNews(QObject *parent)
    : QObject(parent)
{
}

KeychainNews::~KeychainNews() = default;

QFuture<Result<void>> Keychain::readiness()
{
    return finished<void>({});
}

} // namespace Latchkey

#include "moc_keychain.cpp"
