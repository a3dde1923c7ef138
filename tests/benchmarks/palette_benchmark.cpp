// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/benchmarks/figures.h>
#include <tests/benchmarks/samplerows.h>
#include <ui/keytable/keyfiltermodel.h>
#include <ui/palette/actionsource.h>
#include <ui/palette/commandpalette.h>
#include <ui/palette/keysource.h>
#include <ui/palette/palettesearch.h>
#include <ui/window/actions.h>

#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <chrono>
#include <ctime>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

/// The palette over a window, among actions and as many keys.
struct Bench
{
    explicit Bench(int count)
    {
        rows.append(sampleRows(0, count));
        keys.setSourceModel(&rows);
        auto source = std::make_unique<KeySource>([](const QString &) {});
        source->setKeys(&keys);
        search.add(std::make_unique<ActionSource>(actions));
        search.add(std::move(source));
        window.resize(1100, 700);
        window.show();
        palette.open();
        QCoreApplication::processEvents();
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"benchmark.ini"_s), QSettings::IniFormat};
    KeyRows rows;
    KeyFilterModel keys;
    QWidget window;
    Actions actions{window};
    PaletteSearch search{settings};
    CommandPalette &palette = *new CommandPalette(search, window);
};

/// From a letter typed or taken back to what is found on the screen.
void paletteKeyStroke(benchmark::State &state)
{
    Bench bench(int(state.range(0)));
    auto *field = bench.palette.findChild<QLineEdit *>(u"paletteField"_s);
    const QString text = u"ngt 7 dev"_s;
    static_assert(paletteKeyStrokes == 2 * 9);
    const std::string name = "palette/" + std::to_string(state.range(0));
    int stroke = 0;
    for (auto iteration : state) {
        const qsizetype length = stroke < text.size() ? stroke + 1 : paletteKeyStrokes - stroke - 1;
        const auto start = std::chrono::steady_clock::now();
        const std::clock_t cpuStart = std::clock();
        field->setText(text.left(length));
        emit field->textEdited(field->text());
        QCoreApplication::processEvents();
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        const double cpu = 1000.0 * double(std::clock() - cpuStart) / CLOCKS_PER_SEC;
        figures().add(name + "/cpu/" + std::to_string(stroke), cpu);
        figures().add(name + "/cpu", cpu);
        figures().add(name + '/' + std::to_string(stroke), took.count() * 1000);
        figures().add(name, took.count() * 1000);
        stroke = (stroke + 1) % paletteKeyStrokes;
        state.SetIterationTime(took.count());
    }
    state.counters["median_ms"] = figures().median(name);
    state.counters["cpu_median_ms"] = figures().median(name + "/cpu");
    state.counters["worst_ms"] = figures().worst(name);
}

BENCHMARK(paletteKeyStroke)
    ->Arg(100)
    ->Arg(100'000)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond)
    ->Iterations(3 * paletteKeyStrokes);

} // namespace
