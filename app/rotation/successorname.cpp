// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rotation/successorname.h>

#include <app/keys/keynames.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

struct Generation
{
    QString base;
    int number = 1;
};

Generation generationOf(const QString &name)
{
    static const QRegularExpression pattern(
        u"^(.*[^-])-([2-9]|[1-9][0-9]{1,2})$"_s, QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = pattern.match(name);
    return match.hasMatch() ? Generation{match.captured(1), match.captured(2).toInt()} : Generation{name};
}

QString withNumber(QString base, int number)
{
    const QString ending = u"-%1"_s.arg(number);
    base.truncate(maxNameLength - ending.size());
    if (!base.isEmpty() && base.back().isHighSurrogate())
        base.chop(1);
    return base + ending;
}

} // namespace

SuccessorName successorName(const QString &oldClientId, const QString &oldName,
    const std::function<bool(const QString &clientId)> &isTaken)
{
    const Generation id = generationOf(oldClientId);
    const Generation name = generationOf(oldName.isEmpty() ? oldClientId : oldName);
    // An identity provider's own IDs may have no letter or digit that survives.
    const QString base = clientIdFromName(id.base).isEmpty() ? u"key"_s : id.base;
    for (int number = std::max(id.number, name.number) + 1;; ++number) {
        const QString clientId = clientIdFromName(withNumber(base, number));
        if (!isTaken(clientId))
            return {clientId, withNumber(name.base, number)};
    }
}

} // namespace Latchkey
