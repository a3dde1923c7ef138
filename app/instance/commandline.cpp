// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/instance/commandline.h>

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

/// The options that Latchkey knows, and what each of them says of itself.
struct Options
{
    QCommandLineOption help{{u"h"_s, u"help"_s}, Tr::tr("Show this help.")};
    QCommandLineOption version{{u"v"_s, u"version"_s}, Tr::tr("Show the version.")};
    QCommandLineOption debugInfo{
        u"debug-info"_s, Tr::tr("Show versions and surroundings for a bug report; no secret, no host.")};
    QCommandLineOption demo{u"demo"_s,
        Tr::tr("Open the practice tenant, signed in, with keys to play with. It is a program of its own: the "
               "other "
               "options reach it together with this one.")};
    QCommandLineOption connectTo{u"connect"_s,
        Tr::tr("Open the connection to this control plane; adds it if it is new."), Tr::tr("address")};
    QCommandLineOption caFile{u"ca-file"_s,
        Tr::tr("With --connect: trust the certificate authorities in this PEM file too."), Tr::tr("file")};
    QCommandLineOption raise{
        u"raise"_s, Tr::tr("Bring the window that is open to the front; opens one if there is none.")};
    QCommandLineOption newKey{
        u"new-key"_s, Tr::tr("Open “New key…” in the window that is open; opens one if there is none.")};
    QCommandLineOption lock{u"lock"_s,
        Tr::tr("Lock the Latchkey that runs, and its practice tenant; does nothing if there is neither.")};
    QCommandLineOption removeData{u"remove-my-data"_s,
        Tr::tr("Remove settings, the activity journal and Latchkey's keychain items from this computer; asks "
               "first.")};
    QCommandLineOption yes{u"yes"_s, Tr::tr("With --remove-my-data: remove without a question.")};
};

/// What can't be asked for together, or not like this; empty for nothing. Which control plane a new key is
/// for is seen in the window before it is asked for.
QString conflictIn(const QCommandLineParser &parser, const Options &options)
{
    const std::pair<const QCommandLineOption &, const QCommandLineOption &> rivals[] = {
        {options.demo, options.connectTo},
        {options.lock, options.connectTo},
        {options.lock, options.raise},
        {options.lock, options.newKey},
        {options.newKey, options.connectTo},
        {options.removeData, options.demo},
        {options.removeData, options.connectTo},
        {options.removeData, options.raise},
        {options.removeData, options.newKey},
        {options.removeData, options.lock},
        {options.removeData, options.debugInfo},
    };
    for (const auto &[one, other] : rivals) {
        if (parser.isSet(one) && parser.isSet(other)) {
            return Tr::tr("Choose one of %1 and %2.")
                .arg(u"--"_s + one.names().constFirst(), u"--"_s + other.names().constFirst());
        }
    }
    if (parser.isSet(options.caFile) && !parser.isSet(options.connectTo))
        return Tr::tr("--ca-file needs --connect.");
    if (parser.isSet(options.yes) && !parser.isSet(options.removeData))
        return Tr::tr("--yes needs --remove-my-data.");
    for (const QCommandLineOption *option : {&options.connectTo, &options.caFile}) {
        if (parser.isSet(*option) && parser.value(*option).trimmed().isEmpty())
            return Tr::tr("%1 has nothing after it.", "an option, such as --connect")
                .arg(u"--"_s + option->names().constFirst());
    }
    return {};
}

CommandLine understood(const QCommandLineParser &parser, const Options &options, const QString &workingFolder)
{
    CommandLine commandLine;
    if (parser.isSet(options.debugInfo))
        commandLine.kind = CommandLine::Kind::TellDebugInformation;
    else if (parser.isSet(options.lock))
        commandLine.kind = CommandLine::Kind::Lock;
    else if (parser.isSet(options.removeData))
        commandLine.kind = CommandLine::Kind::RemoveData;
    commandLine.agreed = parser.isSet(options.yes);
    commandLine.demo = parser.isSet(options.demo);
    commandLine.newKey = parser.isSet(options.newKey);
    commandLine.connectAddress = parser.value(options.connectTo);
    if (const QString file = parser.value(options.caFile); !file.isEmpty())
        commandLine.caFile = QDir(workingFolder).absoluteFilePath(file);
    return commandLine;
}

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments, const QString &workingFolder)
{
    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Tr::tr("Signs you in to Union, and creates, copies, edits and deletes its API keys."));
    parser.addOptions({options.help, options.version, options.debugInfo, options.demo, options.connectTo,
        options.caFile, options.raise, options.newKey, options.lock, options.removeData, options.yes});

    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(options.help))
        return printed(usage() + parser.helpText().section(u'\n', 1));
    if (parser.isSet(options.version))
        return printed(u"latchkey " LATCHKEY_VERSION "\n"_s);
    if (!parser.positionalArguments().isEmpty())
        return wrong(
            Tr::tr("There is nothing to do with “%1”.").arg(parser.positionalArguments().constFirst()));
    if (const QString conflict = conflictIn(parser, options); !conflict.isEmpty())
        return wrong(conflict);
    return understood(parser, options, workingFolder);
}

} // namespace Latchkey
