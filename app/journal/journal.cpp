// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/journal/journal.h>

#include <app/core/logging.h>
#include <app/core/pending.h>
#include <app/core/places.h>

#include <QFutureWatcher>
#include <QPromise>

using namespace Qt::StringLiterals;

namespace Latchkey {

struct Journal::File
{
    QString path;
    JournalDatabase::Patience patience;
    std::unique_ptr<JournalDatabase> database = nullptr;

    [[nodiscard]] Result<JournalDatabase *> open();
    [[nodiscard]] Result<JournalEntry> append(const JournalEntry &entry);
};

Result<JournalDatabase *> Journal::File::open()
{
    if (!database) {
        auto opened = JournalDatabase::open(path, patience);
        if (!opened)
            return failure(opened.error());
        database = std::move(*opened);
    }
    return database.get();
}

Result<JournalEntry> Journal::File::append(const JournalEntry &entry)
{
    const auto opened = open();
    if (!opened)
        return failure(opened.error());
    return (*opened)->append(entry);
}

Journal::Journal(QString path, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_patience(std::make_shared<JournalPatience>(patience))
    , m_file(std::make_shared<File>(File{std::move(path), m_patience}))
    , m_stop(std::make_shared<std::atomic_bool>(false))
{
    m_readers.setMaxThreadCount(1);
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1); // a connection to a database belongs to one thread
}

Journal::~Journal()
{
    *m_stop = true;
    m_patience->end();
    m_thread.start([file = m_file] { file->database.reset(); });
    m_thread.waitForDone();
    m_readers.waitForDone();
}

QString Journal::defaultPath()
{
    return Places::journal();
}

/// Runs `work` on the thread; `then` hears its result first, and then whoever called, both on their own
/// thread.
template <class T, class Work, class Then>
QFuture<Result<T>> Journal::run(QThreadPool &thread, Work work, Then then)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    thread.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    const Pending<T> pending;
    auto *watcher = new QFutureWatcher<Result<T>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, pending, then] {
        watcher->deleteLater();
        const Result<T> result = watcher->result();
        then(result);
        pending.finish(result);
    });
    watcher->setFuture(promise->future());
    return pending.future();
}

template <class T, class Read>
QFuture<Result<T>> Journal::readFile(Read read)
{
    return run<T>(
        m_thread,
        [file = m_file, stop = m_stop, read = std::move(read)]() -> Result<T> {
            if (*stop)
                return failure(Error::cancelled()); // nobody is there to be told
            const auto opened = file->open();
            if (!opened)
                return failure(opened.error());
            return read(**opened);
        },
        [](const Result<T> &) {});
}

/// With a connection of its own: a log that is written ahead lets readers and the writer alone.
template <class T, class Read>
QFuture<Result<T>> Journal::readAll(Read read)
{
    return run<T>(
        m_readers,
        [path = m_file->path, patience = m_file->patience, read = std::move(read)]() -> Result<T> {
            const auto opened = JournalDatabase::open(path, patience);
            if (!opened)
                return failure(opened.error());
            return read(**opened);
        },
        [](const Result<T> &) {});
}

QFuture<Result<JournalEntry>> Journal::record(const JournalEntry &entry)
{
    return run<JournalEntry>(
        m_thread, [file = m_file, entry] { return file->append(entry); },
        [this](const Result<JournalEntry> &appended) {
            if (appended)
                return emit recorded(*appended);
            qCWarning(lcJournal) << "not recorded:" << appended.error().detail();
            emit recordingFailed(appended.error());
        });
}

QFuture<Result<QList<JournalEntry>>> Journal::read(const JournalFilter &filter, qint64 before, int limit)
{
    return readFile<QList<JournalEntry>>(
        [filter, before, limit](JournalDatabase &journal) { return journal.read(filter, before, limit); });
}

QFuture<Result<std::optional<JournalEntry>>> Journal::last(const JournalFilter &filter)
{
    return readFile<std::optional<JournalEntry>>(
        [filter](JournalDatabase &journal) { return journal.last(filter); });
}

QFuture<Result<JournalCheck>> Journal::check()
{
    return readAll<JournalCheck>([stop = m_stop](JournalDatabase &journal) { return journal.check(*stop); });
}

QFuture<Result<QStringList>> Journal::controlPlanes()
{
    return readFile<QStringList>([](JournalDatabase &journal) { return journal.controlPlanes(); });
}

QFuture<Result<qint64>> Journal::exportTo(
    const QString &path, JournalFormat format, const JournalFilter &filter)
{
    return readAll<qint64>([path, format, filter, stop = m_stop](JournalDatabase &journal) {
        return journal.exportTo(path, format, filter, *stop);
    });
}

} // namespace Latchkey

#include "moc_journal.cpp"
