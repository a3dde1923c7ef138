// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/delivery/copyformat.h>

#include <app/delivery/manifests.h>
#include <app/delivery/quoting.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr qsizetype mostAround = 512; // bytes of the longest frame that is put around a value

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::CopyFormat)
};

struct Traits
{
    CopyFormat format;
    QLatin1StringView settingName;
    QLatin1StringView fileEnding;
    bool holdsSecret = true;
};

// In the order in which they are offered.
constexpr std::array formats{
    Traits{CopyFormat::Export, "export"_L1, ".sh"_L1},
    Traits{CopyFormat::Fish, "fish"_L1, ".fish"_L1},
    Traits{CopyFormat::PowerShell, "powershell"_L1, ".ps1"_L1},
    Traits{CopyFormat::Cmd, "cmd"_L1, ".cmd"_L1},
    Traits{CopyFormat::DotEnv, "dotenv"_L1, ".env"_L1},
    Traits{CopyFormat::Json, "json"_L1, ".json"_L1},
    Traits{CopyFormat::KubernetesSecret, "kubernetes"_L1, ".yaml"_L1},
    Traits{CopyFormat::Raw, "raw"_L1, ".key"_L1},
    Traits{CopyFormat::GitHubActions, "github"_L1, ".yml"_L1, false},
    Traits{CopyFormat::GitLab, "gitlab"_L1, ".yml"_L1, false},
    Traits{CopyFormat::TerraformImport, "terraform"_L1, ".tf"_L1, false},
};

constexpr std::array variables{KeyVariable::Flyte, KeyVariable::Union, KeyVariable::Unionai};

const Traits &traitsOf(CopyFormat format)
{
    return *std::find_if(
        formats.begin(), formats.end(), [format](const Traits &traits) { return traits.format == format; });
}

/// False where the format can't carry the value.
bool append(QByteArray &text, QByteArrayView value, CopyFormat format, QLatin1StringView name,
    const QString &clientId)
{
    switch (format) {
    case CopyFormat::Raw:
        text += value;
        return true;
    case CopyFormat::Export:
        text.append("export ").append(name).append('=');
        return Quoting::appendPosix(text, value);
    case CopyFormat::Fish:
        text.append("set -gx ").append(name).append(' ');
        return Quoting::appendFish(text, value);
    case CopyFormat::PowerShell:
        text.append("$env:").append(name).append(" = ");
        return Quoting::appendPowerShell(text, value);
    case CopyFormat::Cmd: {
        text.append("set \"").append(name).append('=');
        const bool isCarried = Quoting::appendCmd(text, value);
        text.append('"');
        return isCarried;
    }
    case CopyFormat::DotEnv:
        text.append(name).append('=');
        return Quoting::appendDotEnv(text, value);
    case CopyFormat::Json: {
        text.append("{\"").append(name).append("\": ");
        const bool isCarried = Quoting::appendJson(text, value);
        text.append('}');
        return isCarried;
    }
    case CopyFormat::KubernetesSecret:
        Manifests::appendKubernetesSecret(text, {Manifests::kubernetesName(clientId), name, {}, {}}, value);
        return true;
    case CopyFormat::GitHubActions:
        text += Manifests::gitHubActions(name);
        return true;
    case CopyFormat::GitLab:
        text += Manifests::gitLab(name);
        return true;
    case CopyFormat::TerraformImport:
        text += Manifests::terraformImport(clientId);
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace

std::span<const CopyFormat> copyFormats()
{
    static const auto order = [] {
        std::array<CopyFormat, formats.size()> all{};
        std::transform(
            formats.begin(), formats.end(), all.begin(), [](const Traits &traits) { return traits.format; });
        return all;
    }();
    return order;
}

std::span<const KeyVariable> keyVariables()
{
    return variables;
}

QLatin1StringView variableName(KeyVariable variable)
{
    switch (variable) {
    case KeyVariable::Flyte:
        return "FLYTE_API_KEY"_L1;
    case KeyVariable::Union:
        return "UNION_API_KEY"_L1;
    case KeyVariable::Unionai:
        return "UNIONAI_API_KEY"_L1;
    }
    Q_UNREACHABLE();
}

bool holdsSecret(CopyFormat format)
{
    return traitsOf(format).holdsSecret;
}

QLatin1StringView fileEnding(CopyFormat format)
{
    return traitsOf(format).fileEnding;
}

QLatin1StringView settingName(CopyFormat format)
{
    return traitsOf(format).settingName;
}

std::optional<CopyFormat> copyFormatOf(QStringView settingName)
{
    const auto found = std::find_if(formats.begin(), formats.end(),
        [settingName](const Traits &traits) { return traits.settingName == settingName; });
    return found == formats.end() ? std::nullopt : std::optional(found->format);
}

Result<Secret> formatCredentials(const Secret &encoded, const CopyStyle &style, const QString &clientId)
{
    const QLatin1StringView name = variableName(style.variable);
    return formatCredentials(encoded, style.format, QByteArray(name.data(), name.size()), clientId);
}

Result<Secret> formatCredentials(
    const Secret &encoded, CopyFormat format, const QByteArray &variable, const QString &clientId)
{
    QByteArray text;
    text.reserve(Quoting::largestGrowth * (encoded.size() + clientId.size()) + 3 * variable.size()
        + mostAround); // grows never: no copy is left
    const bool isCarried = append(text, encoded.reveal(), format, QLatin1StringView(variable), clientId);
    Secret formatted = Secret::take(std::move(text));
    if (isCarried)
        return formatted;
    return failure(ErrorKind::InvalidArgument,
        Tr::tr("This secret holds a character that can't be written in this form. Choose another one, or the "
               "bare "
               "value."));
}

} // namespace Latchkey
