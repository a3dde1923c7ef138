// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/benchmarks/figures.h>

#include <app/connections/connection.h>
#include <app/core/endpoint.h>
#include <app/keys/appsclient.h>
#include <app/keys/keylist.h>
#include <app/keys/listcache.h>
#include <app/practice/practicetenant.h>
#include <app/rpc/connectclient.h>
#include <app/rpc/httpclient.h>
#include <ui/keytable/keylisting.h>

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>
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
    double longestTurn = 0; // ms

    explicit Filled(const ApiKeys &stored)
    {
        listing.filter().sort(KeyTableModel::Created, Qt::DescendingOrder);
        const auto start = Steady::now();
        keys.restore(stored, QDateTime::currentDateTimeUtc());
        longestTurn = since(start);
        while (keys.size() < int(stored.size())) {
            const auto turn = Steady::now();
            QCoreApplication::processEvents();
            longestTurn = std::max(longestTurn, since(turn));
        }
    }
};

void restoreList(benchmark::State &state)
{
    const ApiKeys stored = sampleKeys(int(state.range(0)));
    for (auto iteration : state) {
        const auto start = Steady::now();
        const Filled filled(stored);
        state.SetIterationTime(since(start) / 1000);
        figures().add("restore/turn", filled.longestTurn);
    }
    state.counters["longest_turn_ms"] = figures().worst("restore/turn");
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
