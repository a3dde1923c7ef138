// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rpc/proxyerror.h>

#include <app/rpc/networkerror.h>
#include <app/rpc/proxylogins.h>

#include <QCoreApplication>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace Latchkey {

// Qt's list of errors grows with each release: the cases that matter are named.
QT_WARNING_PUSH
QT_WARNING_DISABLE_GCC("-Wswitch-enum")
QT_WARNING_DISABLE_CLANG("-Wswitch-enum")

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::ProxyError)
};

QString authenticationMessage(const NetworkFailure &failure)
{
    if (failure.proxy.user().isEmpty()) {
        return Tr::tr("The proxy %2 wants a user name and a password before it lets anything through to %1. "
                      "Enter those of your network.");
    }
    return Tr::tr("The proxy %2 did not accept the user name and password, so %1 can't be reached. Enter "
                  "those of your network again.");
}

/// That the proxy said 403 or 405, or SOCKS "not allowed". Qt has no code of its own for it, only a sentence.
bool isForbidden(const NetworkFailure &failure)
{
    return failure.errorString == QCoreApplication::translate("QHttpSocketEngine", "Proxy denied connection")
        || failure.errorString
        == QCoreApplication::translate("QSocks5SocketEngine", "Connection not allowed by SOCKSv5 server");
}

/// That the proxy wants a login, or another one.
bool isAboutLogin(const NetworkFailure &failure)
{
    if (failure.error == QNetworkReply::ProxyAuthenticationRequiredError)
        return true;
    // Tinyproxy says 401 to a wrong password, which Qt does not tell from other answers.
    const bool isUnclear = failure.error == QNetworkReply::UnknownNetworkError
        || failure.error == QNetworkReply::ProtocolFailure
        || failure.error == QNetworkReply::UnknownProxyError;
    return isUnclear && !failure.proxy.user().isEmpty() && !isForbidden(failure);
}

/// Empty where the proxy is not to blame.
QString message(const NetworkFailure &failure)
{
    switch (failure.error) {
    case QNetworkReply::ProxyConnectionRefusedError:
        return Tr::tr("The proxy %2 refuses the connection, so %1 can't be reached. Check the proxy settings "
                      "of this computer, or try again later.");
    case QNetworkReply::ProxyNotFoundError:
        return Tr::tr("There is no proxy named %2, so %1 can't be reached. Check the proxy settings of this "
                      "computer; in another network they may have to be others.");
    case QNetworkReply::ProxyConnectionClosedError:
        return Tr::tr("The proxy %2 closed the connection before it led to %1. Try again; if it stays so, "
                      "check the proxy settings of this computer.");
    case QNetworkReply::ProxyTimeoutError:
        return Tr::tr("The proxy %2 does not answer, so %1 can't be reached. Check your network and the "
                      "proxy settings of this computer.");
    case QNetworkReply::HostNotFoundError: // the proxy says 404, or SOCKS "host unreachable"
        return Tr::tr("The proxy %2 finds no server named %1. Check the address; if it is right, ask the "
                      "people who run the proxy.");
    case QNetworkReply::ConnectionRefusedError: // the proxy says 503, or SOCKS "connection refused"
        return Tr::tr("The proxy %2 can't connect to %1. Check the address and the port, or try again "
                      "later.");
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::UnknownProxyError:
        if (isForbidden(failure)) {
            return Tr::tr("The proxy %2 does not allow connections to %1. Check the address, or ask the "
                          "people who run the proxy.");
        }
        return Tr::tr("The proxy %2 does not lead to %1: it can't reach it, or is no proxy for https. Check "
                      "the proxy settings of this computer, or ask the people who run the proxy.");
    default:
        return {};
    }
}

} // namespace

std::optional<Error> proxyError(const NetworkFailure &failure)
{
    if (failure.proxy.type() == QNetworkProxy::NoProxy)
        return std::nullopt;
    const bool wantsLogin = isAboutLogin(failure);
    const QString text = wantsLogin ? authenticationMessage(failure) : message(failure);
    if (text.isEmpty())
        return std::nullopt;
    const QString proxy = ProxyAddress::of(failure.proxy).text();
    const char *name = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(failure.error);
    return Error(wantsLogin ? ErrorKind::ProxyAuthentication : ErrorKind::Proxy,
        text.arg(failure.url.host(QUrl::FullyEncoded), proxy),
        loggableUrl(failure.url) + " through "_L1 + proxy + ": "_L1
            + (name ? QLatin1StringView(name) : "UnknownNetworkError"_L1));
}

QT_WARNING_POP

} // namespace Latchkey
