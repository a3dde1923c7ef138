// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/delivery/copyformat.h>

#include <QList>

namespace Latchkey {

/// One of several keys that are written out together.
struct KeyCredentials
{
    QString clientId;
    Secret encoded;
};

/// Whether a text of this form can be about several keys; the others name one variable, or none.
[[nodiscard]] bool holdsSeveral(CopyFormat format);
/// What one of several keys is called: "FLYTE_API_KEY_NIGHTLY_ETL".
[[nodiscard]] QByteArray variableNameOf(const QString &clientId, KeyVariable variable);

/// Several keys as one text that is read as a whole, in this order, without a newline at the end: a line with
/// a variable of its own for each; one JSON object; one manifest for each. Raw: a value in each line. Errors:
/// as formatCredentials(), and InvalidArgument where two keys would have one name or the form is about one.
[[nodiscard]] Result<Secret> formatSeveral(const QList<KeyCredentials> &keys, const CopyStyle &style);

} // namespace Latchkey
