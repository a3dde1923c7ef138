// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/journal/journalschema.h>

#include <app/journal/journalentry.h>

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr int formatVersion = 1;

// synchronous=FULL: in a write-ahead log NORMAL may lose the last commits when the power goes
// (https://www.sqlite.org/pragma.html#pragma_synchronous).
constexpr const char *settings[] = {
    "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA trusted_schema = OFF",
    "PRAGMA temp_store = MEMORY",
    "CREATE TEMP TABLE IF NOT EXISTS wanted (id INTEGER PRIMARY KEY)", // see JournalQuery
};

// What repeats from entry to entry stands once, in `context`: a search goes through its texts alone, which
// are far fewer than the entries. `folded` is what is searched, in one case.
constexpr const char *tables[] = {
    "CREATE TABLE context (id INTEGER PRIMARY KEY, actor TEXT NOT NULL, control_plane TEXT NOT NULL,"
    " client_id TEXT NOT NULL, key_name TEXT NOT NULL, fingerprint TEXT NOT NULL, detail TEXT NOT NULL,"
    " folded TEXT NOT NULL,"
    " UNIQUE (client_id, control_plane, fingerprint, detail, actor, key_name)) STRICT",
    "CREATE TABLE entry (number INTEGER PRIMARY KEY, at INTEGER NOT NULL, context INTEGER NOT NULL,"
    " action TEXT NOT NULL, outcome TEXT NOT NULL, hash BLOB NOT NULL) STRICT",
    "CREATE INDEX entry_of_context ON entry (context, number)",
    "CREATE INDEX entry_by_action ON entry (action, number, context, at)",
    "CREATE INDEX entry_by_time ON entry (at)",
};

Result<void> run(QSqlQuery &query, const QString &statement)
{
    if (query.exec(statement))
        return {};
    return failure(journalError(query.lastError().text()));
}

Result<int> storedVersion(QSqlQuery &query)
{
    if (auto read = run(query, u"PRAGMA user_version"_s); !read)
        return failure(read.error());
    return query.next() ? query.value(0).toInt() : 0;
}

Result<void> makeTables(QSqlQuery &query)
{
    for (const char *statement : tables) {
        if (auto made = run(query, QString::fromLatin1(statement)); !made)
            return made;
    }
    return run(query, u"PRAGMA user_version = %1"_s.arg(formatVersion));
}

/// Two programs may start at once: who comes second finds them made.
Result<void> makeMissingTables(QSqlQuery &query)
{
    if (auto begun = run(query, u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    const auto version = storedVersion(query);
    query.finish();
    auto made = version ? Result<void>() : failure(version.error());
    if (made && *version == 0)
        made = makeTables(query);
    auto ended = run(query, made ? u"COMMIT"_s : u"ROLLBACK"_s);
    return made ? ended : made;
}

/// Unknown for a word that this version does not know.
JournalAction actionNamed(const QString &word)
{
    for (const JournalAction action : journalActions()) {
        if (word == journalWord(action))
            return action;
    }
    return JournalAction::Unknown;
}

JournalOutcome outcomeNamed(const QString &word)
{
    using enum JournalOutcome;
    for (const JournalOutcome outcome : {Succeeded, Failed, Cancelled, Uncertain}) {
        if (word == journalWord(outcome))
            return outcome;
    }
    return Unknown;
}

} // namespace

JournalEntry journalEntryOf(const QSqlQuery &row)
{
    const QString action = row.value(4).toString();
    const QString outcome = row.value(8).toString();
    JournalEntry entry;
    entry.number = row.value(0).toLongLong();
    entry.at = QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong(), Qt::UTC);
    entry.actor = row.value(2).toString();
    entry.controlPlane = row.value(3).toString();
    entry.action = actionNamed(action);
    entry.clientId = row.value(5).toString();
    entry.keyName = row.value(6).toString();
    entry.fingerprint = row.value(7).toString();
    entry.outcome = outcomeNamed(outcome);
    entry.detail = row.value(9).toString();
    entry.hash = row.value(10).toByteArray();
    if (entry.action == JournalAction::Unknown)
        entry.unknownAction = action;
    if (entry.outcome == JournalOutcome::Unknown)
        entry.unknownOutcome = outcome;
    return entry;
}

Error journalError(const QString &whatSqliteSays)
{
    return Error(ErrorKind::Storage,
        QCoreApplication::translate("Latchkey::Journal",
            "The activity journal can't be read or written. Check its folder and the space on the disk."),
        whatSqliteSays.simplified());
}

Result<void> setJournalWait(QSqlDatabase &database, int milliseconds)
{
    QSqlQuery query(database);
    return run(query, u"PRAGMA busy_timeout = %1"_s.arg(milliseconds));
}

Result<void> prepareJournal(QSqlDatabase &database, int longestWait)
{
    if (auto set = setJournalWait(database, longestWait); !set)
        return set;
    QSqlQuery query(database);
    for (const char *statement : settings) {
        if (auto set = run(query, QString::fromLatin1(statement)); !set)
            return set;
        query.finish();
    }
    const auto version = storedVersion(query);
    if (!version)
        return failure(version.error());
    query.finish();
    if (*version > formatVersion) {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("Latchkey::Journal",
                "The activity journal was written by a newer Latchkey. Use that one to read it."),
            u"journal format %1"_s.arg(*version));
    }
    return *version == 0 ? makeMissingTables(query) : Result<void>();
}

} // namespace Latchkey
