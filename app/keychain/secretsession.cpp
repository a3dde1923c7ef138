// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/secretsession.h>

#undef signals // a name in GIO's headers
#include <libsecret/secret.h>

namespace Latchkey {

void forgetSecretSession()
{
    secret_service_disconnect();
}

} // namespace Latchkey
