// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/benchmarks/figures.h>

#include <algorithm>
#include <cstdio>

namespace {

constexpr double frame = 16; // ms

struct Comparison
{
    std::string what;
    std::string ours;
    std::string theirs;
    const char *unit;
};

void printFigures(const Figures &figures, const Comparison &row, const char *verb, double ratio)
{
    std::printf("%-42s %9.2f %s %9.2f %s  %7.2f %-10s", row.what.c_str(), figures.median(row.ours), row.unit,
        figures.median(row.theirs), row.unit, ratio, verb);
}

bool has(const Figures &figures, const Comparison &row)
{
    return figures.has(row.ours) && figures.has(row.theirs);
}

void printCost(const Figures &figures, const Comparison &row, double most)
{
    if (!has(figures, row))
        return;
    const double ratio = figures.median(row.ours) / figures.median(row.theirs);
    printFigures(figures, row, "times", ratio);
    std::printf("at most %.0f times: %s\n", most, ratio <= most ? "met" : "MISSED");
}

void printGain(const Figures &figures, const Comparison &row, double least = 0)
{
    if (!has(figures, row))
        return;
    const double ratio = figures.median(row.theirs) / figures.median(row.ours);
    printFigures(figures, row, "x faster", ratio);
    if (least > 0)
        std::printf("at least %.0f x: %s", least, ratio >= least ? "met" : "MISSED");
    std::printf("\n");
}

void printSlowest(const Figures &figures, const char *what, const std::string &name, int strokes)
{
    if (!figures.has(name))
        return;
    double slowest = 0;
    for (int stroke = 0; stroke < strokes; ++stroke)
        slowest = std::max(slowest, figures.median(name + '/' + std::to_string(stroke)));
    std::printf("%-42s %9.2f ms %*s at most %.0f ms: %s\n", what, slowest, 32, "", frame,
        slowest <= frame ? "met" : "MISSED");
}

void printWorst(const Figures &figures, const char *what, const std::string &name)
{
    if (!figures.has(name))
        return;
    const double worst = figures.worst(name);
    std::printf("%-42s %9.2f ms %*s at most %.0f ms: %s (the slowest %.2f ms)\n", what, figures.median(name),
        32, "", frame, worst <= frame ? "met" : "MISSED", worst);
}

} // namespace

double Figures::median(const std::string &name) const
{
    std::vector<double> samples = m_samples.at(name);
    const auto middle = samples.begin() + std::ptrdiff_t(samples.size() / 2);
    std::nth_element(samples.begin(), middle, samples.end());
    return *middle;
}

double Figures::worst(const std::string &name) const
{
    const std::vector<double> &samples = m_samples.at(name);
    return *std::max_element(samples.begin(), samples.end());
}

Figures &figures()
{
    static Figures instance;
    return instance;
}

void printBudgets(const Figures &figures)
{
    std::printf(
        "\n%-42s %12s %12s  %-16s %s\n", "medians of this run", "Latchkey", "plain Qt", "ratio", "budget");
    printCost(figures, {"first paint; bare window", "paint/latchkey", "paint/bare", "ms"}, 2);
    printCost(figures, {"resident memory, 40 keys; bare window", "memory/latchkey", "memory/bare", "MB"}, 2);
    for (const char *what : {"key stroke", "sort by name", "sort by date", "insert 1,000"}) {
        for (const char *rows : {"100", "10000", "100000"}) {
            const std::string name = what;
            const bool isBudgeted = name == "key stroke" && rows == std::string("100000");
            printGain(figures,
                {name + ", " + rows + " rows; stock proxy", name + "/own/" + rows, name + "/stock/" + rows,
                    "ms"},
                isBudgeted ? 10 : 0);
        }
    }
    printSlowest(figures, "the slowest letter, 100000 rows", "key stroke/own/100000", keyStrokes);
    printSlowest(figures, "the slowest letter with operators", "operators/own/100000", operatorKeyStrokes);
    printGain(figures, {"refresh, 100 of 100000 changed; stock proxy", "refresh/own", "refresh/stock", "ms"});
    printGain(figures, {"  its longest turn, CPU", "refresh/own/cpu", "refresh/stock/cpu", "ms"});
    printGain(figures, {"  its longest turn, wall", "refresh/own/wall", "refresh/stock/wall", "ms"});
    printWorst(figures, "longest turn of a refresh, CPU", "refresh/own/cpu");
    printWorst(figures, "longest turn of a refresh, wall", "refresh/own/wall");
    printWorst(figures, "longest turn of the e2e run, CPU", "e2e/cpu");
    printWorst(figures, "longest turn of the e2e run, with waiting", "e2e/held");
    printWorst(figures, "longest turn with the last list, CPU", "restore/cpu");
    printWorst(figures, "longest turn with the last list, wall", "restore/wall");
    printSlowest(figures, "the slowest letter in the palette", "palette/100000", paletteKeyStrokes);
    printSlowest(figures, "its CPU time", "palette/100000/cpu", paletteKeyStrokes);
    printWorst(figures, "longest turn of verifying 100 keys, CPU", "verify/cpu");
    printWorst(figures, "to another connection, 100000 rows each", "switch");
}
