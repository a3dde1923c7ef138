// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/proxykeychain.h>
#include <app/auth/tokenset.h>
#include <app/connections/connectionstore.h>
#include <app/core/places.h>
#include <app/desktop/desktopwatch.h>
#include <app/instance/entrance.h>
#include <app/instance/instancelock.h>
#include <app/journal/journal.h>
#include <app/keychain/memorykeychain.h>
#include <app/keychain/systemkeychain.h>
#include <app/keys/foundconnections.h>
#include <app/keys/keptsecretsindex.h>
#include <app/keys/workspace.h>
#include <app/practice/practicetenant.h>
#include <app/rotation/rotationstore.h>
#include <app/rpc/network.h>
#include <ui/about/documentation.h>
#include <ui/clipboard/clipboardrecord.h>
#include <ui/clipboard/secretclipboard.h>
#include <ui/commands/commands.h>
#include <ui/desktop/duenotices.h>
#include <ui/desktop/knockflow.h>
#include <ui/desktop/newkeyrequest.h>
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

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

const QString practiceId = u"practice"_s;

/// Where the practice tenant's connection, keychain and settings live: in memory, and in a folder that goes
/// with the program. Playing leaves nothing behind.
struct Practice
{
    PracticeTenant tenant;
    MemoryKeychain keychain;
    QTemporaryDir folder{Places::practiceTemplate()};
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

} // namespace

int main(int argc, char *argv[])
{
    const QStringList arguments = Entrance::argumentsOf(argc, argv);
    const CommandLine commandLine = CommandLine::parse(arguments);
    if (const auto exitCode = Ui::runWindowless(argc, argv, commandLine))
        return *exitCode;

    const Knock knock = Entrance::knockOf(arguments, commandLine);
    QApplication application(argc, argv);
    Ui::nameApplication();
    InstanceLock lock; // until whatever comes after it has written its last
    QSettings settings;
    Ui::Preferences preferences(settings);
    Ui::Languages languages;
    languages.use(Ui::Languages::best(preferences.language()));
    const auto door = InstanceDoor::make(Entrance::doorName(commandLine.demo));
    if (const auto entry = door->enter(knock); entry != InstanceDoor::Entry::First)
        return Entrance::conclude(entry, commandLine);
    lock.hold();
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

    Ui::NewKeyRequest newKeyRequest(window, controller);
    const Ui::KnockFlow knockFlow(*door, window, controller.whenFree(),
        {.open = [&](const CommandLine &asked) { openRequested(asked, window, controller); },
            .newKey = [&newKeyRequest] { newKeyRequest.make(); },
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
    activityFlow.setOpener(
        [&controller](const QString &controlPlane) { return controller.showControlPlane(controlPlane); });
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
        if (commandLine.newKey)
            newKeyRequest.make();
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
