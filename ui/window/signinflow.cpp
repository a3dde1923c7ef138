// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/signinflow.h>

#include <app/connections/connectionstore.h>
#include <app/core/whenfinished.h>
#include <app/keys/encodedcredentials.h>
#include <app/keys/keynames.h>
#include <app/keys/workspace.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QUrl>
#include <QWidget>

#include <tuple>
#include <utility>

namespace Latchkey::Ui {

SignInFlow::SignInFlow(
    QWidget &window, Workspace &workspace, const ConnectionStore &connections, UrlOpener openUrl)
    : m_window(window)
    , m_workspace(workspace)
    , m_connections(connections)
    , m_openUrl(std::move(openUrl))
{
}

SignInFlow::~SignInFlow()
{
    delete m_dialog; // it would go on with a flow that has gone
}

void SignInFlow::signIn()
{
    if (m_dialog && m_dialog->isVisible())
        return m_dialog->raise();
    openSheet();
    begin(SignInDialog::Way::Browser);
}

void SignInFlow::signInWithKey(const ApplicationCredentials &key)
{
    if (!m_dialog || !m_dialog->isVisible())
        openSheet();
    m_dialog->setWay(SignInDialog::Way::Key);
    beginWithKey(key, Session::Storing::Forbidden);
}

void SignInFlow::openSheet()
{
    auto *dialog = new SignInDialog(m_workspace.connection().endpoint.authority(), &m_window);
    m_dialog = dialog;
    connect(dialog, &SignInDialog::openRequested, this, &SignInFlow::open);
    connect(dialog, &SignInDialog::copyLinkRequested, this,
        [](const QUrl &url) { QGuiApplication::clipboard()->setText(url.toString(QUrl::FullyEncoded)); });
    connect(dialog, &SignInDialog::attemptRequested, this, &SignInFlow::begin);
    connect(dialog, &SignInDialog::keyEntered, this, &SignInFlow::takeKey);
    connect(dialog, &SignInDialog::replaceRequested, this, &SignInFlow::replace);
    connect(dialog, &SignInDialog::finished, this, &SignInFlow::close);
    dialog->openOverWindow();
}

void SignInFlow::begin(SignInDialog::Way way)
{
    stopAttempt();
    switch (way) {
    case SignInDialog::Way::Browser:
        return beginInBrowser();
    case SignInDialog::Way::Code:
        return beginWithCode();
    case SignInDialog::Way::Key:
        return; // waits for the key
    }
    Q_UNREACHABLE();
}

void SignInFlow::beginInBrowser()
{
    auto attempt = m_workspace.makeSignIn();
    connect(attempt.get(), &BrowserSignIn::providerFound, m_dialog, &SignInDialog::setCodeOffered);
    connect(attempt.get(), &BrowserSignIn::waitingForPort, m_dialog, &SignInDialog::showPortBusy);
    connect(attempt.get(), &BrowserSignIn::authorizeUrlReady, m_dialog, [this](const QUrl &url) {
        m_dialog->setAddress(url);
        open(url);
    });
    connect(attempt.get(), &BrowserSignIn::foreignAnswerIgnored, m_dialog, &SignInDialog::showForeignAnswer);
    connect(attempt.get(), &BrowserSignIn::browserReturned, m_dialog, &SignInDialog::showSigningIn);
    m_cancellation = std::make_shared<Cancellation>();
    const auto tokens = attempt->start(m_cancellation);
    follow(std::move(attempt), tokens);
}

void SignInFlow::beginWithCode()
{
    auto attempt = m_workspace.makeDeviceSignIn();
    connect(attempt.get(), &DeviceSignIn::codeReady, m_dialog, &SignInDialog::setPrompt);
    connect(attempt.get(), &DeviceSignIn::troubleMet, m_dialog, &SignInDialog::showPassingTrouble);
    connect(attempt.get(), &DeviceSignIn::troubleOver, m_dialog, &SignInDialog::clearTrouble);
    m_cancellation = std::make_shared<Cancellation>();
    const auto tokens = attempt->start(m_cancellation);
    follow(std::move(attempt), tokens);
}

void SignInFlow::takeKey(const Secret &text, bool toBeKept)
{
    const auto key = decodeCredentials(text);
    if (!key)
        return m_dialog->showKeyRefused(key.error().message());
    m_dialog->wipeKey();
    // Its secret must never reach another Union than its own.
    const Endpoint &endpoint = m_workspace.connection().endpoint;
    if (!isSameUnion(key->endpoint, endpoint)) {
        return m_dialog->showKeyRefused(tr(
            "This key is for %1, and this connection is to %2. Nothing was sent. Connect to %1, or paste a "
            "key for %2.")
                                            .arg(key->endpoint, endpoint.authority()));
    }
    beginWithKey({key->clientId, key->clientSecret},
        toBeKept ? Session::Storing::Allowed : Session::Storing::Forbidden);
}

void SignInFlow::beginWithKey(const ApplicationCredentials &key, Session::Storing storing)
{
    stopAttempt();
    m_dialog->showSigningIn();
    auto attempt = m_workspace.makeApplicationSignIn();
    m_cancellation = std::make_shared<Cancellation>();
    const auto tokens = attempt->start(key, m_cancellation);
    follow(std::move(attempt), tokens, storing);
}

void SignInFlow::open(const QUrl &url)
{
    if (!m_openUrl(url))
        m_dialog->showNoBrowser();
}

template <class Attempt>
void SignInFlow::follow(
    std::unique_ptr<Attempt> attempt, const QFuture<Result<TokenSet>> &tokens, Session::Storing storing)
{
    m_attempt = std::move(attempt);
    whenFinished(tokens, m_dialog, [this, storing, mine = m_cancellation](const Result<TokenSet> &result) {
        if (mine != m_cancellation) // another way was chosen meanwhile
            return;
        if (result)
            review({*result, storing});
        else if (result.error().kind() != ErrorKind::Cancelled)
            showFailed(result.error());
    });
}

void SignInFlow::showFailed(const Error &error)
{
    m_workspace.activity().record({JournalAction::SignedIn}, error);
    m_dialog->showFailed(error);
}

void SignInFlow::stopAttempt()
{
    if (const auto cancellation = std::exchange(m_cancellation, nullptr))
        cancellation->cancel();
    if (m_attempt)
        m_attempt.release()->deleteLater(); // it may be what called
}

void SignInFlow::review(const Newcomer &newcomer)
{
    m_newcomer = newcomer;
    m_dialog->showSigningIn();
    whenFinished(m_workspace.ownerOf(newcomer.tokens), m_dialog,
        [this, mine = m_cancellation](const Result<Identity> &owner) {
            if (mine != m_cancellation || !m_newcomer)
                return;
            const Identity known = knownAccount();
            if (owner && isAnother(known, *owner))
                return m_dialog->askToReplace(known.displayName(), owner->displayName());
            adopt(*m_newcomer);
        });
}

Identity SignInFlow::knownAccount() const
{
    if (const auto &current = m_workspace.account().identity())
        return *current;
    Identity last;
    if (const auto connection = m_connections.find(m_workspace.connection().id)) {
        last.subject = connection->lastSignedIn.subject;
        last.name = connection->lastSignedIn.name;
        last.clientId = connection->lastSignedIn.clientId;
        if (!last.clientId.isEmpty())
            last.kind = Identity::Kind::Application;
    }
    return last;
}

void SignInFlow::replace()
{
    if (!m_newcomer)
        return;
    m_dialog->showSigningIn();
    if (m_workspace.session().state() != Session::State::SignedIn)
        return adopt(*m_newcomer);
    // The one before is signed out in full: nothing of it stays behind.
    whenFinished(m_workspace.session().signOut(), m_dialog, [this](const Result<Session::SignOutReport> &) {
        if (m_newcomer)
            adopt(*m_newcomer);
    });
}

void SignInFlow::adopt(const Newcomer &newcomer)
{
    const auto adopted = m_workspace.session().adopt(newcomer.tokens, newcomer.storing);
    m_newcomer.reset();
    whenFinished(adopted, m_dialog, [this](const Result<void> &result) {
        if (!result)
            return m_dialog->showFailed(result.error());
        m_dialog->accept();
        m_window.window()->raise();
        m_window.window()->activateWindow(); // the browser is in front
        emit signedIn();
    });
}

void SignInFlow::close()
{
    stopAttempt();
    giveBackNewcomer();
}

void SignInFlow::giveBackNewcomer()
{
    const auto newcomer = std::exchange(m_newcomer, std::nullopt);
    if (newcomer) // nobody is going to use them; where they can't be given back they run out
        std::ignore = m_workspace.giveBack(newcomer->tokens);
}

} // namespace Latchkey::Ui
