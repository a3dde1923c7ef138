// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/cliflow.h>

#include <app/auth/clisignin.h>
#include <app/auth/devicesignin.h>
#include <app/core/whenfinished.h>
#include <app/keychain/clikeyring.h>
#include <app/keys/workspace.h>
#include <ui/dialogs/clisignindialog.h>

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QUrl>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

QString usernamesOf(const QList<CliItemName> &names)
{
    QStringList usernames;
    for (const CliItemName &name : names)
        usernames.append(name.username);
    return QLocale().createSeparatedList(usernames);
}

} // namespace

CliFlow::CliFlow(
    QWidget &window, Workspace &workspace, KeyringFactory makeKeyring, UrlOpener openUrl, bool practice)
    : m_window(window)
    , m_workspace(workspace)
    , m_makeKeyring(std::move(makeKeyring))
    , m_openUrl(std::move(openUrl))
    , m_practice(practice)
{
}

CliFlow::~CliFlow()
{
    delete m_dialog; // it would go on with a flow that has gone
    m_attempt.reset(); // its end still asks for what goes after it
}

void CliFlow::start()
{
    if (m_dialog && m_dialog->isVisible())
        return m_dialog->raise();
    const Result<void> possible = prepare();
    m_dialog = new CliSignInDialog(m_cli->service(), &m_window);
    connectDialog();
    m_dialog->openOverWindow();
    if (!possible)
        return m_dialog->showImpossible(possible.error());
    look();
    measure();
}

Result<void> CliFlow::prepare()
{
    if (!m_cli) {
        m_keyring = m_makeKeyring();
        m_cli = std::make_unique<CliSignIn>(m_workspace.connection().endpoint, m_workspace.discovery(),
            m_workspace.tokenEndpoint(), *m_keyring, detectSandbox(QCoreApplication::applicationDirPath()));
    }
    if (m_practice) {
        return failure(ErrorKind::Unsupported,
            tr("The practice tenant ends with Latchkey, so there is nothing that the command line could sign "
               "in to "
               "later. Connect to a Union of your own first."));
    }
    return m_cli->canStore(CliProgram::Flyte);
}

void CliFlow::connectDialog()
{
    connect(m_cli.get(), &CliSignIn::storing, m_dialog, &CliSignInDialog::showStoring);
    connect(m_dialog, &CliSignInDialog::signInRequested, this, [this](const QList<CliProgram> &programs) {
        signInNext({programs, 0, {}});
    });
    connect(m_dialog, &CliSignInDialog::removalRequested, this, [this](const QList<CliProgram> &programs) {
        removeNext({programs, 0, {}}, {});
    });
    connect(m_dialog, &CliSignInDialog::openRequested, this, [this](const QUrl &url) { m_openUrl(url); });
    connect(m_dialog, &CliSignInDialog::copyLinkRequested, this,
        [](const QUrl &url) { QGuiApplication::clipboard()->setText(url.toString(QUrl::FullyEncoded)); });
    connect(m_dialog, &CliSignInDialog::codeRequested, this, &CliFlow::beginWithCode);
    connect(m_dialog, &CliSignInDialog::stopRequested, this, &CliFlow::stopAttempt);
}

void CliFlow::look()
{
    whenFinished(m_cli->look(), m_dialog, [this](const Result<QList<CliProgram>> &there) {
        if (there)
            return m_dialog->setSignedIn(*there);
        if (there.error().kind() == ErrorKind::KeychainAbsent)
            return m_dialog->showImpossible(there.error());
        m_dialog->setUnknown(there.error());
    });
}

/// Latchkey's own access token tells how long the command line's will be: better known before than after.
void CliFlow::measure()
{
    if (m_workspace.session().state() != Session::State::SignedIn)
        return;
    whenFinished(m_workspace.session().bearer(), m_dialog, [this](const Result<BearerToken> &bearer) {
        if (!bearer)
            return;
        for (const CliProgram program : {CliProgram::Flyte, CliProgram::Flytekit}) {
            if (const auto possible = m_cli->canStore(program, bearer->token); !possible)
                m_dialog->setImpossible(program, possible.error());
        }
    });
}

void CliFlow::signInNext(const Run &run)
{
    if (run.position == run.programs.size())
        return finishSignIn(run);
    const CliProgram program = run.programs.at(run.position);
    m_dialog->showPreparing(program, run.position + 1, int(run.programs.size()));
    const auto stored = m_cli->signIn(program, [this](CliProgram) { return authorize(); });
    whenFinished(stored, m_dialog, [this, run, program](const Result<QList<CliItemName>> &names) {
        if (!names) {
            if (names.error().kind() == ErrorKind::Cancelled)
                m_dialog->showStopped();
            else
                m_dialog->showFailed(names.error());
            return look();
        }
        Run next = run;
        next.stored += tr("%1 (%2)", "a program and the names of its items")
                           .arg(m_dialog->nameOf(program), usernamesOf(*names));
        ++next.position;
        signInNext(next);
    });
}

void CliFlow::finishSignIn(const Run &run)
{
    m_dialog->showStored(
        tr("Stored for %1: %2.").arg(m_cli->service(), QLocale().createSeparatedList(run.stored)));
    m_dialog->raise();
    m_dialog->activateWindow(); // the browser is in front
    look();
}

QFuture<Result<TokenSet>> CliFlow::authorize()
{
    m_authorization = {};
    whenFinished(m_workspace.discovery().discover(), m_dialog, [this](const Result<AuthMetadata> &metadata) {
        m_dialog->setCodeOffered(metadata && !metadata->deviceAuthorizationEndpoint.isEmpty());
    });
    beginInBrowser();
    return m_authorization.future();
}

void CliFlow::beginInBrowser()
{
    auto attempt = m_workspace.makeSignIn();
    connect(attempt.get(), &BrowserSignIn::authorizeUrlReady, m_dialog, [this](const QUrl &url) {
        m_dialog->setAddress(url);
        if (!m_openUrl(url))
            m_dialog->showNotice(tr("No browser could be started. Copy the link and open it yourself."));
    });
    connect(attempt.get(), &BrowserSignIn::waitingForPort, m_dialog, &CliSignInDialog::showPortBusy);
    connect(
        attempt.get(), &BrowserSignIn::foreignAnswerIgnored, m_dialog, &CliSignInDialog::showForeignAnswer);
    follow(std::move(attempt));
}

void CliFlow::beginWithCode()
{
    auto attempt = m_workspace.makeDeviceSignIn();
    connect(attempt.get(), &DeviceSignIn::codeReady, m_dialog, &CliSignInDialog::setPrompt);
    connect(attempt.get(), &DeviceSignIn::troubleMet, m_dialog,
        [this](const Error &error) { m_dialog->showWaiting(error.message()); });
    connect(attempt.get(), &DeviceSignIn::troubleOver, m_dialog, &CliSignInDialog::clearTrouble);
    follow(std::move(attempt));
}

/// The attempt is the flow's from now on, and takes the place of the one before.
template <class Attempt>
void CliFlow::follow(std::unique_ptr<Attempt> attempt)
{
    const CancellationPtr before = std::exchange(m_cancellation, std::make_shared<Cancellation>());
    if (before)
        before->cancel();
    const auto tokens = attempt->start(m_cancellation);
    if (m_attempt)
        m_attempt.release()->deleteLater(); // it may be what called
    m_attempt = std::move(attempt);
    whenFinished(tokens, this, [this, mine = m_cancellation](const Result<TokenSet> &result) {
        if (mine == m_cancellation) // else another way was chosen meanwhile
            m_authorization.finish(result);
    });
}

void CliFlow::stopAttempt()
{
    if (m_cancellation)
        m_cancellation->cancel();
}

void CliFlow::removeNext(const Run &run, const QStringList &troubles)
{
    if (run.position == run.programs.size()) {
        const QString removed
            = tr("Removed from %1: %2.").arg(m_cli->service(), QLocale().createSeparatedList(run.stored));
        m_dialog->showRemoved(removed, troubles);
        return look();
    }
    const CliProgram program = run.programs.at(run.position);
    m_dialog->showRemoving();
    whenFinished(m_cli->remove(program), m_dialog,
        [this, run, troubles, program](const Result<CliRemoval::Report> &report) {
            if (!report) {
                m_dialog->showFailed(report.error());
                return look();
            }
            Run next = run;
            next.stored += tr("%1 (%2)", "a program and the names of its items")
                               .arg(m_dialog->nameOf(program), usernamesOf(report->removed));
            ++next.position;
            QStringList more = troubles;
            if (report->revocationTrouble) {
                more += tr("Union could not be told that %1's sign-in has ended: %2")
                            .arg(m_dialog->nameOf(program), report->revocationTrouble->message());
            }
            removeNext(next, more);
        });
}

} // namespace Latchkey::Ui

#include "moc_cliflow.cpp"
