// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/connections/cliconfiguration.h>
#include <app/connections/cliplaces.h>

#include <QList>

namespace Latchkey {

/// A control plane that the command line tools of this computer know.
struct CliConnection
{
    Endpoint endpoint;
    QString organization; ///< may be empty
    QString caFile; ///< absolute and there; else empty
    QString source; ///< the file or the variable, as a person reads it
    QStringList notes; ///< translated sentences
};

/// A configuration that was skipped.
struct CliProblem
{
    QString source;
    CliTrouble trouble;

    /// "~/.flyte/config.yaml, line 3: …"
    [[nodiscard]] QString text() const;
};

struct CliFindings
{
    QList<CliConnection> connections; ///< in the order in which the tools look
    QList<CliProblem> problems;
};

/// Reads what is in the places of the tools' configuration files and in UNION_SERVERLESS_ENDPOINT. Touches
/// the disk, so best not on the thread of the window; throws nothing and waits for no other program.
[[nodiscard]] CliFindings readCliConnections(const CliSurroundings &surroundings);

} // namespace Latchkey
