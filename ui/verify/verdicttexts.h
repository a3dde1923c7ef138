// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/error.h>
#include <app/keys/keyverification.h>
#include <ui/theme/colors.h>

namespace Latchkey::Ui {

enum class Icon;

/// How a verdict looks beside its words.
struct VerdictLook
{
    Icon icon;
    ColorRole role;
};
[[nodiscard]] VerdictLook lookOf(KeyVerdict verdict);

/// For a sheet's line of trouble, which keeps the technical detail; the key does not work.
[[nodiscard]] Error errorOf(const KeyVerification &verification);

} // namespace Latchkey::Ui
