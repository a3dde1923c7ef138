// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/windowcontroller.h>

#include <app/auth/session.h>
#include <app/connections/connectionstore.h>
#include <app/keys/keylist.h>
#include <app/keys/keynames.h>
#include <app/keys/workspace.h>
#include <ui/about/aboutdialog.h>
#include <ui/keytable/keytable.h>
#include <ui/window/connectionmenu.h>
#include <ui/window/connectionswitcher.h>
#include <ui/window/keydetails.h>
#include <ui/window/mainwindow.h>
#include <ui/window/searchfield.h>
#include <ui/window/statusline.h>
#include <ui/window/topbar.h>

#include <QApplication>

#include <utility>

namespace Latchkey::Ui {

WindowController::WindowController(Surroundings surroundings)
    : m_with(std::move(surroundings))
    , m_whenFree(m_with.window)
    , m_pages(m_with.window)
    , m_status(m_with.window)
    , m_opened(m_with)
    , m_connect(m_with.window, m_with.connections, m_with.network, m_with.findConnections)
    , m_connections(m_with, m_opened)
    , m_preferences(m_with.window, m_with.preferences)
    , m_palette(m_with.window, m_with.settings)
    , m_shortcuts(m_with.window, m_with.settings)
    , m_copyChoice(m_with.window, m_with.settings)
    , m_explain(m_with.window, m_with.connections, m_opened)
    , m_focusedKey(m_with.window)
{
    connect(&m_focusedKey, &FocusedKey::refused, this, [this](const QString &why) {
        if (m_shown)
            m_shown->messages().showMessage(Severity::Information, why);
    });
    connect(&m_copyChoice, &CopyChoice::chosen, this,
        [this](const CopyStyle &style) { m_shown->flows().copyAs(style); });
    connect(&m_connect, &ConnectFlow::connected, this, [this](const Connection &connection) {
        m_whenFree.run([this, connection] { // the check may end after a lock
            addAndOpen(connection);
            if (!m_shown->isAccountExpected()) // else the keychain has been asked for the sign-in
                m_shown->signIn();
        });
    });
    connect(&m_connect, &ConnectFlow::connectedWithKey, this,
        [this](const Connection &connection, const ApplicationCredentials &key) {
            addAndOpen(connection);
            m_shown->signInWithKey(key);
        });
    connectWindow();
    connectOpened();
    connectConnections();
    update();
    updateConnections();
}

WindowController::~WindowController()
{
    m_with.window.showListing(nullptr);
}

void WindowController::connectWindow()
{
    MainWindow &window = m_with.window;
    connect(&window.actions(), &Actions::triggered, this, &WindowController::perform);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            m_opened.lookAgain();
    });
    connect(&window, &MainWindow::coveredChanged, this, &WindowController::update);
    connect(&window, &MainWindow::coveredChanged, window.topBar().connections(), &ConnectionMenu::setResting);
    connect(&window, &MainWindow::selectionChanged, this, [this] { m_status.updateSelection(); });
    connect(&m_pages, &PageTurner::stepTaken, this, &WindowController::take);
    connect(&window.topBar(), &TopBar::searchChanged, this, [this](const QString &text) {
        m_with.window.listing().setSearch(text);
        update();
    });
    connect(&window.statusLine(), &StatusLine::cancelRequested, this, [this] {
        if (m_shown)
            m_shown->workspace().keys().cancel();
    });
    connect(&window.table(), &KeyTable::activated, this, [this] { m_with.window.setDetailsVisible(true); });
    connect(&window.details(), &KeyDetails::foldRequested, &window,
        [&window] { window.setDetailsVisible(false); });
    connect(&window.details(), &KeyDetails::rotationRequested, this,
        [this](const QString &clientId) { m_shown->flows().rotation()->resumeOf(clientId); });
    connect(&window.details(), &KeyDetails::fieldCopied, this, [this](const QString &caption) {
        m_shown->messages().showMessage(Severity::Success, tr("Copied: %1.").arg(caption));
    });
}

void WindowController::connectOpened()
{
    connect(&m_opened, &OpenConnections::changed, this, [this](const ConnectionController &connection) {
        if (&connection == m_shown)
            update();
        updateConnections();
    });
    connect(&m_opened, &OpenConnections::keysChanged, this, [this](const ConnectionController &connection) {
        if (&connection == m_shown)
            m_status.updateSelection();
    });
    connect(&m_opened, &OpenConnections::progressed, this, [this](const ConnectionController &connection) {
        if (&connection == m_shown)
            m_status.updateSummary();
    });
}

void WindowController::connectConnections()
{
    connect(&m_with.connections, &ConnectionStore::changed, this, &WindowController::updateConnections);
    connect(m_with.window.topBar().connections(), &ConnectionMenu::chosen, this, &WindowController::switchTo);
    connect(&m_connections, &ConnectionsFlow::addRequested, this, [this] { m_connect.connectToUnion(); });
    connect(&m_connections, &ConnectionsFlow::removed, this, &WindowController::leave);
}

void WindowController::leave(const QString &id)
{
    if (m_shown && m_shown->connection().id == id)
        show(nullptr);
    m_opened.close(id);
    if (!m_shown)
        openLast();
    updateConnections();
}

void WindowController::openLast()
{
    if (const auto last = m_with.connections.find(m_with.connections.lastUsedId()))
        open(*last);
}

void WindowController::addAndOpen(const Connection &connection)
{
    if (auto known = m_with.connections.findByEndpoint(connection.endpoint)) {
        if (!connection.organization.isEmpty())
            known->organization = connection.organization;
        if (!connection.caFile.isEmpty())
            known->caFile = connection.caFile;
        const auto updated = m_with.connections.update(*known);
        if (ConnectionController *controller = m_opened.find(known->id))
            controller->setConnection(*known);
        open(*known);
        return m_shown->noteTrouble(updated);
    }
    const auto added = m_with.connections.add(connection);
    open(m_with.connections.findByEndpoint(connection.endpoint).value_or(connection));
    if (!added)
        m_shown->messages().showError(added.error());
}

void WindowController::openRequested(const Connection &connection)
{
    const Endpoint &endpoint = connection.endpoint;
    if (const auto known = m_with.connections.findByEndpoint(endpoint))
        return openKnown(*known, connection);
    const bool isNamed = !connection.organization.isEmpty() || !endpoint.suggestedOrganization().isEmpty()
        || isServerlessHost(endpoint, qEnvironmentVariable("UNION_SERVERLESS_ENDPOINT"));
    if (isNamed)
        addAndOpen(connection);
    else
        m_connect.askForOrganization(connection);
}

// Any program of this person's can ask for it: whom a connection trusts with its sign-in is not its to
// change.
void WindowController::openKnown(const Connection &known, const Connection &asked)
{
    open(known);
    Connection changed = known;
    if (!asked.organization.isEmpty())
        changed.organization = asked.organization;
    if (!asked.caFile.isEmpty())
        changed.caFile = asked.caFile;
    if (changed != known)
        m_connections.offer(changed, &m_with.window);
}

void WindowController::open(const Connection &connection)
{
    ConnectionController &controller = m_opened.open(connection, ConnectionController::Kind::Stored);
    show(&controller);
    controller.noteTrouble(m_with.connections.setLastUsed(connection.id));
    controller.restore();
    update();
}

void WindowController::switchTo(const QString &id)
{
    if (m_with.window.isCovered())
        return;
    ConnectionController *controller = m_opened.find(id);
    const auto stored = m_with.connections.find(id);
    if (!controller && stored)
        return open(*stored);
    if (!controller)
        return;
    show(controller);
    if (stored) // else it ends with the program
        controller->noteTrouble(m_with.connections.setLastUsed(id));
}

bool WindowController::showControlPlane(const QString &authority)
{
    const auto isIt = [&authority](const Connection &connection) {
        return connection.endpoint.authority() == authority;
    };
    if (m_shown && isIt(m_shown->connection()))
        return true;
    for (const Connection &connection : m_with.connections.connections()) {
        if (isIt(connection)) {
            switchTo(connection.id);
            break;
        }
    }
    return m_shown && isIt(m_shown->connection());
}

void WindowController::showKeys(const QString &id, const QString &search)
{
    switchTo(id);
    if (m_shown && m_shown->connection().id == id)
        m_shown->listing().setSearch(search);
}

void WindowController::openPractice(const Connection &connection, const TokenSet &tokens)
{
    ConnectionController &controller = m_opened.open(connection, ConnectionController::Kind::Practice);
    show(&controller);
    controller.adopt(tokens);
}

void WindowController::show(ConnectionController *connection)
{
    if (m_shown == connection)
        return;
    if (m_shown)
        m_shown->messages().setShown(false);
    m_shown = connection;
    m_status.setConnection(m_shown);
    m_with.window.showListing(m_shown ? &m_shown->listing() : nullptr);
    update();
    if (m_shown)
        m_shown->messages().setShown(true);
    updateConnections();
}

void WindowController::perform(ActionId id, bool checked)
{
    MainWindow &window = m_with.window;
    switch (id) {
    case ActionId::NewKey:
        return m_shown->flows().create();
    case ActionId::Copy:
        return m_shown->flows().copy();
    case ActionId::CopyAsExport:
        return m_shown->flows().copyAs({CopyFormat::Export, KeyVariable::Flyte});
    case ActionId::CopyClientId:
        return m_shown->flows().copyClientId();
    case ActionId::Deliver:
        return m_shown->flows().deliver();
    case ActionId::Verify:
        return m_shown->flows().verify();
    case ActionId::Rotate:
        return m_shown->flows().rotation()->start();
    case ActionId::Rotations:
        return m_shown->flows().rotation()->list();
    case ActionId::RotateOverdue:
        return m_shown->flows().rotation()->rotateOverdue();
    case ActionId::Edit:
        return m_shown->flows().edit();
    case ActionId::Delete:
        return m_shown->flows().remove();
    case ActionId::ForgetSecret:
        return m_shown->flows().forgetSecret();
    case ActionId::Overview:
        return m_shown->flows().showOverview();
    case ActionId::ExportKeys:
        return m_shown->flows().exportKeys();
    case ActionId::Find:
        return window.focusSearch();
    case ActionId::Refresh:
        return m_shown->refresh();
    case ActionId::ToggleDetails:
        return window.setDetailsVisible(checked);
    case ActionId::ShowAllApplications:
        window.filter().setShowAllApplications(checked);
        return update();
    case ActionId::Connect:
        return m_connect.connectToUnion();
    case ActionId::TryPractice:
        return m_with.startPractice();
    case ActionId::EditConnection:
        return m_connections.edit(m_shown->connection().id, &window);
    case ActionId::ManageConnections:
        return m_connections.manage(m_opened.entries(m_shown));
    case ActionId::Account:
        return m_shown->showAccount();
    case ActionId::SignIn:
        return m_shown->signIn();
    case ActionId::SignOut:
        return m_shown->signOut();
    case ActionId::SignInCli:
        return m_shown->signInCli();
    case ActionId::CopyAs:
    case ActionId::Activity:
    case ActionId::Explain:
    case ActionId::SaveSearch:
    case ActionId::ManageSearches:
    case ActionId::Columns:
    case ActionId::CommandPalette:
    case ActionId::ClearClipboard:
    case ActionId::Lock:
    case ActionId::AllowScreenshots:
    case ActionId::Preferences:
    case ActionId::Shortcuts:
    case ActionId::Documentation:
        return; // see Actions::takeUp()
    case ActionId::About:
        return (new AboutDialog(&window))->openOverWindow();
    case ActionId::Quit:
        return QApplication::quit();
    }
    Q_UNREACHABLE();
}

void WindowController::take(const EmptyContent::Step &step)
{
    if (const auto *id = std::get_if<ActionId>(&step))
        return perform(*id, false);
    switch (std::get<EmptyContent::Special>(step)) {
    case EmptyContent::Special::SkipKeychain:
        return m_shown->workspace().session().stopWaiting();
    case EmptyContent::Special::RetryKeychain:
        return m_shown->restore();
    case EmptyContent::Special::RetryLoad:
        return m_shown->refresh();
    case EmptyContent::Special::ClearSearch:
        return m_with.window.topBar().search()->clear();
    case EmptyContent::Special::EnterProxyPassword:
        return m_with.enterProxyPassword();
    }
    Q_UNREACHABLE();
}

void WindowController::tryAgain()
{
    if (m_shown && m_shown->isSignedIn())
        m_shown->refresh();
}

void WindowController::update()
{
    updatePage();
    m_status.updateConnection();
    m_status.updateActions();
    m_status.updateSummary();
}

void WindowController::updateConnections()
{
    const QList<ConnectionEntry> entries = m_opened.entries(m_shown);
    m_with.window.topBar().connections()->setEntries(entries);
    m_connections.setEntries(entries);
    m_with.window.topBar().switcher()->setOthersWaiting(m_opened.isAnyWaiting());
}

void WindowController::updatePage()
{
    PageSituation situation;
    if (m_shown) {
        situation = {&m_shown->workspace(), m_shown->mayKeychainAnswerSoon(), m_shown->isAccountExpected(),
            m_with.window.filter().rowCount(), m_with.window.listing().search().trimmed(),
            m_with.window.filter().query()};
    }
    m_pages.turnTo(situation);
}

} // namespace Latchkey::Ui
