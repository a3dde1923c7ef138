// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/sessionnotices.h>

#include <ui/keytable/displaytext.h>
#include <ui/keytable/relativetime.h>
#include <ui/window/messages.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr qsizetype mostNames = 100;

QString namesOf(const QStringList &gone)
{
    QStringList lines{SessionNotices::tr("No longer there:", "followed by names of keys, one a line")};
    for (const QString &name : gone.first(std::min(gone.size(), mostNames)))
        lines.append(displayText(name));
    if (gone.size() > mostNames)
        lines.append(SessionNotices::tr("and %n more", "keys", int(gone.size() - mostNames)));
    return lines.join(u'\n');
}

QString countsOf(const KeyNews &news)
{
    QStringList parts;
    if (!news.added.isEmpty())
        parts.append(SessionNotices::tr("%n new", "keys", int(news.added.size())));
    if (!news.renamed.isEmpty())
        parts.append(SessionNotices::tr("%n renamed", "keys", int(news.renamed.size())));
    if (!news.gone.isEmpty())
        parts.append(SessionNotices::tr("%n gone", "keys", int(news.gone.size())));
    return parts.join(u" · "_s);
}

/// Signing out takes no key's secret away: that should be no surprise.
QString signedOutText(bool isRevoked, int keptSecrets)
{
    if (keptSecrets > 0) {
        return isRevoked ? SessionNotices::tr(
                   "You are signed out, and the sign-in was revoked. The secrets of %n keys stay in this "
                   "computer's keychain.",
                   nullptr, keptSecrets)
                         : SessionNotices::tr(
                             "You are signed out. The secrets of %n keys stay in this computer's keychain.",
                             nullptr, keptSecrets);
    }
    return isRevoked ? SessionNotices::tr("You are signed out, and the sign-in was revoked.")
                     : SessionNotices::tr("You are signed out.");
}

} // namespace

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
        m_messages.showMessage(
            Severity::Information, sentenceOf(trouble), tr("Load all"), std::move(loadAgain));
    else
        m_messages.showError(trouble, tr("Try again"), std::move(loadAgain));
    m_trouble = m_messages.text();
}

QString SessionNotices::sentenceOf(const Error &trouble)
{
    return trouble.kind() == ErrorKind::Cancelled ? tr("Loading was stopped. Not all keys are shown.")
                                                  : trouble.message();
}

void SessionNotices::showOldList(const Error &trouble, const QDateTime &listFrom, Step again)
{
    const bool isAway = trouble.kind() == ErrorKind::Offline || trouble.kind() == ErrorKind::Timeout;
    const QString text = isAway
        ? tr("Offline. This is the list from %1.", "a date and time").arg(momentText(listFrom))
        : tr("%1 This is the list from %2.", "sentences that say what is wrong; a date and time")
              .arg(sentenceOf(trouble), momentText(listFrom));
    const QString before = isAway ? trouble.message() + u'\n' : QString();
    const QString action = trouble.kind() == ErrorKind::Unauthenticated ? tr("Sign in") : tr("Try again");
    m_messages.showMessage(
        Severity::Warning, text, action, std::move(again), (before + trouble.detail()).trimmed());
    m_trouble = m_messages.text();
}

void SessionNotices::showNews(const KeyNews &news, Step show)
{
    if (news == m_told && !news.isEmpty())
        return; // maybe it was closed since
    if (!m_news.isEmpty() && m_messages.text() == m_news)
        m_messages.dismiss();
    m_news.clear();
    if (news.isEmpty() || m_messages.hasTrouble())
        return;
    const bool canShow = !news.added.isEmpty() || !news.renamed.isEmpty();
    m_messages.showMessage(Severity::Information,
        tr("Since %1: %2.", "a date and time; a list such as: 2 new · 1 renamed")
            .arg(momentText(news.since), countsOf(news)),
        canShow ? tr("Show", "the keys that were just told of") : QString(), std::move(show),
        news.gone.isEmpty() ? QString() : namesOf(news.gone));
    m_news = m_messages.text();
    m_told = news;
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

void SessionNotices::showSignedOut(const Result<Session::SignOutReport> &report, int keptSecrets, Step signIn)
{
    if (!report)
        return m_messages.showError(report.error());
    if (const auto &trouble = report->keychainTrouble ? report->keychainTrouble : report->revocationTrouble) {
        m_messages.showMessage(Severity::Warning,
            tr("You are signed out here, but something was left behind. %1").arg(trouble->message()), {}, {},
            trouble->detail());
        return;
    }
    m_messages.showMessage(
        Severity::Success, signedOutText(report->revoked, keptSecrets), tr("Sign in"), std::move(signIn));
}

} // namespace Latchkey::Ui
