// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keychain/ownitems.h>

namespace Latchkey {

/// Linux: the Secret Service, or the store of its own that libsecret keeps in a Flatpak: the items of
/// QtKeychain's schema that have Latchkey's name as their server.
class SecretServiceOwnItems final : public OwnItems
{
public:
    [[nodiscard]] RemovedItems removeAll(const Notice &mayAsk) override;
};

} // namespace Latchkey
