// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/foundconnections.h>

#include <app/connections/cliconnections.h>
#include <app/keys/pastedaddress.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::FoundConnections)
};

FoundConnection fromConfiguration(const CliConnection &connection)
{
    return {connection.endpoint, connection.organization, connection.caFile, {connection.source},
        connection.notes, std::nullopt};
}

FoundConnection fromKey(const PastedAddress &address, const QString &variable)
{
    return {address.endpoint, address.organization, {}, {variable}, address.notes,
        ApplicationCredentials{address.key->clientId, address.key->clientSecret}};
}

void merge(FoundConnection &known, const FoundConnection &other)
{
    if (known.organization.isEmpty())
        known.organization = other.organization;
    if (known.caFile.isEmpty())
        known.caFile = other.caFile;
    if (!known.key)
        known.key = other.key;
    known.sources += other.sources;
    known.notes += other.notes;
    known.notes.removeDuplicates();
}

void add(FoundConnections &found, const FoundConnection &connection)
{
    const auto known = std::find_if(found.connections.begin(), found.connections.end(),
        [&](const FoundConnection &other) { return other.endpoint == connection.endpoint; });
    if (known == found.connections.end())
        found.connections.append(connection);
    else
        merge(*known, connection);
}

void addKey(FoundConnections &found, const CliSurroundings &surroundings, const QString &variable)
{
    QString value = surroundings.environment.value(variable);
    if (value.isEmpty())
        return;
    const auto address = understandKey(Secret::take(std::move(value)));
    if (address)
        return add(found, fromKey(*address, variable));
    found.problems.append(Tr::tr("%1: %2", "variable, reason").arg(variable, address.error().message()));
}

} // namespace

FoundConnections findConnections(const CliSurroundings &surroundings)
{
    FoundConnections found;
    const CliFindings findings = readCliConnections(surroundings);
    for (const CliConnection &connection : findings.connections)
        add(found, fromConfiguration(connection));
    for (const CliProblem &problem : findings.problems)
        found.problems.append(problem.text());
    for (const QString &variable : {u"FLYTE_API_KEY"_s, u"UNION_API_KEY"_s, u"UNIONAI_API_KEY"_s})
        addKey(found, surroundings, variable);
    return found;
}

} // namespace Latchkey
