// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/contract/refreshworker.h>

#include <app/core/whenfinished.h>

#include <QTimer>

#include <cstdio>

using namespace std::chrono_literals;

namespace Latchkey::Testing {

namespace {

void say(const char *what, QLatin1StringView kind = {})
{
    std::printf("%s %s\n", what, kind.data() ? kind.data() : "");
    std::fflush(stdout);
}

} // namespace

RefreshWorker::RefreshWorker(const QString &url, const QString &caFile)
    : m_endpoint(Endpoint::parse(url).value())
    , m_http(m_network, caFile)
    , m_rpc(m_endpoint, m_http, nullptr)
    , m_discovery(m_rpc, m_http)
    , m_tokens(m_http)
    , m_store(m_endpoint, m_keychain)
    , m_session(
          m_discovery, m_tokens, m_store,
          [this] { return QDateTime::currentDateTimeUtc().addMSecs(m_ahead.count()); },
          [this, steady = steadyClock()] { return steady() + m_ahead; })
{
    connect(&m_session, &Session::ended, this, [](const Error &why) { say("ended", why.kindName()); });
}

RefreshWorker::~RefreshWorker() = default;

void RefreshWorker::start()
{
    connect(&m_session, &Session::signedIn, this, [this] {
        say("started");
        QTimer::singleShot(0, this, &RefreshWorker::next);
    });
    connect(&m_session, &Session::stateChanged, this, [this] {
        if (m_session.state() == Session::State::SignedOut && m_session.keychainTrouble())
            say("trouble", m_session.keychainTrouble()->kindName());
    });
    m_session.restore();
}

void RefreshWorker::next()
{
    whenFinished(m_session.bearer(), this, [this](const Result<BearerToken> &bearer) {
        if (!bearer)
            return take(bearer);
        m_ahead += 6s;
        whenFinished(m_session.replacementFor(*bearer), this,
            [this](const Result<BearerToken> &other) { take(other); });
    });
}

void RefreshWorker::take(const Result<BearerToken> &bearer)
{
    if (bearer)
        say("token");
    else
        say("trouble", bearer.error().kindName());
    if (m_session.state() == Session::State::SignedIn)
        QTimer::singleShot(0, this, &RefreshWorker::next);
}

} // namespace Latchkey::Testing

#include "moc_refreshworker.cpp"
