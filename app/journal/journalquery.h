// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/result.h>
#include <app/journal/journalfilter.h>

#include <QVariantList>

class QSqlQuery;

namespace Latchkey {

/// Finds entries that fit a filter, the newest first, in a few milliseconds among a million.
///
/// Actor, control plane, key and detail of an entry are a row of `context`, which many entries share. First
/// the contexts that fit are found and noted in the temporary table `wanted`; then the entries, by whichever
/// index leaves the fewest to look at. Where none leaves few, there are so many that the first ones turn up
/// soon on the way back from the newest.
class JournalQuery final
{
    Q_DISABLE_COPY_MOVE(JournalQuery)

public:
    /// `connection` names a connection that prepareJournal() has prepared.
    explicit JournalQuery(QString connection);

    /// Runs a statement that yields, for each entry, the columns of `journalColumns` in this order. At most
    /// `limit` that are older than `before` (0: from the newest). Fails with Storage.
    [[nodiscard]] Result<QSqlQuery> run(const JournalFilter &filter, qint64 before, int limit);

private:
    [[nodiscard]] Result<void> findContexts(const JournalFilter &filter);
    [[nodiscard]] Result<QString> driver(const JournalFilter &filter) const;
    [[nodiscard]] Result<bool> areFew(const QString &condition, const QVariantList &values, int limit) const;

    QString m_connection;
    JournalFilter m_found; ///< what the contexts in `wanted` were found for
    qint64 m_lastContext = -1; ///< the newest that was looked at; -1: none was
};

} // namespace Latchkey
