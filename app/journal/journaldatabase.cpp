// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/journal/journaldatabase.h>

#include <app/core/lockfile.h>
#include <app/core/logging.h>
#include <app/journal/journalfile.h>
#include <app/journal/journalschema.h>

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>
#include <QSaveFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Error exportError(const QString &path, const QString &reason)
{
    return Error(ErrorKind::Storage,
        QCoreApplication::translate("Latchkey::Journal",
            "The entries could not be written to %1. Choose another folder, or make room on the disk.")
            .arg(QDir::toNativeSeparators(path)),
        reason);
}

} // namespace

JournalDatabase::JournalDatabase(const QString &path, Patience patience)
    : m_path(path)
    , m_patience(std::move(patience))
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

Result<std::unique_ptr<JournalDatabase>> JournalDatabase::open(const QString &path, Patience patience)
{
    if (const auto made = makeJournalFile(path); !made)
        return failure(made.error());
    std::unique_ptr<JournalDatabase> journal(new JournalDatabase(path, std::move(patience)));
    QSqlDatabase database = QSqlDatabase::database(journal->m_name, false);
    if (!database.open())
        return failure(journalError(database.lastError().text()));
    // SQLite waits for nobody while it turns the write-ahead log on: of two programs that start at once, one
    // would fail. Where no lock can be had, the worst is that.
    QLockFile opening(path + ".opening"_L1);
    (void)removeUnwrittenLock(opening);
    opening.tryLock(journal->m_patience->left());
    if (const auto ready = prepareJournal(database, journal->m_patience->left()); !ready)
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
    if (m_patience->isEnding()) {
        if (const auto set = setJournalWait(database, m_patience->left()); !set)
            return failure(set.error());
    }
    QSqlQuery query(database);
    // IMMEDIATE: another program must not write between the reading of the last hash and our entry.
    if (!query.exec(u"BEGIN IMMEDIATE"_s))
        return failure(journalError(query.lastError().text()));
    const auto anchor = readJournalAnchor(journalAnchorPath(m_path));
    auto appended = appendInside(std::move(entry), anchor.value_or(JournalAnchor()));
    if (!query.exec(appended ? u"COMMIT"_s : u"ROLLBACK"_s) && appended) {
        appended = failure(journalError(query.lastError().text()));
        query.exec(u"ROLLBACK"_s);
    }
    // Where entries have lost their anchor, a new one would hide that.
    if (appended && (anchor || appended->number == 1))
        writeAnchor({appended->number, appended->hash});
    return appended;
}

/// After the entry: a power cut between the two leaves an anchor that is older, never one that is ahead.
void JournalDatabase::writeAnchor(const JournalAnchor &anchor) const
{
    if (const auto written = writeJournalAnchor(journalAnchorPath(m_path), anchor); !written)
        qCWarning(lcJournal) << "no anchor:" << written.error().detail();
}

Result<JournalEntry> JournalDatabase::appendInside(JournalEntry entry, const JournalAnchor &anchor)
{
    const auto previous = previousOf(anchor);
    if (!previous)
        return failure(previous.error());
    entry.number = previous->number + 1;
    entry.at = QDateTime::fromMSecsSinceEpoch(entry.at.toMSecsSinceEpoch(), Qt::UTC);
    entry.hash = chainedHash(previous->hash, entry);
    if (const auto inserted = insert(entry); !inserted)
        return failure(inserted.error());
    return entry;
}

/// The newest entry. But where the one that the anchor names is gone or another, the chain goes on from the
/// anchor: it no longer fits what is there, and a check finds that however much is recorded later.
Result<JournalAnchor> JournalDatabase::previousOf(const JournalAnchor &anchor)
{
    QSqlQuery query(QSqlDatabase::database(m_name));
    query.prepare(u"SELECT number, hash FROM entry WHERE number = ?"
                  " OR number = (SELECT max(number) FROM entry) ORDER BY number DESC"_s);
    query.addBindValue(anchor.number);
    if (const auto done = run(query); !done)
        return failure(done.error());
    JournalAnchor newest;
    bool isThere = anchor.number == 0;
    for (bool isNewest = true; query.next(); isNewest = false) {
        const JournalAnchor row{query.value(0).toLongLong(), query.value(1).toByteArray()};
        if (isNewest)
            newest = row;
        isThere = isThere || row == anchor;
    }
    return isThere ? newest : JournalAnchor{std::max(newest.number, anchor.number), anchor.hash};
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
    query.addBindValue(actionWord(entry));
    query.addBindValue(outcomeWord(entry));
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
    while (query->next())
        entries.append(journalEntryOf(*query));
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
    const auto anchor = readJournalAnchor(journalAnchorPath(m_path));
    QSqlQuery query(QSqlDatabase::database(m_name));
    query.setForwardOnly(true);
    query.prepare(
        u"SELECT %1 FROM entry LEFT JOIN context ON context.id = entry.context ORDER BY number"_s.arg(
            journalColumns));
    if (const auto done = run(query); !done)
        return failure(done.error());
    return checkEntries(query, anchor, stop);
}

} // namespace Latchkey
