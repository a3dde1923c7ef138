// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

class QLineEdit;

namespace Latchkey::Ui {

class FormField;

/// Whether it has the shape of an e-mail address with a domain: what people mean by one, not all that RFC
/// 5322 allows.
[[nodiscard]] bool isEmailAddress(QStringView text);

/// Says below the field, once the person has typed contacts and goes on, which of them is no e-mail address.
/// Union takes any text, so it may stay; the first Enter only warns.
void warnOfContacts(QLineEdit &edit, FormField &field);

} // namespace Latchkey::Ui
