// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/benchmarks/figures.h>
#include <tests/benchmarks/turns.h>

#include <app/connections/connection.h>
#include <app/keychain/memorykeychain.h>
#include <app/keys/keptsecretsindex.h>
#include <app/keys/keyverifier.h>
#include <app/keys/verificationrun.h>
#include <app/keys/workspace.h>
#include <app/practice/practicetenant.h>
#include <app/rpc/network.h>

#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <memory>
#include <utility>
#include <vector>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

constexpr int keyCount = 100;

template <class Condition>
void turnUntil(Condition isDone)
{
    while (!isDone())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

/// A control plane whose token endpoint takes its time, and a signed-in connection to it with new keys.
class Plane
{
public:
    explicit Plane(std::chrono::milliseconds latency)
    {
        m_connection.id = u"a3f1c2d4-0000-4000-8000-000000000001"_s;
        m_connection.endpoint = m_tenant.start().value();
        m_connection.organization = u"practice"_s;
        m_workspace = std::make_unique<Workspace>(m_connection, m_keychain, m_keptSecrets, m_network);
        const auto adopted = m_workspace->session().adopt(m_tenant.signedIn(), Session::Storing::Allowed);
        turnUntil([&adopted] { return adopted.isFinished(); });
        for (int number = 0; number < keyCount; ++number)
            create(u"verify-%1"_s.arg(number));
        PracticeFault slow;
        slow.kind = PracticeFault::Kind::Latency;
        slow.path = "token";
        slow.times = -1;
        slow.latency = latency;
        m_tenant.inject(slow);
    }

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] const std::vector<ApplicationCredentials> &keys() const { return m_keys; }

private:
    void create(const QString &clientId)
    {
        NewKey key;
        key.clientId = clientId;
        key.attachDefaultPolicies = false;
        const auto created = m_workspace->apps().create(key);
        turnUntil([&created] { return created.isFinished(); });
        m_keys.push_back({clientId, created.result().value().clientSecret});
    }

    PracticeTenant m_tenant;
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"benchmark.ini"_s), QSettings::IniFormat};
    KeptSecretsIndex m_keptSecrets{m_settings};
    MemoryKeychain m_keychain;
    Network m_network;
    Connection m_connection;
    std::unique_ptr<Workspace> m_workspace;
    std::vector<ApplicationCredentials> m_keys;
};

/// What the person sees of one run: results as they come, and the longest time without one.
struct Watched
{
    int works = 0;
    int mostAtOnce = 0;
    std::chrono::steady_clock::time_point last = std::chrono::steady_clock::now();
    double longestSilence = 0; // ms
};

Watched verifyAll(Plane &plane)
{
    Watched watched;
    KeyVerifier verifier(plane.workspace());
    int started = 0;
    int ended = 0;
    std::vector<VerificationRun::Task> tasks;
    for (const ApplicationCredentials &key : plane.keys()) {
        tasks.push_back([&, key](const CancellationPtr &stop) {
            watched.mostAtOnce = std::max(watched.mostAtOnce, ++started - ended);
            return verifier.verify(key, stop);
        });
    }
    VerificationRun run(std::move(tasks));
    QObject::connect(&run, &VerificationRun::verified, &run, [&](int, const KeyVerification &verification) {
        ++ended;
        watched.works += verification.verdict == KeyVerdict::Works ? 1 : 0;
        const auto now = std::chrono::steady_clock::now();
        const std::chrono::duration<double, std::milli> silence = now - std::exchange(watched.last, now);
        watched.longestSilence = std::max(watched.longestSilence, silence.count());
    });
    run.start();
    turnUntil([&run] { return run.isFinished(); });
    return watched;
}

/// QNetworkAccessManager opens at most 6 connections to a host: of 8 exchanges two wait for one of those.
void verifyKeys(benchmark::State &state)
{
    const std::chrono::milliseconds latency(state.range(0));
    Plane plane(latency);
    for (auto iteration : state) {
        const Turns turns;
        const auto start = std::chrono::steady_clock::now();
        const Watched watched = verifyAll(plane);
        const std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
        state.SetIterationTime(time.count());
        figures().add("verify", time.count() * 1000);
        figures().add("verify/cpu", turns.longestCpu());
        if (watched.works != keyCount)
            return state.SkipWithError("not every key works");
        state.counters["at_once"] = watched.mostAtOnce;
        state.counters["longest_silence_ms"] = watched.longestSilence;
        state.counters["ms_one_after_the_other"] = double(keyCount * latency.count());
    }
    state.counters["turn_cpu_ms"] = figures().worst("verify/cpu");
}

BENCHMARK(verifyKeys)->Arg(20)->Arg(100)->Iterations(5)->UseManualTime()->Unit(benchmark::kMillisecond);

} // namespace
