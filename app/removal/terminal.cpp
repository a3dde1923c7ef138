// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/removal/terminal.h>

#include <cstdio>
#include <iostream>
#include <string>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace Latchkey {

namespace {

bool isTerminal(int descriptor)
{
#ifdef Q_OS_WIN
    return _isatty(descriptor);
#else
    return ::isatty(descriptor);
#endif
}

void print(std::FILE *to, const QString &text)
{
    std::fputs(qPrintable(text), to);
    std::fflush(to);
}

} // namespace

// The question goes to standard error: what is said may be on its way to a file.
bool StandardTerminal::canAsk() const
{
    return isTerminal(0) && isTerminal(2);
}

QString StandardTerminal::ask(const QString &question)
{
    print(stderr, question);
    std::string line;
    std::getline(std::cin, line);
    return QString::fromLocal8Bit(line).trimmed();
}

void StandardTerminal::say(const QString &line)
{
    print(stdout, line + u'\n');
}

void StandardTerminal::complain(const QString &line)
{
    print(stderr, line + u'\n');
}

} // namespace Latchkey
