// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/reports/keyreport.h>

#include <QString>

namespace Latchkey::Ui {

/// The report as a page of HTML to read and print: all in one file, nothing is loaded from anywhere, no
/// script. In the person's language; `connection` is what the connection is called. May run on any thread.
[[nodiscard]] QString reportPage(const KeyReport &report, const QString &connection);

} // namespace Latchkey::Ui
