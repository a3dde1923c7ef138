// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/delivery/copyformat.h>

#include <QString>

#include <variant>

// Where a key's secret can go. In the names, "{id}" stands for the key's client ID and "{ID}" for the same as
// a variable's name: one choice serves several keys.
namespace Latchkey {

struct FilePlace
{
    QString path;
    CopyStyle style;
};

/// A secret of a repository or of one of its environments, by gh.
struct GitHubPlace
{
    QString repository; ///< OWNER/REPOSITORY or HOST/OWNER/REPOSITORY
    QString name;
    QString environment; ///< empty for none
};

/// A Secret in a cluster, by kubectl: made, or this entry of it replaced.
struct KubernetesPlace
{
    QString name;
    QString key; ///< of its data
    QString nameSpace; ///< empty for the one that kubectl takes
    QString context; ///< empty for the one that kubectl takes
};

/// A secret for workflows, by flyte.
struct FlytePlace
{
    QString name;
    QString project; ///< empty for all
    QString domain; ///< empty for all
};

/// Whatever reads it from standard input.
struct CommandPlace
{
    QString line; ///< as in a terminal, but no shell reads it
    CopyStyle style;
};

using DeliveryPlace = std::variant<FilePlace, GitHubPlace, KubernetesPlace, FlytePlace, CommandPlace>;

} // namespace Latchkey
