// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/proxykeychain.h>
#include <app/auth/tokenset.h>
#include <app/connections/connectionstore.h>
#include <app/desktop/desktopwatch.h>
#include <app/instance/commandline.h>
#include <app/instance/instancedoor.h>
#include <app/journal/journal.h>
#include <app/keychain/memorykeychain.h>
#include <app/keychain/systemkeychain.h>
#include <app/keys/foundconnections.h>
#include <app/keys/keptsecretsindex.h>
#include <app/keys/workspace.h>
#include <app/practice/practicetenant.h>
#include <app/rotation/rotationstore.h>
#include <app/rpc/network.h>
#include <ui/about/debuginformation.h>
#include <ui/about/documentation.h>
#include <ui/clipboard/clipboardrecord.h>
#include <ui/clipboard/secretclipboard.h>
#include <ui/desktop/duenotices.h>
#include <ui/desktop/knockflow.h>
#include <ui/desktop/raisewindow.h>
#include <ui/desktop/trayflow.h>
#include <ui/journal/activityflow.h>
#include <ui/lock/lockkeeper.h>
#include <ui/lock/quitguard.h>
#include <ui/lock/screenguard.h>
#include <ui/palette/searchsource.h>
#include <ui/preferences/chosenlook.h>
#include <ui/preferences/languages.h>
#include <ui/preferences/preferences.h>
#include <ui/theme/fontloader.h>
#include <ui/theme/icons.h>
#include <ui/theme/theme.h>
#include <ui/widgets/emptyfieldfocus.h>
#include <ui/widgets/messagebar.h>
#include <ui/window/actions.h>
#include <ui/window/connectioncontroller.h>
#include <ui/window/mainwindow.h>
#include <ui/window/proxyflow.h>
#include <ui/window/searchannouncer.h>
#include <ui/window/searchesflow.h>
#include <ui/window/windowcontroller.h>
#include <ui/window/windowlayout.h>

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

const QString practiceId = u"practice"_s;
constexpr int exitWrongArguments = 2; // as the manual page says

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/// Playing has a door of its own.
QString doorName(const CommandLine &commandLine)
{
    const QString name = u"io.github.latchkey.Latchkey"_s;
    return commandLine.demo ? name + u".Practice"_s : name;
}

/// What looks like no address may be a pasted key: that is not handed around.
Knock knockOf(const QStringList &arguments, const CommandLine &commandLine)
{
    const bool isAddress
        = commandLine.connectAddress.isEmpty() || Endpoint::parse(commandLine.connectAddress).has_value();
    return {isAddress ? arguments : arguments.first(1), QDir::currentPath(), activationToken()};
}

/// The exit code of a start that was not the first, after saying what there is to say.
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
            return fail(endpoint.error().message(), exitWrongArguments);
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

void nameApplication()
{
    QApplication::setApplicationName(u"latchkey"_s);
    QApplication::setApplicationDisplayName(u"Latchkey"_s);
    QApplication::setApplicationVersion(QStringLiteral(LATCHKEY_VERSION));
    QApplication::setOrganizationName(u"Latchkey"_s);
    QApplication::setDesktopFileName(u"io.github.latchkey.Latchkey"_s);
}

/// The person's language, in a program that needs no display.
class Speech final
{
public:
    Speech(int &argc, char *argv[])
        : m_application(argc, argv)
    {
        QSettings settings;
        m_languages.use(Ui::Languages::best(Ui::Preferences(settings).language()));
    }

private:
    QCoreApplication m_application;
    Ui::Languages m_languages;
};

/// For --help, --version and what makes no sense.
int print(int argc, char *argv[])
{
    nameApplication(); // Qt takes any application that is there for one with windows
    const QStringList arguments = argumentsOf(argc, argv);
    const Speech speech(argc, argv);
    const CommandLine commandLine = CommandLine::parse(arguments);
    const bool wrong = commandLine.kind == CommandLine::Kind::Wrong;
    std::fputs(qPrintable(commandLine.text), wrong ? stderr : stdout);
    return wrong ? exitWrongArguments : 0;
}

/// A screen locker may call it.
int lockRunning(int argc, char *argv[], const CommandLine &commandLine)
{
    nameApplication();
    const Knock knock = knockOf(argumentsOf(argc, argv), commandLine);
    const Speech speech(argc, argv);
    return conclude(InstanceDoor::make(doorName(commandLine))->knock(knock), commandLine);
}

/// Where the practice tenant's connection, keychain and settings live: in memory, and in a folder that goes
/// with the program. Playing leaves nothing behind.
struct Practice
{
    PracticeTenant tenant;
    MemoryKeychain keychain;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"practice.ini"_s), QSettings::IniFormat};
    KeptSecretsIndex keptSecrets{settings};
    Journal journal{folder.filePath(u"journal.sqlite"_s)};
    RotationStore rotations{folder.filePath(u"rotations"_s)};
    Ui::FontLoader fonts;
};

void openPractice(Practice &practice, Ui::MainWindow &window, Ui::WindowController &controller)
{
    const auto endpoint = practice.tenant.start();
    if (!endpoint)
        return window.messageBar().showError(endpoint.error());
    Connection connection;
    connection.id = practiceId;
    connection.label = QApplication::translate("main", "Practice tenant");
    connection.endpoint = *endpoint;
    connection.organization = u"practice"_s;
    connection.color = u"#14a38b"_s;
    // Its names are in many scripts, whose fonts would all be loaded in the table's first paint.
    practice.fonts.load(Ui::Fonts::Role::Body, Ui::FontLoader::scripts() << Ui::FontLoader::emoji(),
        [&practice, &controller, connection] {
            controller.openPractice(connection, practice.tenant.signedIn());
        });
    for (const auto role : {Ui::Fonts::Role::Strong, Ui::Fonts::Role::Title})
        practice.fonts.load(role, {Ui::FontLoader::emoji()});
}

void openRequested(const CommandLine &commandLine, Ui::MainWindow &window, Ui::WindowController &controller)
{
    if (commandLine.connectAddress.isEmpty())
        return controller.openLast();
    const auto endpoint = Endpoint::parse(commandLine.connectAddress);
    if (!endpoint) {
        window.messageBar().showError(endpoint.error());
        return controller.askToConnect(commandLine.connectAddress);
    }
    Connection connection;
    connection.endpoint = *endpoint;
    connection.caFile = commandLine.caFile;
    controller.openRequested(connection);
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
    QApplication application(argc, argv);
    nameApplication();
    const Ui::Theme theme(application);
    Ui::DebugInformation information;
    QObject::connect(&information, &Ui::DebugInformation::complete, &application, [&information] {
        std::fputs(information.text().toUtf8().constData(), stdout);
        QCoreApplication::quit();
    });
    information.collect();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    const CommandLine commandLine = CommandLine::parse(argumentsOf(argc, argv));
    if (commandLine.kind == CommandLine::Kind::Lock)
        return lockRunning(argc, argv, commandLine);
    if (commandLine.kind == CommandLine::Kind::TellDebugInformation)
        return tellDebugInformation(argc, argv);
    if (commandLine.kind != CommandLine::Kind::OpenWindow)
        return print(argc, argv);

    const Knock knock
        = knockOf(argumentsOf(argc, argv), commandLine); // Qt takes what it says of the launcher
    QApplication application(argc, argv);
    nameApplication();
    QSettings settings;
    Ui::Preferences preferences(settings);
    Ui::Languages languages;
    languages.use(Ui::Languages::best(preferences.language()));
    const auto door = InstanceDoor::make(doorName(commandLine));
    if (const auto entry = door->enter(knock); entry != InstanceDoor::Entry::First)
        return conclude(entry, commandLine);
    QObject::connect(&application, &QCoreApplication::aboutToQuit, door.get(), &InstanceDoor::leave);
    Ui::Theme theme(application);
    SystemProxies::keepFromOtherSockets();
    Network network;
    const Ui::ChosenLook look(theme, preferences);
    ConnectionStore connections(settings);
    KeptSecretsIndex keptSecrets(settings);
    SystemKeychain keychain;
    Journal journal(Journal::defaultPath());
    RotationStore rotations(RotationStore::defaultFolder());
    auto practice = commandLine.demo ? std::make_unique<Practice>() : nullptr;
    Ui::SecretClipboard clipboard(*QApplication::clipboard(), preferences.clipboardTime());
    QObject::connect(&preferences, &Ui::Preferences::changed, &clipboard,
        [&] { clipboard.setKeepFor(preferences.clipboardTime()); });
    Ui::MainWindow window(clipboard);
    const Ui::WindowLayout layout(window, settings);
    Ui::SavedSearches searches(settings);
    const Ui::SearchesFlow searchesFlow(window, searches);
    const Ui::SearchAnnouncer searchAnnouncer(window);
    const Ui::EmptyFieldFocus emptyFieldFocus(application);

    ProxyKeychain proxyKeychain(keychain, settings, network.proxyLogins);
    Ui::ProxyFlow proxyFlow(window, window.messageBar(), network, proxyKeychain);

    Ui::WindowController controller({
        .window = window,
        .connections = connections,
        .clipboard = clipboard,
        .settings = practice ? practice->settings : settings,
        .preferences = preferences,
        .makeWorkspace =
            [&](const Connection &connection) {
                if (practice && connection.id == practiceId) {
                    auto workspace = std::make_unique<Workspace>(
                        connection, practice->keychain, practice->keptSecrets, network);
                    workspace->recordIn(practice->journal);
                    return workspace;
                }
                auto workspace = std::make_unique<Workspace>(connection, keychain, keptSecrets, network);
                workspace->keepListIn(ListCache::defaultFolder());
                workspace->recordIn(journal);
                return workspace;
            },
        .openUrl = [](const QUrl &url) { return isSafeToOpen(url) && QDesktopServices::openUrl(url); },
        .startPractice =
            [&] {
                if (practice)
                    return controller.switchTo(practiceId);
                practice = std::make_unique<Practice>();
                openPractice(*practice, window, controller);
            },
        .findConnections = [] { return findConnections(CliSurroundings::system()); },
        .network = network,
        .enterProxyPassword = [&proxyFlow] { proxyFlow.ask(); },
        .rotationStore =
            [&](const Connection &connection) {
                return practice && connection.id == practiceId ? &practice->rotations : &rotations;
            },
    });
    controller.palette().addSource(std::make_unique<Ui::SearchSource>(searches, window));
    QObject::connect(&proxyFlow, &Ui::ProxyFlow::accepted, &controller, &Ui::WindowController::tryAgain);

    const Ui::KnockFlow knockFlow(*door, window, controller.whenFree(),
        {.open = [&](const CommandLine &asked) { openRequested(asked, window, controller); },
            .lock =
                [&window] {
                    window.actions()[Ui::ActionId::Lock]->trigger();
                }});

    Ui::DueNotices dueNotices(controller.opened(), preferences, settings);
    QObject::connect(&connections, &ConnectionStore::changed, &dueNotices, &Ui::DueNotices::tidy);
    QObject::connect(&dueNotices, &Ui::DueNotices::shown, &window,
        [&](const QString &id, const QString &search, const QString &token) {
            Ui::raiseWindow(window, token);
            controller.whenFree().run([&controller, id, search] { controller.showKeys(id, search); });
        });
    Ui::ActivityFlow activityFlow(window, connections, [&]() -> Journal & {
        const bool shown = controller.shown() && controller.shown()->connection().id == practiceId;
        return practice && shown ? practice->journal : journal;
    });
    activityFlow.watch(journal);
    Ui::TrayFlow trayFlow(window, preferences);
    window.actions().takeUp(Ui::ActionId::Documentation, &window,
        [&window] { Ui::Documentation::open(Ui::Documentation::overview(), window); });

    QObject::connect(&window, &Ui::MainWindow::firstPainted, &controller, [&] {
        QTimer::singleShot( // seven sizes to draw: in a turn of its own
            0, &window, [] { QApplication::setWindowIcon(Ui::Icons::application()); });
        clipboard.useRecord(Ui::ClipboardRecord::usualPath());
        if (practice)
            openPractice(*practice, window, controller);
        else
            openRequested(commandLine, window, controller);
        trayFlow.start();
    });
    const auto desktop = makeDesktopWatch();
    Ui::LockKeeper lockKeeper(
        {.window = window, .controller = controller, .clipboard = clipboard, .preferences = preferences});
    lockKeeper.follow(*desktop);
    QObject::connect(&window, &Ui::MainWindow::firstPainted, desktop.get(), &DesktopWatch::start);
    const Ui::QuitGuard quitGuard(window);
    const Ui::ScreenGuard screenGuard(window, preferences);
    window.show();
    return QApplication::exec();
}
