// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/journal/journalschema.h>

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
    "PRAGMA busy_timeout = 5000", "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
    "PRAGMA trusted_schema = OFF", "PRAGMA temp_store = MEMORY",
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

} // namespace

Error journalError(const QString &whatSqliteSays)
{
    return Error(ErrorKind::Storage,
        QCoreApplication::translate("Latchkey::Journal",
            "The activity journal can't be read or written. Check its folder and the space on the disk."),
        whatSqliteSays.simplified());
}

Result<void> prepareJournal(QSqlDatabase &database)
{
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
