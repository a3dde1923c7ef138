// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/benchmarks/figures.h>

#include <QApplication>
#include <QLocale>

#include <benchmark/benchmark.h>

int main(int argc, char *argv[])
{
    // Names are collated as for a person, not by code point as in the C locale of a build machine.
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    printBudgets(figures());
    return 0;
}
