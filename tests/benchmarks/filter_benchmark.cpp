// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/benchmarks/figures.h>
#include <tests/benchmarks/samplerows.h>
#include <ui/keytable/keyfiltermodel.h>

#include <QApplication>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>

#include <benchmark/benchmark.h>

#include <chrono>
#include <string>
#include <type_traits>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

/// Qt's own proxy, set up for the same job.
class StockModel final : public QSortFilterProxyModel
{
public:
    StockModel()
    {
        setFilterCaseSensitivity(Qt::CaseInsensitive);
        setFilterRole(KeyTableModel::FilterRole);
        setSortRole(KeyTableModel::SortRole);
        setSortCaseSensitivity(Qt::CaseInsensitive);
        setSortLocaleAware(true);
    }

    void setFilterText(const QString &text) { setFilterFixedString(text); }
};

/// A table in a window, as a person has it.
template <class Proxy>
class Bench
{
public:
    explicit Bench(int rows)
    {
        m_source.append(sampleRows(0, rows));
        m_model.setSourceModel(&m_source);
        if constexpr (std::is_same_v<Proxy, KeyFilterModel>)
            m_model.setNow(sampleTime());
        m_model.sort(KeyTableModel::Created, Qt::DescendingOrder);
        m_view.verticalHeader()->hide();
        m_view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        m_view.verticalHeader()->setDefaultSectionSize(40);
        m_view.setSelectionBehavior(QAbstractItemView::SelectRows);
        m_view.setModel(&m_model);
        m_view.resize(1100, 700);
        m_view.show();
        m_view.selectRow(2);
        settle();
    }

    KeyRows &source() { return m_source; }
    Proxy &model() { return m_model; }

    /// How long until the window shows what `action` does, in seconds.
    template <class Action>
    double time(Action action)
    {
        const auto start = std::chrono::steady_clock::now();
        action();
        settle();
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    }

private:
    static void settle() { QCoreApplication::processEvents(); }

    KeyRows m_source;
    Proxy m_model;
    QTableView m_view;
};

/// Who is measured at how many rows, as the closing table knows it.
template <class Proxy>
std::string nameOf(const char *what, benchmark::State &state)
{
    constexpr bool isStock = std::is_same_v<Proxy, StockModel>;
    return std::string(what) + (isStock ? "/stock/" : "/own/") + std::to_string(state.range(0));
}

void finish(benchmark::State &state, const std::string &name)
{
    state.counters["median_ms"] = figures().median(name);
    state.counters["worst_ms"] = figures().worst(name);
}

/// A text typed letter by letter and taken back, again and again.
template <class Proxy>
void typeAndTakeBack(benchmark::State &state, const char *what, const QString &text)
{
    Bench<Proxy> bench(int(state.range(0)));
    const std::string name = nameOf<Proxy>(what, state);
    const int strokes = 2 * int(text.size());
    int stroke = 0;
    for (auto iteration : state) {
        const qsizetype length = stroke < text.size() ? stroke + 1 : strokes - stroke - 1;
        const double seconds = bench.time([&] { bench.model().setFilterText(text.left(length)); });
        figures().add(name, seconds * 1000);
        figures().add(name + '/' + std::to_string(stroke), seconds * 1000);
        stroke = (stroke + 1) % strokes;
        state.SetIterationTime(seconds);
    }
    finish(state, name);
}

template <class Proxy>
void filterKeyStroke(benchmark::State &state)
{
    const QString word = u"nightly-7"_s;
    static_assert(keyStrokes == 2 * 9);
    typeAndTakeBack<Proxy>(state, "key stroke", word);
}

void operatorKeyStroke(benchmark::State &state)
{
    typeAndTakeBack<KeyFilterModel>(state, "operators", u"is:overdue -age:<75d owner:7 \"ly-\""_s);
}

/// What happens once a minute while a search for an age is on.
void timePasses(benchmark::State &state)
{
    Bench<KeyFilterModel> bench(int(state.range(0)));
    bench.model().setFilterText(u"age:>75d nightly"_s);
    const std::string name = nameOf<KeyFilterModel>("time passes", state);
    QDateTime now = sampleTime();
    for (auto iteration : state) {
        now = now.addSecs(60);
        const double seconds = bench.time([&] { bench.model().setNow(now); });
        figures().add(name, seconds * 1000);
        state.SetIterationTime(seconds);
    }
    finish(state, name);
}

template <class Proxy>
void sortBy(benchmark::State &state, const char *what, int column, int otherColumn)
{
    Bench<Proxy> bench(int(state.range(0)));
    const std::string name = nameOf<Proxy>(what, state);
    for (auto iteration : state) {
        bench.model().sort(otherColumn, Qt::DescendingOrder);
        const double seconds = bench.time([&] { bench.model().sort(column); });
        figures().add(name, seconds * 1000);
        state.SetIterationTime(seconds);
    }
    finish(state, name);
}

template <class Proxy>
void sortByName(benchmark::State &state)
{
    sortBy<Proxy>(state, "sort by name", KeyTableModel::Name, KeyTableModel::Created);
}

template <class Proxy>
void sortByDate(benchmark::State &state)
{
    sortBy<Proxy>(state, "sort by date", KeyTableModel::Created, KeyTableModel::Name);
}

template <class Proxy>
void insertPage(benchmark::State &state)
{
    const int rows = int(state.range(0));
    Bench<Proxy> bench(rows);
    const std::string name = nameOf<Proxy>("insert 1,000", state);
    const auto page = sampleRows(rows, 1000);
    for (auto iteration : state) {
        const double seconds = bench.time([&] { bench.source().append(page); });
        figures().add(name, seconds * 1000);
        state.SetIterationTime(seconds);
        bench.source().remove(rows, 1000);
    }
    finish(state, name);
}

void sizes(benchmark::internal::Benchmark *benchmark)
{
    benchmark->Arg(100)->Arg(10'000)->Arg(100'000)->UseManualTime()->Unit(benchmark::kMillisecond);
}

BENCHMARK(filterKeyStroke<KeyFilterModel>)->Apply(sizes)->Iterations(3 * keyStrokes);
BENCHMARK(filterKeyStroke<StockModel>)->Apply(sizes)->Iterations(3 * keyStrokes);
BENCHMARK(operatorKeyStroke)->Apply(sizes)->Iterations(3 * operatorKeyStrokes);
BENCHMARK(timePasses)->Apply(sizes)->Iterations(20);
BENCHMARK(sortByName<KeyFilterModel>)->Apply(sizes)->Iterations(3);
BENCHMARK(sortByName<StockModel>)->Apply(sizes)->Iterations(3);
BENCHMARK(sortByDate<KeyFilterModel>)->Apply(sizes)->Iterations(3);
BENCHMARK(sortByDate<StockModel>)->Apply(sizes)->Iterations(3);
BENCHMARK(insertPage<KeyFilterModel>)->Apply(sizes)->Iterations(5);
BENCHMARK(insertPage<StockModel>)->Apply(sizes)->Iterations(5);

} // namespace
