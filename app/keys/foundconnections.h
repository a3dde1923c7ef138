// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/applicationcredentials.h>
#include <app/connections/cliplaces.h>
#include <app/core/endpoint.h>

#include <QList>
#include <QStringList>

#include <optional>

namespace Latchkey {

/// A control plane that was found on this computer, in a configuration of the command line tools or in an
/// API key that an environment variable holds.
struct FoundConnection
{
    Endpoint endpoint;
    QString organization; ///< may be empty
    QString caFile; ///< may be empty
    QStringList sources; ///< files and variables, as a person reads them; the first was looked at first
    QStringList notes; ///< translated sentences
    std::optional<ApplicationCredentials> key; ///< of an environment variable
};

struct FoundConnections
{
    QList<FoundConnection> connections; ///< each control plane once
    QStringList problems; ///< translated: which file or variable was skipped, and why; never a value of it
};

/// As readCliConnections(), and FLYTE_API_KEY, UNION_API_KEY and UNIONAI_API_KEY.
[[nodiscard]] FoundConnections findConnections(const CliSurroundings &surroundings);

} // namespace Latchkey
