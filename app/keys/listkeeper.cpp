// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/listkeeper.h>

#include <app/auth/session.h>
#include <app/keys/keylist.h>

#include <chrono>
#include <utility>

namespace Latchkey {

namespace {

constexpr std::chrono::seconds pauseAfterTouch{2};

} // namespace

ListKeeper::ListKeeper(const ListCache &cache, KeyList &keys, Session &session, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
    , m_keys(keys)
    , m_session(session)
{
    connect(&m_session, &Session::stateChanged, this, &ListKeeper::followSession);
    connect(&m_session, &Session::signedOut, this, &ListKeeper::forget);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseAfterTouch);
    connect(&m_pause, &QTimer::timeout, this, &ListKeeper::write);
    connect(&m_keys, &KeyList::inserted, this, &ListKeeper::noteChange);
    connect(&m_keys, &KeyList::removed, this, &ListKeeper::noteChange);
    connect(&m_keys, &KeyList::changed, this, &ListKeeper::noteChange);
    connect(&m_keys, &KeyList::loaded, this, [this] { // who shows it has the first turn
        QTimer::singleShot(0, this, [this] { write(); });
    });
}

ListKeeper::~ListKeeper()
{
    m_worker.reset(); // drops what waits
    if (m_pause.isActive() && !m_isForgotten && isWorthKeeping())
        m_cache.write({m_keys.loadedAt(), m_keys.snapshot()});
    if (m_isForgotten)
        m_cache.remove();
}

void ListKeeper::setCache(const ListCache &cache)
{
    forget();
    m_cache = cache;
}

void ListKeeper::forget()
{
    m_stored.reset();
    m_isForgotten = true;
    m_worker->run([cache = m_cache] { return cache.remove(); }, this, [this](bool) { emit settled(); });
}

void ListKeeper::followSession()
{
    switch (m_session.state()) {
    case Session::State::Restoring:
        m_wasRestoring = true;
        return read(); // while the keychain takes its time
    case Session::State::SignedOut:
        m_wasRestoring = false;
        return m_stored.reset();
    case Session::State::SignedIn:
        return show();
    }
    Q_UNREACHABLE();
}

void ListKeeper::read()
{
    m_worker->run([cache = m_cache] { return cache.read(); }, this,
        [this](const std::optional<StoredList> &stored) {
            if (m_wasRestoring)
                m_stored = stored;
            show();
            emit settled();
        });
}

void ListKeeper::show()
{
    if (!m_wasRestoring || m_session.state() != Session::State::SignedIn || !m_stored)
        return;
    const StoredList stored = *std::exchange(m_stored, std::nullopt);
    m_keys.restore(stored.keys, stored.loadedAt);
}

/// What changes outside a load, the person has done.
void ListKeeper::noteChange()
{
    if (!m_keys.isLoading())
        m_pause.start();
}

bool ListKeeper::isWorthKeeping() const
{
    return m_session.keeping() == Session::Keeping::Keychain && !m_keys.isLoading() && !m_keys.trouble()
        && m_keys.isComplete();
}

void ListKeeper::write()
{
    if (!isWorthKeeping())
        return;
    m_pause.stop();
    m_isForgotten = false;
    m_worker->run([cache = m_cache,
                      list = StoredList{m_keys.loadedAt(), m_keys.snapshot()}] { return cache.write(list); },
        this, [this](bool) { emit settled(); });
}

} // namespace Latchkey

#include "moc_listkeeper.cpp"
