// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/result.h>
#include <app/core/secret.h>

#include <QByteArray>
#include <QString>

#include <optional>
#include <span>

namespace Latchkey {

/// How encoded credentials are written out.
enum class CopyFormat {
    Raw, ///< the bare value
    Export, ///< bash, zsh and every other POSIX shell
    Fish,
    PowerShell,
    Cmd, ///< of Windows
    DotEnv, ///< a line for an .env file
    Json,
    KubernetesSecret, ///< a manifest
    GitHubActions, ///< names a secret of the repository; holds none
    GitLab, ///< asks for a variable of the project; holds none
    TerraformImport, ///< takes the key into Terraform's state; holds no secret
};

/// The environment variable that a tool reads the credentials from.
enum class KeyVariable {
    Flyte, ///< FLYTE_API_KEY: flyte
    Union, ///< UNION_API_KEY: union, version 1
    Unionai, ///< UNIONAI_API_KEY: Union's Terraform provider
};

/// What a person chooses when copying.
struct CopyStyle
{
    CopyFormat format = CopyFormat::Export;
    KeyVariable variable = KeyVariable::Flyte;

    friend bool operator==(const CopyStyle &, const CopyStyle &) = default;
};

/// In the order in which they are offered.
[[nodiscard]] std::span<const CopyFormat> copyFormats();
[[nodiscard]] std::span<const KeyVariable> keyVariables();

/// As the environment has it: "FLYTE_API_KEY".
[[nodiscard]] QLatin1StringView variableName(KeyVariable variable);
/// Whether what is copied has to be kept secret; the others are the same for everybody.
[[nodiscard]] bool holdsSecret(CopyFormat format);
/// The ending of a file with it, with the dot.
[[nodiscard]] QLatin1StringView fileEnding(CopyFormat format);

/// What settings call it; the other way round, nothing for what they can't know.
[[nodiscard]] QLatin1StringView settingName(CopyFormat format);
[[nodiscard]] std::optional<CopyFormat> copyFormatOf(QStringView settingName);

/// The text to copy, without a newline at the end. `encoded` may be empty where the format holds no secret;
/// the client ID names what stands in a manifest. Errors: InvalidArgument where the format can't carry the
/// value, which base64 never is.
[[nodiscard]] Result<Secret> formatCredentials(
    const Secret &encoded, const CopyStyle &style, const QString &clientId);
/// The same for a variable of any name: ASCII letters, digits and underscores.
[[nodiscard]] Result<Secret> formatCredentials(
    const Secret &encoded, CopyFormat format, const QByteArray &variable, const QString &clientId);

} // namespace Latchkey
