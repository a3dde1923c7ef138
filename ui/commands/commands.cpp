// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/commands/commands.h>

#include <app/core/console.h>
#include <app/instance/commandline.h>
#include <app/instance/entrance.h>
#include <app/instance/instancelock.h>
#include <app/removal/dataremoval.h>
#include <app/removal/terminal.h>
#include <ui/about/debuginformation.h>
#include <ui/preferences/languages.h>
#include <ui/preferences/preferences.h>
#include <ui/theme/theme.h>

#include <QApplication>
#include <QSettings>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

/// The person's language, in a program that needs no display.
class Speech final
{
public:
    Speech(int &argc, char *argv[])
        : m_application(argc, argv)
    {
        QSettings settings;
        m_languages.use(Languages::best(Preferences(settings).language()));
    }

private:
    QCoreApplication m_application;
    Languages m_languages;
};

/// For --help, --version and what makes no sense.
int print(int argc, char *argv[])
{
    nameApplication(); // Qt takes any application that is there for one with windows
    const QStringList arguments = Entrance::argumentsOf(argc, argv);
    const Speech speech(argc, argv);
    const Console console(Console::For::Telling);
    const CommandLine commandLine = CommandLine::parse(arguments);
    const bool wrong = commandLine.kind == CommandLine::Kind::Wrong;
    std::fputs(qPrintable(commandLine.text), wrong ? stderr : stdout);
    return wrong ? Entrance::wrongArguments : 0;
}

bool isNobody(InstanceDoor::Entry entry)
{
    return entry == InstanceDoor::Entry::Nobody || entry == InstanceDoor::Entry::First;
}

/// A screen locker may call it.
int lockRunning(int argc, char *argv[], const CommandLine &commandLine)
{
    nameApplication();
    const Knock knock = Entrance::knockOf(Entrance::argumentsOf(argc, argv), commandLine);
    const Speech speech(argc, argv);
    const Console console(Console::For::Telling);
    const auto knockAt = [&knock](bool demo) {
        return InstanceDoor::make(Entrance::doorName(demo))->knock(knock);
    };
    InstanceDoor::Entry entry = knockAt(commandLine.demo);
    if (!commandLine.demo) { // the practice tenant's program can show a real connection too
        const InstanceDoor::Entry practice = knockAt(true);
        if (isNobody(entry) || (!isNobody(practice) && practice != InstanceDoor::Entry::Answered))
            entry = practice;
    }
    return Entrance::conclude(entry, commandLine);
}

/// Works where there is no display.
int removeMyData(int argc, char *argv[], const CommandLine &commandLine)
{
    nameApplication();
    const Speech speech(argc, argv);
    const Console console(commandLine.agreed ? Console::For::Telling : Console::For::Asking,
        qPrintable(QCoreApplication::translate("main", "Press Enter to close this window.")));
    const auto door = InstanceDoor::make(Entrance::doorName(false));
    const auto practiceDoor = InstanceDoor::make(Entrance::doorName(true));
    InstanceLock lock;
    StandardTerminal terminal;
    DataRemoval removal(terminal, ownItemsPlaces(), [&] {
        using Running = DataRemoval::Running;
        if (!door->claim())
            return Running::Latchkey;
        if (!practiceDoor->claim())
            return Running::Practice;
        return lock.claim() ? Running::Nothing : Running::Latchkey;
    });
    return removal.run(commandLine.agreed);
}

/// A report on a program that finds no display is wanted most of all.
void makeDoWithoutDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    if (!platform.isEmpty())
        qputenv("QT_QPA_PLATFORM", platform + ";offscreen");
    else if (qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "xcb;offscreen");
#endif
}

int tellDebugInformation(int argc, char *argv[])
{
    makeDoWithoutDisplay();
    const Console console(Console::For::Telling);
    QApplication application(argc, argv);
    nameApplication();
    const Theme theme(application);
    DebugInformation information;
    QObject::connect(&information, &DebugInformation::complete, &application, [&information] {
        std::fputs(information.text().toUtf8().constData(), stdout);
        QCoreApplication::quit();
    });
    information.collect();
    return QApplication::exec();
}

} // namespace

void nameApplication()
{
    QApplication::setApplicationName(u"latchkey"_s);
    QApplication::setApplicationDisplayName(u"Latchkey"_s);
    QApplication::setApplicationVersion(QStringLiteral(LATCHKEY_VERSION));
    QApplication::setOrganizationName(u"Latchkey"_s);
    QApplication::setDesktopFileName(u"io.github.latchkey.Latchkey"_s);
}

std::optional<int> runWindowless(int argc, char *argv[], const CommandLine &commandLine)
{
    switch (commandLine.kind) {
    case CommandLine::Kind::OpenWindow:
        return std::nullopt;
    case CommandLine::Kind::Lock:
        return lockRunning(argc, argv, commandLine);
    case CommandLine::Kind::RemoveData:
        return removeMyData(argc, argv, commandLine);
    case CommandLine::Kind::TellDebugInformation:
        return tellDebugInformation(argc, argv);
    case CommandLine::Kind::PrintAndEnd:
    case CommandLine::Kind::Wrong:
        return print(argc, argv);
    }
    Q_UNREACHABLE();
}

} // namespace Latchkey::Ui
