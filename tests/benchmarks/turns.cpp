// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/benchmarks/turns.h>

#include <glib.h>

#include <algorithm>
#include <ctime>

namespace {

double millisecondsOf(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

Turns *theTurns = nullptr; // GLib's poll function is told nothing

int pollInBetween(GPollFD *descriptors, guint count, int timeout)
{
    theTurns->end();
    const int ready = g_poll(descriptors, count, timeout);
    theTurns->begin();
    return ready;
}

} // namespace

Turns::Turns()
{
    theTurns = this;
    g_main_context_set_poll_func(g_main_context_default(), &pollInBetween);
    begin();
}

Turns::~Turns()
{
    g_main_context_set_poll_func(g_main_context_default(), nullptr);
    theTurns = nullptr;
}

void Turns::begin()
{
    m_cpu = millisecondsOf(CLOCK_THREAD_CPUTIME_ID);
    m_wall = millisecondsOf(CLOCK_MONOTONIC);
}

void Turns::end()
{
    m_longestCpu = std::max(m_longestCpu, millisecondsOf(CLOCK_THREAD_CPUTIME_ID) - m_cpu);
    m_longestWall = std::max(m_longestWall, millisecondsOf(CLOCK_MONOTONIC) - m_wall);
}
