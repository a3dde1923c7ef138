// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/connections/cliconnections.h>

#include <app/connections/boundedfile.h>
#include <app/core/logging.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::CliConnections)
};

const QString serverlessVariable = u"UNION_SERVERLESS_ENDPOINT"_s;

tl::expected<CliConfiguration, CliTrouble> readPlace(const CliPlace &place)
{
    const auto bytes = readBoundedFile(place.path, maxCliConfigurationBytes);
    if (!bytes)
        return tl::unexpected(CliTrouble{0, bytes.error().message()});
    return readCliConfiguration(*bytes);
}

bool isWorthTelling(const CliPlace &place, const CliTrouble &trouble)
{
    return !(place.isShared && trouble.namesNoControlPlane);
}

/// The tools open the path as it is written, from the folder they are started in.
QString existingCaFile(const QString &written, const CliPlace &place, const CliSurroundings &surroundings)
{
    const QString besideTheFile = QFileInfo(place.path).path();
    for (const QString &folder : {surroundings.folder, besideTheFile}) {
        const QFileInfo file(QDir(folder), written);
        if (file.isFile())
            return QDir::cleanPath(file.absoluteFilePath());
    }
    return {};
}

CliConnection connectionOf(
    const CliConfiguration &configuration, const CliPlace &place, const CliSurroundings &surroundings)
{
    CliConnection connection;
    connection.endpoint = configuration.endpoint;
    connection.organization = configuration.organization;
    connection.source = place.label(surroundings.home);
    connection.notes = configuration.notes();
    if (configuration.caCertFilePath.isEmpty())
        return connection;
    connection.caFile = existingCaFile(configuration.caCertFilePath, place, surroundings);
    if (connection.caFile.isEmpty()) {
        connection.notes.append(
            Tr::tr("The file names a certificate authority file that is not there. Choose "
                   "one yourself if the server needs it."));
    }
    return connection;
}

void readServerless(const CliSurroundings &surroundings, CliFindings &findings)
{
    const QString value = surroundings.environment.value(serverlessVariable);
    if (value.isEmpty())
        return;
    const auto endpoint = Endpoint::parse(value);
    if (!endpoint)
        return findings.problems.append({serverlessVariable, {0, endpoint.error().message()}});
    CliConnection connection;
    connection.endpoint = *endpoint;
    connection.source = serverlessVariable;
    findings.connections.append(connection);
}

} // namespace

QString CliProblem::text() const
{
    if (trouble.line > 0)
        return Tr::tr("%1, line %2: %3", "file, line, reason")
            .arg(source)
            .arg(trouble.line)
            .arg(trouble.reason);
    return Tr::tr("%1: %2", "file, reason").arg(source, trouble.reason);
}

CliFindings readCliConnections(const CliSurroundings &surroundings)
{
    CliFindings findings;
    for (const CliPlace &place : cliPlaces(surroundings)) {
        // A symbolic link to nothing is somebody's mistake; a fixed place with nothing in it is not.
        const QFileInfo file(place.path);
        if (place.variable.isEmpty() && !file.exists() && !file.isSymLink())
            continue;
        const auto configuration = readPlace(place);
        if (configuration)
            findings.connections.append(connectionOf(*configuration, place, surroundings));
        else if (isWorthTelling(place, configuration.error()))
            findings.problems.append({place.label(surroundings.home), configuration.error()});
    }
    readServerless(surroundings, findings);
    qCInfo(lcConnections) << "configurations of command line tools:" << findings.connections.size() << "read,"
                          << findings.problems.size() << "skipped";
    return findings;
}

} // namespace Latchkey
