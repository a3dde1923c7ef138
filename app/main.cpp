// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/proxykeychain.h>
#include <app/auth/tokenset.h>
#include <app/connections/commandline.h>
#include <app/connections/connectionstore.h>
#include <app/keychain/memorykeychain.h>
#include <app/keychain/systemkeychain.h>
#include <app/keys/foundconnections.h>
#include <app/keys/keptsecretsindex.h>
#include <app/keys/workspace.h>
#include <app/practice/practicetenant.h>
#include <app/rpc/network.h>
#include <ui/clipboard/secretclipboard.h>
#include <ui/lock/lockkeeper.h>
#include <ui/lock/quitguard.h>
#include <ui/preferences/chosenlook.h>
#include <ui/preferences/languages.h>
#include <ui/preferences/preferences.h>
#include <ui/theme/icons.h>
#include <ui/theme/theme.h>
#include <ui/widgets/messagebar.h>
#include <ui/window/mainwindow.h>
#include <ui/window/proxyflow.h>
#include <ui/window/searchesflow.h>
#include <ui/window/windowcontroller.h>
#include <ui/window/windowlayout.h>

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

const QString practiceId = u"practice"_s;

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/// What --help and --version print needs no display.
int print(const CommandLine &commandLine)
{
    const bool wrong = commandLine.kind == CommandLine::Kind::Wrong;
    std::fputs(qPrintable(commandLine.text), wrong ? stderr : stdout);
    return wrong ? 2 : 0;
}

void nameApplication()
{
    QApplication::setApplicationName(u"latchkey"_s);
    QApplication::setApplicationDisplayName(u"Latchkey"_s);
    QApplication::setApplicationVersion(QStringLiteral(LATCHKEY_VERSION));
    QApplication::setOrganizationName(u"Latchkey"_s);
    QApplication::setDesktopFileName(u"io.github.latchkey.Latchkey"_s);
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
    controller.openPractice(connection, practice.tenant.signedIn());
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
    const CommandLine commandLine = CommandLine::parse(argumentsOf(argc, argv));
    if (commandLine.kind != CommandLine::Kind::OpenWindow)
        return print(commandLine);

    QApplication application(argc, argv);
    nameApplication();
    QSettings settings;
    Ui::Preferences preferences(settings);
    Ui::Languages languages;
    languages.use(Ui::Languages::best(preferences.language()));
    Ui::Theme theme(application);
    SystemProxies::keepFromOtherSockets();
    Network network;
    const Ui::ChosenLook look(theme, preferences);
    ConnectionStore connections(settings);
    KeptSecretsIndex keptSecrets(settings);
    SystemKeychain keychain;
    auto practice = commandLine.demo ? std::make_unique<Practice>() : nullptr;
    Ui::SecretClipboard clipboard(*QApplication::clipboard());
    Ui::MainWindow window(clipboard);
    const Ui::WindowLayout layout(window, settings);
    Ui::SavedSearches searches(settings);
    const Ui::SearchesFlow searchesFlow(window, searches);

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
                return practice && connection.id == practiceId
                    ? std::make_unique<Workspace>(
                        connection, practice->keychain, practice->keptSecrets, network)
                    : std::make_unique<Workspace>(connection, keychain, keptSecrets, network);
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
    });
    QObject::connect(&proxyFlow, &Ui::ProxyFlow::accepted, &controller, &Ui::WindowController::tryAgain);

    QObject::connect(&window, &Ui::MainWindow::firstPainted, &controller, [&] {
        QApplication::setWindowIcon(Ui::Icons::application()); // seven sizes to draw
        if (practice)
            openPractice(*practice, window, controller);
        else
            openRequested(commandLine, window, controller);
    });
    Ui::LockKeeper lockKeeper(
        {.window = window, .controller = controller, .clipboard = clipboard, .preferences = preferences});
    const Ui::QuitGuard quitGuard(window);
    window.show();
    return QApplication::exec();
}
