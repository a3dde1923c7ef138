// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/networktrouble.h>

#include <app/core/error.h>

namespace Latchkey {

bool isOfTheNetwork(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Proxy:
    case ErrorKind::Unavailable:
    case ErrorKind::Tls:
    case ErrorKind::UnknownAuthority:
    case ErrorKind::NotUnion:
    case ErrorKind::Protocol:
        return true;
    case ErrorKind::ProxyAuthentication:
    case ErrorKind::Unauthenticated:
    case ErrorKind::PermissionDenied:
    case ErrorKind::NotFound:
    case ErrorKind::AlreadyExists:
    case ErrorKind::InvalidArgument:
    case ErrorKind::Conflict:
    case ErrorKind::Uncertain:
    case ErrorKind::Unsupported:
    case ErrorKind::SignInRefused:
    case ErrorKind::PortBusy:
    case ErrorKind::KeychainAbsent:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainDenied:
    case ErrorKind::KeychainEmpty:
    case ErrorKind::KeychainDamaged:
    case ErrorKind::Storage:
    case ErrorKind::Cancelled:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace Latchkey
