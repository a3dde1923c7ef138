// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/identity.h>

#include <app/auth/tokenset.h>

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

Identity identityFrom(const SignInFacts &facts, Identity answer)
{
    answer.kind
        = facts.grant == Grant::ClientCredentials ? Identity::Kind::Application : Identity::Kind::Person;
    answer.clientId = facts.clientId;
    if (answer.subject.isEmpty())
        answer.subject = facts.subject.isEmpty() ? facts.clientId : facts.subject;
    return answer;
}

bool isAnother(const Identity &one, const Identity &other)
{
    if (one.subject.isEmpty() || other.subject.isEmpty())
        return false;
    return one.kind != other.kind || one.subject != other.subject;
}

} // namespace Latchkey
