// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/delivery/copyformat.h>

class QSettings;

namespace Latchkey::Ui {

/// What a person calls it, in a list of forms.
[[nodiscard]] QString copyFormatName(CopyFormat format);

/// How credentials were copied last; the usual way where nothing sensible is on record.
[[nodiscard]] CopyStyle rememberedCopyStyle(const QSettings &settings);
/// Only ways that hold the secret: the others are no way to copy a key.
void rememberCopyStyle(QSettings &settings, const CopyStyle &style);

} // namespace Latchkey::Ui
