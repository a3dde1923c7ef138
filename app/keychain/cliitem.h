// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/secret.h>

#include <QList>
#include <QString>
#include <QStringList>

namespace Latchkey {

/// The command lines that share a keyring with Latchkey, each with a place of its own.
enum class CliProgram {
    Flyte, ///< flyte 2.5.10 and newer: one item, `tokens`
    Flytekit, ///< flytekit (v1), and flyte before 2.5.10: one item for each token
};

/// How Python's `keyring` names an item.
struct CliItemName
{
    QString service;
    QString username;

    friend bool operator==(const CliItemName &, const CliItemName &) = default;
};

struct CliItem
{
    CliItemName name;
    Secret value; ///< UTF-8
};

/// What a command line is given of a sign-in.
struct CliTokens
{
    Secret accessToken;
    Secret refreshToken; ///< may be empty
    Secret idToken; ///< may be empty
};

/// The service that the command lines derive from an endpoint as their configuration spells it: the scheme
/// goes, path, port and case stay.
[[nodiscard]] QString cliServiceName(QStringView endpoint);

/// All names under which the program looks, whether or not a sign-in has a value for each.
[[nodiscard]] QList<CliItemName> cliItemNames(CliProgram program, const QString &service);

/// What the program would have stored itself after the same sign-in.
[[nodiscard]] QList<CliItem> cliItems(CliProgram program, const QString &service, const CliTokens &tokens);

/// The refresh token in an item; empty where the item has none or is not what the program writes.
[[nodiscard]] Secret cliRefreshToken(const CliItem &item);

} // namespace Latchkey
