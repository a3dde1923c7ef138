// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/reports/keyreport.h>

#include <QByteArray>

namespace Latchkey {

// A report for other programs. Its words are English and never change; no secret is in it.

/// One line for each key, with a head; see csvField().
[[nodiscard]] QByteArray reportAsCsv(const KeyReport &report);

/// One object: counts, ages, and each key with what was found. `controlPlane`: host and port.
[[nodiscard]] QByteArray reportAsJson(const KeyReport &report, const QString &controlPlane);

} // namespace Latchkey
