// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/signindialog.h>

#include <app/auth/devicesignin.h>
#include <app/core/error.h>
#include <ui/dialogs/apikeypane.h>
#include <ui/dialogs/devicecodepane.h>
#include <ui/keytable/displaytext.h>
#include <ui/theme/icons.h>
#include <ui/widgets/linkbutton.h>
#include <ui/widgets/reasonagainst.h>

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

SignInDialog::SignInDialog(const QString &host, QWidget *parent)
    : Sheet(tr("Sign in"), parent)
    , m_host(host)
{
    setObjectName(u"signInDialog"_s);
    setupPages();
    setupAlternatives();
    setupButtons();
    setWay(Way::Browser);
}

SignInDialog::~SignInDialog() = default;

void SignInDialog::setupPages()
{
    m_codePane = new DeviceCodePane;
    m_codePane->setObjectName(u"codePane"_s);
    m_keyPane = new ApiKeyPane;
    m_keyPane->setObjectName(u"keyPane"_s);
    body()->addWidget(m_codePane);
    body()->addWidget(m_keyPane);
    connect(m_codePane, &DeviceCodePane::copied, this, [this] { showNotice(tr("Code copied.")); });
    connect(m_keyPane, &ApiKeyPane::keyChanged, this, &SignInDialog::updateButtons);
}

void SignInDialog::setupAlternatives()
{
    m_alternatives = new QWidget;
    auto *row = new QHBoxLayout(m_alternatives);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::windowMargin);
    const auto add = [this, row](const QString &text, const QString &name, Way way) {
        auto *link = new LinkButton(text);
        link->setObjectName(name);
        link->setAutoDefault(true);
        row->addWidget(link);
        connect(link, &LinkButton::clicked, this, [this, way] { changeWay(way); });
        return link;
    };
    m_useBrowser = add(tr("Use the browser instead"), u"useBrowserButton"_s, Way::Browser);
    m_useCode = add(tr("Use a code instead"), u"useCodeButton"_s, Way::Code);
    m_useKey = add(tr("Use an API key instead"), u"useKeyButton"_s, Way::Key);
    row->addStretch(1);
    // Two of the three stand there at a time; where the language needs more room than a sheet has, one a
    // line.
    const int widest = m_useBrowser->sizeHint().width() + row->spacing()
        + std::max(m_useCode->sizeHint().width(), m_useKey->sizeHint().width());
    const int most = minimumWidth() - 2 * Metrics::dialogMargin;
    if (std::max(widest, m_useCode->sizeHint().width() + row->spacing() + m_useKey->sizeHint().width())
        > most) {
        row->setDirection(QBoxLayout::TopToBottom);
        row->setSpacing(0);
    }
    addUnderBody(m_alternatives);
}

void SignInDialog::setupButtons()
{
    m_cancel = addButton(tr("Cancel"), Variant::Normal, u"cancelButton"_s);
    m_copyLink = addButton(tr("Copy link"), Variant::Normal, u"copyLinkButton"_s);
    m_primary = addButton(tr("Open browser"), Variant::Primary, u"openBrowserButton"_s);
    for (QPushButton *button : {m_cancel, m_copyLink, m_primary})
        setStaysEnabled(button);
    connect(m_cancel, &QPushButton::clicked, this, &SignInDialog::reject);
    connect(m_copyLink, &QPushButton::clicked, this, [this] {
        emit copyLinkRequested(m_address);
        showNotice(m_way == Way::Browser ? tr("Link copied. Open it in a browser on this computer.")
                                         : tr("Link copied. Open it in any browser."));
    });
    connect(m_primary, &QPushButton::clicked, this, &SignInDialog::press);
}

void SignInDialog::setWay(Way way)
{
    m_way = way;
    m_asking = false;
    m_failed = false;
    m_noBrowser = false;
    m_signingIn = false;
    m_address.clear();
    m_cancel->setText(tr("Cancel"));
    m_codePane->setVisible(false);
    m_codePane->stop();
    m_keyPane->setVisible(way == Way::Key);
    setIdle();
    clearTrouble();
    shrinkToFit();
    switch (way) {
    case Way::Browser:
        setSubtitle(
            tr("Sign in to %1 with your browser. Latchkey waits here and goes on by itself.").arg(m_host));
        setWaiting(tr("Getting ready…"));
        break;
    case Way::Code:
        setSubtitle(
            tr("Sign in to %1 with any browser, here or on another device. Latchkey goes on by itself.")
                .arg(m_host));
        setWaiting(tr("Getting a code…"));
        break;
    case Way::Key:
        setSubtitle(
            tr("Sign in to %1 as an application, with its API key. For machines, and for people who hold "
               "only a key.")
                .arg(m_host));
        updateButtons();
        m_keyPane->setFocus();
        break;
    }
}

void SignInDialog::setCodeOffered(bool offered)
{
    m_codeOffered = offered;
    updateButtons();
}

void SignInDialog::setAddress(const QUrl &url)
{
    m_address = url;
    setWaiting(tr("Waiting for your browser…"));
}

void SignInDialog::showNoBrowser()
{
    m_noBrowser = true;
    updateButtons();
    showProgress(tr("Waiting until you have signed in…"));
    showWarning(leadsToCode()
            ? tr("No browser could be started. Use a code, or copy the link and open it yourself.")
            : tr("No browser could be started. Copy the link and open it yourself."));
    (leadsToCode() ? m_primary : m_copyLink)->setFocus();
}

void SignInDialog::showPortBusy(const Error &error)
{
    showTrouble(error);
    showProgress(tr("Waiting for the port…"));
    updateButtons();
    if (m_codeOffered)
        m_useCode->setFocus();
}

void SignInDialog::setPrompt(const DevicePrompt &prompt)
{
    m_address = prompt.completeUrl;
    setIdle(); // the code is there to be copied
    m_codePane->setPrompt(prompt);
    m_codePane->show();
    updateButtons();
    m_primary->setFocus();
    showProgress(tr("Waiting until you have signed in…"));
}

void SignInDialog::showSigningIn()
{
    m_address.clear();
    m_asking = false;
    m_signingIn = true;
    m_codePane->hide();
    setWaiting(tr("Signing in…"));
    shrinkToFit();
}

void SignInDialog::showPassingTrouble(const Error &error)
{
    showWaiting(tr("%1 Latchkey goes on asking, and the code stays good.").arg(error.message()));
}

void SignInDialog::showForeignAnswer()
{
    showWarning(tr("Another window answered with a sign-in that Latchkey did not start. It was ignored."));
}

void SignInDialog::showFailed(const Error &error)
{
    m_address.clear();
    m_asking = false;
    m_failed = true;
    m_signingIn = false;
    m_cancel->setText(tr("Cancel"));
    m_codePane->stop();
    m_codePane->hide();
    showTrouble(error);
    updateButtons();
    shrinkToFit();
    m_way == Way::Key ? m_keyPane->setFocus() : m_primary->setFocus();
}

void SignInDialog::showKeyRefused(const QString &message)
{
    m_signingIn = false;
    setIdle();
    m_keyPane->setError(message);
    m_keyPane->setFocus();
    updateButtons();
}

void SignInDialog::wipeKey()
{
    m_keyPane->wipeKey();
}

void SignInDialog::askToReplace(const QString &current, const QString &other)
{
    m_asking = true;
    m_address.clear();
    setIdle();
    clearTrouble();
    m_codePane->hide();
    m_keyPane->hide();
    setSubtitle(tr("You were signed in as %1. Replace with %2?").arg(shortText(current), shortText(other)));
    m_cancel->setText(tr("Keep", "the account that was signed in"));
    updateButtons();
    shrinkToFit();
    m_cancel->setFocus(); // whoever presses Enter without reading loses nothing
}

void SignInDialog::setWaiting(const QString &text)
{
    setBusy(text);
    updateButtons();
}

void SignInDialog::updateButtons()
{
    setBodyVisible(!m_codePane->isHidden() || !m_keyPane->isHidden());
    m_cancel->setEnabled(true);
    const bool mayChoose = !m_asking && !(isBusy() && m_signingIn);
    m_alternatives->setVisible(mayChoose);
    m_useBrowser->setVisible(m_way != Way::Browser);
    m_useCode->setVisible(m_way != Way::Code && m_codeOffered && !leadsToCode());
    m_useKey->setVisible(m_way != Way::Key);
    updatePrimary();
    updateCopyLink();
}

/// A link helps on this computer alone; where there is no browser, a code helps more.
bool SignInDialog::leadsToCode() const
{
    return m_noBrowser && !m_address.isEmpty() && m_way == Way::Browser && m_codeOffered;
}

/// It is the next step where neither a browser nor a code would be.
void SignInDialog::updateCopyLink()
{
    const bool isNext = m_noBrowser && !m_address.isEmpty() && !leadsToCode();
    m_copyLink->setVisible(!m_asking && m_way != Way::Key);
    setReasonAgainst(*m_copyLink, m_address.isEmpty() ? notYet() : QString());
    m_copyLink->setIcon(Icons::get(Icon::Link, isNext ? ColorRole::OnAccent : ColorRole::Text));
    setVariant(m_copyLink, isNext ? Variant::Primary : Variant::Normal);
    setVariant(m_primary, isNext ? Variant::Normal : Variant::Primary);
    if (isNext)
        m_primary->setIcon(Icons::get(Icon::ExternalLink));
    (isNext ? m_copyLink : m_primary)->setDefault(true);
}

/// Why there is nothing to open or to copy.
QString SignInDialog::notYet()
{
    return tr("The address of the sign-in page is still on its way.");
}

void SignInDialog::updatePrimary()
{
    if (m_asking) {
        setPrimary(tr("Replace"), u"replaceButton"_s);
    } else if (m_way == Way::Key) {
        setPrimary(tr("Sign in", "button"), u"keySignInButton"_s);
    } else if (m_way == Way::Code) {
        m_failed ? setPrimary(tr("New code"), u"newCodeButton"_s, Icon::RefreshCw)
                 : setPrimary(tr("Open here"), u"openHereButton"_s, Icon::ExternalLink);
    } else if (leadsToCode()) {
        setPrimary(tr("Use a code"), u"codeInsteadButton"_s);
    } else {
        m_failed ? setPrimary(tr("Try again"), u"openBrowserButton"_s)
                 : setPrimary(tr("Open browser"), u"openBrowserButton"_s, Icon::ExternalLink);
    }
    const bool isReady = m_asking || m_failed || !m_address.isEmpty();
    const bool takesKey = m_way == Way::Key && !m_asking;
    if (takesKey)
        setReasonAgainst(*m_primary, m_keyPane->hasKey() ? QString() : tr("Paste a key first."));
    else
        setReasonAgainst(*m_primary, isReady ? QString() : notYet());
    if (takesKey && isBusy())
        m_primary->setEnabled(false);
}

void SignInDialog::setPrimary(const QString &text, const QString &name, std::optional<Icon> icon)
{
    m_primary->setText(text);
    m_primary->setObjectName(name);
    m_primary->setIcon(icon ? Icons::get(*icon, ColorRole::OnAccent) : QIcon());
}

void SignInDialog::press()
{
    if (m_asking)
        return emit replaceRequested();
    if (m_way == Way::Key)
        return emit keyEntered(m_keyPane->key(), m_keyPane->isToBeKept());
    if (m_failed || leadsToCode())
        return changeWay(m_failed ? m_way : Way::Code);
    if (std::exchange(m_noBrowser, false)) { // perhaps there is one now
        clearTrouble();
        updateButtons();
    }
    emit openRequested(m_address);
}

void SignInDialog::changeWay(Way way)
{
    setWay(way);
    emit attemptRequested(way);
}

} // namespace Latchkey::Ui
