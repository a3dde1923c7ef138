// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/practice/practicedevices.h>
#include <app/practice/practiceform.h>
#include <app/practice/practiceidentity.h>
#include <app/practice/practicemessage.h>

namespace Latchkey {

struct PracticeConfig;
class PracticeStore;

/// The practice tenant's token and revocation endpoints (RFC 6749 §3.2, RFC 7009). Thread-safe.
class PracticeTokens final
{
public:
    PracticeTokens(const PracticeConfig &config, PracticeIdentity &identity, PracticeDevices &devices,
        const PracticeStore &store);

    /// Grants: authorization_code with PKCE, device_code and refresh_token for people, client_credentials
    /// with HTTP Basic for keys.
    [[nodiscard]] PracticeAnswer token(const PracticeRequest &request) const;
    [[nodiscard]] PracticeAnswer revoke(const PracticeRequest &request) const;

private:
    [[nodiscard]] PracticeAnswer exchangeCode(const PracticeForm &form) const;
    [[nodiscard]] PracticeAnswer pollDevice(const PracticeForm &form) const;
    [[nodiscard]] PracticeAnswer refresh(const PracticeForm &form) const;
    [[nodiscard]] PracticeAnswer clientCredentials(const PracticeRequest &request) const;

    const PracticeConfig &m_config;
    PracticeIdentity &m_identity;
    PracticeDevices &m_devices;
    const PracticeStore &m_store;
};

} // namespace Latchkey
