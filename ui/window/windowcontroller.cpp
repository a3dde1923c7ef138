// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/windowcontroller.h>

#include <app/auth/identityclient.h>
#include <app/auth/session.h>
#include <app/connections/connectionstore.h>
#include <app/core/whenfinished.h>
#include <app/keys/keptsecrets.h>
#include <app/keys/keylist.h>
#include <app/keys/workspace.h>
#include <ui/keytable/keyfiltermodel.h>
#include <ui/keytable/keytable.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/messagebar.h>
#include <ui/window/aboutdialog.h>
#include <ui/window/connectionswitcher.h>
#include <ui/window/keydetails.h>
#include <ui/window/keyflows.h>
#include <ui/window/mainwindow.h>
#include <ui/window/pagechoice.h>
#include <ui/window/patience.h>
#include <ui/window/statusline.h>
#include <ui/window/topbar.h>

#include <QApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

WindowController::WindowController(Surroundings surroundings)
    : m_with(std::move(surroundings))
    , m_notices(m_with.window.messageBar())
    , m_status(m_with.window, m_with.clock)
    , m_connect(m_with.window, m_with.makeWorkspace)
    , m_signIn(m_with.window, m_with.openUrl)
{
    m_keychainPatience.setSingleShot(true);
    m_keychainPatience.setInterval(keychainPatience);
    connect(&m_keychainPatience, &QTimer::timeout, this, &WindowController::update);
    connect(&m_connect, &ConnectFlow::connected, this, [this](const Connection &connection) {
        addAndOpen(connection);
        if (!isAccountExpected()) // else the keychain has been asked for the sign-in
            m_signIn.signIn(*m_workspace);
    });
    connectWindow();
    update();
}

WindowController::~WindowController()
{
    m_with.window.setKeys(nullptr, {});
}

void WindowController::connectWindow()
{
    MainWindow &window = m_with.window;
    connect(&window.actions(), &Actions::triggered, this, &WindowController::perform);
    connect(&window, &MainWindow::selectionChanged, this, [this] { m_status.updateSelection(); });
    connect(&window.emptyState(), &EmptyState::buttonClicked, this, [this] {
        if (m_shownEmpty)
            take(m_shownEmpty->button);
    });
    connect(&window.emptyState(), &EmptyState::linkClicked, this, [this] {
        if (m_shownEmpty)
            take(m_shownEmpty->link);
    });
    connect(&window.topBar(), &TopBar::searchChanged, this, [this](const QString &text) {
        m_with.window.filter().setFilterText(text);
        update();
    });
    connect(&window.table(), &KeyTable::activated, this, [this] { m_with.window.setDetailsVisible(true); });
    connect(&window.details(), &KeyDetails::foldRequested, &window,
        [&window] { window.setDetailsVisible(false); });
    connect(&window.details(), &KeyDetails::fieldCopied, this, [this](const QString &caption) {
        m_with.window.messageBar().showMessage(Severity::Success, tr("Copied: %1.").arg(caption));
    });
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
        open(*known);
        return noteTrouble(updated);
    }
    const auto added = m_with.connections.add(connection);
    open(added ? *added : connection);
    if (!added)
        m_with.window.messageBar().showError(added.error());
}

void WindowController::noteTrouble(const Result<void> &result)
{
    if (!result)
        m_with.window.messageBar().showError(result.error());
}

void WindowController::open(const Connection &connection)
{
    setWorkspace(connection, false);
    noteTrouble(m_with.connections.setLastUsed(connection.id));
    m_workspace->session().restore();
    update();
}

void WindowController::openPractice(const Connection &connection, const TokenSet &tokens)
{
    setWorkspace(connection, true);
    whenFinished(m_workspace->session().adopt(tokens), this,
        [this](const Result<void> &adopted) { noteTrouble(adopted); });
}

void WindowController::setWorkspace(const Connection &connection, bool practice)
{
    m_flows.reset();
    m_with.window.setKeys(nullptr, {});
    m_status.setWorkspace(nullptr);
    m_with.window.messageBar().dismiss(); // what it says is about the connection before
    m_practice = practice;
    m_workspace = m_with.makeWorkspace(connection);
    m_status.setWorkspace(m_workspace.get());
    m_flows = std::make_unique<KeyFlows>(
        FlowParts{m_with.window, *m_workspace, m_with.clipboard, m_with.settings, m_with.clock, practice});
    m_with.window.setKeys(&m_workspace->keys(),
        [this](const QString &clientId) { return m_workspace->keptSecrets().isKept(clientId); });
    m_with.window.topBar().switcher()->setPerson({});
    m_with.window.topBar().switcher()->setConnection(
        connection.label, connection.endpoint.authority(), QColor(connection.color));
    connectWorkspace();
}

void WindowController::connectWorkspace()
{
    Session &session = m_workspace->session();
    KeyList &keys = m_workspace->keys();
    connect(&session, &Session::stateChanged, this, &WindowController::sessionChanged);
    connect(&session, &Session::keepingChanged, this, &WindowController::keepingChanged);
    connect(&session, &Session::ended, this,
        [this](const Error &why) { m_notices.showEnded(why, [this] { perform(ActionId::SignIn, false); }); });
    connect(&keys, &KeyList::inserted, this, &WindowController::listChanged);
    connect(&keys, &KeyList::removed, this, &WindowController::listChanged);
    connect(&keys, &KeyList::changed, this, &WindowController::listChanged);
    connect(&keys, &KeyList::changed, this, [this] { m_status.updateSelection(); });
    connect(&keys, &KeyList::loadingChanged, this, &WindowController::update);
    connect(&keys, &KeyList::progressed, this, [this] { m_status.updateSummary(); });
    connect(&m_with.window.statusLine(), &StatusLine::cancelRequested, &keys, &KeyList::cancel);
    connect(&keys, &KeyList::loaded, this, &WindowController::listLoaded);
    connect(&m_workspace->keptSecrets(), &KeptSecrets::changed, this, [this](const QString &clientId) {
        m_with.window.updateKept(clientId);
        m_status.updateSelection();
    });
}

void WindowController::perform(ActionId id, bool checked)
{
    MainWindow &window = m_with.window;
    switch (id) {
    case ActionId::NewKey:
        return m_flows->create();
    case ActionId::Copy:
        return m_flows->copy();
    case ActionId::CopyAsExport:
        return m_flows->copyAs(CopyFormat::Export);
    case ActionId::CopyClientId:
        return m_flows->copyClientId();
    case ActionId::Edit:
        return m_flows->edit();
    case ActionId::Delete:
        return m_flows->remove();
    case ActionId::ForgetSecret:
        return m_flows->forgetSecret();
    case ActionId::Find:
        return window.focusSearch();
    case ActionId::Refresh:
        return m_workspace->keys().refresh();
    case ActionId::ToggleDetails:
        return window.setDetailsVisible(checked);
    case ActionId::ShowAllApplications:
        window.filter().setShowAllApplications(checked);
        return update();
    case ActionId::Connect:
        return m_connect.connectToUnion();
    case ActionId::SignIn:
        return m_signIn.signIn(*m_workspace);
    case ActionId::SignOut:
        return whenFinished(m_workspace->session().signOut(), this,
            [this](const Result<Session::SignOutReport> &report) { m_notices.showSignedOut(report); });
    case ActionId::About:
        return (new AboutDialog(&window))->openOverWindow();
    case ActionId::Quit:
        return QApplication::quit();
    }
    Q_UNREACHABLE();
}

void WindowController::take(std::optional<EmptyContent::Step> step)
{
    if (!step)
        return;
    if (const auto *id = std::get_if<ActionId>(&*step))
        return perform(*id, false);
    switch (std::get<EmptyContent::Special>(*step)) {
    case EmptyContent::Special::SkipKeychain:
        return m_workspace->session().stopWaiting();
    case EmptyContent::Special::RetryKeychain:
        return m_workspace->session().restore();
    case EmptyContent::Special::RetryLoad:
        return m_workspace->keys().refresh();
    case EmptyContent::Special::ClearSearch:
        return m_with.window.topBar().search()->clear();
    case EmptyContent::Special::TryPractice:
        return m_with.startPractice();
    }
    Q_UNREACHABLE();
}

void WindowController::sessionChanged()
{
    switch (m_workspace->session().state()) {
    case Session::State::Restoring:
        m_keychainPatience.start();
        break;
    case Session::State::SignedOut:
        m_keychainPatience.stop();
        m_workspace->keys().clear();
        m_with.window.topBar().switcher()->setPerson({});
        break;
    case Session::State::SignedIn:
        m_keychainPatience.stop();
        m_notices.troubleIsOver();
        askWhoIsSignedIn();
        m_workspace->keys().refresh();
        break;
    }
    update();
}

void WindowController::keepingChanged()
{
    const Session &session = m_workspace->session();
    if (m_practice)
        return;
    if (session.keeping() != Session::Keeping::MemoryOnly) { // an earlier one may still be in the keychain
        noteTrouble(m_with.connections.setHasAccount(
            m_workspace->connection().id, session.keeping() == Session::Keeping::Keychain));
    }
    if (session.keeping() == Session::Keeping::MemoryOnly && session.keychainTrouble())
        m_notices.showNotKept(*session.keychainTrouble());
}

void WindowController::askWhoIsSignedIn()
{
    whenFinished(
        m_workspace->identity().userInfo(), m_workspace.get(), [this](const Result<Identity> &identity) {
            if (!identity) // without it the window works all the same
                return;
            m_with.window.topBar().switcher()->setPerson(identity->displayName());
            m_flows->setUserHandle(identity->userHandle);
        });
}

void WindowController::listLoaded()
{
    const auto &trouble = m_workspace->keys().trouble();
    if (!trouble)
        m_notices.troubleIsOver();
    else if (m_workspace->keys().size() > 0 && trouble->kind() == ErrorKind::Unauthenticated)
        m_notices.showEnded(*trouble, [this] { perform(ActionId::SignIn, false); });
    else if (m_workspace->keys().size() > 0)
        m_notices.showLoadTrouble(*trouble, [this] { perform(ActionId::Refresh, false); });
    update();
}

void WindowController::listChanged()
{
    m_status.listChanged();
    update();
}

void WindowController::update()
{
    const auto content
        = emptyContentFor({m_workspace.get(), m_keychainPatience.isActive(), isAccountExpected(),
            m_with.window.filter().rowCount(), m_with.window.topBar().search()->text().trimmed()});
    if (content && content != m_shownEmpty) {
        m_with.window.emptyState().setContent(
            content->icon, content->heading, content->text, content->buttonText, content->linkText);
    }
    m_shownEmpty = content;
    content ? m_with.window.showEmptyState() : m_with.window.showTable();
    m_status.updateActions();
    m_status.updateSummary();
}

bool WindowController::isAccountExpected() const
{
    const auto known = m_workspace ? m_with.connections.find(m_workspace->connection().id) : std::nullopt;
    return known && known->hasAccount;
}

} // namespace Latchkey::Ui
