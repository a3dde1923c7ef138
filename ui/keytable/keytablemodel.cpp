// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/keytable/keytablemodel.h>

#include <ui/keytable/displaytext.h>

#include <app/keys/keylist.h>
#include <ui/keytable/keytexts.h>
#include <ui/keytable/relativetime.h>

#include <algorithm>
#include <chrono>

namespace Latchkey::Ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Telling how old so many rows are takes some milliseconds.
constexpr int rowsInTurn = 2000;

// More scattered changes than this, as after a night asleep, are told as one range around them.
constexpr size_t maximumRuns = 64;

const QList<int> timeRoles{Qt::DisplayRole, Qt::AccessibleTextRole};
const QList<int> statusRoles{
    Qt::DisplayRole, Qt::AccessibleTextRole, KeyTableModel::StatusRole, KeyTableModel::SortRole};
const QList<int> newsRoles{
    KeyTableModel::NewsRole, KeyTableModel::NewsTextRole, Qt::AccessibleTextRole, Qt::ToolTipRole};

enum class Moved { Nothing, Time, Status };

Moved whatMoved(const ApiKey &key, const QDateTime &before, const QDateTime &now)
{
    const KeyStatus status = keyStatus(key, now);
    if (keyStatus(key, before) != status)
        return Moved::Status;
    if (status == KeyStatus::Due && daysToRotate(key, before) != daysToRotate(key, now))
        return Moved::Time;
    if (status == KeyStatus::Overdue && daysUntilOverdue(key, before) != daysUntilOverdue(key, now))
        return Moved::Time;
    for (const QDateTime &when : {key.createdAt, key.secretExpiresAt}) {
        if (when.isValid() && RelativeTime::between(when, before) != RelativeTime::between(when, now))
            return Moved::Time;
    }
    return Moved::Nothing;
}

void addTo(RowRanges &runs, int row)
{
    if (!runs.empty() && runs.back().last + 1 == row)
        runs.back().last = row;
    else
        runs.push_back({row, row});
}

/// One range around all of them.
RowRange around(const RowRanges &left, const RowRanges &right)
{
    if (left.empty() || right.empty())
        return {(left.empty() ? right : left).front().first, (left.empty() ? right : left).back().last};
    return {std::min(left.front().first, right.front().first), std::max(left.back().last, right.back().last)};
}

} // namespace

KeyTableModel::KeyTableModel(Clock clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(std::move(clock))
    , m_now(m_clock())
{
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &KeyTableModel::refreshTimes);
    m_timer.start(1min);
}

KeyTableModel::KeyTableModel(const KeyList &keys, KeptPredicate isKept, Clock clock, QObject *parent)
    : KeyTableModel(std::move(clock), parent)
{
    setKeys(&keys, std::move(isKept));
}

KeyTableModel::~KeyTableModel() = default;

void KeyTableModel::setKeys(const KeyList *keys, KeptPredicate isKept)
{
    beginResetModel();
    if (m_keys)
        m_keys->disconnect(this);
    m_keys = keys;
    m_isKept = std::move(isKept);
    if (m_keys)
        connectKeys();
    endResetModel();
}

void KeyTableModel::connectKeys()
{
    connect(m_keys, &KeyList::aboutToInsert, this,
        [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(m_keys, &KeyList::inserted, this, &KeyTableModel::endInsertRows);
    connect(m_keys, &KeyList::aboutToRemove, this,
        [this](int first, int last) { beginRemoveRows({}, first, last); });
    connect(m_keys, &KeyList::removed, this, [this] {
        m_timesFrom = std::min(m_timesFrom, 0); // rows have moved: all of them again
        endRemoveRows();
    });
    connect(m_keys, &KeyList::aboutToReorder, this, [this] { emit layoutAboutToBeChanged(); });
    connect(m_keys, &KeyList::reordered, this, &KeyTableModel::takeOrder);
    connect(m_keys, &KeyList::changed, this, [this](const RowRanges &rows) { tell(rows, {}); });
    connect(m_keys, &KeyList::newsChanged, this, [this](const RowRanges &rows) { tell(rows, newsRoles); });
}

void KeyTableModel::tell(const RowRanges &rows, const QList<int> &roles)
{
    if (rows.empty())
        return;
    emit changesBegin();
    for (const auto &[first, last] : rows)
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1), roles);
    emit changesEnd();
}

void KeyTableModel::takeOrder(const std::vector<int> &newRows)
{
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &old : before)
        after.append(index(newRows[size_t(old.row())], old.column()));
    changePersistentIndexList(before, after);
    emit rowsReordered(newRows);
    emit layoutChanged();
}

const ApiKey &KeyTableModel::keyAt(int row) const
{
    return m_keys->at(row);
}

void KeyTableModel::refreshKept(const QString &clientId)
{
    const int row = m_keys ? m_keys->rowOf(clientId) : -1;
    if (row >= 0)
        emit dataChanged(index(row, Name), index(row, Name), {KeptRole, Qt::AccessibleTextRole});
}

void KeyTableModel::setRotationFacts(RotationFacts facts)
{
    m_rotations = std::move(facts);
}

bool KeyTableModel::isRotated(const ApiKey &key) const
{
    return m_rotations.isRotated && m_rotations.isRotated(key.clientId);
}

void KeyTableModel::refreshRotation(const QString &clientId)
{
    const int row = m_keys ? m_keys->rowOf(clientId) : -1;
    if (row >= 0) {
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1),
            {RotatedRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
    }
}

void KeyTableModel::refreshTimes()
{
    if (m_timesFrom < 0) // else some rows are still told at the time before
        m_before = m_now;
    m_now = m_clock();
    m_timesFrom = 0;
    moveTimes();
}

void KeyTableModel::moveTimes()
{
    if (m_timesFrom < 0)
        return;
    const int end = std::min(m_timesFrom + rowsInTurn, size());
    RowRanges times;
    RowRanges statuses;
    for (int row = m_timesFrom; row < end; ++row) {
        const Moved moved = whatMoved(m_keys->at(row), m_before, m_now);
        if (moved != Moved::Nothing)
            addTo(moved == Moved::Status ? statuses : times, row);
    }
    m_timesFrom = end;
    if (times.size() + statuses.size() > maximumRuns) {
        statuses = {around(times, statuses)};
        times.clear();
    }
    tell(statuses, statusRoles);
    tell(times, timeRoles);
    if (m_timesFrom < size())
        return QTimer::singleShot(0, this, &KeyTableModel::moveTimes);
    m_timesFrom = -1;
    emit timeMoved(m_now);
}

int KeyTableModel::size() const
{
    return m_keys ? m_keys->size() : 0;
}

int KeyTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : size();
}

int KeyTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant KeyTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ApiKey &key = m_keys->at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(key, index.column(), m_now);
    case Qt::ToolTipRole:
        if (index.column() == Status && isRotated(key))
            return toolTipText(m_rotations.text(key.clientId));
        return cellToolTip(key, index.column(), m_keys->news());
    case Qt::AccessibleTextRole:
        return index.column() == Name
            ? rowSentence(key, m_now, {m_isKept(key.clientId), isRotated(key)}, m_keys->news())
            : spokenText(key, index.column(), m_now);
    case SortRole:
        return cellSortValue(key, index.column(), m_now);
    case FilterRole:
        return searchableText(key);
    case ApiKeyRole:
        return key.isApiKey();
    case RotatedRole:
        return isRotated(key);
    case KeptRole:
        return m_isKept(key.clientId);
    case StatusRole:
        return int(keyStatus(key, m_now));
    case NewsRole:
        return int(m_keys->news().markOf(key.clientId));
    case LongStatusRole:
        return longStatusText(key, m_now);
    case NewsTextRole:
        return newsText(m_keys->news(), key.clientId);
    case ClientIdRole:
        return key.clientId;
    case CreatedAtRole:
        return key.createdAt.isValid() ? QVariant(key.createdAt.toMSecsSinceEpoch()) : QVariant();
    case RotateByRole: {
        const QDateTime by = rotateBy(key);
        return by.isValid() ? QVariant(by.toMSecsSinceEpoch()) : QVariant();
    }
    default:
        return {};
    }
}

QVariant KeyTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // In the tool tip too: a column may be narrower than its name.
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return headerText(section);
}

} // namespace Latchkey::Ui
