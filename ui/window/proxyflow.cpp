// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/proxyflow.h>

#include <app/auth/proxykeychain.h>
#include <app/core/whenfinished.h>
#include <app/rpc/network.h>
#include <ui/dialogs/proxydialog.h>
#include <ui/widgets/messagebar.h>

#include <QApplication>

namespace Latchkey::Ui {

namespace {

Sheet *waitingSheet()
{
    auto *sheet = qobject_cast<Sheet *>(QApplication::activeModalWidget());
    return sheet && sheet->isBusy() ? sheet : nullptr;
}

} // namespace

ProxyFlow::ProxyFlow(QWidget &window, MessageBar &messages, Network &network, ProxyKeychain &keychain)
    : m_window(window)
    , m_messages(messages)
    , m_network(network)
    , m_keychain(keychain)
{
    connect(&network.proxyLogins, &ProxyLogins::refused, this, [this] {
        if (m_dialog)
            return;
        // After those who hear of the error itself have said what they have to say.
        const QPointer<Sheet> waiting = waitingSheet();
        QMetaObject::invokeMethod(
            this, [this, waiting] { offer(waiting); }, Qt::QueuedConnection);
    });
}

ProxyFlow::~ProxyFlow() = default;

void ProxyFlow::offer(const QPointer<Sheet> &waiting)
{
    if (m_dialog || !m_network.proxyLogins.lastRefusal())
        return;
    if (waiting && waiting->isVisible())
        return askOver(waiting);
    const ProxyRefusal &refusal = *m_network.proxyLogins.lastRefusal();
    const QString proxy = refusal.proxy.text();
    m_messages.showMessage(Severity::Warning,
        refusal.hadLogin
            ? tr("The proxy %1 did not accept the user name and password. Enter them again.").arg(proxy)
            : tr("The proxy %1 wants a user name and a password before it lets anything through.").arg(proxy),
        tr("Enter password…"), [this] { ask(); });
}

void ProxyFlow::ask()
{
    if (!m_dialog && m_network.proxyLogins.lastRefusal())
        askOver(&m_window);
}

void ProxyFlow::askOver(QWidget *parent)
{
    m_refusal = *m_network.proxyLogins.lastRefusal();
    m_before = m_network.proxyLogins.known(m_refusal.proxy);
    m_dialog = new ProxyDialog(m_refusal.proxy.text(), parent);
    if (m_before)
        m_dialog->setUser(m_before->user);
    connect(m_dialog, &ProxyDialog::signInRequested, this, &ProxyFlow::attempt);
    connect(m_dialog, &ProxyDialog::rejected, this, &ProxyFlow::takeBack);
    m_dialog->openOverWindow();
}

void ProxyFlow::attempt()
{
    const ProxyLogin login{m_dialog->user(), m_dialog->takePassword()};
    m_dialog->setBusy(tr("Asking the proxy…"));
    m_trying = std::make_unique<HttpClient>(m_network, QString());
    m_network.proxyLogins.set(m_refusal.proxy, login);
    HttpRequest request;
    request.url = m_refusal.origin;
    whenFinished(m_trying->send(request), m_dialog,
        [this, login](const Result<HttpAnswer> &answer) { conclude(login, answer); });
}

/// Whatever the server says, and be it that nobody trusts it: the proxy has let it say so.
void ProxyFlow::conclude(const ProxyLogin &login, const Result<HttpAnswer> &answer)
{
    if (!m_trying) // taken back meanwhile
        return;
    m_trying.release()->deleteLater(); // its own answer is what came
    if (!answer && answer.error().kind() == ErrorKind::ProxyAuthentication) {
        takeBack();
        return m_dialog->showRefused(answer.error());
    }
    keep(login);
    m_messages.dismiss();
    m_dialog->accept();
    emit accepted();
}

void ProxyFlow::keep(const ProxyLogin &login)
{
    const auto stored = m_dialog->isToBeKept() ? m_keychain.keep(m_refusal.proxy, login)
                                               : m_keychain.remove(m_refusal.proxy);
    whenFinished(stored, this, [this](const Result<void> &result) {
        if (result)
            return;
        m_messages.showMessage(Severity::Warning,
            tr("The user name and password of the proxy are used, but the keychain was not changed. %1")
                .arg(result.error().message()),
            {}, {}, result.error().detail());
    });
}

void ProxyFlow::takeBack()
{
    if (m_trying)
        m_trying.release()->deleteLater();
    if (m_before)
        m_network.proxyLogins.set(m_refusal.proxy, *m_before);
    else
        m_network.proxyLogins.forget(m_refusal.proxy);
}

} // namespace Latchkey::Ui

#include "moc_proxyflow.cpp"
