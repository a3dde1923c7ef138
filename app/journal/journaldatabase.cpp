// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/journal/journaldatabase.h>

#include <app/journal/journalanchor.h>
#include <app/journal/journalschema.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr int longestOpening = 5000; // ms, of another program
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// What the words of the file stand for; none for a word that this version does not know.
std::optional<JournalAction> actionNamed(const QString &word)
{
    for (const JournalAction action : journalActions()) {
        if (word == journalWord(action))
            return action;
    }
    return std::nullopt;
}

std::optional<JournalOutcome> outcomeNamed(const QString &word)
{
    using enum JournalOutcome;
    for (const JournalOutcome outcome : {Succeeded, Failed, Cancelled, Uncertain}) {
        if (word == journalWord(outcome))
            return outcome;
    }
    return std::nullopt;
}

std::optional<JournalEntry> entryFrom(const QSqlQuery &row)
{
    const auto action = actionNamed(row.value(4).toString());
    const auto outcome = outcomeNamed(row.value(8).toString());
    if (!action || !outcome)
        return std::nullopt;
    return JournalEntry{row.value(0).toLongLong(),
        QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong(), Qt::UTC), row.value(2).toString(),
        row.value(3).toString(), *action, row.value(5).toString(), row.value(6).toString(),
        row.value(7).toString(), *outcome, row.value(9).toString(), row.value(10).toByteArray()};
}

Error exportError(const QString &path, const QString &reason)
{
    return Error(ErrorKind::Storage,
        QCoreApplication::translate("Latchkey::Journal",
            "The entries could not be written to %1. Choose another folder, or make room on the disk.")
            .arg(QDir::toNativeSeparators(path)),
        reason);
}

/// SQLite gives its log and its index the rights of the database.
Result<void> makeFile(const QString &path)
{
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::ReadWrite))
        return failure(journalError(file.errorString()));
    if (!file.setPermissions(ownerOnly))
        return failure(journalError(file.errorString()));
    return {};
}

} // namespace

QString journalAnchorPath(const QString &path)
{
    return path + ".head"_L1;
}

JournalDatabase::JournalDatabase(const QString &path)
    : m_path(path)
    , m_name(QUuid::createUuid().toString())
    , m_query(m_name)
{
    QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name).setDatabaseName(path);
}

JournalDatabase::~JournalDatabase()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<JournalDatabase>> JournalDatabase::open(const QString &path)
{
    if (const auto made = makeFile(path); !made)
        return failure(made.error());
    std::unique_ptr<JournalDatabase> journal(new JournalDatabase(path));
    QSqlDatabase database = QSqlDatabase::database(journal->m_name, false);
    if (!database.open())
        return failure(journalError(database.lastError().text()));
    // SQLite waits for nobody while it turns the write-ahead log on: of two programs that start at once, one
    // would fail. Where no lock can be had, the worst is that.
    QLockFile opening(path + ".opening"_L1);
    opening.tryLock(longestOpening);
    if (const auto ready = prepareJournal(database); !ready)
        return failure(ready.error());
    return journal;
}

Result<void> JournalDatabase::run(QSqlQuery &query) const
{
    if (query.exec())
        return {};
    return failure(journalError(query.lastError().text()));
}

Result<JournalEntry> JournalDatabase::append(JournalEntry entry)
{
    QSqlDatabase database = QSqlDatabase::database(m_name);
    QSqlQuery query(database);
    // IMMEDIATE: another program must not write between the reading of the last hash and our entry.
    if (!query.exec(u"BEGIN IMMEDIATE"_s))
        return failure(journalError(query.lastError().text()));
    auto appended = appendInside(std::move(entry));
    if (!query.exec(appended ? u"COMMIT"_s : u"ROLLBACK"_s) && appended) {
        appended = failure(journalError(query.lastError().text()));
        query.exec(u"ROLLBACK"_s);
    }
    return appended;
}

Result<JournalEntry> JournalDatabase::appendInside(JournalEntry entry)
{
    const auto newest = read({}, 0, 1);
    if (!newest)
        return failure(newest.error());
    QByteArray previous;
    entry.number = 1;
    if (!newest->isEmpty()) {
        previous = newest->first().hash;
        entry.number = newest->first().number + 1;
    }
    entry.at = QDateTime::fromMSecsSinceEpoch(entry.at.toMSecsSinceEpoch(), Qt::UTC);
    entry.hash = chainedHash(previous, entry);
    if (const auto inserted = insert(entry); !inserted)
        return failure(inserted.error());
    return entry;
}

Result<void> JournalDatabase::insert(const JournalEntry &entry)
{
    const auto context = contextOf(entry);
    if (!context)
        return failure(context.error());
    QSqlQuery query(QSqlDatabase::database(m_name));
    query.prepare(u"INSERT INTO entry (number, at, context, action, outcome, hash) VALUES (?,?,?,?,?,?)"_s);
    query.addBindValue(entry.number);
    query.addBindValue(entry.at.toMSecsSinceEpoch());
    query.addBindValue(*context);
    query.addBindValue(QString(journalWord(entry.action)));
    query.addBindValue(QString(journalWord(entry.outcome)));
    query.addBindValue(entry.hash);
    return run(query);
}

/// The row that says who did it, where, to which key and how; made where there is none.
Result<qint64> JournalDatabase::contextOf(const JournalEntry &entry)
{
    QStringList texts{
        entry.actor, entry.controlPlane, entry.clientId, entry.keyName, entry.fingerprint, entry.detail};
    texts.append(texts.join(u'\n').toCaseFolded());
    const auto bind = [&texts](QSqlQuery &query, qsizetype count) {
        for (const QString &text : texts.first(count))
            query.addBindValue(text.isNull() ? u""_s : text); // a null string would be SQL's NULL
    };
    QSqlQuery query(QSqlDatabase::database(m_name));
    query.prepare(u"SELECT id FROM context WHERE actor = ? AND control_plane = ? AND client_id = ?"
                  " AND key_name = ? AND fingerprint = ? AND detail = ?"_s);
    bind(query, texts.size() - 1);
    if (const auto done = run(query); !done)
        return failure(done.error());
    if (query.next())
        return query.value(0).toLongLong();
    query.prepare(u"INSERT INTO context (actor, control_plane, client_id, key_name, fingerprint, detail,"
                  " folded) VALUES (?,?,?,?,?,?,?)"_s);
    bind(query, texts.size());
    if (const auto done = run(query); !done)
        return failure(done.error());
    return query.lastInsertId().toLongLong();
}

Result<QList<JournalEntry>> JournalDatabase::read(const JournalFilter &filter, qint64 before, int limit)
{
    auto query = m_query.run(filter, before, limit);
    if (!query)
        return failure(query.error());
    QList<JournalEntry> entries;
    while (query->next()) {
        if (const auto entry = entryFrom(*query))
            entries.append(*entry);
    }
    if (query->lastError().isValid())
        return failure(journalError(query->lastError().text()));
    return entries;
}

Result<std::optional<JournalEntry>> JournalDatabase::last(const JournalFilter &filter)
{
    const auto entries = read(filter, 0, 1);
    if (!entries)
        return failure(entries.error());
    return entries->isEmpty() ? std::nullopt : std::optional(entries->first());
}

Result<QStringList> JournalDatabase::controlPlanes()
{
    QSqlQuery query(QSqlDatabase::database(m_name));
    query.prepare(u"SELECT DISTINCT control_plane FROM context ORDER BY control_plane"_s);
    if (const auto done = run(query); !done)
        return failure(done.error());
    QStringList all;
    while (query.next())
        all.append(query.value(0).toString());
    return all;
}

Result<qint64> JournalDatabase::exportTo(
    const QString &path, JournalFormat format, const JournalFilter &filter, const std::atomic_bool &stop)
{
    constexpr int pageSize = 5000;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(exportError(path, file.errorString()));
    file.setPermissions(ownerOnly);
    JournalExport out(file, format);
    out.begin();
    qint64 count = 0;
    for (qint64 before = 0; !stop;) {
        const auto page = read(filter, before, pageSize);
        if (!page)
            return failure(page.error());
        for (const JournalEntry &entry : *page)
            out.add(entry);
        if (page->isEmpty())
            break;
        count += page->size();
        before = page->last().number;
    }
    out.end();
    if (stop)
        return failure(Error::cancelled());
    if (!file.commit())
        return failure(exportError(path, file.errorString()));
    return count;
}

Result<JournalCheck> JournalDatabase::check(const std::atomic_bool &stop)
{
    using Fault = JournalCheck::Fault;
    const auto anchor = readJournalAnchor(journalAnchorPath(m_path));
    QSqlQuery query(QSqlDatabase::database(m_name));
    query.setForwardOnly(true);
    query.prepare(
        u"SELECT %1 FROM entry LEFT JOIN context ON context.id = entry.context ORDER BY number"_s.arg(
            journalColumns));
    if (const auto done = run(query); !done)
        return failure(done.error());
    JournalCheck result;
    QDateTime previousAt;
    const auto note = [&result, &previousAt](Fault fault, qint64 number) {
        if (result.fault == Fault::None)
            result = {fault, number, previousAt, result.entries};
    };
    QByteArray previous;
    while (!stop && query.next()) {
        const qint64 number = query.value(0).toLongLong();
        const auto entry = entryFrom(query);
        if (number != ++result.entries && result.fault == Fault::None)
            note(Fault::Missing, result.entries);
        const QByteArray hash = query.value(10).toByteArray();
        if (!entry || chainedHash(previous, *entry) != hash
            || (anchor && anchor->number == number && anchor->hash != hash))
            note(Fault::Changed, number);
        previous = hash;
        if (entry)
            previousAt = entry->at;
    }
    if (stop)
        return failure(Error::cancelled());
    if (query.lastError().isValid())
        return failure(journalError(query.lastError().text()));
    if (anchor && result.entries < anchor->number)
        note(Fault::CutOff, result.entries + 1);
    return result;
}

} // namespace Latchkey
