// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/account.h>

#include <app/auth/identityclient.h>
#include <app/auth/session.h>
#include <app/auth/sessionerrors.h>
#include <app/core/logging.h>
#include <app/core/whenfinished.h>

#include <algorithm>
#include <utility>

namespace Latchkey {

namespace {

constexpr int mostDoublings = 4;

} // namespace

Account::Account(Session &session, IdentityClient &client, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_client(client)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Account::ask);
    connect(&m_session, &Session::signedIn, this, &Account::startOver);
    connect(&m_session, &Session::stateChanged, this, [this] {
        if (m_session.state() == Session::State::SignedOut)
            forget();
    });
}

Account::~Account()
{
    answerWaiting(failure(Error::cancelled()));
}

QFuture<Result<Identity>> Account::whenKnown()
{
    if (m_session.state() == Session::State::SignedOut)
        return finished<Identity>(failure(signedOutError()));
    if (m_identity && !m_trouble)
        return finished<Identity>(*m_identity);
    const Pending<Identity> pending;
    m_waiting.append(pending);
    if (m_session.state() == Session::State::SignedIn)
        ask();
    return pending.future();
}

void Account::startOver()
{
    ++m_generation;
    m_asking = false;
    m_failures = 0;
    m_retry.stop();
    const bool hadSomething = m_identity || m_trouble;
    m_identity.reset();
    m_trouble.reset();
    ask();
    if (hadSomething)
        emit changed();
}

void Account::forget()
{
    ++m_generation;
    m_asking = false;
    m_retry.stop();
    const bool hadSomething = m_identity || m_trouble;
    m_identity.reset();
    m_trouble.reset();
    answerWaiting(failure(signedOutError()));
    if (hadSomething)
        emit changed();
}

void Account::ask()
{
    if (std::exchange(m_asking, true))
        return;
    m_retry.stop();
    whenFinished(
        m_client.userInfo(), this, [this, generation = m_generation](const Result<Identity> &answer) {
            if (generation == m_generation)
                takeAnswer(answer);
        });
}

void Account::takeAnswer(const Result<Identity> &answer)
{
    m_asking = false;
    const auto facts = m_session.signIn();
    if (!facts) // the session has just ended, and says so next
        return answerWaiting(failure(signedOutError()));
    if (answer) {
        m_identity = identityFrom(*facts, *answer);
        m_trouble.reset();
        m_failures = 0;
    } else {
        qCInfo(lcAuth) << "who is signed in is not known:" << answer.error().kindName();
        m_identity = identityFrom(*facts, {});
        if (m_identity->subject.isEmpty()) // then the tokens name nobody either
            m_identity.reset();
        m_trouble = answer.error();
        if (m_trouble->retryable())
            m_retry.start(m_retryInterval * (1 << std::min(m_failures++, mostDoublings)));
    }
    answerWaiting(answer ? Result<Identity>(*m_identity) : answer);
    emit changed();
}

void Account::answerWaiting(const Result<Identity> &answer)
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &pending : waiting)
        pending.finish(answer);
}

} // namespace Latchkey

#include "moc_account.cpp"
