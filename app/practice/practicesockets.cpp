// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/practice/practicesockets.h>

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#endif

namespace Latchkey {

#ifdef Q_OS_UNIX

namespace {

using Question = int (*)(int, sockaddr *, socklen_t *);

// The IPv4 port that getsockname or getpeername gives, or -1.
int portOf(Question question, int descriptor)
{
    sockaddr_in address{};
    socklen_t size = sizeof(address);
    if (question(descriptor, reinterpret_cast<sockaddr *>(&address), &size) != 0
        || address.sin_family != AF_INET)
        return -1;
    return ntohs(address.sin_port);
}

bool isConnection(int descriptor, int localPort, int remotePort)
{
    if (portOf(getsockname, descriptor) != localPort)
        return false;
    const int peer = portOf(getpeername, descriptor);
    return peer > 0 && (remotePort == 0 || peer == remotePort);
}

int descriptorLimit()
{
    constexpr rlim_t most = 65'536;
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 1'024;
    return int(std::min(limit.rlim_cur, most));
}

} // namespace

void closeConnections(int localPort, int remotePort)
{
    const int end = descriptorLimit();
    for (int descriptor = 0; descriptor < end; ++descriptor) {
        if (!isConnection(descriptor, localPort, remotePort))
            continue;
        // Another thread may close the number and get it again for something else: hold on, look again.
        const int held = dup(descriptor);
        if (held < 0)
            continue;
        if (isConnection(held, localPort, remotePort))
            shutdown(held, SHUT_RDWR);
        close(held);
        if (remotePort != 0)
            return;
    }
}

#else

void closeConnections(int, int)
{
} // there the answer's head goes out before the connection closes

#endif

} // namespace Latchkey
