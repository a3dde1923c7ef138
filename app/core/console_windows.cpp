// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/core/console.h>

#include <windows.h>

#include <io.h>

#include <cstdio>

namespace Latchkey {

namespace {

/// To a file or a pipe. A handle of a console may come from the shell without the console itself.
bool isRedirected(DWORD which)
{
    const HANDLE handle = GetStdHandle(which);
    if (handle == nullptr || handle == INVALID_HANDLE_VALUE)
        return false;
    const DWORD type = GetFileType(handle);
    return type == FILE_TYPE_DISK || type == FILE_TYPE_PIPE;
}

/// `descriptor`: the one that C programs expect it to have, which is not free in a program with windows.
void open(std::FILE *stream, const char *device, const char *mode, int descriptor)
{
    if (std::freopen(device, mode, stream) != nullptr)
        _dup2(_fileno(stream), descriptor);
}

} // namespace

Console::Console(For purpose, std::string closing)
    : m_closing(std::move(closing))
{
    const bool heard = isRedirected(STD_INPUT_HANDLE);
    const bool printed = isRedirected(STD_OUTPUT_HANDLE);
    const bool complained = isRedirected(STD_ERROR_HANDLE);
    m_isOwn = purpose == For::Asking && !heard && AllocConsole();
    if (!m_isOwn && !AttachConsole(ATTACH_PARENT_PROCESS))
        return;
    if (m_isOwn) { // what is printed is in the person's encoding, which is no console's
        SetConsoleCP(GetACP());
        SetConsoleOutputCP(GetACP());
    }
    if (!heard)
        open(stdin, "CONIN$", "r", 0);
    if (!printed)
        open(stdout, "CONOUT$", "w", 1);
    if (!complained)
        open(stderr, "CONOUT$", "w", 2);
}

Console::~Console()
{
    if (!m_isOwn)
        return;
    std::fprintf(stderr, "\n%s", m_closing.c_str());
    std::fflush(stderr);
    for (int letter = 0; letter != '\n' && letter != EOF;)
        letter = std::getchar();
}

} // namespace Latchkey
