// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace Latchkey::Ui {

/// Something that Latchkey is made of, and whose it is.
struct Library
{
    QString name;
    QString version; ///< that is in use, or that the build found
    QString licence; ///< SPDX identifier
    QString text; ///< whose it is, where it lives, and its licence
};

/// Latchkey itself first. Reads files of the program: not for the way to the first paint.
[[nodiscard]] QList<Library> libraries();

} // namespace Latchkey::Ui
