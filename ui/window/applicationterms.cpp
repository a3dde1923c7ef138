// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/applicationterms.h>

#include <QCoreApplication>

namespace Latchkey::Ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::Ui::ApplicationTerms)
};

QString nameOf(const QStringList &names, int number)
{
    if (number >= 0 && number < names.size())
        return names.at(number);
    return Tr::tr("unknown (%1)", "a number that this version of Latchkey has no name for").arg(number);
}

QStringList namesOf(const QStringList &names, const QList<int> &numbers)
{
    QStringList result;
    for (const int number : numbers)
        result.append(nameOf(names, number));
    return result;
}

} // namespace

QStringList grantNames(const QList<int> &grants)
{
    return namesOf({Tr::tr("authorization code"), Tr::tr("implicit"), Tr::tr("password"),
                       Tr::tr("client credentials"), Tr::tr("refresh token"), Tr::tr("device code")},
        grants);
}

QStringList responseTypeNames(const QList<int> &types)
{
    return namesOf({Tr::tr("code"), Tr::tr("token"), Tr::tr("ID token")}, types);
}

QString applicationTypeName(int type)
{
    return nameOf({Tr::tr("web"), Tr::tr("native")}, type);
}

QString authenticationMethodName(int method)
{
    return nameOf(
        {Tr::tr("none"), Tr::tr("client secret in the body"), Tr::tr("client secret, HTTP Basic")}, method);
}

} // namespace Latchkey::Ui
