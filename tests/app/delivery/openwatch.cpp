// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "openwatch.h"

#include <asm/fcntl.h> // not <fcntl.h>, which declares what is defined here
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdarg>

namespace Latchkey::Testing {

namespace {

OpenWatch *watching = nullptr;
constexpr int inWorkingFolder = -100; // AT_FDCWD

int opened(const char *path, int flags, unsigned mode)
{
    const bool isNameless = (flags & O_TMPFILE) == O_TMPFILE;
    if (watching && isNameless) {
        errno = EOPNOTSUPP;
        return -1;
    }
    if (watching && (flags & O_CREAT) != 0)
        watching->add(mode);
    return int(::syscall(SYS_openat, inWorkingFolder, path, flags, mode));
}

unsigned modeIn(int flags, va_list arguments)
{
    return (flags & (O_CREAT | __O_TMPFILE)) != 0 ? va_arg(arguments, unsigned) : 0;
}

} // namespace

OpenWatch::OpenWatch()
{
    watching = this;
}

OpenWatch::~OpenWatch()
{
    watching = nullptr;
}

} // namespace Latchkey::Testing

// In front of the C library's, for Qt too.

extern "C" int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const unsigned mode = Latchkey::Testing::modeIn(flags, arguments);
    va_end(arguments);
    return Latchkey::Testing::opened(path, flags, mode);
}

extern "C" int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const unsigned mode = Latchkey::Testing::modeIn(flags, arguments);
    va_end(arguments);
    return Latchkey::Testing::opened(path, flags, mode);
}
