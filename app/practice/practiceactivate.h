// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/practice/practicedevices.h>
#include <app/practice/practicemessage.h>

namespace Latchkey {

struct PracticeConfig;

/// Where a sign-in with a code begins and where the person decides about it (RFC 8628 §3.1, §3.3).
/// Thread-safe.
class PracticeActivate final
{
public:
    PracticeActivate(const PracticeConfig &config, PracticeDevices &devices);

    /// The device authorization endpoint.
    [[nodiscard]] PracticeAnswer authorize(const PracticeRequest &request) const;
    /// The page: asks for the code unless the address has it, then for the decision.
    [[nodiscard]] PracticeAnswer page(const PracticeRequest &request) const;

private:
    const PracticeConfig &m_config;
    PracticeDevices &m_devices;
};

} // namespace Latchkey
