// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/palette/palettesource.h>

namespace Latchkey::Ui {

PaletteSource::PaletteSource(QObject *parent)
    : QObject(parent)
{
}

PaletteSource::~PaletteSource() = default;

} // namespace Latchkey::Ui
