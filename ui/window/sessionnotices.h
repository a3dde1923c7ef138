// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/auth/session.h>
#include <app/keys/keynews.h>

#include <QObject>
#include <QString>

#include <functional>

namespace Latchkey::Ui {

class Messages;

/// What the message bar says about a session and about loading. Troubles that are over leave the bar by
/// themselves.
class SessionNotices final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionNotices)

public:
    using Step = std::function<void()>;

    explicit SessionNotices(Messages &messages);
    ~SessionNotices() override;

    void showEnded(const Error &why, Step signIn);
    /// The list that is shown is not, or not all of, what the server has.
    void showLoadTrouble(const Error &trouble, Step loadAgain);
    /// The list that is shown is of an earlier time, since this came of loading it. `again` loads it, or
    /// signs in where that is what it takes.
    void showOldList(const Error &trouble, const QDateTime &listFrom, Step again);
    /// What a list that was not loaded to its end says.
    [[nodiscard]] static QString sentenceOf(const Error &trouble);
    /// What a refresh has found that nobody did here; nothing where there is none, or where the bar has a
    /// trouble to tell, or has told the same before. `show` shows what is new or renamed.
    void showNews(const KeyNews &news, Step show);
    /// Signed in, or loaded: the trouble shown last is over.
    void troubleIsOver();

    /// The sign-in is in memory only.
    void showNotKept(const Error &why, Step learnMore);
    /// The keychain has it after all; says so only if the opposite was said.
    void showKept();
    /// Nobody was asked before: the way back is offered instead. `keptSecrets`: of keys, which stay in the
    /// keychain.
    void showSignedOut(const Result<Session::SignOutReport> &report, int keptSecrets, Step signIn);

private:
    Messages &m_messages;
    QString m_trouble;
    QString m_news;
    KeyNews m_told;
    bool m_saidNotKept = false;
};

} // namespace Latchkey::Ui
