// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/identity.h>

#include <QCoreApplication>

namespace Latchkey {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::Identity)
};

} // namespace

QString Identity::displayName() const
{
    if (kind == Kind::Application)
        return Tr::tr("application %1").arg(clientId);
    for (const QString *candidate : {&name, &email, &preferredUsername}) {
        if (QString text = candidate->simplified(); !text.isEmpty())
            return text;
    }
    return subject;
}

} // namespace Latchkey
