// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/connections/commandline.h>

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::CommandLine)
};

CommandLine wrong(const QString &text)
{
    CommandLine commandLine;
    commandLine.kind = CommandLine::Kind::Wrong;
    commandLine.text = text + u'\n' + Tr::tr("Try “latchkey --help”.") + u'\n';
    return commandLine;
}

/// The parser would take the name from a QCoreApplication, which --help does not wait for.
QString usage()
{
    return Tr::tr("Usage: latchkey [options]") + u'\n';
}

CommandLine printed(const QString &text)
{
    CommandLine commandLine;
    commandLine.kind = CommandLine::Kind::PrintAndEnd;
    commandLine.text = text;
    return commandLine;
}

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Tr::tr("Signs you in to Union, and creates, copies, edits and deletes its API keys."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, Tr::tr("Show this help."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, Tr::tr("Show the version."));
    const QCommandLineOption demo(
        u"demo"_s, Tr::tr("Open the practice tenant, signed in, with keys to play with."));
    const QCommandLineOption connectTo(u"connect"_s,
        Tr::tr("Open the connection to this control plane; adds it if it is new."), Tr::tr("address"));
    const QCommandLineOption caFile(u"ca-file"_s,
        Tr::tr("With --connect: trust the certificate authorities in this PEM file too."), Tr::tr("file"));
    parser.addOptions({help, version, demo, connectTo, caFile});

    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(help))
        return printed(usage() + parser.helpText().section(u'\n', 1));
    if (parser.isSet(version))
        return printed(u"latchkey " LATCHKEY_VERSION "\n"_s);
    if (!parser.positionalArguments().isEmpty())
        return wrong(
            Tr::tr("There is nothing to do with “%1”.").arg(parser.positionalArguments().constFirst()));
    if (parser.isSet(caFile) && !parser.isSet(connectTo))
        return wrong(Tr::tr("--ca-file needs --connect."));
    if (parser.isSet(demo) && parser.isSet(connectTo))
        return wrong(Tr::tr("Choose one of --demo and --connect."));

    CommandLine commandLine;
    commandLine.demo = parser.isSet(demo);
    commandLine.connectAddress = parser.value(connectTo);
    commandLine.caFile = parser.value(caFile);
    return commandLine;
}

} // namespace Latchkey
