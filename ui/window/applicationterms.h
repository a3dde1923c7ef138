// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>

namespace Latchkey::Ui {

// The server's numbers in words (RFC 7591 §2). A number from the future is shown as it is.

[[nodiscard]] QStringList grantNames(const QList<int> &grants);
[[nodiscard]] QStringList responseTypeNames(const QList<int> &types);
[[nodiscard]] QString applicationTypeName(int type);
[[nodiscard]] QString authenticationMethodName(int method);

} // namespace Latchkey::Ui
