// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/benchmarks/figures.h>
#include <tests/benchmarks/turns.h>

#include <app/connections/connection.h>
#include <app/core/endpoint.h>
#include <app/keys/appsclient.h>
#include <app/keys/keylist.h>
#include <app/keys/listcache.h>
#include <app/rpc/connectclient.h>
#include <app/rpc/httpclient.h>
#include <ui/keytable/keylisting.h>
#include <ui/keytable/keytable.h>

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <chrono>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

using Steady = std::chrono::steady_clock;

double since(Steady::time_point start)
{
    return std::chrono::duration<double, std::milli>(Steady::now() - start).count();
}

/// Keys as a file of an earlier run has them.
ApiKeys sampleKeys(int count)
{
    ApiKeys keys;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int number = 0; number < count; ++number) {
        ApiKey key;
        key.clientId = u"nightly-export-%1"_s.arg(number);
        key.name = u"Nightly export %1"_s.arg(number);
        key.createdAt = now.addSecs(-3600 * qint64(number % 9000));
        key.contacts = {u"owner-%1@example.org"_s.arg(number % 977)};
        key.grantTypes = {ApiKey::ClientCredentials};
        keys.push_back(std::make_shared<const ApiKey>(std::move(key)));
    }
    return keys;
}

/// A list with its models, filled from an earlier run in turns of the event loop.
struct Filled
{
    HttpClient http;
    ConnectClient rpc{*Endpoint::parse(u"localhost"_s), http, nullptr};
    AppsClient apps{rpc, u"acme"_s};
    KeyList keys{apps};
    KeyListing listing{keys, [](const QString &) { return false; }, systemClock()};
    KeyTable table;

    explicit Filled(const ApiKeys &stored)
    {
        listing.filter().sort(KeyTableModel::Created, Qt::DescendingOrder);
        table.showListing(listing);
        table.resize(1100, 700);
        table.show();
        QCoreApplication::processEvents();
        const Turns turns;
        keys.restore(stored, QDateTime::currentDateTimeUtc());
        while (keys.size() < int(stored.size()))
            QCoreApplication::processEvents();
        QCoreApplication::processEvents(); // ends the last turn
        figures().add("restore/cpu", turns.longestCpu());
        figures().add("restore/wall", turns.longestWall());
    }
};

void restoreList(benchmark::State &state)
{
    const ApiKeys stored = sampleKeys(int(state.range(0)));
    for (auto iteration : state) {
        const auto start = Steady::now();
        const Filled filled(stored);
        state.SetIterationTime(since(start) / 1000);
        figures().add("restore", since(start));
    }
    state.counters["turn_cpu_ms"] = figures().worst("restore/cpu");
    state.counters["turn_wall_ms"] = figures().worst("restore/wall");
}

void readStoredList(benchmark::State &state)
{
    const QTemporaryDir folder;
    Connection connection;
    connection.id = u"a3f1c2d4-0000-4000-8000-000000000001"_s;
    connection.endpoint = *Endpoint::parse(u"localhost"_s);
    const ListCache cache(folder.path(), connection);
    cache.write({QDateTime::currentDateTimeUtc(), sampleKeys(int(state.range(0)))});
    for (auto iteration : state)
        benchmark::DoNotOptimize(cache.read());
}

BENCHMARK(restoreList)->Arg(100'000)->Iterations(5)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(readStoredList)->Arg(100'000)->Iterations(5)->Unit(benchmark::kMillisecond);

} // namespace
