// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/journal/journalquery.h>

#include <app/journal/journalschema.h>

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <utility>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr int few = 20'000; // entries that can be fetched and sorted within some 20 ms
constexpr int fewNumbers = 100'000; // as many numbers stand in an index, and no entry has to be fetched

/// Parts of a condition, and what is bound to their question marks.
struct Conditions
{
    QStringList sql = {};
    QVariantList values = {};

    void add(const QString &condition, const QVariantList &bound = {})
    {
        sql.append(condition);
        values.append(bound);
    }
    [[nodiscard]] QString all() const { return sql.isEmpty() ? u"1"_s : sql.join(" AND "_L1); }
};

Conditions actionCondition(const JournalFilter &filter)
{
    Conditions conditions;
    QStringList marks;
    for (const JournalAction action : filter.actions) {
        marks.append(u"?"_s);
        conditions.values.append(QString(journalWord(action)));
    }
    if (!marks.isEmpty())
        conditions.sql.append(u"action IN (%1)"_s.arg(marks.join(u',')));
    return conditions;
}

Conditions timeCondition(const JournalFilter &filter)
{
    Conditions conditions;
    if (filter.from.isValid())
        conditions.add(u"at >= ?"_s, {filter.from.toMSecsSinceEpoch()});
    if (filter.until.isValid())
        conditions.add(u"at < ?"_s, {filter.until.toMSecsSinceEpoch()});
    return conditions;
}

const QString wantedCondition = u"context IN (SELECT id FROM wanted)"_s;

Conditions entryConditions(const JournalFilter &filter)
{
    Conditions conditions = actionCondition(filter);
    const Conditions time = timeCondition(filter);
    conditions.sql += time.sql;
    conditions.values += time.values;
    if (filter.asksForContext())
        conditions.add(wantedCondition);
    if (filter.outcome)
        conditions.add(u"outcome = ?"_s, {QString(journalWord(*filter.outcome))});
    return conditions;
}

Conditions contextConditions(const JournalFilter &filter)
{
    static const QRegularExpression space(u"\\s+"_s);
    Conditions conditions;
    if (!filter.clientId.isEmpty())
        conditions.add(u"client_id = ?"_s, {filter.clientId});
    if (!filter.controlPlane.isEmpty())
        conditions.add(u"control_plane = ?"_s, {filter.controlPlane});
    for (const QString &word : filter.text.toCaseFolded().split(space, Qt::SkipEmptyParts))
        conditions.add(u"instr(folded, ?) > 0"_s, {word});
    return conditions;
}

bool asksForTimeAlone(const JournalFilter &filter)
{
    return filter == JournalFilter{.from = filter.from, .until = filter.until};
}

/// The part of a filter that decides about contexts.
JournalFilter contextPart(const JournalFilter &filter)
{
    return {.text = filter.text.trimmed(), .controlPlane = filter.controlPlane, .clientId = filter.clientId};
}

Result<void> execute(QSqlQuery &query, const QString &statement, const QVariantList &values = {})
{
    query.setForwardOnly(true);
    query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return failure(journalError(query.lastError().text()));
    return {};
}

} // namespace

JournalQuery::JournalQuery(QString connection)
    : m_connection(std::move(connection))
{
}

Result<QSqlQuery> JournalQuery::run(const JournalFilter &filter, qint64 before, int limit)
{
    if (filter.asksForContext()) {
        if (const auto found = findContexts(filter); !found)
            return failure(found.error());
    }
    const auto index = driver(filter);
    if (!index)
        return failure(index.error());
    Conditions conditions = entryConditions(filter);
    if (before > 0)
        conditions.add(u"number < ?"_s, {before});
    conditions.values.append(limit);
    // The inner statement is answered by indices as far as it goes; whole rows are read for the result alone.
    const QString statement = u"SELECT %1 FROM (SELECT number AS picked FROM entry %2 WHERE %3"
                              " ORDER BY number DESC LIMIT ?) JOIN entry ON number = picked"
                              " LEFT JOIN context ON context.id = entry.context ORDER BY picked DESC"_s.arg(
                                  journalColumns, *index, conditions.all());
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (const auto done = execute(query, statement, conditions.values); !done)
        return failure(done.error());
    return query;
}

/// Contexts never change and are never taken away: what was found stays true, and only newer ones are looked
/// at.
Result<void> JournalQuery::findContexts(const JournalFilter &filter)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (const JournalFilter part = contextPart(filter); m_lastContext < 0 || part != m_found) {
        m_found = part;
        m_lastContext = 0;
        if (auto emptied = execute(query, u"DELETE FROM wanted"_s); !emptied)
            return emptied;
    }
    if (auto read = execute(query, u"SELECT max(id) FROM context"_s); !read)
        return read;
    const qint64 newest = query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    Conditions conditions = contextConditions(filter);
    conditions.add(u"id > ? AND id <= ?"_s, {m_lastContext, newest});
    auto found = execute(query, u"INSERT INTO wanted SELECT id FROM context WHERE %1"_s.arg(conditions.all()),
        conditions.values);
    m_lastContext = found ? newest : -1;
    return found;
}

/// Which index to go by, in SQLite's words; empty: back from the newest.
Result<QString> JournalQuery::driver(const JournalFilter &filter) const
{
    const Conditions time = timeCondition(filter);
    const Conditions action = actionCondition(filter);
    const auto wanted = filter.asksForContext() ? areFew(wantedCondition, {}, few) : Result<bool>(false);
    if (!wanted || *wanted)
        return wanted ? Result<QString>(u"INDEXED BY entry_of_context"_s) : failure(wanted.error());
    const auto inTime = time.sql.isEmpty()
        ? Result<bool>(false)
        : areFew(time.all(), time.values, asksForTimeAlone(filter) ? fewNumbers : few);
    if (!inTime || *inTime)
        return inTime ? Result<QString>(u"INDEXED BY entry_by_time"_s) : failure(inTime.error());
    const auto acts = action.sql.isEmpty() ? Result<bool>(false) : areFew(action.all(), action.values, few);
    if (!acts)
        return failure(acts.error());
    // The entries of one action stand in the index in their own order: nothing has to be sorted.
    if (*acts || filter.actions.size() == 1)
        return u"INDEXED BY entry_by_action"_s;
    return u"NOT INDEXED"_s;
}

Result<bool> JournalQuery::areFew(const QString &condition, const QVariantList &values, int limit) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    const QString statement
        = u"SELECT count(*) FROM (SELECT 1 FROM entry WHERE %1 LIMIT %2)"_s.arg(condition).arg(limit);
    if (const auto counted = execute(query, statement, values); !counted)
        return failure(counted.error());
    return query.next() && query.value(0).toInt() < limit;
}

} // namespace Latchkey
