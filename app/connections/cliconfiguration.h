// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/endpoint.h>

#include <QByteArray>
#include <QStringList>

#include <tl/expected.hpp>

namespace Latchkey {

/// What one configuration file of the command line tools (flyte, union, uctl, flytectl) says about a control
/// plane. Holds no secret.
struct CliConfiguration
{
    enum class AuthType { Pkce, DeviceFlow, ClientSecret, ExternalCommand, Passthrough, Other };

    Endpoint endpoint; ///< admin.endpoint; https unless `insecure` and on this computer
    QString organization; ///< task.org; may be empty
    bool insecure = false; ///< admin.insecure
    bool insecureSkipVerify = false; ///< admin.insecureSkipVerify
    QString caCertFilePath; ///< admin.caCertFilePath, as written
    QString httpProxyHost; ///< host[:port] of admin.httpProxyURL, without what may be a password
    AuthType authType = AuthType::Pkce; ///< admin.authType, whatever its case
    QString clientId; ///< admin.clientId
    QStringList scopes; ///< admin.scopes

    /// Translated sentences: where Latchkey does something else than the file says.
    [[nodiscard]] QStringList notes() const;
};

/// Why a file was skipped.
struct CliTrouble
{
    int line = 0; ///< from 1; 0 where no line can be named
    QString reason; ///< translated, a sentence that names no value of the file
    bool namesNoControlPlane = false; ///< good YAML, but perhaps of another program

    friend bool operator==(const CliTrouble &, const CliTrouble &) = default;
};

inline constexpr qsizetype maxCliConfigurationBytes = 256 * 1024; ///< real ones have about 1 kB

/// Reads the YAML in a file's bytes, however broken or hostile, in time linear to its size; throws nothing.
[[nodiscard]] tl::expected<CliConfiguration, CliTrouble> readCliConfiguration(const QByteArray &yaml);

} // namespace Latchkey
