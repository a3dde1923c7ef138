// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/listkeeper.h>

#include <app/auth/session.h>
#include <app/keys/keylist.h>

#include <QTimer>

#include <utility>

namespace Latchkey {

ListKeeper::ListKeeper(const ListCache &cache, KeyList &keys, Session &session, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
    , m_keys(keys)
    , m_session(session)
{
    connect(&m_session, &Session::stateChanged, this, &ListKeeper::followSession);
    connect(&m_session, &Session::signedOut, this, &ListKeeper::forget);
    connect(&m_keys, &KeyList::loaded, this, [this] { // who shows it has the first turn
        QTimer::singleShot(0, this, [this] {
            if (!m_keys.trouble() && m_keys.isComplete())
                write();
        });
    });
}

ListKeeper::~ListKeeper()
{
    m_worker.reset(); // drops what waits
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

void ListKeeper::write()
{
    if (m_session.keeping() != Session::Keeping::Keychain)
        return;
    m_isForgotten = false;
    m_worker->run([cache = m_cache,
                      list = StoredList{m_keys.loadedAt(), m_keys.snapshot()}] { return cache.write(list); },
        this, [this](bool) { emit settled(); });
}

} // namespace Latchkey

#include "moc_listkeeper.cpp"
