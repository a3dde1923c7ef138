// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/benchmarks/figures.h>
#include <tests/benchmarks/windowprobe.h>

#include <QCoreApplication>
#include <QGuiApplication>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace {

const QString latchkey = u"latchkey"_s;
const QString bareWindow = u"latchkey_barewindow"_s;
const QString tableWindow = u"latchkey_tablewindow"_s;

QString pathOf(const QString &program)
{
    return QCoreApplication::applicationDirPath() + u'/' + program;
}

/// Milliseconds from the start of a program until its window shows; 0 where it never does.
double firstPaintOf(const QString &program, const QStringList &arguments = {})
{
    WindowProbe probe;
    return probe.startAndWaitForPaint(pathOf(program), arguments).value_or(0);
}

double memoryOf(const QString &program, const QStringList &arguments = {})
{
    WindowProbe probe;
    if (!probe.startAndWaitForPaint(pathOf(program), arguments))
        return 0;
    return probe.settledMemory();
}

bool canWatch(benchmark::State &state)
{
    if (QGuiApplication::platformName() == u"xcb")
        return true;
    state.SkipWithError("needs an X server without a window manager: use run.sh");
    return false;
}

/// Both programs by turns, so that what else the machine does meets both.
void firstPaint(benchmark::State &state)
{
    if (!canWatch(state))
        return;
    for (auto iteration : state) {
        const double bare = firstPaintOf(bareWindow);
        const double ours = firstPaintOf(latchkey, {u"--demo"_s});
        if (bare <= 0 || ours <= 0)
            return state.SkipWithError("a window did not show");
        figures().add("paint/bare", bare);
        figures().add("paint/latchkey", ours);
        state.SetIterationTime(ours / 1000);
    }
    state.counters["median_ms"] = figures().median("paint/latchkey");
    state.counters["bare_ms"] = figures().median("paint/bare");
}

/// The whole program on the practice tenant, which runs inside it: 40 keys and a server more than "25 keys".
void memory(benchmark::State &state)
{
    if (!canWatch(state))
        return;
    for (auto iteration : state) {
        const double bare = memoryOf(bareWindow);
        const double ours = memoryOf(latchkey, {u"--demo"_s});
        if (bare <= 0 || ours <= 0)
            return state.SkipWithError("a window did not show");
        figures().add("memory/bare", bare);
        figures().add("memory/latchkey", ours);
        state.SetIterationTime(1);
    }
    state.counters["latchkey_MB"] = figures().median("memory/latchkey");
    state.counters["bare_MB"] = figures().median("memory/bare");
}

/// Only the list, its models and the table.
void tableMemory(benchmark::State &state)
{
    if (!canWatch(state))
        return;
    for (auto iteration : state) {
        state.counters["MB"] = memoryOf(tableWindow, {QString::number(state.range(0))});
        state.SetIterationTime(1);
    }
}

BENCHMARK(firstPaint)->Iterations(11)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(memory)->Iterations(1)->UseManualTime();
BENCHMARK(tableMemory)->Arg(25)->Arg(100'000)->Iterations(1)->UseManualTime();

} // namespace
