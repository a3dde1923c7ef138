// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/practice/practiceactivate.h>
#include <app/practice/practiceauthorize.h>
#include <app/practice/practiceconfig.h>
#include <app/practice/practicerpc.h>
#include <app/practice/practicetokens.h>

namespace Latchkey {

class PracticeFaults;

/// Everything that the practice tenant answers, by path. Thread-safe.
class PracticeServices final
{
public:
    /// The parts outlive the services.
    PracticeServices(PracticeConfig config, PracticeIdentity &identity, PracticeDevices &devices,
        PracticeStore &store, PracticeFaults &faults, int pageSize);
    Q_DISABLE_COPY_MOVE(PracticeServices)

    [[nodiscard]] const PracticeConfig &config() const { return m_config; }
    [[nodiscard]] PracticeAnswer answer(const PracticeRequest &request);

private:
    [[nodiscard]] PracticeAnswer route(const PracticeRequest &request) const;

    const PracticeConfig m_config;
    PracticeFaults &m_faults;
    const PracticeRpc m_rpc;
    const PracticeAuthorize m_authorize;
    const PracticeActivate m_activate;
    const PracticeTokens m_tokens;
};

} // namespace Latchkey
