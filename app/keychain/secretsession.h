// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Latchkey {

/// Makes libsecret, and so QtKeychain, open a new session with the Secret Service at the next call. It keeps
/// the old one when the service is restarted, and then every call fails: "The session does not exist".
void forgetSecretSession();

} // namespace Latchkey
