// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/practice/practiceports.h>

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTcpServer>

namespace Latchkey {

namespace {

constexpr int firstPort = 20'000;
constexpr int endOfPorts = 32'000; // Linux hands out 32,768 and more, others 49,152 and more
constexpr int attempts = 200;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::PracticeTenant)
};

// A computer without IPv6 has no one there to be in the way.
bool isFree(QHostAddress::SpecialAddress address, int port)
{
    QTcpServer server;
    return server.listen(address, quint16(port))
        || server.serverError() != QAbstractSocket::AddressInUseError;
}

} // namespace

int freeLoopbackPort()
{
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const int port = QRandomGenerator::system()->bounded(firstPort, endOfPorts);
        if (isFree(QHostAddress::LocalHost, port) && isFree(QHostAddress::LocalHostIPv6, port))
            return port;
    }
    return 0;
}

Error noFreePort()
{
    return Error(ErrorKind::Offline,
        Tr::tr(
            "The practice tenant found no free port on this computer. Close some programs and try again."));
}

} // namespace Latchkey
