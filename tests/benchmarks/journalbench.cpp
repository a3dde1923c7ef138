// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
// journalbench [ENTRIES]: how long the activity journal takes to write an entry, to open and to filter, in
// milliseconds.
#include <app/core/whenfinished.h>
#include <app/journal/journal.h>
#include <tests/app/journal/filledjournal.h>
#include <ui/journal/activitymodel.h>

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <vector>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int defaultEntries = 1'000'000;
constexpr int keyCount = 20'000;
constexpr int repeats = 9;
constexpr int inserts = 500;

/// A team's work: most are copies, a few keys are used all the time, one person and one connection are rare.
JournalEntry entryOf(int number)
{
    static constexpr std::array actions{JournalAction::Copied, JournalAction::Copied, JournalAction::Copied,
        JournalAction::Delivered, JournalAction::Verified, JournalAction::Created, JournalAction::Edited,
        JournalAction::Kept};
    static constexpr std::array teams{"ingest", "nightly", "billing", "search", "report", "ml", "web"};
    const quint32 mixed = quint32(number) * 2654435761U; // Knuth's multiplicative hash
    const int key = int((quint64(mixed % 1000) * (mixed / 1000 % 1000)) % keyCount);
    const QString team = QString::fromLatin1(teams.at(size_t(key) % teams.size()));
    JournalEntry entry;
    entry.at = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000LL + number * 60'000LL, Qt::UTC);
    entry.actor = number % 5000 == 0 ? u"rare.person@example.org"_s
        : mixed % 3 == 0             ? u"grace@example.org"_s
                                     : u"ada@example.org"_s;
    entry.controlPlane = mixed % 50 == 0 ? u"staging.example.com"_s : u"acme.example.com"_s;
    entry.action = number % 20'000 == 0 ? JournalAction::Deleted : actions.at(mixed % actions.size());
    entry.clientId = u"%1-%2"_s.arg(team).arg(key);
    entry.keyName = u"%1 %2"_s.arg(team).arg(key);
    entry.fingerprint = QString::number(quint64(key) * 0x9e3779b97f4a7c15ULL, 16);
    entry.outcome = mixed % 50 == 1 ? JournalOutcome::Failed : JournalOutcome::Succeeded;
    entry.detail = mixed % 4 == 0 ? u"export"_s : u"raw"_s;
    return entry;
}

double milliseconds(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

void tell(const char *what, std::vector<double> times, int rows)
{
    std::ranges::sort(times);
    std::printf(
        "%-44s median %7.2f  worst %7.2f  rows %d\n", what, times.at(times.size() / 2), times.back(), rows);
    std::fflush(stdout);
}

template <class Work>
void waitFor(QObject &sender, void (ActivityModel::*signal)(), Work work)
{
    QEventLoop loop;
    QObject::connect(static_cast<ActivityModel *>(&sender), signal, &loop, &QEventLoop::quit);
    work();
    loop.exec();
}

void measureOpening(const QString &path)
{
    std::vector<double> times;
    int rows = 0;
    for (int i = 0; i < repeats; ++i) {
        const auto start = std::chrono::steady_clock::now();
        Journal journal(path);
        ActivityModel model(journal, [](const QString &name) { return name; });
        waitFor(model, &ActivityModel::loaded, [&model] { model.setFilter({}); });
        times.push_back(milliseconds(start));
        rows = model.rowCount();
    }
    tell("open", times, rows);
}

/// Each time another filter came before, so that nothing is remembered.
void measureFilter(ActivityModel &model, const char *what, const JournalFilter &filter)
{
    std::vector<double> times;
    for (int i = 0; i < repeats; ++i) {
        waitFor(model, &ActivityModel::loaded, [&model] { model.setFilter({.text = u"neither"_s}); });
        const auto start = std::chrono::steady_clock::now();
        waitFor(model, &ActivityModel::loaded, [&model, &filter] { model.setFilter(filter); });
        times.push_back(milliseconds(start));
    }
    tell(what, times, model.rowCount());
}

void measureFilters(const QString &path, int entries)
{
    Journal journal(path);
    ActivityModel model(journal, [](const QString &name) { return name; });
    const auto day = [entries](double share) {
        return entryOf(int(entries * share)).at;
    };
    using enum JournalAction;
    measureFilter(model, "text in every entry", {.text = u"example"_s});
    measureFilter(model, "text in one of seven", {.text = u"nightly"_s});
    measureFilter(model, "two words", {.text = u"nightly grace"_s});
    measureFilter(model, "one letter", {.text = u"n"_s});
    measureFilter(model, "text in none", {.text = u"no such key"_s});
    measureFilter(model, "one key", {.text = u"nightly-1198"_s});
    measureFilter(model, "a rare person", {.text = u"rare.person"_s});
    measureFilter(model, "a frequent action", {.actions = {Copied}});
    measureFilter(model, "a rare action", {.actions = {Deleted}});
    measureFilter(model, "a rare connection", {.controlPlane = u"staging.example.com"_s});
    measureFilter(model, "a rare action, text in one of seven", {.text = u"nightly"_s, .actions = {Deleted}});
    measureFilter(
        model, "an action and a text that never meet", {.text = u"rare.person"_s, .actions = {Kept}});
    measureFilter(model, "a month, long ago", {.from = day(0.1), .until = day(0.14)});
    measureFilter(model, "half the time, long ago", {.from = day(0.01), .until = day(0.5)});
    measureFilter(model, "text, action, connection, long ago",
        {.text = u"nightly"_s,
            .actions = {Copied},
            .controlPlane = u"acme.example.com"_s,
            .from = day(0.1),
            .until = day(0.3)});
}

/// What the disk itself takes for as much: an insert ends with one such flush, so that a power cut loses
/// nothing.
void measureFlush([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_UNIX
    constexpr qsizetype written = 6 * 4096; // pages of an insert
    QFile file(path + ".flush"_L1);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return;
    std::vector<double> times;
    for (int i = 0; i < inserts; ++i) {
        const auto start = std::chrono::steady_clock::now();
        file.write(QByteArray(written, 'x'));
        fsync(file.handle());
        times.push_back(milliseconds(start));
    }
    tell("a flush of the disk alone", times, int(times.size()));
#endif
}

void measureInserts(const QString &path, int entries)
{
    std::vector<double> times;
    {
        const auto journal = JournalDatabase::open(path);
        for (int i = 1; journal && i <= inserts; ++i) {
            const JournalEntry entry = entryOf(entries + i);
            const auto start = std::chrono::steady_clock::now();
            if ((*journal)->append(entry))
                times.push_back(milliseconds(start));
        }
    }
    tell("insert", times, int(times.size()));
    measureFlush(path);
    Journal journal(path);
    times.clear();
    for (int i = 1; i <= inserts; ++i) {
        const JournalEntry entry = entryOf(entries + i);
        const auto start = std::chrono::steady_clock::now();
        (void)journal.record(entry);
        times.push_back(milliseconds(start));
    }
    tell("insert, on the GUI thread", times, int(times.size()));
}

void measureCheck(const QString &path)
{
    const auto journal = JournalDatabase::open(path);
    const auto start = std::chrono::steady_clock::now();
    const auto found = journal ? (*journal)->check() : failure(journal.error());
    tell(found && found->fault == JournalCheck::Fault::None ? "check of the chain"
                                                            : "check of the chain: FAULTY",
        {milliseconds(start)}, found ? int(found->entries) : 0);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int entries = argc > 1 ? QByteArray(argv[1]).toInt() : defaultEntries;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.sqlite"_s);
    if (!fillJournal(path, entries, &entryOf))
        return 1;
    measureOpening(path);
    measureFilters(path, entries);
    measureInserts(path, entries);
    measureCheck(path);
    return 0;
}
