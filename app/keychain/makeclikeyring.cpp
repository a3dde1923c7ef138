// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/clikeyring.h>

#if defined(Q_OS_WIN)
#include <app/keychain/vaultclikeyring.h>
#include <app/keychain/windowsvault.h>
#elif defined(Q_OS_DARWIN)
#include <app/keychain/securitytoolclikeyring.h>
#else
#include <app/keychain/secretserviceclikeyring.h>
#endif

namespace Latchkey {

std::unique_ptr<CliKeyring> makeCliKeyring()
{
#if defined(Q_OS_WIN)
    return std::make_unique<VaultCliKeyring>(std::make_unique<WindowsVault>());
#elif defined(Q_OS_DARWIN)
    return std::make_unique<SecurityToolCliKeyring>();
#else
    return std::make_unique<SecretServiceCliKeyring>();
#endif
}

} // namespace Latchkey
