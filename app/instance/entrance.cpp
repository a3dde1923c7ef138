// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/instance/entrance.h>

#include <app/core/endpoint.h>

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Latchkey::Entrance {

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

QString doorName(bool demo)
{
    const QString name = u"io.github.latchkey.Latchkey"_s;
    return demo ? name + u".Practice"_s : name;
}

/// What looks like no address may be a pasted key: that is not handed around.
Knock knockOf(const QStringList &arguments, const CommandLine &commandLine)
{
    const bool isAddress
        = commandLine.connectAddress.isEmpty() || Endpoint::parse(commandLine.connectAddress).has_value();
    return {isAddress ? arguments : arguments.first(1), QDir::currentPath(), activationToken()};
}

int conclude(InstanceDoor::Entry entry, const CommandLine &commandLine)
{
    const auto fail = [](const QString &text, int code = 1) {
        std::fputs(qPrintable(text + u'\n'), stderr);
        return code;
    };
    switch (entry) {
    case InstanceDoor::Entry::First:
    case InstanceDoor::Entry::Nobody:
        std::fputs(qPrintable(QCoreApplication::translate(
                                  "main", "Latchkey is not running, so there is nothing to lock.")
                       + u'\n'),
            stdout);
        return 0;
    case InstanceDoor::Entry::Answered:
        if (const auto endpoint = Endpoint::parse(commandLine.connectAddress);
            !commandLine.connectAddress.isEmpty() && !endpoint)
            return fail(endpoint.error().message(), wrongArguments);
        return 0;
    case InstanceDoor::Entry::Refused:
        return fail(QCoreApplication::translate("main",
            "The Latchkey that is running does not know these options: it may be another version. Quit it "
            "and start again."));
    case InstanceDoor::Entry::Silent:
        return fail(QCoreApplication::translate("main",
            "Latchkey is running but does not answer, so nothing was opened. Wait a moment and try again, or "
            "end that program first."));
    }
    Q_UNREACHABLE();
}

} // namespace Latchkey::Entrance
