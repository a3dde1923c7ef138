// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QProcessEnvironment>
#include <QString>

namespace Latchkey {

/// What the command line tools see when they look for their configuration.
struct CliSurroundings
{
    QString home; ///< absolute
    QString folder; ///< absolute: the current one
    QProcessEnvironment environment;

    /// Those of this program.
    [[nodiscard]] static CliSurroundings system();
};

/// One place where a configuration file may be.
struct CliPlace
{
    QString path; ///< absolute
    QString variable; ///< the environment variable that names it; empty for a fixed place
    bool isShared = false; ///< a common name, where another program's file is no surprise

    /// How it is called in the window: `~/.flyte/config.yaml`, or `UCTL_CONFIG (~/acme.yaml)`.
    [[nodiscard]] QString label(const QString &home) const;
};

/// Where flyte 2 looks, in its order.
[[nodiscard]] QList<CliPlace> flytePlaces(const CliSurroundings &surroundings);
/// Where union 1 and uctl look, in their order.
[[nodiscard]] QList<CliPlace> unionPlaces(const CliSurroundings &surroundings);
/// Both, those of flyte first, no file twice.
[[nodiscard]] QList<CliPlace> cliPlaces(const CliSurroundings &surroundings);

} // namespace Latchkey
