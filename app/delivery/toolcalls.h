// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/result.h>
#include <app/delivery/places.h>
#include <app/delivery/toolcall.h>

// Which program brings a key to a place, and how. The secret is in the input alone; what is told of a call
// shows all of its arguments. Errors: InvalidArgument where the place can't be, in words for the person who
// typed it.
namespace Latchkey::ToolCalls {

/// "{id}" and "{ID}" filled in; for each in `text`.
[[nodiscard]] QString filledIn(const QString &text, const QString &clientId);
/// The same for the names of the Secret and of its entry.
[[nodiscard]] KubernetesPlace filledIn(const KubernetesPlace &place, const QString &clientId);

[[nodiscard]] Result<ToolCall> toGitHub(
    const GitHubPlace &place, const QString &clientId, const Secret &encoded);
[[nodiscard]] Result<ToolCall> toKubernetes(
    const KubernetesPlace &place, const QString &clientId, const Secret &encoded);
[[nodiscard]] Result<ToolCall> toFlyte(
    const FlytePlace &place, const QString &clientId, const Secret &encoded);
[[nodiscard]] Result<ToolCall> toCommand(
    const CommandPlace &place, const QString &clientId, const Secret &encoded);

/// Whether a call ended so because what it changes is not there: see ToolCall::ifMissing.
[[nodiscard]] bool saysMissing(const Error &error);

/// As one would type it in a terminal; for reading.
[[nodiscard]] QString commandLine(const ToolCall &call);

} // namespace Latchkey::ToolCalls
