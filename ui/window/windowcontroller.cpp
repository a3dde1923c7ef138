// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/windowcontroller.h>

#include <app/auth/identityclient.h>
#include <app/auth/session.h>
#include <app/connections/connectionstore.h>
#include <app/core/whenfinished.h>
#include <app/keys/keptsecrets.h>
#include <app/keys/keycounts.h>
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
#include <ui/window/statusline.h>
#include <ui/window/topbar.h>

#include <QAction>
#include <QApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Latchkey::Ui {

namespace {

constexpr auto keychainPatience = 600ms; // most keyrings answer sooner; a page that only flashes helps no one

} // namespace

WindowController::WindowController(Surroundings surroundings)
    : m_with(std::move(surroundings))
    , m_signIn(m_with.window, m_with.makeWorkspace, m_with.openUrl)
{
    m_keychainPatience.setSingleShot(true);
    m_keychainPatience.setInterval(keychainPatience);
    connect(&m_keychainPatience, &QTimer::timeout, this, &WindowController::update);
    connect(&m_signIn, &SignInFlow::connected, this, [this](const Connection &connection) {
        addAndOpen(connection);
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
    connect(&window, &MainWindow::selectionChanged, this, &WindowController::showSelection);
    connect(&window.emptyState(), &EmptyState::buttonClicked, this, [this] {
        if (m_shownEmpty && m_shownEmpty->button)
            take(*m_shownEmpty->button);
    });
    connect(&window.emptyState(), &EmptyState::linkClicked, this, [this] {
        if (m_shownEmpty && m_shownEmpty->link)
            take(*m_shownEmpty->link);
    });
    connect(&window.topBar(), &TopBar::searchChanged, this, [this](const QString &text) {
        m_with.window.filter().setFilterText(text);
        update();
    });
    connect(&window.statusLine(), &StatusLine::cancelRequested, this, [this] {
        if (m_workspace)
            m_workspace->keys().cancel();
    });
    connect(&window.table(), &KeyTable::activated, this, [this] { m_with.window.setDetailsVisible(true); });
    connect(&window.details(), &KeyDetails::foldRequested, this,
        [this] { m_with.window.setDetailsVisible(false); });
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
        known->caFile = connection.caFile.isEmpty() ? known->caFile : connection.caFile;
        noteTrouble(m_with.connections.update(*known));
        return open(*known);
    }
    const auto added = m_with.connections.add(connection);
    if (!added)
        m_with.window.messageBar().showError(added.error());
    open(added ? *added : connection);
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
    whenFinished(m_workspace->session().adopt(tokens), this, [this](const Result<void> &adopted) {
        if (!adopted)
            m_with.window.messageBar().showError(adopted.error());
    });
}

void WindowController::setWorkspace(const Connection &connection, bool practice)
{
    m_flows.reset();
    m_with.window.setKeys(nullptr, {});
    m_practice = practice;
    m_workspace = m_with.makeWorkspace(connection);
    m_flows = std::make_unique<KeyFlows>(
        m_with.window, *m_workspace, m_with.clipboard, m_with.settings, m_with.clock, practice);
    m_with.window.setKeys(&m_workspace->keys(),
        [this](const QString &clientId) { return m_workspace->keptSecrets().isKept(clientId); });
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
    connect(&session, &Session::ended, this, [this](const Error &why) {
        m_with.window.messageBar().showError(
            why, tr("Sign in"), [this] { perform(ActionId::SignIn, false); });
    });
    connect(&keys, &KeyList::inserted, this, &WindowController::update);
    connect(&keys, &KeyList::removed, this, &WindowController::update);
    connect(&keys, &KeyList::changed, this, &WindowController::showSelection);
    connect(&keys, &KeyList::loadingChanged, this, &WindowController::update);
    connect(&keys, &KeyList::progressed, this, &WindowController::updateSummary);
    connect(&keys, &KeyList::loaded, this, &WindowController::listLoaded);
    connect(&m_workspace->keptSecrets(), &KeptSecrets::changed, this, [this](const QString &clientId) {
        m_with.window.updateKept(clientId);
        showSelection();
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
        return m_flows->edit(true);
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
        return m_signIn.connectToUnion();
    case ActionId::SignIn:
        return m_signIn.signIn(*m_workspace);
    case ActionId::SignOut:
        return signOut();
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
    noteTrouble(m_with.connections.setHasAccount(
        m_workspace->connection().id, session.keeping() == Session::Keeping::Keychain));
    if (session.keeping() == Session::Keeping::MemoryOnly && session.keychainTrouble()) {
        m_with.window.messageBar().showMessage(Severity::Warning,
            tr("Your sign-in is not kept: it lasts until Latchkey closes. %1")
                .arg(session.keychainTrouble()->message()),
            {}, {}, session.keychainTrouble()->detail());
    }
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
    if (trouble && m_workspace->keys().size() > 0) {
        if (trouble->kind() == ErrorKind::Cancelled)
            m_with.window.messageBar().showMessage(Severity::Information,
                tr("Loading was stopped. Not all keys are shown."), tr("Load all"),
                [this] { perform(ActionId::Refresh, false); });
        else
            m_with.window.messageBar().showError(
                *trouble, tr("Try again"), [this] { perform(ActionId::Refresh, false); });
    }
    update();
}

void WindowController::signOut()
{
    whenFinished(
        m_workspace->session().signOut(), this, [this](const Result<Session::SignOutReport> &report) {
            if (!report)
                return m_with.window.messageBar().showError(report.error());
            if (const auto &trouble
                = report->keychainTrouble ? report->keychainTrouble : report->revocationTrouble) {
                m_with.window.messageBar().showMessage(Severity::Warning,
                    tr("You are signed out here, but something was left behind. %1").arg(trouble->message()),
                    {}, {}, trouble->detail());
                return;
            }
            m_with.window.messageBar().showMessage(Severity::Success,
                report->revoked ? tr("You are signed out, and the sign-in was revoked.")
                                : tr("You are signed out."));
        });
}

void WindowController::showSelection()
{
    const QStringList selected = m_with.window.selectedClientIds();
    const int row = selected.size() == 1 && m_workspace ? m_workspace->keys().rowOf(selected.first()) : -1;
    if (row >= 0)
        m_with.window.details().showKey(
            m_workspace->keys().at(row), m_workspace->keptSecrets().isKept(selected.first()));
    else
        m_with.window.details().showCount(int(selected.size()));
    updateActions();
}

void WindowController::update()
{
    const auto content = emptyContent();
    if (content && content != m_shownEmpty) {
        m_with.window.emptyState().setContent(
            content->icon, content->heading, content->text, content->buttonText, content->linkText);
    }
    m_shownEmpty = content;
    content ? m_with.window.showEmptyState() : m_with.window.showTable();
    updateActions();
    updateSummary();
}

std::optional<EmptyContent> WindowController::emptyContent() const
{
    if (!m_workspace)
        return EmptyStates::noConnection();
    const Session &session = m_workspace->session();
    if (session.state() == Session::State::Restoring)
        return m_keychainPatience.isActive() ? std::nullopt
                                             : std::optional(EmptyStates::waitingForKeychain());
    if (session.state() == Session::State::SignedOut) {
        if (session.keychainTrouble())
            return EmptyStates::keychainTrouble(*session.keychainTrouble());
        return EmptyStates::signedOut(m_workspace->connection().endpoint.authority());
    }
    const KeyList &keys = m_workspace->keys();
    if (keys.size() == 0 && keys.isLoading())
        return std::nullopt;
    if (keys.size() == 0 && keys.trouble())
        return EmptyStates::loadFailed(*keys.trouble());
    if (m_with.window.filter().rowCount() > 0 || (keys.size() == 0 && !keys.isComplete()))
        return std::nullopt;
    const QString search = m_with.window.topBar().search()->text().trimmed();
    return search.isEmpty() ? EmptyStates::noKeys() : EmptyStates::nothingMatches(search);
}

void WindowController::updateActions()
{
    const QStringList selected
        = m_with.window.showsTable() ? m_with.window.selectedClientIds() : QStringList();
    ActionState state;
    state.hasConnection = m_workspace != nullptr;
    state.signedIn = isSignedIn();
    state.selected = int(selected.size());
    state.secretKept = selected.size() == 1 && m_workspace->keptSecrets().isKept(selected.first());
    m_with.window.actions().setState(state);
}

void WindowController::updateSummary()
{
    StatusLine &line = m_with.window.statusLine();
    if (!isSignedIn()) {
        line.setProgress(-1);
        return line.setSummary(m_workspace ? tr("Signed out") : tr("Not connected"));
    }
    const KeyList &keys = m_workspace->keys();
    line.setProgress(keys.isLoading() ? keys.size() : -1);
    if (keys.isLoading()) // the counts are linear in the keys, and a load has many pages
        return line.setSummary({});
    const KeyCounts counts = keyCounts(keys, m_with.clock());
    QStringList parts{tr("%n keys", nullptr, counts.total)};
    if (counts.due > 0)
        parts.append(tr("%n due", nullptr, counts.due));
    if (counts.overdue > 0)
        parts.append(tr("%n overdue", nullptr, counts.overdue));
    if (counts.expired > 0)
        parts.append(tr("%n expired", nullptr, counts.expired));
    if (m_with.window.filter().isFiltering())
        parts.prepend(tr("%n shown", nullptr, m_with.window.filter().rowCount()));
    line.setSummary(parts.join(u" · "_s));
}

bool WindowController::isSignedIn() const
{
    return m_workspace && m_workspace->session().state() == Session::State::SignedIn;
}

} // namespace Latchkey::Ui
