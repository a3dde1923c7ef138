// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/core/error.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Latchkey {

Error::Error(ErrorKind kind, QString message, QString detail)
    : m_kind(kind)
    , m_message(std::move(message))
    , m_detail(std::move(detail))
{
}

bool Error::retryable() const
{
    switch (m_kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Proxy:
    case ErrorKind::Unavailable:
    case ErrorKind::PortBusy:
    case ErrorKind::KeychainLocked:
        return true;
    case ErrorKind::ProxyAuthentication:
    case ErrorKind::Tls:
    case ErrorKind::UnknownAuthority:
    case ErrorKind::Unauthenticated:
    case ErrorKind::PermissionDenied:
    case ErrorKind::NotFound:
    case ErrorKind::AlreadyExists:
    case ErrorKind::InvalidArgument:
    case ErrorKind::Conflict:
    case ErrorKind::Uncertain:
    case ErrorKind::NotUnion:
    case ErrorKind::Unsupported:
    case ErrorKind::Protocol:
    case ErrorKind::SignInRefused:
    case ErrorKind::KeychainAbsent:
    case ErrorKind::KeychainDenied:
    case ErrorKind::KeychainEmpty:
    case ErrorKind::KeychainDamaged:
    case ErrorKind::Storage:
    case ErrorKind::Cancelled:
        return false;
    }
    Q_UNREACHABLE();
}

QLatin1StringView Error::kindName() const
{
    switch (m_kind) {
    case ErrorKind::Offline:
        return "offline"_L1;
    case ErrorKind::Timeout:
        return "timeout"_L1;
    case ErrorKind::Proxy:
        return "proxy"_L1;
    case ErrorKind::ProxyAuthentication:
        return "proxy-authentication"_L1;
    case ErrorKind::Tls:
        return "tls"_L1;
    case ErrorKind::UnknownAuthority:
        return "unknown-authority"_L1;
    case ErrorKind::Unauthenticated:
        return "unauthenticated"_L1;
    case ErrorKind::PermissionDenied:
        return "permission-denied"_L1;
    case ErrorKind::NotFound:
        return "not-found"_L1;
    case ErrorKind::AlreadyExists:
        return "already-exists"_L1;
    case ErrorKind::InvalidArgument:
        return "invalid-argument"_L1;
    case ErrorKind::Conflict:
        return "conflict"_L1;
    case ErrorKind::Unavailable:
        return "unavailable"_L1;
    case ErrorKind::Uncertain:
        return "uncertain"_L1;
    case ErrorKind::NotUnion:
        return "not-union"_L1;
    case ErrorKind::Unsupported:
        return "unsupported"_L1;
    case ErrorKind::Protocol:
        return "protocol"_L1;
    case ErrorKind::SignInRefused:
        return "sign-in-refused"_L1;
    case ErrorKind::PortBusy:
        return "port-busy"_L1;
    case ErrorKind::KeychainAbsent:
        return "keychain-absent"_L1;
    case ErrorKind::KeychainLocked:
        return "keychain-locked"_L1;
    case ErrorKind::KeychainDenied:
        return "keychain-denied"_L1;
    case ErrorKind::KeychainEmpty:
        return "keychain-empty"_L1;
    case ErrorKind::KeychainDamaged:
        return "keychain-damaged"_L1;
    case ErrorKind::Storage:
        return "storage"_L1;
    case ErrorKind::Cancelled:
        return "cancelled"_L1;
    }
    Q_UNREACHABLE();
}

Error Error::cancelled()
{
    return Error(ErrorKind::Cancelled, QCoreApplication::translate("Latchkey::Error", "Cancelled."));
}

} // namespace Latchkey
