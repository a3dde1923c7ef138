// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/authorizationquery.h>

#include <app/auth/formbody.h>

namespace Latchkey {

std::optional<QHash<QByteArray, QByteArray>> readAuthorizationQuery(const QByteArray &query)
{
    QHash<QByteArray, QByteArray> parameters;
    const QList<QByteArray> pairs = query.split('&');
    for (const QByteArray &pair : pairs) {
        if (pair.isEmpty())
            continue;
        const qsizetype mark = pair.indexOf('=');
        const QByteArray name = formDecoded(mark < 0 ? pair : pair.left(mark));
        if (parameters.contains(name))
            return std::nullopt;
        parameters.insert(name, mark < 0 ? QByteArray() : formDecoded(pair.mid(mark + 1)));
    }
    return parameters;
}

} // namespace Latchkey
