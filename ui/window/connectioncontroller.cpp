// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/connectioncontroller.h>

#include <app/auth/account.h>
#include <app/auth/session.h>
#include <app/connections/connectionstore.h>
#include <app/core/whenfinished.h>
#include <app/keys/keptsecrets.h>
#include <app/keys/keylist.h>
#include <app/keys/networktrouble.h>
#include <app/keys/workspace.h>
#include <ui/dialogs/keychainhelp.h>
#include <ui/window/mainwindow.h>
#include <ui/window/patience.h>
#include <ui/window/searchfield.h>
#include <ui/window/topbar.h>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

ConnectionController::ConnectionController(
    const WindowSurroundings &surroundings, const Connection &connection, Kind kind)
    : m_with(surroundings)
    , m_kind(kind)
    , m_messages(m_with.window.messageBar())
    , m_notices(m_messages)
    , m_workspace(m_with.makeWorkspace(connection))
    , m_signIn(m_with.window, *m_workspace, m_with.connections, m_with.openUrl)
    , m_cli(m_with.window, *m_workspace, m_with.makeCliKeyring, m_with.openUrl, kind == Kind::Practice)
{
    m_listing = std::make_unique<KeyListing>(
        m_workspace->keys(),
        [this](const QString &clientId) { return m_workspace->keptSecrets().isKept(clientId); },
        m_with.clock);
    m_flows = std::make_unique<KeyFlows>(FlowParts{m_with.window, *m_workspace, *m_listing, m_messages,
        m_with.clipboard, m_with.settings, m_with.clock, kind == Kind::Practice,
        m_with.rotationStore ? m_with.rotationStore(connection) : nullptr});
    m_keychainPatience.setSingleShot(true);
    m_keychainPatience.setInterval(keychainPatience);
    connect(&m_keychainPatience, &QTimer::timeout, this, &ConnectionController::changed);
    connectSession();
    connectKeys();
}

ConnectionController::~ConnectionController()
{
    m_listing->model().setRotationFacts({});
    // A load or a sign-in that ends with the workspace tells so; here is nobody left to hear it.
    m_workspace->session().disconnect(this);
    m_workspace->account().disconnect(this);
    m_workspace->keys().disconnect(this);
    m_workspace->keptSecrets().disconnect(this);
}

void ConnectionController::connectSession()
{
    const Session &session = m_workspace->session();
    connect(&session, &Session::stateChanged, this, &ConnectionController::sessionChanged);
    connect(&session, &Session::signedIn, this, [this] {
        m_notices.troubleIsOver();
        m_workspace->keys().refresh(KeyList::Marks::Kept);
    });
    connect(&m_workspace->account(), &Account::changed, this, &ConnectionController::accountChanged);
    connect(&session, &Session::keepingChanged, this, &ConnectionController::keepingChanged);
    connect(&session, &Session::keychainTroubleChanged, this, &ConnectionController::changed);
    connect(&session, &Session::ended, this,
        [this](const Error &why) { m_notices.showEnded(why, [this] { signIn(); }); });
}

void ConnectionController::connectKeys()
{
    const KeyList &keys = m_workspace->keys();
    connect(&keys, &KeyList::inserted, this, &ConnectionController::changed);
    connect(&keys, &KeyList::removed, this, &ConnectionController::changed);
    connect(&keys, &KeyList::changed, this, &ConnectionController::changed);
    connect(&keys, &KeyList::changed, this, &ConnectionController::keysChanged);
    connect(&keys, &KeyList::loadingChanged, this, &ConnectionController::changed);
    connect(&keys, &KeyList::progressed, this, &ConnectionController::progressed);
    connect(&keys, &KeyList::loaded, this, &ConnectionController::listLoaded);
    connect(&m_workspace->keptSecrets(), &KeptSecrets::changed, this, [this](const QString &clientId) {
        m_listing->model().refreshKept(clientId);
        emit keysChanged();
        emit changed(); // a search may ask for it
    });
    if (const RotateFlow *rotation = m_flows->rotation())
        connectRotation(*rotation);
    connect(&m_listing->model(), &KeyTableModel::timeMoved, this, &ConnectionController::changed);
}

void ConnectionController::connectRotation(const RotateFlow &rotation)
{
    KeyTableModel &model = m_listing->model();
    model.setRotationFacts({[&rotation](const QString &clientId) { return rotation.isRotated(clientId); },
        [&rotation](const QString &clientId) {
            return rotation.textFor(clientId);
        }});
    connect(&rotation, &RotateFlow::rotatedChanged, &model, &KeyTableModel::refreshRotation);
    connect(&rotation, &RotateFlow::changed, this, &ConnectionController::keysChanged);
}

const Connection &ConnectionController::connection() const
{
    return m_workspace->connection();
}

bool ConnectionController::isSignedIn() const
{
    return m_workspace->session().state() == Session::State::SignedIn;
}

bool ConnectionController::isAccountExpected() const
{
    const auto known = m_with.connections.find(connection().id);
    return known && known->hasAccount;
}

QString ConnectionController::person() const
{
    const auto &identity = m_workspace->account().identity();
    return identity ? identity->displayName() : QString();
}

QString ConnectionController::sessionText() const
{
    const Session &session = m_workspace->session();
    switch (session.state()) {
    case Session::State::SignedIn:
        return tr("signed in");
    case Session::State::Restoring:
        return tr("waiting for the keychain");
    case Session::State::SignedOut:
        break;
    }
    const auto &trouble = session.keychainTrouble();
    const bool locked = trouble && trouble->kind() == ErrorKind::KeychainLocked;
    return isAccountExpected() && locked ? tr("keychain locked") : tr("signed out");
}

KeyCounts ConnectionController::counts() const
{
    return m_listing->filter().searched().counts();
}

void ConnectionController::setConnection(const Connection &connection)
{
    const Connection before = this->connection();
    m_workspace->setConnection(connection);
    emit changed();
    const bool isElsewhere
        = connection.organization != before.organization || connection.caFile != before.caFile;
    if (isElsewhere && isSignedIn())
        refresh();
}

void ConnectionController::showAccount()
{
    auto *dialog = new AccountDialog(&m_with.window);
    const auto update = [this, dialog] {
        if (isSignedIn())
            dialog->setContent(accountContent());
        else
            dialog->reject();
    };
    update();
    connect(this, &ConnectionController::changed, dialog, update);
    connect(dialog, &AccountDialog::signOutRequested, this, &ConnectionController::signOut);
    dialog->openOverWindow();
}

AccountDialog::Content ConnectionController::accountContent() const
{
    const Session &session = m_workspace->session();
    const Identity identity = m_workspace->account().identity().value_or(Identity());
    AccountDialog::Content content;
    content.host = connection().endpoint.authority();
    content.name = identity.name.isEmpty() ? identity.preferredUsername : identity.name;
    content.email = identity.email;
    content.subject = identity.subject;
    content.organization = m_workspace->organization().nameKnownNow();
    content.clientId = identity.clientId;
    content.isApplication = identity.kind == Identity::Kind::Application;
    if (const auto facts = session.signIn())
        content.expiresAt = facts->expiresAt;
    if (m_kind == Kind::Practice)
        content.keptText = tr("Nowhere: the practice tenant ends with Latchkey");
    else if (session.keeping() == Session::Keeping::Keychain)
        content.keptText = tr("In this computer's keychain");
    else
        content.keptText = tr("In memory only, until Latchkey closes");
    if (const auto &trouble = m_workspace->account().trouble())
        content.trouble = trouble->message();
    return content;
}

void ConnectionController::restore()
{
    m_workspace->session().restore();
}

void ConnectionController::adopt(const TokenSet &tokens)
{
    whenFinished(m_workspace->session().adopt(tokens), this,
        [this](const Result<void> &adopted) { noteTrouble(adopted); });
}

void ConnectionController::signIn()
{
    m_signIn.signIn();
}

void ConnectionController::signInWithKey(const ApplicationCredentials &key)
{
    m_signIn.signInWithKey(key);
}

void ConnectionController::signOut()
{
    remember({}); // so that nobody is asked about them at the next sign-in
    whenFinished(
        m_workspace->session().signOut(), this, [this](const Result<Session::SignOutReport> &report) {
            const int kept = m_kind == Kind::Stored ? int(m_workspace->keptSecrets().kept().size()) : 0;
            m_notices.showSignedOut(report, kept, [this] { signIn(); });
        });
}

QFuture<Result<void>> ConnectionController::lock()
{
    if (endsWithLock()) {
        m_messages.showMessage(Severity::Warning,
            tr("Your sign-in to %1 was in memory only, and has ended because Latchkey was locked. Sign in "
               "again.")
                .arg(connection().endpoint.authority()),
            tr("Sign in…"), [this] { signIn(); });
    }
    m_listing->keepPlace();
    return m_workspace->session().lock();
}

bool ConnectionController::endsWithLock() const
{
    return isSignedIn() && m_workspace->session().keeping() == Session::Keeping::MemoryOnly;
}

void ConnectionController::refresh()
{
    m_workspace->keys().refresh();
}

void ConnectionController::noteTrouble(const Result<void> &result)
{
    if (!result)
        m_messages.showError(result.error());
}

void ConnectionController::sessionChanged()
{
    if (m_workspace->session().state() == Session::State::Restoring)
        m_keychainPatience.start();
    else
        m_keychainPatience.stop();
    emit changed();
}

void ConnectionController::keepingChanged()
{
    const Session &session = m_workspace->session();
    if (m_kind == Kind::Practice)
        return;
    if (session.keeping() != Session::Keeping::MemoryOnly) { // an earlier one may still be in the keychain
        noteTrouble(m_with.connections.setHasAccount(
            connection().id, session.keeping() == Session::Keeping::Keychain));
    }
    if (session.keeping() == Session::Keeping::MemoryOnly && session.keychainTrouble())
        m_notices.showNotKept(*session.keychainTrouble(), [this, why = *session.keychainTrouble()] {
            (new KeychainHelp(why, &m_with.window))->openOverWindow();
        });
    else if (session.keeping() == Session::Keeping::Keychain)
        m_notices.showKept();
    emit changed();
}

void ConnectionController::accountChanged()
{
    const auto &identity = m_workspace->account().identity();
    m_flows->setUserHandle(identity ? identity->userHandle : QString());
    if (identity)
        remember({identity->subject, identity->displayName(), identity->clientId});
    emit changed();
}

void ConnectionController::remember(const LastSignedIn &who)
{
    if (m_kind == Kind::Stored && m_with.connections.find(connection().id))
        noteTrouble(m_with.connections.setLastSignedIn(connection().id, who));
}

void ConnectionController::listLoaded()
{
    const KeyList &keys = m_workspace->keys();
    if (!keys.trouble()) {
        m_notices.troubleIsOver();
        m_notices.showNews(keys.news(), [this] { showNews(); });
        m_flows->lookForLeftovers();
    } else if (keys.size() > 0)
        showTroubleOf(keys);
    emit changed();
}

void ConnectionController::showTroubleOf(const KeyList &keys)
{
    const Error &trouble = *keys.trouble();
    const bool isEnded = trouble.kind() == ErrorKind::Unauthenticated;
    const auto again = [this, isEnded] {
        isEnded ? signIn() : refresh();
    };
    const bool isOld = keys.loadedAt().isValid() && isOfTheNetwork(trouble.kind());
    if (keys.isStale() || isOld)
        m_notices.showOldList(trouble, keys.loadedAt(), again);
    else if (isEnded)
        m_notices.showEnded(trouble, again);
    else
        m_notices.showLoadTrouble(trouble, again);
}

// Where there is but one sort of news, people see how to ask for it themselves.
void ConnectionController::showNews()
{
    const KeyNews &news = m_workspace->keys().news();
    const QString search = news.renamed.isEmpty() ? u"is:new"_s
        : news.added.isEmpty()                    ? u"is:renamed"_s
                                                  : u"is:changed"_s;
    m_with.window.topBar().search()->setText(search);
}

} // namespace Latchkey::Ui
