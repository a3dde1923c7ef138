// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

// A value as a literal of another language, from which that language reads the same bytes again. Each
// function appends it with its quotes, or appends nothing and returns false where the language can't carry
// the value.
namespace Latchkey::Quoting {

/// No literal grows by more than this factor, its quotes aside: who reserves so much leaves no copy of a
/// secret on the heap.
inline constexpr qsizetype largestGrowth = 6;

/// sh, bash, dash, zsh: everything but NUL. Between double quotes where that does no harm.
[[nodiscard]] bool appendPosix(QByteArray &text, QByteArrayView value);
/// Everything but NUL.
[[nodiscard]] bool appendFish(QByteArray &text, QByteArrayView value);
/// UTF-8 without NUL. PowerShell takes typographic single quotes for plain ones.
[[nodiscard]] bool appendPowerShell(QByteArray &text, QByteArrayView value);
/// What cmd takes as it is, at the prompt and in a batch file alike: printable ASCII without % ! and ". No
/// quotes are added: they stand around the whole assignment.
[[nodiscard]] bool appendCmd(QByteArray &text, QByteArrayView value);
/// As python-dotenv reads it: UTF-8 without NUL, CR, "${" and a backslash at the end. Without quotes where
/// every reader of such files agrees.
[[nodiscard]] bool appendDotEnv(QByteArray &text, QByteArrayView value);
/// RFC 8259, section 7: UTF-8. A YAML 1.2 string as well.
[[nodiscard]] bool appendJson(QByteArray &text, QByteArrayView value);
/// HCL: UTF-8, with its templates switched off.
[[nodiscard]] bool appendHcl(QByteArray &text, QByteArrayView value);

} // namespace Latchkey::Quoting
