// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/practice/practicestore.h>

#include <app/practice/practicekeys.h>

#include <algorithm>

namespace Latchkey {

PracticeStore::PracticeStore(int keyCount, QDateTime start)
    : m_keyCount(std::max(keyCount, 0))
    , m_start(std::move(start))
    , m_end(m_keyCount)
{
}

PracticeStore::Page PracticeStore::page(qint64 position, int limit) const
{
    const std::lock_guard lock(m_mutex);
    Page page;
    for (qint64 next = std::max<qint64>(position, 0); next < m_end; ++next) {
        std::optional<App> app = at(next);
        if (!app)
            continue;
        if (page.apps.size() == static_cast<size_t>(limit)) {
            page.next = next;
            break;
        }
        page.apps.push_back(std::move(*app));
    }
    return page;
}

int PracticeStore::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_keyCount - int(m_removed.size()) + int(m_created.size());
}

std::optional<PracticeStore::App> PracticeStore::find(const std::string &clientId) const
{
    const std::lock_guard lock(m_mutex);
    const std::optional<qint64> position = positionOf(clientId);
    return position ? at(*position) : std::nullopt;
}

bool PracticeStore::create(const App &app, const Secret &secret)
{
    const std::lock_guard lock(m_mutex);
    if (positionOf(app.client_id()))
        return false;
    m_created.emplace(app.client_id(), m_end);
    m_changed.emplace(m_end++, Entry{app, secret});
    return true;
}

bool PracticeStore::replace(const App &app)
{
    const std::lock_guard lock(m_mutex);
    const std::optional<qint64> position = positionOf(app.client_id());
    if (!position)
        return false;
    m_changed[*position].app = app;
    return true;
}

bool PracticeStore::remove(const std::string &clientId)
{
    const std::lock_guard lock(m_mutex);
    const std::optional<qint64> position = positionOf(clientId);
    if (!position)
        return false;
    if (m_created.erase(clientId) == 0)
        m_removed.insert(*position);
    m_changed.erase(*position);
    return true;
}

bool PracticeStore::hasSecret(const std::string &clientId, const Secret &secret) const
{
    const std::lock_guard lock(m_mutex);
    const std::optional<qint64> position = positionOf(clientId);
    if (!position)
        return false;
    const auto entry = m_changed.find(*position);
    return entry != m_changed.end() && !entry->second.secret.isEmpty() && entry->second.secret == secret;
}

std::optional<qint64> PracticeStore::positionOf(const std::string &clientId) const
{
    if (const auto created = m_created.find(clientId); created != m_created.end())
        return created->second;
    const std::optional<int> number = practiceKeyNumber(clientId);
    if (!number || *number >= m_keyCount || m_removed.contains(*number))
        return std::nullopt;
    return *number;
}

std::optional<PracticeStore::App> PracticeStore::at(qint64 position) const
{
    if (const auto changed = m_changed.find(position); changed != m_changed.end())
        return changed->second.app;
    if (position >= m_keyCount || m_removed.contains(position))
        return std::nullopt;
    return practiceKey(int(position), m_start);
}

} // namespace Latchkey
