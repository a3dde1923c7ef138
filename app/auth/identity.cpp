// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/identity.h>

namespace Latchkey {

QString Identity::displayName() const
{
    for (const QString *candidate : {&name, &email, &preferredUsername}) {
        if (QString text = candidate->simplified(); !text.isEmpty())
            return text;
    }
    return subject;
}

} // namespace Latchkey
