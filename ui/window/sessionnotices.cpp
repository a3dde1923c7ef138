// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/sessionnotices.h>

#include <ui/window/messages.h>

namespace Latchkey::Ui {

SessionNotices::SessionNotices(Messages &messages)
    : m_messages(messages)
{
}

SessionNotices::~SessionNotices() = default;

void SessionNotices::showEnded(const Error &why, Step signIn)
{
    m_messages.showError(why, tr("Sign in"), std::move(signIn));
    m_trouble = m_messages.text();
}

void SessionNotices::showLoadTrouble(const Error &trouble, Step loadAgain)
{
    if (trouble.kind() == ErrorKind::Cancelled)
        m_messages.showMessage(Severity::Information, tr("Loading was stopped. Not all keys are shown."),
            tr("Load all"), std::move(loadAgain));
    else
        m_messages.showError(trouble, tr("Try again"), std::move(loadAgain));
    m_trouble = m_messages.text();
}

void SessionNotices::troubleIsOver()
{
    if (!m_trouble.isEmpty() && m_messages.text() == m_trouble)
        m_messages.dismiss();
    m_trouble.clear();
}

void SessionNotices::showKept()
{
    if (std::exchange(m_saidNotKept, false))
        m_messages.showMessage(Severity::Success, tr("Your sign-in is kept in your keychain now."));
}

void SessionNotices::showNotKept(const Error &why, Step learnMore)
{
    m_saidNotKept = true;
    m_messages.showMessage(Severity::Warning,
        tr("Your sign-in is not kept: it lasts until Latchkey closes. %1").arg(why.message()),
        tr("Learn more"), std::move(learnMore), why.detail());
}

void SessionNotices::showSignedOut(const Result<Session::SignOutReport> &report, Step signIn)
{
    if (!report)
        return m_messages.showError(report.error());
    if (const auto &trouble = report->keychainTrouble ? report->keychainTrouble : report->revocationTrouble) {
        m_messages.showMessage(Severity::Warning,
            tr("You are signed out here, but something was left behind. %1").arg(trouble->message()), {}, {},
            trouble->detail());
        return;
    }
    m_messages.showMessage(Severity::Success,
        report->revoked ? tr("You are signed out, and the sign-in was revoked.") : tr("You are signed out."),
        tr("Sign in"), std::move(signIn));
}

} // namespace Latchkey::Ui
