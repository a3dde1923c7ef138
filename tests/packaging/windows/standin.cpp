// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/core/console.h>

#include <iostream>
#include <string>

// Stands for Latchkey in a package: a program with windows, as Windows sees it, that says that it runs to
// whoever started it, and runs as long as its input is open.
int main()
{
    const Latchkey::Console console(Latchkey::Console::For::Asking);
    std::cout << "running" << std::endl;
    std::string line;
    while (std::getline(std::cin, line)) { }
    return 0;
}
