// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/result.h>
#include <app/journal/journaldatabase.h>

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <chrono>
#include <memory>

namespace Latchkey {

/// The record of what was done to keys on this computer. Everything happens on threads of its own; each
/// operation ends exactly once, also when the journal goes first. The file is opened at the first use, and
/// after a failure tried anew at the next.
///
/// Entries are chained by hash, so that a changed, missing or moved one is found. Whoever can write the file
/// and its anchor can write a new chain: it shows mistakes and tampering by hand, and is no proof in court.
class Journal final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Journal)

public:
    /// `patience`: how long to wait for another program that has the file locked.
    explicit Journal(QString path, std::chrono::milliseconds patience = std::chrono::seconds(5),
        QObject *parent = nullptr);
    /// Writes what has been given to it. Where another program has the file locked it waits, but not for each
    /// entry anew; what can't be written then is lost.
    ~Journal() override;

    /// The journal of this person's account.
    [[nodiscard]] static QString defaultPath();

    /// Appends it and gives it number and hash; fails with Storage.
    [[nodiscard]] QFuture<Result<JournalEntry>> record(const JournalEntry &entry);
    /// The newest first; see JournalDatabase::read().
    [[nodiscard]] QFuture<Result<QList<JournalEntry>>> read(
        const JournalFilter &filter, qint64 before, int limit);
    [[nodiscard]] QFuture<Result<std::optional<JournalEntry>>> last(const JournalFilter &filter);
    [[nodiscard]] QFuture<Result<QStringList>> controlPlanes();

    // These read everything. They have a thread of their own, so that nothing waits for them, and end with
    // Cancelled where the journal goes first.
    [[nodiscard]] QFuture<Result<JournalCheck>> check();
    [[nodiscard]] QFuture<Result<qint64>> exportTo(
        const QString &path, JournalFormat format, const JournalFilter &filter);

signals:
    /// It has one more.
    void recorded(const Latchkey::JournalEntry &entry);
    /// An entry could not be written. What it told of has happened all the same.
    void recordingFailed(const Latchkey::Error &why);

private:
    struct File;

    template <class T, class Work, class Then>
    QFuture<Result<T>> run(QThreadPool &thread, Work work, Then then);
    template <class T, class Read>
    QFuture<Result<T>> readFile(Read read);
    template <class T, class Read>
    QFuture<Result<T>> readAll(Read read);

    std::shared_ptr<JournalPatience> m_patience;
    std::shared_ptr<File> m_file; ///< touched by the thread alone
    std::shared_ptr<std::atomic_bool> m_stop; ///< for what only reads
    QThreadPool m_thread;
    QThreadPool m_readers;
};

} // namespace Latchkey
