// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

#include <functional>

class QWidget;

namespace Latchkey::Ui {

/// Where more is written.
namespace Documentation {

/// Union's, from its first page.
[[nodiscard]] QUrl overview();
/// Union's on policies: what a key may do.
[[nodiscard]] QUrl policies();
/// The desktop's, on its keychain; empty where the system needs none.
[[nodiscard]] QUrl keychain();

/// Opens the page in the browser; where that can't be done, or there is no network, a sheet over `parent`
/// shows the address to copy.
void open(const QUrl &page, QWidget &parent);

} // namespace Documentation

} // namespace Latchkey::Ui
