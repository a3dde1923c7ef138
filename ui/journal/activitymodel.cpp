// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/journal/activitymodel.h>

#include <app/core/whenfinished.h>
#include <app/journal/journal.h>
#include <ui/journal/activitytexts.h>
#include <ui/keytable/displaytext.h>
#include <ui/keytable/relativetime.h>

#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

ActivityModel::ActivityModel(Journal &journal, Namer nameOf, QObject *parent)
    : QAbstractTableModel(parent)
    , m_journal(journal)
    , m_nameOf(std::move(nameOf))
{
    connect(&m_journal, &Journal::recorded, this, &ActivityModel::readFirst);
}

ActivityModel::~ActivityModel() = default;

void ActivityModel::setFilter(const JournalFilter &filter)
{
    m_wanted = filter;
    readFirst();
}

void ActivityModel::readFirst()
{
    m_wantsFirst = true;
    if (m_isReading)
        return;
    m_wantsFirst = false;
    m_isReading = m_isReadingFirst = true;
    whenFinished(m_journal.read(m_wanted, 0, pageSize), this,
        [this, filter = m_wanted](const Result<QList<JournalEntry>> &page) {
            if (m_wantsFirst) { // another filter was asked for meanwhile
                m_isReading = false;
                return readFirst();
            }
            m_shown = filter;
            takeFirst(page.value_or(QList<JournalEntry>()));
            m_isReading = m_isReadingFirst = false; // not before: a view asks for more while rows come in
            if (!page)
                emit failed(page.error());
            emit loaded();
        });
}

/// A new entry or two come in at the top; anything else is another list.
void ActivityModel::takeFirst(const QList<JournalEntry> &page)
{
    qsizetype newer = 0;
    while (newer < page.size() && !m_entries.isEmpty() && page.at(newer).number > m_entries.first().number)
        ++newer;
    const bool goesOn = !m_entries.isEmpty() && newer < page.size() && page.at(newer) == m_entries.first()
        && page.size() - newer <= m_entries.size()
        && std::equal(page.cbegin() + newer, page.cend(), m_entries.cbegin());
    const bool sameList = goesOn && (m_entries.size() + newer == page.size() || page.size() == pageSize);
    if (!sameList) {
        beginResetModel();
        m_entries = page;
        m_isComplete = page.size() < pageSize;
        endResetModel();
    } else if (newer > 0) {
        beginInsertRows({}, 0, int(newer) - 1);
        m_entries = page.first(newer) + m_entries;
        endInsertRows();
    }
}

void ActivityModel::readNext()
{
    m_isReading = true;
    whenFinished(m_journal.read(m_shown, m_entries.constLast().number, pageSize), this,
        [this](const Result<QList<JournalEntry>> &page) {
            if (page && !m_wantsFirst)
                takeNext(*page);
            m_isReading = false;
            if (m_wantsFirst)
                return readFirst();
            if (!page)
                emit failed(page.error());
        });
}

void ActivityModel::takeNext(const QList<JournalEntry> &page)
{
    m_isComplete = page.size() < pageSize;
    if (page.isEmpty())
        return;
    const int first = int(m_entries.size());
    beginInsertRows({}, first, first + int(page.size()) - 1);
    m_entries += page;
    endInsertRows();
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool ActivityModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isComplete && !m_isReading && !m_entries.isEmpty();
}

void ActivityModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        readNext();
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JournalEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        if (index.column() == When)
            return exactTime(entry.at);
        if (index.column() == Fingerprint && !entry.fingerprint.isEmpty())
            return tr("Fingerprint of the secret: %1").arg(toolTipText(entry.fingerprint));
        return toolTipText(index.column() == Key ? entry.clientId : text(entry, index.column()));
    case Qt::AccessibleTextRole:
        return index.column() == When ? entrySentence(entry, m_nameOf(entry.controlPlane))
                                      : text(entry, index.column());
    case OutcomeRole:
        return int(entry.outcome);
    default:
        return {};
    }
}

QString ActivityModel::text(const JournalEntry &entry, int column) const
{
    switch (Column(column)) {
    case When:
        return QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat);
    case Action:
        return actionText(entry);
    case Key:
        return keyText(entry);
    case Fingerprint:
        return entry.fingerprint.isEmpty() ? u"—"_s : displayText(entry.fingerprint);
    case ConnectionName:
        return displayText(m_nameOf(entry.controlPlane));
    case Who:
        return entry.actor.isEmpty() ? u"—"_s : displayText(entry.actor);
    case ResultColumn:
        return resultText(entry);
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case When:
        return tr("Time", "column: when something was done");
    case Action:
        return tr("Action", "column: what was done");
    case Key:
        return tr("Key", "column: an API key");
    case Fingerprint:
        return tr("Fingerprint", "column: of a key's secret");
    case ConnectionName:
        return tr("Connection", "column");
    case Who:
        return tr("Who", "column: who did something");
    case ResultColumn:
        return tr("Result", "column: how something ended");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Latchkey::Ui

#include "moc_activitymodel.cpp"
