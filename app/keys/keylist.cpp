// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/keylist.h>

#include <app/core/whenfinished.h>
#include <app/keys/appsclient.h>

#include <algorithm>
#include <utility>

namespace Latchkey {

namespace {

// So many rows take a table a few milliseconds.
constexpr size_t rowsInTurn = 1000;

RowRanges rangesOf(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end());
    RowRanges ranges;
    for (const int row : rows) {
        if (!ranges.empty() && ranges.back().last == row - 1)
            ranges.back().last = row;
        else
            ranges.push_back({row, row});
    }
    return ranges;
}

} // namespace

KeyList::KeyList(AppsClient &apps, QObject *parent, Clock clock)
    : QObject(parent)
    , m_apps(apps)
    , m_clock(std::move(clock))
{
    connect(&m_nextTurn, &QTimer::timeout, this, &KeyList::takeTurn);
}

KeyList::~KeyList()
{
    if (const CancellationPtr mine = std::exchange(m_loading, nullptr)) // nobody may hear of this load's end
        mine->cancel();
}

ApiKeys KeyList::snapshot() const
{
    ApiKeys keys;
    keys.reserve(m_entries.size());
    for (const auto &entry : m_entries)
        keys.push_back(entry->key);
    return keys;
}

int KeyList::rowOf(const QString &clientId) const
{
    const Entry *entry = m_byClientId.value(clientId);
    return entry ? entry->row : -1;
}

void KeyList::refresh(Marks marks)
{
    if (m_loading)
        return;
    m_keepsMarks = marks == Marks::Kept;
    m_loading = std::make_shared<Cancellation>();
    ++m_load;
    m_loadedSoFar = 0;
    m_touched.clear();
    emit loadingChanged();

    const CancellationPtr mine = m_loading;
    if (!mine || mine->isCancelled()) // by someone who heard loadingChanged
        return;
    const auto ifMine = [self = QPointer(this), mine](auto step) {
        if (!self || self->m_loading != mine)
            return;
        self->inTurn([self, mine, step] {
            if (self->m_loading == mine)
                step(*self);
        });
    };
    const auto onPage = [ifMine](const QList<ApiKey> &page) {
        ifMine([page](KeyList &list) { list.takePage(page); });
    };
    whenFinished(m_apps.list(onPage, mine), this, [ifMine](const Result<int> &result) {
        ifMine([result](KeyList &list) { list.finishLoad(result); });
    });
}

void KeyList::inTurn(std::function<void()> step)
{
    if (m_turns.empty())
        return step();
    m_turns.push_back(std::move(step));
}

void KeyList::takeTurn()
{
    const auto step = std::move(m_turns.front());
    m_turns.pop_front();
    if (m_turns.empty())
        m_nextTurn.stop();
    step();
}

void KeyList::cancel()
{
    if (!m_loading)
        return;
    const CancellationPtr mine = m_loading;
    endLoad(Error::cancelled());
    mine->cancel();
}

void KeyList::clear()
{
    const CancellationPtr mine = std::exchange(m_loading, nullptr);
    m_complete = false;
    m_trouble.reset();
    m_turns.clear();
    m_nextTurn.stop();
    m_loadedAt = {};
    m_news = m_coming = {};
    if (mine) {
        mine->cancel();
        emit loadingChanged();
    }
    if (!m_entries.empty())
        removeRows(0, size() - 1);
}

void KeyList::restore(const ApiKeys &keys, const QDateTime &loadedAt)
{
    if (!m_entries.empty() || m_complete || m_loadedAt.isValid())
        return;
    m_loadedAt = loadedAt;
    for (size_t first = 0; first < keys.size(); first += rowsInTurn) {
        const auto begin = keys.begin() + qsizetype(first);
        const auto end = keys.begin() + qsizetype(std::min(first + rowsInTurn, keys.size()));
        m_turns.push_back([this, some = ApiKeys(begin, end)] { appendRestored(some); });
    }
    if (!m_turns.empty()) {
        m_nextTurn.start(0);
        takeTurn();
    }
    if (m_trouble && !m_loading)
        emit loaded(); // it came sooner than this list, of which it says the date
}

void KeyList::appendRestored(ApiKeys keys)
{
    std::erase_if(keys, [this](const ApiKeyPtr &key) {
        return m_byClientId.contains(key->clientId) || m_touched.contains(key->clientId);
    });
    if (!keys.empty())
        append(keys, 0);
}

bool KeyList::touch(const QString &clientId)
{
    if (m_loading)
        m_touched.insert(clientId);
    m_coming.forget(clientId);
    return m_news.forget(clientId);
}

void KeyList::put(const ApiKey &key)
{
    const bool hadMark = touch(key.clientId);
    const int row = rowOf(key.clientId);
    if (row < 0)
        return append({std::make_shared<const ApiKey>(key)}, m_load);
    Entry &entry = *m_entries[size_t(row)];
    entry.seenIn = m_load;
    if (*entry.key == key && !hadMark)
        return;
    entry.key = std::make_shared<const ApiKey>(key);
    emit changed({{row, row}});
}

void KeyList::remove(const QString &clientId)
{
    touch(clientId);
    const int row = rowOf(clientId);
    if (row >= 0)
        removeRows(row, row);
}

void KeyList::takePage(const QList<ApiKey> &page)
{
    const CancellationPtr mine = m_loading;
    std::vector<int> changedRows;
    ApiKeys fresh;
    for (const ApiKey &key : page) {
        if (m_touched.contains(key.clientId))
            continue;
        Entry *entry = m_byClientId.value(key.clientId);
        if (!entry) {
            fresh.push_back(std::make_shared<const ApiKey>(key));
            if (m_loadedAt.isValid()) // else all of it would be new
                m_coming.noteAdded(key);
            continue;
        }
        entry->seenIn = m_load;
        if (*entry->key != key) {
            m_coming.noteChanged(*entry->key, key);
            entry->key = std::make_shared<const ApiKey>(key);
            changedRows.push_back(entry->row);
        }
    }
    m_loadedSoFar += int(page.size());

    if (!changedRows.empty())
        emit changed(Latchkey::rangesOf(std::move(changedRows)));
    if (m_loading == mine && !fresh.empty())
        append(fresh, m_load);
    if (m_loading == mine)
        emit progressed(m_loadedSoFar);
}

void KeyList::finishLoad(const Result<int> &result)
{
    if (!result)
        return endLoad(result.error());
    const CancellationPtr mine = m_loading;
    m_complete = true;
    removeGone();
    if (m_loading != mine)
        return;
    publishNews();
    if (m_loading == mine)
        endLoad(std::nullopt);
}

void KeyList::publishNews()
{
    const KeyNews before = std::exchange(m_news, std::exchange(m_coming, {}));
    m_news.since = std::exchange(m_loadedAt, m_clock());
    if (m_keepsMarks)
        m_news.addOlder(before);
    const QStringList told = before.marked() + m_news.marked();
    if (!told.isEmpty())
        emit newsChanged(rangesOf(told));
}

void KeyList::endLoad(std::optional<Error> trouble)
{
    m_loading = nullptr;
    m_trouble = std::move(trouble);
    emit loadingChanged();
    emit loaded();
}

void KeyList::append(const ApiKeys &keys, int seenIn)
{
    const int first = size();
    emit aboutToInsert(first, first + int(keys.size()) - 1);
    for (const ApiKeyPtr &key : keys) {
        m_entries.push_back(std::make_unique<Entry>(Entry{key, size(), seenIn}));
        m_byClientId.insert(key->clientId, m_entries.back().get());
    }
    emit inserted();
}

void KeyList::removeGone()
{
    std::vector<int> gone;
    for (const auto &entry : m_entries) {
        if (entry->seenIn == m_load)
            continue;
        gone.push_back(entry->row);
        m_coming.noteGone(*entry->key);
        m_news.forget(entry->key->clientId);
    }
    if (gone.empty())
        return;
    const int count = int(gone.size());
    if (gone.back() - gone.front() >= count) {
        const CancellationPtr mine = m_loading;
        moveToEnd(gone);
        if (m_loading != mine)
            return;
        gone.front() = size() - count;
    }
    removeRows(gone.front(), gone.front() + count - 1);
}

// Each removal moves all rows behind it: scattered rows leave in one.
void KeyList::moveToEnd(const std::vector<int> &rows)
{
    emit aboutToReorder();
    std::vector<bool> moves(m_entries.size());
    for (const int row : rows)
        moves[size_t(row)] = true;
    const auto stays = [&moves](const std::unique_ptr<Entry> &entry) {
        return !moves[size_t(entry->row)];
    };
    std::stable_partition(m_entries.begin() + rows.front(), m_entries.end(), stays);
    std::vector<int> newRows(m_entries.size());
    for (size_t row = 0; row < m_entries.size(); ++row)
        newRows[size_t(m_entries[row]->row)] = int(row);
    renumber(rows.front());
    emit reordered(newRows);
}

void KeyList::removeRows(int first, int last)
{
    emit aboutToRemove(first, last);
    for (int row = first; row <= last; ++row)
        m_byClientId.remove(at(row).clientId);
    m_entries.erase(m_entries.begin() + first, m_entries.begin() + last + 1);
    renumber(first);
    emit removed();
}

void KeyList::renumber(int from)
{
    for (int row = from; row < size(); ++row)
        m_entries[size_t(row)]->row = row;
}

RowRanges KeyList::rangesOf(const QStringList &clientIds) const
{
    std::vector<int> rows;
    for (const QString &clientId : clientIds) {
        if (const int row = rowOf(clientId); row >= 0)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return Latchkey::rangesOf(std::move(rows));
}

} // namespace Latchkey

#include "moc_keylist.cpp"
