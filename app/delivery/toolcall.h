// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/secret.h>

#include <QString>
#include <QStringList>

#include <memory>

namespace Latchkey {

/// A program to start, and what it reads from its standard input. Neither program nor arguments hold a
/// secret.
struct ToolCall
{
    QString program; ///< a name to be found in PATH, or a path
    QStringList arguments;
    Secret input;
    std::shared_ptr<const ToolCall> ifMissing = nullptr; ///< instead, where what it changes is not there
};

} // namespace Latchkey
