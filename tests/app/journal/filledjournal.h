// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/journal/journaldatabase.h>

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

/// Makes a journal with the entries 1 to `count` of a series, chained as they should be, at once instead of
/// one commit after the other. False where it can't be written.
template <class Series>
bool fillJournal(const QString &path, int count, Series entryOf)
{
    using namespace Latchkey;
    using namespace Qt::StringLiterals;
    if (!JournalDatabase::open(path)) // makes the tables
        return false;
    bool isGood = true;
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"filling"_s);
        raw.setDatabaseName(path);
        isGood = raw.open() && raw.transaction();
        QSqlQuery context(raw);
        QSqlQuery find(raw);
        QSqlQuery entry(raw);
        isGood = isGood
            && context.prepare(u"INSERT OR IGNORE INTO context (actor, control_plane, client_id, key_name,"
                               " fingerprint, detail, folded) VALUES (?,?,?,?,?,?,?)"_s)
            && find.prepare(u"SELECT id FROM context WHERE actor = ? AND control_plane = ? AND client_id = ?"
                            " AND key_name = ? AND fingerprint = ? AND detail = ?"_s)
            && entry.prepare(u"INSERT INTO entry VALUES (?,?,?,?,?,?)"_s);
        QByteArray previous;
        for (int number = 1; isGood && number <= count; ++number) {
            JournalEntry one = entryOf(number);
            one.number = number;
            one.hash = previous = chainedHash(previous, one);
            const QStringList texts{
                one.actor, one.controlPlane, one.clientId, one.keyName, one.fingerprint, one.detail};
            for (int i = 0; i < texts.size(); ++i) {
                context.bindValue(i, texts.at(i));
                find.bindValue(i, texts.at(i));
            }
            context.bindValue(6, texts.join(u'\n').toCaseFolded());
            isGood = context.exec() && find.exec() && find.next();
            const QVariant id = find.value(0);
            find.finish();
            entry.bindValue(0, one.number);
            entry.bindValue(1, one.at.toMSecsSinceEpoch());
            entry.bindValue(2, id);
            entry.bindValue(3, actionWord(one));
            entry.bindValue(4, outcomeWord(one));
            entry.bindValue(5, one.hash);
            isGood = isGood && entry.exec();
        }
        isGood = raw.commit() && isGood;
    }
    QSqlDatabase::removeDatabase(u"filling"_s);
    return isGood;
}
