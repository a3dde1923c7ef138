// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/ownitems.h>

#if defined(Q_OS_WIN)
#include <app/keychain/vaultownitems.h>
#include <app/keychain/windowsvault.h>
#elif defined(Q_OS_DARWIN)
#include <app/keychain/securitytoolownitems.h>
#else
#include <app/keychain/secretserviceownitems.h>
#include <app/keychain/walletownitems.h>
#endif

namespace Latchkey {

OwnItemsPlaces ownItemsPlaces()
{
    OwnItemsPlaces places;
#if defined(Q_OS_WIN)
    places.push_back(std::make_unique<VaultOwnItems>(std::make_unique<WindowsVault>()));
#elif defined(Q_OS_DARWIN)
    places.push_back(std::make_unique<SecurityToolOwnItems>());
#else
    places.push_back(std::make_unique<WalletOwnItems>());
    places.push_back(std::make_unique<SecretServiceOwnItems>());
#endif
    return places;
}

} // namespace Latchkey
