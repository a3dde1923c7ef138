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

} // namespace

KeyList::KeyList(AppsClient &apps, QObject *parent, Clock clock)
    : QObject(parent)
    , m_apps(apps)
    , m_clock(std::move(clock))
{
}

KeyList::~KeyList()
{
    if (const CancellationPtr mine = std::exchange(m_loading, nullptr)) // nobody may hear of this load's end
        mine->cancel();
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
        self->m_turns.addOrRun([self, mine, step] {
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
    m_loadedAt = {};
    m_news = m_coming = {};
    if (mine) {
        mine->cancel();
        emit loadingChanged();
    }
    if (!m_entries.isEmpty())
        removeRows(0, size() - 1);
}

void KeyList::restore(const ApiKeys &keys, const QDateTime &loadedAt)
{
    if (!m_entries.isEmpty() || m_complete || m_loadedAt.isValid())
        return;
    m_loadedAt = loadedAt;
    for (size_t first = 0; first < keys.size(); first += rowsInTurn) {
        const auto begin = keys.begin() + qsizetype(first);
        const auto end = keys.begin() + qsizetype(std::min(first + rowsInTurn, keys.size()));
        m_turns.add([this, some = ApiKeys(begin, end)] { appendRestored(some); });
    }
    if (!m_turns.isEmpty())
        m_turns.takeTurn();
    if (m_trouble && !m_loading)
        emit loaded(); // it came sooner than this list, of which it says the date
}

void KeyList::appendRestored(ApiKeys keys)
{
    std::erase_if(keys, [this](const ApiKeyPtr &key) {
        return m_entries.find(key->clientId) || m_touched.contains(key->clientId);
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
    KeyEntries::Entry *entry = m_entries.find(key.clientId);
    if (!entry)
        return append({std::make_shared<const ApiKey>(key)}, m_load);
    entry->seenIn = m_load;
    if (*entry->key == key && !hadMark)
        return;
    entry->key = std::make_shared<const ApiKey>(key);
    emit changed({{entry->row, entry->row}});
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
        KeyEntries::Entry *entry = m_entries.find(key.clientId);
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
    inTurn(&KeyList::removeGone);
}

/// A step of this load. At 100,000 rows each takes a table some milliseconds.
void KeyList::inTurn(void (KeyList::*step)())
{
    if (!m_loading)
        return;
    m_turns.add([this, step, mine = m_loading] {
        if (m_loading == mine)
            (this->*step)();
    });
}

void KeyList::completeLoad()
{
    const CancellationPtr mine = m_loading;
    m_complete = true;
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
    m_entries.append(keys, seenIn);
    emit inserted();
}

// Each removal moves all rows behind it: scattered rows move together first, and leave in one.
void KeyList::removeGone()
{
    const std::vector<int> gone = m_entries.notSeenIn(m_load);
    if (gone.empty())
        return inTurn(&KeyList::completeLoad);
    if (gone.back() - gone.front() >= int(gone.size())) {
        moveToEnd(gone);
        return inTurn(&KeyList::removeGone); // what the person does meanwhile counts
    }
    for (const int row : gone) {
        m_coming.noteGone(at(row));
        m_news.forget(at(row).clientId);
    }
    inTurn(&KeyList::completeLoad);
    removeRows(gone.front(), gone.back());
}

void KeyList::moveToEnd(const std::vector<int> &rows)
{
    emit aboutToReorder();
    emit reordered(m_entries.moveToEnd(rows));
}

void KeyList::removeRows(int first, int last)
{
    emit aboutToRemove(first, last);
    m_entries.remove(first, last);
    emit removed();
}

RowRanges KeyList::rangesOf(const QStringList &clientIds) const
{
    std::vector<int> rows;
    for (const QString &clientId : clientIds) {
        if (const int row = rowOf(clientId); row >= 0)
            rows.push_back(row);
    }
    return Latchkey::rangesOf(std::move(rows));
}

} // namespace Latchkey

#include "moc_keylist.cpp"
