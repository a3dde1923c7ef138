// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/keytable/keytablemodel.h>

#include <app/keys/keylist.h>
#include <ui/keytable/displaytext.h>
#include <ui/keytable/relativetime.h>

#include <chrono>
#include <limits>

namespace Latchkey::Ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// More scattered changes than this, as after a night asleep, are told as one range around them.
constexpr size_t maximumRuns = 64;

const QList<int> timeRoles{Qt::DisplayRole, Qt::AccessibleTextRole};
const QList<int> statusRoles{
    Qt::DisplayRole, Qt::AccessibleTextRole, KeyTableModel::StatusRole, KeyTableModel::SortRole};

enum class Moved { Nothing, Time, Status };

/// Rows side by side of which the same has moved.
struct Run
{
    Moved moved;
    int first;
    int last;
};

QString nameOf(const ApiKey &key)
{
    return key.name.isEmpty() ? key.clientId : key.name;
}

QString onOneLine(const QString &text)
{
    return text.contains(u'\n') ? QString(text).replace(u'\n', u' ') : text;
}

QString searchable(const ApiKey &key)
{
    return onOneLine(key.name) + u'\n' + onOneLine(key.clientId) + u'\n' + key.contacts.join(u'\n');
}

Moved whatMoved(const ApiKey &key, const QDateTime &before, const QDateTime &now)
{
    const KeyStatus status = keyStatus(key, now);
    if (keyStatus(key, before) != status)
        return Moved::Status;
    if (status == KeyStatus::Due && daysUntilOverdue(key, before) != daysUntilOverdue(key, now))
        return Moved::Time;
    for (const QDateTime &when : {key.createdAt, key.secretExpiresAt}) {
        if (when.isValid() && RelativeTime::between(when, before) != RelativeTime::between(when, now))
            return Moved::Time;
    }
    return Moved::Nothing;
}

// Urgent above calm; within one status the older key first.
qint64 urgency(const ApiKey &key, const QDateTime &now)
{
    constexpr qint64 step = qint64(1) << 48;
    return qint64(keyStatus(key, now)) * step
        - (key.createdAt.isValid() ? key.createdAt.toSecsSinceEpoch() : 0);
}

qint64 moment(const QDateTime &when, qint64 absent)
{
    return when.isValid() ? when.toMSecsSinceEpoch() : absent;
}

} // namespace

QString statusText(const ApiKey &key, const QDateTime &now)
{
    switch (keyStatus(key, now)) {
    case KeyStatus::Ok:
        return KeyTableModel::tr("OK", "status of a key");
    case KeyStatus::Due: {
        const int days = daysUntilOverdue(key, now);
        return days == 1 ? KeyTableModel::tr("Due in 1 day")
                         : KeyTableModel::tr("Due in %n days", nullptr, days);
    }
    case KeyStatus::Overdue:
        return KeyTableModel::tr("Overdue", "status of a key");
    case KeyStatus::Expired:
        return KeyTableModel::tr("Expired", "status of a key");
    }
    Q_UNREACHABLE();
}

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
    connect(m_keys, &KeyList::removed, this, &KeyTableModel::endRemoveRows);
    connect(m_keys, &KeyList::changed, this,
        [this](int first, int last) { emit dataChanged(index(first, 0), index(last, ColumnCount - 1)); });
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

void KeyTableModel::refreshTimes()
{
    const QDateTime before = std::exchange(m_now, m_clock());
    std::vector<Run> runs;
    for (int row = 0; row < size(); ++row) {
        const Moved moved = whatMoved(m_keys->at(row), before, m_now);
        if (!runs.empty() && runs.back().last + 1 == row && runs.back().moved == moved)
            runs.back().last = row;
        else if (moved != Moved::Nothing)
            runs.push_back({moved, row, row});
    }
    if (runs.size() > maximumRuns)
        runs = {{Moved::Status, runs.front().first, runs.back().last}};
    for (const Run &run : runs) {
        emit dataChanged(index(run.first, 0), index(run.last, ColumnCount - 1),
            run.moved == Moved::Status ? statusRoles : timeRoles);
    }
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
        return display(key, index.column());
    case Qt::ToolTipRole:
        return toolTip(key, index.column());
    case Qt::AccessibleTextRole:
        return spoken(key, index.column());
    case SortRole:
        return sortValue(key, index.column());
    case FilterRole:
        return searchable(key);
    case ApiKeyRole:
        return key.isApiKey();
    case KeptRole:
        return m_isKept(key.clientId);
    case StatusRole:
        return int(keyStatus(key, m_now));
    case ClientIdRole:
        return key.clientId;
    case CreatedAtRole:
        return key.createdAt.isValid() ? QVariant(key.createdAt.toMSecsSinceEpoch()) : QVariant();
    default:
        return {};
    }
}

QString KeyTableModel::display(const ApiKey &key, int column) const
{
    switch (Column(column)) {
    case Name:
        return displayText(nameOf(key));
    case ClientId:
        return displayText(key.clientId);
    case Created:
        return createdText(key.createdAt, m_now);
    case Expires:
        return expiresText(key.secretExpiresAt, m_now);
    case Owner:
        return displayText(key.contacts.join(u", "_s));
    case Status:
        return statusText(key, m_now);
    case ColumnCount:
        break;
    }
    return {};
}

QString KeyTableModel::toolTip(const ApiKey &key, int column) const
{
    switch (Column(column)) {
    case Name:
        return toolTipText(nameOf(key));
    case ClientId:
        return toolTipText(key.clientId);
    case Created:
        return exactTime(key.createdAt);
    case Expires:
        return exactTime(key.secretExpiresAt);
    case Owner:
        return key.contacts.isEmpty() ? QString() : toolTipText(key.contacts.join(u", "_s));
    case Status:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant KeyTableModel::sortValue(const ApiKey &key, int column) const
{
    switch (Column(column)) {
    case Name:
        return nameOf(key);
    case ClientId:
        return key.clientId;
    case Created:
        return moment(key.createdAt, std::numeric_limits<qint64>::min());
    case Expires:
        return moment(key.secretExpiresAt, std::numeric_limits<qint64>::max());
    case Owner:
        return key.contacts.join(u' ');
    case Status:
        return urgency(key, m_now);
    case ColumnCount:
        break;
    }
    return {};
}

QString KeyTableModel::spoken(const ApiKey &key, int column) const
{
    if (column == Name)
        return sentence(key);
    if (column == Expires && !key.secretExpiresAt.isValid())
        return tr("never expires", "a key; read aloud where the table shows a dash");
    return display(key, column);
}

QString KeyTableModel::sentence(const ApiKey &key) const
{
    const QString text
        = tr("%1, client ID %2, created %3, status %4", "a row of the table, read aloud")
              .arg(display(key, Name), display(key, ClientId), display(key, Created), display(key, Status));
    return m_isKept(key.clientId) ? tr("%1, secret kept on this computer").arg(text) : text;
}

QVariant KeyTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("Name");
    case ClientId:
        return tr("Client ID");
    case Created:
        return tr("Created", "column: when a key was made");
    case Expires:
        return tr("Expires", "column: when a secret ends");
    case Owner:
        return tr("Owner");
    case Status:
        return tr("Status");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Latchkey::Ui
