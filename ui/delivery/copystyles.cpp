// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/delivery/copystyles.h>

#include <QCoreApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::Ui::CopyStyles)
};

const QString formatSetting = u"copy/format"_s;
const QString variableSetting = u"copy/variable"_s;

} // namespace

QString copyFormatName(CopyFormat format)
{
    switch (format) {
    case CopyFormat::Raw:
        return Tr::tr("Bare value", "form of what is copied: the key alone");
    case CopyFormat::Export:
        return Tr::tr("bash, zsh (export …)", "form of what is copied; bash and zsh are names");
    case CopyFormat::Fish:
        return Tr::tr("fish (set -gx …)", "form of what is copied; fish is a name");
    case CopyFormat::PowerShell:
        return Tr::tr("PowerShell ($env:…)", "form of what is copied; PowerShell is a name");
    case CopyFormat::Cmd:
        return Tr::tr("Windows cmd (set …)", "form of what is copied; cmd is a name");
    case CopyFormat::DotEnv:
        return Tr::tr("Line of an .env file", "form of what is copied");
    case CopyFormat::Json:
        return Tr::tr("JSON object", "form of what is copied");
    case CopyFormat::KubernetesSecret:
        return Tr::tr("Kubernetes Secret (YAML)", "form of what is copied; names");
    case CopyFormat::GitHubActions:
        return Tr::tr("GitHub Actions snippet", "form of what is copied; GitHub Actions is a name");
    case CopyFormat::GitLab:
        return Tr::tr("GitLab CI snippet", "form of what is copied; GitLab CI is a name");
    case CopyFormat::TerraformImport:
        return Tr::tr("Terraform import block", "form of what is copied; Terraform is a name");
    }
    Q_UNREACHABLE();
}

CopyStyle rememberedCopyStyle(const QSettings &settings)
{
    CopyStyle style;
    const auto format = copyFormatOf(settings.value(formatSetting).toString());
    if (format && holdsSecret(*format))
        style.format = *format;
    for (const KeyVariable variable : keyVariables()) {
        if (settings.value(variableSetting).toString() == variableName(variable))
            style.variable = variable;
    }
    return style;
}

void rememberCopyStyle(QSettings &settings, const CopyStyle &style)
{
    if (holdsSecret(style.format))
        settings.setValue(formatSetting, QString(settingName(style.format)));
    settings.setValue(variableSetting, QString(variableName(style.variable)));
}

} // namespace Latchkey::Ui
