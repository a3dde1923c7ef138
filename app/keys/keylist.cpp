// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/keylist.h>

#include <app/core/whenfinished.h>
#include <app/keys/appsclient.h>

#include <algorithm>
#include <utility>

namespace Latchkey {

namespace {

// Each removal moves the rows behind it. With more gaps than this all rows from the first gap on leave and
// the ones that stay come back, so that the work is linear however the gaps lie.
constexpr size_t mostRanges = 32;

struct Range
{
    int first;
    int last;
};

// Ascending rows as ranges.
std::vector<Range> rangesOf(const std::vector<int> &rows)
{
    std::vector<Range> ranges;
    for (const int row : rows) {
        if (!ranges.empty() && ranges.back().last == row - 1)
            ranges.back().last = row;
        else
            ranges.push_back({row, row});
    }
    return ranges;
}

} // namespace

KeyList::KeyList(AppsClient &apps, QObject *parent)
    : QObject(parent)
    , m_apps(apps)
{
}

KeyList::~KeyList()
{
    if (const CancellationPtr mine = std::exchange(m_loading, nullptr)) // nobody may hear of this load's end
        mine->cancel();
}

int KeyList::rowOf(const QString &clientId) const
{
    for (; m_staleFrom < size(); ++m_staleFrom)
        m_rows.insert(m_keys.at(m_staleFrom).clientId, m_staleFrom);
    return m_rows.value(clientId, -1);
}

void KeyList::refresh()
{
    if (m_loading)
        return;
    m_loading = std::make_shared<Cancellation>();
    ++m_load;
    m_loadedSoFar = 0;
    m_touched.clear();
    emit loadingChanged();

    const CancellationPtr mine = m_loading;
    if (!mine || mine->isCancelled()) // by someone who heard loadingChanged
        return;
    const auto onPage = [self = QPointer(this), mine](const QList<ApiKey> &page) {
        if (self && self->m_loading == mine)
            self->takePage(page);
    };
    whenFinished(m_apps.list(onPage, mine), this, [this, mine](const Result<int> &result) {
        if (m_loading == mine)
            finishLoad(result);
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
    if (mine) {
        mine->cancel();
        emit loadingChanged();
    }
    if (!m_keys.isEmpty())
        removeRows(0, size() - 1);
}

void KeyList::put(const ApiKey &key)
{
    if (m_loading)
        m_touched.insert(key.clientId);
    const int row = rowOf(key.clientId);
    if (row < 0)
        return append({key});
    m_seenIn[size_t(row)] = m_load;
    if (m_keys.at(row) == key)
        return;
    m_keys[row] = key;
    emit changed(row, row);
}

void KeyList::remove(const QString &clientId)
{
    if (m_loading)
        m_touched.insert(clientId);
    const int row = rowOf(clientId);
    if (row >= 0)
        removeRows(row, row);
}

void KeyList::takePage(const QList<ApiKey> &page)
{
    const CancellationPtr mine = m_loading;
    std::vector<int> changedRows;
    QList<ApiKey> fresh;
    for (const ApiKey &key : page) {
        if (m_touched.contains(key.clientId))
            continue;
        const int row = rowOf(key.clientId);
        if (row < 0) {
            fresh.append(key);
            continue;
        }
        m_seenIn[size_t(row)] = m_load;
        if (m_keys.at(row) != key) {
            m_keys[row] = key;
            changedRows.push_back(row);
        }
    }
    m_loadedSoFar += int(page.size());

    emitChanged(changedRows);
    if (m_loading == mine && !fresh.isEmpty())
        append(fresh);
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
    if (m_loading == mine)
        endLoad(std::nullopt);
}

void KeyList::endLoad(std::optional<Error> trouble)
{
    m_loading = nullptr;
    m_trouble = std::move(trouble);
    emit loadingChanged();
    emit loaded();
}

void KeyList::emitChanged(const std::vector<int> &rows)
{
    std::vector<int> ascending = rows;
    std::sort(ascending.begin(), ascending.end());
    std::vector<Range> ranges = rangesOf(ascending);
    if (ranges.size() > mostRanges)
        ranges = {{ascending.front(), ascending.back()}};
    for (const Range &range : ranges) {
        if (range.last >= size()) // a slot has cleared the list
            return;
        emit changed(range.first, range.last);
    }
}

void KeyList::append(const QList<ApiKey> &keys)
{
    const int first = size();
    emit aboutToInsert(first, first + int(keys.size()) - 1);
    m_keys.append(keys);
    m_seenIn.resize(size_t(m_keys.size()), m_load);
    emit inserted();
}

void KeyList::removeGone()
{
    std::vector<int> gone;
    for (int row = 0; row < size(); ++row) {
        if (m_seenIn[size_t(row)] != m_load)
            gone.push_back(row);
    }
    const std::vector<Range> ranges = rangesOf(gone);
    if (ranges.size() <= mostRanges) {
        for (auto range = ranges.rbegin(); range != ranges.rend() && range->last < size(); ++range)
            removeRows(range->first, range->last);
        return;
    }
    QList<ApiKey> staying;
    for (int row = gone.front(); row < size(); ++row) {
        if (m_seenIn[size_t(row)] == m_load)
            staying.append(m_keys.at(row));
    }
    removeRows(gone.front(), size() - 1);
    append(staying);
}

void KeyList::removeRows(int first, int last)
{
    emit aboutToRemove(first, last);
    for (int row = first; row <= last; ++row)
        m_rows.remove(m_keys.at(row).clientId);
    m_keys.remove(first, last - first + 1);
    m_seenIn.erase(m_seenIn.begin() + first, m_seenIn.begin() + last + 1);
    m_staleFrom = std::min(m_staleFrom, first);
    emit removed();
}

} // namespace Latchkey

#include "moc_keylist.cpp"
