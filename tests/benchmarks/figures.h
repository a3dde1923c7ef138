// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

/// A word of nine letters, typed and taken back.
inline constexpr int keyStrokes = 18;
/// A search with four conditions, the same way.
inline constexpr int operatorKeyStrokes = 2 * 34;
/// In the command palette, the same way.
inline constexpr int paletteKeyStrokes = 2 * 9;

/// What a run has measured, by name, for the closing table.
class Figures
{
public:
    void add(const std::string &name, double value) { m_samples[name].push_back(value); }

    [[nodiscard]] bool has(const std::string &name) const { return m_samples.contains(name); }
    [[nodiscard]] double median(const std::string &name) const;
    [[nodiscard]] double worst(const std::string &name) const;

private:
    std::map<std::string, std::vector<double>> m_samples;
};

/// The figures of this run; Google Benchmark calls plain functions, which share them.
[[nodiscard]] Figures &figures();

/// The project's budgets beside what was measured, for people. Those without figures are left out.
void printBudgets(const Figures &figures);
