// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/signindialog.h>

#include <app/core/error.h>
#include <ui/theme/icons.h>

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

SignInDialog::SignInDialog(const QString &host, QWidget *parent)
    : Sheet(tr("Sign in"), parent)
{
    setObjectName(u"signInDialog"_s);
    setSubtitle(tr("Sign in to %1 with your browser. Latchkey waits here and goes on by itself.").arg(host));

    auto *cancel = addButton(tr("Cancel"), Variant::Normal, u"cancelButton"_s);
    setStaysEnabled(cancel);
    m_copyLink = addButton(tr("Copy link"), Variant::Normal, u"copyLinkButton"_s);
    m_copyLink->setIcon(Icons::get(Icon::Link));
    setStaysEnabled(m_copyLink);
    m_openBrowser = addButton(tr("Open browser"), Variant::Primary, u"openBrowserButton"_s);
    m_openBrowser->setIcon(Icons::get(Icon::ExternalLink, ColorRole::OnAccent));
    setStaysEnabled(m_openBrowser);
    connect(cancel, &QPushButton::clicked, this, &SignInDialog::reject);
    connect(m_copyLink, &QPushButton::clicked, this, [this] {
        emit copyLinkRequested(m_address);
        showNotice(tr("Link copied. Open it in a browser on this computer."));
    });
    connect(m_openBrowser, &QPushButton::clicked, this, &SignInDialog::openOrRetry);
    setBusy(tr("Getting ready…"));
    setAddress({});
}

SignInDialog::~SignInDialog() = default;

void SignInDialog::setAddress(const QUrl &url)
{
    m_address = url;
    m_failed = false;
    m_openBrowser->setText(tr("Open browser"));
    m_openBrowser->setEnabled(!url.isEmpty());
    m_copyLink->setEnabled(!url.isEmpty());
    if (!url.isEmpty())
        setBusy(tr("Waiting for your browser…"));
}

void SignInDialog::showBrowserReturned()
{
    setBusy(tr("Signing in…"));
    m_openBrowser->setEnabled(false);
    m_copyLink->setEnabled(false);
}

void SignInDialog::showForeignAnswer()
{
    showNotice(tr("Another window answered with a sign-in that Latchkey did not start. It was ignored."));
}

void SignInDialog::showFailed(const Error &error)
{
    showTrouble(error);
    m_failed = true;
    m_copyLink->setEnabled(false);
    m_openBrowser->setText(tr("Try again"));
    m_openBrowser->setFocus();
}

void SignInDialog::openOrRetry()
{
    if (!m_failed)
        return emit openBrowserRequested(m_address);
    setBusy(tr("Getting ready…"));
    setAddress({});
    emit retryRequested();
}

} // namespace Latchkey::Ui
